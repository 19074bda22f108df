// attack 5: threads that keep the JVM alive | must: runtime_error time_limit memory_limit
class Main {
    public static void main(String[] arguments) throws Exception {
        Work.first();
        while (true) {
            try {
                new Thread(() -> {
                    while (true) Thread.onSpinWait();
                }).start();
            } catch (OutOfMemoryError e) {
                Thread.yield();
            }
        }
    }
}
