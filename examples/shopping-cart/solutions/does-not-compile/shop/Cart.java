package shop;

import java.util.LinkedHashMap;
import java.util.Map;

public class Cart {
    private final LinkedHashMap<Item, Integer> items = new LinkedHashMap<>();

    public void add(Item item, int number) {
        if (number <= 0) {
            throw new IllegalArgumentException();
        }
        items.put(item, number);
    }

    public void remove(Item item) {
        items.remove(item);
    }

    public Map<Item, Integer> lines() {
        return new LinkedHashMap<>(items);
    }

    public int total() {
        int sum = 0;
        for (Item item : items.keySet()) {
            sum += item.getPrice() * items.get(item);
        }
        if (sum >= 10000) {
            return sum - sum / 10;
        } else if (sum >= 5000) {
            return sum - sum * 5 / 100;
        }
        return sum;
    }
}
