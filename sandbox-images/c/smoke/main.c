#include <math.h>
#include <stdio.h>

#include "greeting.h"

int main(void) {
    greet("Cupel");
    printf("%.0f\n", sqrt(1764));
    return 0;
}
