#ifndef TEXT_H
#define TEXT_H

#include <stdbool.h>
#include <stddef.h>

/* How many runs of characters other than white space there are. */
int count_words(const char *text);

/* Removes white space at both ends, in place. Returns text. */
char *trim(char *text);

/* Whether letters and digits read the same in both directions. */
bool is_palindrome(const char *text);

/* Copies what fits, always with a final zero. Returns whether all of it did. */
bool copy_text(char *to, size_t size, const char *from);

#endif
