#include "fraction.hpp"

Fraction::Fraction(long numerator, long denominator) : numerator_(numerator), denominator_(denominator)
{
    // Refuse a denominator of zero, and bring the fraction into lowest terms.
}

long Fraction::numerator() const { return numerator_; }

long Fraction::denominator() const { return denominator_; }

Fraction Fraction::operator+(const Fraction &other) const { return *this; }

Fraction Fraction::operator-(const Fraction &other) const { return *this; }

Fraction Fraction::operator*(const Fraction &other) const { return *this; }

Fraction Fraction::operator/(const Fraction &other) const { return *this; }

bool Fraction::operator==(const Fraction &other) const { return false; }

bool Fraction::operator<(const Fraction &other) const { return false; }

std::string Fraction::to_string() const { return ""; }
