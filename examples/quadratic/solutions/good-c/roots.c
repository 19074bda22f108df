#include <math.h>
#include <stdio.h>

static void print_roots(double a, double b, double c)
{
    double discriminant = b * b - 4 * a * c;
    if (discriminant < 0) {
        puts("no real roots");
        return;
    }
    if (discriminant == 0) {
        printf("%.17g\n", -b / (2 * a));
        return;
    }
    /* -b and the root have the same sign here, so nothing cancels. */
    double sum = -b - copysign(sqrt(discriminant), b);
    double one = sum / (2 * a);
    double other = 2 * c / sum;
    printf("%.17g %.17g\n", fmin(one, other), fmax(one, other));
}

int main(void)
{
    double a, b, c;
    if (scanf("%lf %lf %lf", &a, &b, &c) != 3)
        return 1;
    if (a == 0)
        printf("%.17g\n", -c / b);
    else
        print_roots(a, b, c);
    return 0;
}
