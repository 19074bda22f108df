package dev.cupel.api;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Values that break programs.
final class Odd {
    /// Where text is expected.
    static final List<String> TEXTS = List.of(
            "",
            " ",
            "\t\n",
            "\u0000",
            "a\u0000b",
            "null",
            "undefined",
            "true",
            "NaN",
            "-0",
            "-1",
            "0",
            "1",
            "1.5",
            "1e400",
            "2147483648",
            "9223372036854775807",
            "-9223372036854775809",
            "9".repeat(300),
            "0x10",
            "١٢٣",
            "../../etc/passwd",
            "..",
            ".",
            "/",
            "//",
            "\\",
            "C:\\x",
            "a/b",
            "%2e%2e%2f",
            "%00",
            "%zz",
            "${jndi:ldap://x/y}",
            "{{7*7}}",
            "' OR '1'='1",
            "\"; DROP TABLE course; --",
            "<script>alert(1)</script>",
            "\r\nX-Injected: 1",
            "é",
            "e\u0301",
            "\uD83D\uDE00",
            "\uFEFF",
            "\u202Eabc",
            "\u200B",
            "\uFFFF",
            "İ",
            "00000000-0000-0000-0000-000000000000",
            "0192a6b4-5c1e-7d2a-9f3b-1c2d3e4f5a6b",
            "1-1-1-1-1",
            "2027-13-45T99:99:99Z",
            "+1000000000-12-31T23:59:59Z",
            "-1000000000-01-01T00:00:00Z",
            "x".repeat(1_000),
            "é".repeat(400),
            "a/".repeat(200));

    /// Where a JSON value is expected; each as it is written.
    static final List<String> JSON = Stream.concat(
                    TEXTS.stream().map(Odd::quoted),
                    Stream.of(
                            "null",
                            "true",
                            "false",
                            "0",
                            "-1",
                            "1.5",
                            "1e400",
                            "1e999999999",
                            "1e-999999999",
                            "-1e-400",
                            "9".repeat(90),
                            "9".repeat(2_000),
                            "9223372036854775808",
                            "[]",
                            "[[]]",
                            "[null]",
                            "[\"a\"]",
                            "{}",
                            "{\"\":\"\"}",
                            "{\"a\":null}",
                            "{\"a\":{\"b\":1}}",
                            "{\"../x\":\"y\"}",
                            "{\"\\u0000\":\"y\"}",
                            "{\"sum.py\":\"\\u0000\"}",
                            "{\"sum.py\":\"\\ud800\"}",
                            "{\"\\udfff.py\":\"x\"}",
                            "\"\\ud800\"",
                            "\"\\udc00\\ud800\"",
                            "\"\\u0000\"",
                            "[".repeat(40) + "]".repeat(40),
                            "{\"a\":".repeat(40) + "1" + "}".repeat(40),
                            quoted("x".repeat(100_000)),
                            "[" + "0,".repeat(5_000) + "0]"))
            .toList();

    /// Where a JSON object is expected as the whole body.
    static final List<String> BODIES = Stream.concat(
                    JSON.stream(),
                    Stream.of(
                            "",
                            "{",
                            "}",
                            "{]",
                            "{\"a\"}",
                            "{\"a\":}",
                            "{\"a\":1,}",
                            "{'a':1}",
                            "{\"a\":01}",
                            "{} {}",
                            "\u0000",
                            "\uFEFF{}",
                            "nul",
                            "tru",
                            "\"",
                            "\"\\",
                            "\"\\u12",
                            "/* */ {}",
                            "NaN",
                            "Infinity"))
            .toList();

    static final List<String> MEDIA_TYPES = List.of(
            "",
            "x",
            "/",
            "*/*",
            "text/plain",
            "text/html",
            "application/json; charset=utf-7",
            "application/json; charset=\"",
            "application/json;;;",
            "application/xml",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "multipart/form-data; boundary=",
            "multipart/form-data; boundary=B",
            "multipart/mixed; boundary=B",
            "application/zip",
            "application/zip; x=y",
            "application/octet-stream",
            "application/problem+json");

    private Odd() {}

    private static String quoted(String text) {
        return "\""
                + text.chars()
                        .mapToObj(
                                c -> c < 0x20 || c == '"' || c == '\\' ? "\\u%04x".formatted(c) : Character.toString(c))
                        .collect(Collectors.joining())
                + "\"";
    }

    /// A copy with a few bytes changed, dropped or doubled.
    static byte[] shaken(byte[] bytes, Random random) {
        byte[] shaken = bytes.clone();
        for (int i = random.nextInt(4); i >= 0 && shaken.length > 0; i--) {
            shaken[random.nextInt(shaken.length)] = (byte) random.nextInt(256);
        }
        return random.nextInt(4) == 0 ? java.util.Arrays.copyOf(shaken, random.nextInt(shaken.length * 2 + 1)) : shaken;
    }
}
