#include <math.h>
#include <stdio.h>

int main(void)
{
    double a, b, c;
    scanf("%lf %lf %lf", &a, &b, &c);
    if (a == 0) {
        printf("%.12g\n", -c / b);
        return 0;
    }
    double d = b * b - 4 * a * c;
    if (d < 0) {
        printf("no real roots\n");
    } else if (d == 0) {
        printf("%.12g\n", -b / (2 * a));
    } else {
        double x1 = (-b - sqrt(d)) / (2 * a);
        double x2 = (-b + sqrt(d)) / (2 * a);
        if (x1 < x2)
            printf("%.12g %.12g\n", x1, x2);
        else
            printf("%.12g %.12g\n", x2, x1);
    }
    return 0;
}
