/** Where this is the run to work in, works and ends there: called first by every attack in Java. */
class Work {
    static void first() throws java.io.IOException {
        byte[] word = new byte[4];
        if (System.in.read(word) == 4 && new String(word).equals("work")) {
            System.out.println("worked");
            System.exit(0);
        }
    }
}
