package shop;

import java.util.LinkedHashMap;
import java.util.Map;

public class Cart {
    private final Map<Item, Integer> items = new LinkedHashMap<>();
    private int sum;

    public void add(Item item, int number) {
        if (number < 1) throw new IllegalArgumentException("number");
        items.merge(item, number, Integer::sum);
        sum += item.price() * number;
    }

    public void remove(Item item) {
        int number = items.get(item);
        sum -= item.price() * number;
        items.remove(item);
    }

    public Map<Item, Integer> lines() {
        return items;
    }

    public int total() {
        int percent = sum >= 10000 ? 10 : sum >= 5000 ? 5 : 0;
        return sum - sum * percent / 100;
    }
}
