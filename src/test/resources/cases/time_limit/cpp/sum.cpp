#include <iostream>

int main()
{
    volatile long turns = 0;
    for (;;)
        turns = turns + 1;
}
