package dev.cupel.api;

import dev.cupel.domain.Content;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/// One request that nobody should send.
///
/// @param why what is odd about it
/// @param path with its parameters as `{name}`
record Probe(
        String why,
        String operation,
        String method,
        String path,
        Map<String, String> pathValues,
        Map<String, String> query,
        Map<String, String> headers,
        Content body) {

    Probe withPath(String name, String value) {
        return new Probe(
                "path " + name + "=" + shown(value),
                operation,
                method,
                path,
                with(pathValues, name, value),
                query,
                headers,
                body);
    }

    Probe withQuery(String name, String value) {
        return new Probe(
                "query " + name + "=" + shown(value),
                operation,
                method,
                path,
                pathValues,
                with(query, name, value),
                headers,
                body);
    }

    Probe withHeader(String name, String value) {
        return new Probe(
                "header " + name + "=" + shown(value),
                operation,
                method,
                path,
                pathValues,
                query,
                with(headers, name, value),
                body);
    }

    Probe withBody(String what, byte[] odd) {
        return new Probe("body " + what, operation, method, path, pathValues, query, headers, Content.of(odd));
    }

    Probe withBody(String what, String odd) {
        return withBody(what + ": " + shown(odd), odd.getBytes(StandardCharsets.UTF_8));
    }

    Probe withoutKey() {
        Map<String, String> fewer = new TreeMap<>(headers);
        fewer.remove("Authorization");
        return new Probe(why, operation, method, path, pathValues, query, fewer, body);
    }

    HttpRequest request(String base) {
        String filled = path;
        for (var value : pathValues.entrySet())
            filled = filled.replace("{" + value.getKey() + "}", encoded(value.getValue()));
        StringBuilder uri = new StringBuilder(base).append(filled);
        char next = '?';
        for (var value : query.entrySet()) {
            uri.append(next).append(encoded(value.getKey())).append('=').append(encoded(value.getValue()));
            next = '&';
        }
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(uri.toString()))
                .timeout(Duration.ofSeconds(30))
                .method(method, BodyPublishers.ofByteArray(body.bytes()));
        headers.forEach(request::header);
        return request.build();
    }

    @Override
    public String toString() {
        return operation + " (" + method + " " + path + "), " + why
                + (headers.containsKey("Authorization") ? "" : ", without a key");
    }

    private static Map<String, String> with(Map<String, String> values, String name, String value) {
        Map<String, String> more = new TreeMap<>(values);
        more.put(name, value);
        return more;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    static String shown(String text) {
        String printable = text.replaceAll("[^\\x20-\\x7e]", "?");
        return printable.length() > 200 ? printable.substring(0, 200) + "… (" + text.length() + ")" : printable;
    }
}
