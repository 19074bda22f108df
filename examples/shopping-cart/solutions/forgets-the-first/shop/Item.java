package shop;

public record Item(String name, int price) {
    public Item {
        if (name.isBlank() || price < 0) {
            throw new IllegalArgumentException("an item has a name and a price: " + name + ", " + price);
        }
    }
}
