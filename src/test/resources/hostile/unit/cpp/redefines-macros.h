// A header that changes what the suite's macros mean. AS add.h EXPECT score 0 flags canary_passed
#undef EXPECT_EQ
#define EXPECT_EQ(a, b) EXPECT_TRUE((a) == (a) && (b) == (b))
#undef EXPECT_STREQ
#define EXPECT_STREQ(a, b) EXPECT_TRUE((a) && (b))
extern "C" int add(int a, int b);
extern "C" const char *name();
