#include <gtest/gtest.h>

#include "add.h"

TEST(Add, SmallNumbers) { EXPECT_EQ(add(2, 3), 5); }
TEST(Add, NegativeNumbers) { EXPECT_EQ(add(-1, -2), -3); }
TEST(Add, HasAName) { EXPECT_STREQ(name(), "sum"); }
