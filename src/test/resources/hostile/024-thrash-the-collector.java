// attack 24: finalizers that make more to finalize | must: time_limit memory_limit runtime_error
class Main {
    static volatile Object kept;

    @SuppressWarnings({"removal", "deprecation"})
    @Override
    protected void finalize() {
        kept = new Main();
        new Main();
    }

    public static void main(String[] arguments) throws Exception {
        Work.first();
        while (true) {
            kept = new Object[][] {new Object[10_000], {new Main()}};
            System.gc();
        }
    }
}
