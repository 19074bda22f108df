#include "fraction.hpp"

#include <numeric>
#include <stdexcept>

Fraction::Fraction(long numerator, long denominator)
{
    if (denominator == 0)
        throw std::invalid_argument("a fraction needs a denominator other than zero");
    long divisor = std::gcd(numerator, denominator);
    if (denominator < 0)
        divisor = -divisor;
    numerator_ = numerator / divisor;
    denominator_ = denominator / divisor;
}

long Fraction::numerator() const { return numerator_; }

long Fraction::denominator() const { return denominator_; }

Fraction Fraction::operator+(const Fraction &other)
{
    return {numerator_ * other.denominator_ + other.numerator_ * denominator_, denominator_ * other.denominator_};
}

Fraction Fraction::operator-(const Fraction &other) const { return *this + Fraction(-other.numerator_, other.denominator_); }

Fraction Fraction::operator*(const Fraction &other) const
{
    return {numerator_ * other.numerator_, denominator_ * other.denominator_};
}

Fraction Fraction::operator/(const Fraction &other) const
{
    if (other.numerator_ == 0)
        throw std::domain_error("division by zero");
    return {numerator_ * other.denominator_, denominator_ * other.numerator_};
}

// In lowest terms equal values have equal parts.
bool Fraction::operator==(const Fraction &other) const
{
    return numerator_ == other.numerator_ && denominator_ == other.denominator_;
}

bool Fraction::operator<(const Fraction &other) const
{
    return numerator_ * other.denominator_ < other.numerator_ * denominator_;
}

std::string Fraction::to_string() const
{
    std::string text = std::to_string(numerator_);
    return denominator_ == 1 ? text : text + "/" + std::to_string(denominator_);
}
