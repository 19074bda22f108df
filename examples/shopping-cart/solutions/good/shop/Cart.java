package shop;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

public class Cart {
    private final Map<Item, Integer> lines = new LinkedHashMap<>();

    public void add(Item item, int number) {
        if (number < 1) {
            throw new IllegalArgumentException("nobody buys " + number + " of something");
        }
        lines.merge(item, number, Integer::sum);
    }

    public void remove(Item item) {
        lines.remove(item);
    }

    public Map<Item, Integer> lines() {
        return Collections.unmodifiableMap(lines);
    }

    public int total() {
        int sum = lines.entrySet().stream()
                .mapToInt(line -> line.getKey().price() * line.getValue())
                .sum();
        return sum - sum * Discount.of(sum).percent / 100;
    }
}
