class Robot {
    void obey(String command) {
        // Split the command into words, and act.
    }
}
