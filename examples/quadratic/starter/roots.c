#include <math.h>
#include <stdio.h>

int main(void)
{
    double a, b, c;
    if (scanf("%lf %lf %lf", &a, &b, &c) != 3)
        return 1;

    double discriminant = b * b - 4 * a * c;
    /* Solve the equation here. */
    printf("%.17g\n", sqrt(discriminant));
    return 0;
}
