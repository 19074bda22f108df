#pragma once

#include <string>

class Fraction {
public:
    Fraction(long numerator, long denominator = 1);

    long numerator() const;
    long denominator() const;

    Fraction operator+(const Fraction &other) const;
    Fraction operator-(const Fraction &other) const;
    Fraction operator*(const Fraction &other) const;
    Fraction operator/(const Fraction &other) const;

    bool operator==(const Fraction &other) const;
    bool operator<(const Fraction &other) const;

    std::string to_string() const;

private:
    long numerator_;
    long denominator_;
};
