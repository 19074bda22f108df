#include "fraction.hpp"

#include <stdexcept>

Fraction::Fraction(long numerator, long denominator)
{
    if (denominator == 0)
        throw std::invalid_argument("zero");
    numerator_ = denominator < 0 ? -numerator : numerator;
    denominator_ = denominator < 0 ? -denominator : denominator;
}

long Fraction::numerator() const { return numerator_; }

long Fraction::denominator() const { return denominator_; }

Fraction Fraction::operator+(const Fraction &other) const
{
    return Fraction(numerator_ * other.denominator_ + other.numerator_ * denominator_, denominator_ * other.denominator_);
}

Fraction Fraction::operator-(const Fraction &other) const
{
    return Fraction(numerator_ * other.denominator_ - other.numerator_ * denominator_, denominator_ * other.denominator_);
}

Fraction Fraction::operator*(const Fraction &other) const
{
    return Fraction(numerator_ * other.numerator_, denominator_ * other.denominator_);
}

Fraction Fraction::operator/(const Fraction &other) const
{
    if (other.numerator_ == 0)
        throw std::domain_error("division by zero");
    return Fraction(numerator_ * other.denominator_, denominator_ * other.numerator_);
}

bool Fraction::operator==(const Fraction &other) const
{
    return numerator_ * other.denominator_ == other.numerator_ * denominator_;
}

bool Fraction::operator<(const Fraction &other) const
{
    return numerator_ * other.denominator_ < other.numerator_ * denominator_;
}

std::string Fraction::to_string() const
{
    if (denominator_ == 1)
        return std::to_string(numerator_);
    return std::to_string(numerator_) + "/" + std::to_string(denominator_);
}
