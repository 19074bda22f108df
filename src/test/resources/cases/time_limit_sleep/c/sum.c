#include <stdio.h>
#include <unistd.h>

int main(void)
{
    sleep(60);
    puts("good morning");
    return 0;
}
