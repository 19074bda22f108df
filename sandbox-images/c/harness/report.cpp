#include "report.hpp"

#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

#include "letter.hpp"
#include "raw.hpp"

namespace cupel {

namespace {

constexpr size_t text_bytes = 8 * 1024;

// How many bytes the UTF-8 sequence at this place has, 0 if it is none.
size_t sequence(const std::string &text, size_t at) {
    unsigned char first = text[at];
    size_t length = first < 0x80 ? 1 : first >= 0xc2 && first < 0xe0 ? 2 : first >= 0xe0 && first < 0xf0 ? 3
                                                                        : first >= 0xf0 && first < 0xf5 ? 4 : 0;
    if (at + length > text.size()) return 0;
    for (size_t next = 1; next < length; next++)
        if ((text[at + next] & 0xc0) != 0x80) return 0;
    return length;
}

std::string quoted(const std::string &text) {
    std::string json = "\"";
    size_t at = 0;
    while (at < text.size() && json.size() < text_bytes) {
        size_t length = sequence(text, at);
        unsigned char c = text[at];
        if (length == 0) {
            json += "\\ufffd";
        } else if (c == '"' || c == '\\') {
            json += '\\';
            json += c;
        } else if (c < 0x20) {
            char escape[8];
            snprintf(escape, sizeof escape, "\\u%04x", c);
            json += escape;
        } else {
            json.append(text, at, length);
        }
        at += length == 0 ? 1 : length;
    }
    return json + (at < text.size() ? "\\n… (cut)\"" : "\"");
}

} // namespace

Report::Report(int from) : descriptor(fcntl(from, F_DUPFD_CLOEXEC, 100)) {
    close(from);
}

void Report::test(const Result &result) const {
    line("{\"test\": " + quoted(result.test) + ", \"outcome\": " + quoted(result.outcome)
         + ", \"message\": " + quoted(result.message) + ", \"trace\": " + quoted(result.trace)
         + ", \"stdout\": " + quoted(result.stdout_text) + ", \"millis\": " + std::to_string(result.millis) + "}\n");
}

void Report::broken(const std::string &what, const std::string &message) const {
    line("{\"broken\": " + quoted(what) + ", \"message\": " + quoted(message) + ", \"trace\": \"\"}\n");
}

void Report::end(int tests) const {
    line("{\"end\": true, \"tests\": " + std::to_string(tests) + "}\n");
}

void Report::line(const std::string &json) const {
    std::string whole = std::string(letter().nonce) + " " + json;
    for (size_t written = 0; written < whole.size();) {
        long count = raw::write(descriptor, whole.data() + written, whole.size() - written);
        if (count < 0) return;
        written += count;
    }
}

} // namespace cupel
