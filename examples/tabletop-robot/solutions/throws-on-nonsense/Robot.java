class Robot {
    enum Direction { NORTH, EAST, SOUTH, WEST }

    private int x;
    private int y;
    private Direction direction;

    void obey(String line) {
        String[] words = line.toUpperCase().split(" ");
        switch (words[0]) {
            case "PLACE" -> {
                x = Integer.parseInt(words[1]);
                y = Integer.parseInt(words[2]);
                direction = Direction.valueOf(words[3]);
            }
            case "MOVE" -> move();
            case "LEFT" -> direction = Direction.values()[(direction.ordinal() + 3) % 4];
            case "RIGHT" -> direction = Direction.values()[(direction.ordinal() + 1) % 4];
            case "REPORT" -> System.out.println(x + " " + y + " " + direction);
            default -> throw new IllegalArgumentException("unknown command: " + line);
        }
    }

    private void move() {
        switch (direction) {
            case NORTH -> y = Math.min(y + 1, 4);
            case EAST -> x = Math.min(x + 1, 4);
            case SOUTH -> y = Math.max(y - 1, 0);
            case WEST -> x = Math.max(x - 1, 0);
        }
    }
}
