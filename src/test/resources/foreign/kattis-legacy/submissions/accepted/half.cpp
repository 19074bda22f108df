#include <cstdio>
int main() { double n; scanf("%lf", &n); printf("%.4f\n", n / 2); }
