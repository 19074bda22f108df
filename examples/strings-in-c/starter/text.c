#include "text.h"

int count_words(const char *text)
{
    return 0;
}

char *trim(char *text)
{
    return text;
}

bool is_palindrome(const char *text)
{
    return false;
}

bool copy_text(char *to, size_t size, const char *from)
{
    to[0] = '\0';
    return false;
}
