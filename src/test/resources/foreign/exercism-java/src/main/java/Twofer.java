class Twofer {
    String twofer(String name) {
        throw new UnsupportedOperationException();
    }
}
