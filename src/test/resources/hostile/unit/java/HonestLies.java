// Throws an exception that throws when it is asked what it is. AS Add.java EXPECT score 0
class Add {
    static class Odd extends RuntimeException {
        private static final long serialVersionUID = 1;

        @Override
        public String getMessage() {
            throw this;
        }

        @Override
        public String toString() {
            throw this;
        }
    }

    static int add(int a, int b) {
        throw new Odd();
    }
}
