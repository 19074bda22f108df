package shop;

import java.util.LinkedHashMap;
import java.util.Map;

public class Cart {
    private final Map<Item, Integer> items = new LinkedHashMap<>();

    public void add(Item item, int number) {
        if (number < 1) {
            throw new IllegalArgumentException();
        }
        items.put(item, items.getOrDefault(item, 0) + number);
    }

    public void remove(Item item) {
        items.remove(item);
    }

    public Map<Item, Integer> lines() {
        return new LinkedHashMap<>(items);
    }

    public int total() {
        int sum = 0;
        for (Map.Entry<Item, Integer> line : items.entrySet()) {
            sum += line.getKey().price() * line.getValue();
        }
        if (sum > 10000) {
            sum = sum * 90 / 100;
        }
        return sum;
    }
}
