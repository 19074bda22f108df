package shop;

enum Discount {
    NONE(0),
    LARGE(5),
    HUGE(10);

    final int percent;

    Discount(int percent) {
        this.percent = percent;
    }

    static Discount of(int sum) {
        return sum >= 100_00 ? HUGE : sum >= 50_00 ? LARGE : NONE;
    }
}
