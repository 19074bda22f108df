#include "greeting.hpp"

#include <format>

std::string greeting(const std::string &name) {
    return std::format("Hello, {}!", name);
}
