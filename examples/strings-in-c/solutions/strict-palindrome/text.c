#include "text.h"

#include <ctype.h>
#include <string.h>

static bool is_space(char c)
{
    return isspace((unsigned char) c) != 0;
}

int count_words(const char *text)
{
    int words = 0;
    bool inside = false;
    for (; *text != '\0'; text++) {
        if (!is_space(*text) && !inside)
            words++;
        inside = !is_space(*text);
    }
    return words;
}

char *trim(char *text)
{
    const char *start = text;
    while (is_space(*start))
        start++;
    size_t length = strlen(start);
    while (length > 0 && is_space(start[length - 1]))
        length--;
    memmove(text, start, length);
    text[length] = '\0';
    return text;
}

bool is_palindrome(const char *text)
{
    size_t n = strlen(text);
    for (size_t i = 0; i < n / 2; i++) {
        if (text[i] != text[n - 1 - i])
            return false;
    }
    return true;
}

bool copy_text(char *to, size_t size, const char *from)
{
    size_t length = strlen(from);
    bool fits = length < size;
    if (!fits)
        length = size - 1;
    memcpy(to, from, length);
    to[length] = '\0';
    return fits;
}
