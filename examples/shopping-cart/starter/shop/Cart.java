package shop;

import java.util.Map;

public class Cart {
    public void add(Item item, int number) {}

    public void remove(Item item) {}

    public Map<Item, Integer> lines() {
        return Map.of();
    }

    public int total() {
        return 0;
    }
}
