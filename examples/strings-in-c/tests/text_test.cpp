extern "C" {
#include "text.h"
}

#include <gtest/gtest.h>

#include <cstring>
#include <string>

TEST(CountWords, OneBlankBetweenWords)
{
    EXPECT_EQ(count_words("to be or not"), 4);
}

TEST(CountWords, ManyBlanksBetweenWords)
{
    EXPECT_EQ(count_words("to   be\t\tor\nnot"), 4);
}

TEST(CountWords, BlanksAtBothEnds)
{
    EXPECT_EQ(count_words("  to be  "), 2);
}

TEST(CountWords, NoWords)
{
    EXPECT_EQ(count_words(""), 0);
    EXPECT_EQ(count_words(" \t\n"), 0);
}

// A text of its own in memory that may be written to.
static std::string trimmed(const char *text)
{
    char copy[64];
    std::strcpy(copy, text);
    char *result = trim(copy);
    EXPECT_EQ(result, copy) << "trim returns the text it was given";
    return std::string(copy);
}

TEST(Trim, BothEnds)
{
    EXPECT_EQ(trimmed("  hello, world \t\n"), "hello, world");
}

TEST(Trim, NothingToDo)
{
    EXPECT_EQ(trimmed("hello"), "hello");
}

TEST(Trim, NothingLeft)
{
    EXPECT_EQ(trimmed(" \t "), "");
    EXPECT_EQ(trimmed(""), "");
}

TEST(Palindrome, SimpleWords)
{
    EXPECT_TRUE(is_palindrome("racecar"));
    EXPECT_TRUE(is_palindrome("noon"));
    EXPECT_TRUE(is_palindrome(""));
    EXPECT_FALSE(is_palindrome("teapot"));
}

TEST(Palindrome, CapitalsDoNotMatter)
{
    EXPECT_TRUE(is_palindrome("Hannah"));
}

TEST(Palindrome, PunctuationDoesNotMatter)
{
    EXPECT_TRUE(is_palindrome("A man, a plan, a canal: Panama!"));
}

TEST(CopyText, EverythingFits)
{
    char box[6];
    EXPECT_TRUE(copy_text(box, sizeof box, "hello"));
    EXPECT_STREQ(box, "hello");
}

TEST(CopyText, WhatFits)
{
    char box[8];
    std::memset(box, '#', sizeof box);
    EXPECT_FALSE(copy_text(box, 6, "elephant"));
    EXPECT_EQ(std::string(box, sizeof box), std::string("eleph\0##", 8));
}
