import java.util.Optional;
import java.util.stream.Stream;

/** In the order of right turns. */
enum Direction {
    NORTH(0, 1),
    EAST(1, 0),
    SOUTH(0, -1),
    WEST(-1, 0);

    final int dx;
    final int dy;

    Direction(int dx, int dy) {
        this.dx = dx;
        this.dy = dy;
    }

    Direction turned(int quarters) {
        return values()[Math.floorMod(ordinal() + quarters, values().length)];
    }

    static Optional<Direction> named(String name) {
        return Stream.of(values()).filter(direction -> direction.name().equalsIgnoreCase(name)).findFirst();
    }
}
