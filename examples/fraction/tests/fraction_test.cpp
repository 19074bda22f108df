#include "fraction.hpp"

#include <gtest/gtest.h>

#include <stdexcept>

TEST(Construction, KeepsNumeratorAndDenominator)
{
    Fraction fraction(3, 10);
    EXPECT_EQ(fraction.numerator(), 3);
    EXPECT_EQ(fraction.denominator(), 10);
}

TEST(Construction, ADenominatorOfOneMayBeLeftOut)
{
    EXPECT_EQ(Fraction(7).denominator(), 1);
}

TEST(Construction, RefusesADenominatorOfZero)
{
    EXPECT_THROW(Fraction(1, 0), std::invalid_argument);
}

TEST(Reduction, LowestTerms)
{
    Fraction fraction(42, 56);
    EXPECT_EQ(fraction.numerator(), 3);
    EXPECT_EQ(fraction.denominator(), 4);
}

TEST(Reduction, TheDenominatorIsPositive)
{
    Fraction fraction(1, -2);
    EXPECT_EQ(fraction.numerator(), -1);
    EXPECT_EQ(fraction.denominator(), 2);
}

TEST(Reduction, ASumIsReduced)
{
    Fraction sum = Fraction(1, 6) + Fraction(1, 3);
    EXPECT_EQ(sum.numerator(), 1);
    EXPECT_EQ(sum.denominator(), 2);
}

TEST(Arithmetic, FourOperations)
{
    EXPECT_TRUE(Fraction(1, 10) + Fraction(1, 5) == Fraction(3, 10));
    EXPECT_TRUE(Fraction(1, 2) - Fraction(1, 3) == Fraction(1, 6));
    EXPECT_TRUE(Fraction(2, 3) * Fraction(-3, 5) == Fraction(-2, 5));
    EXPECT_TRUE(Fraction(1, 2) / Fraction(3, 4) == Fraction(2, 3));
}

TEST(Arithmetic, RefusesToDivideByZero)
{
    EXPECT_THROW(Fraction(1, 2) / Fraction(0), std::domain_error);
}

TEST(Comparison, OrdersByValue)
{
    EXPECT_TRUE(Fraction(1, 3) < Fraction(1, 2));
    EXPECT_TRUE(Fraction(-1, 2) < Fraction(-1, 3));
    EXPECT_FALSE(Fraction(2, 4) < Fraction(1, 2));
    EXPECT_TRUE(Fraction(1, -2) < Fraction(1, 3));
}

TEST(Text, ShowsFractionsAndWholeNumbers)
{
    EXPECT_EQ(Fraction(6, 20).to_string(), "3/10");
    EXPECT_EQ(Fraction(1, -2).to_string(), "-1/2");
    EXPECT_EQ(Fraction(14, 2).to_string(), "7");
}
