// attack 87: an exception that loops when it is asked what it is | in: unit-java | must: runtime_error wrong_answer time_limit memory_limit
class Sum {
    static class Lie extends AssertionError {
        @Override
        public String getMessage() {
            return toString();
        }

        @Override
        public String toString() {
            return getMessage();
        }

        @Override
        public StackTraceElement[] getStackTrace() {
            throw this;
        }
    }

    static int add(int a, int b) {
        throw new Lie();
    }
}
