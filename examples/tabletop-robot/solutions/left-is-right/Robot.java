class Robot {
    private static final int FIELDS = 5;

    private boolean placed;
    private int x;
    private int y;
    private Direction direction;

    void obey(String line) {
        String command = line.strip().toLowerCase();
        if (command.matches("place \\d \\d \\w+")) {
            String[] words = command.split(" ");
            Direction.named(words[3]).ifPresent(to -> place(Integer.parseInt(words[1]), Integer.parseInt(words[2]), to));
        } else if (placed) {
            switch (command) {
                case "move" -> place(x + direction.dx, y + direction.dy, direction);
                case "left" -> direction = direction.turned(1);
                case "right" -> direction = direction.turned(-1);
                case "report" -> System.out.println(x + " " + y + " " + direction);
                default -> {}
            }
        }
    }

    /** A place beside the table is ignored, whether it is reached by hand or by a step. */
    private void place(int newX, int newY, Direction newDirection) {
        if (newX < 0 || newX >= FIELDS || newY < 0 || newY >= FIELDS) {
            return;
        }
        placed = true;
        x = newX;
        y = newY;
        direction = newDirection;
    }
}
