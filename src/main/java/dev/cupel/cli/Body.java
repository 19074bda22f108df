package dev.cupel.cli;

import dev.cupel.domain.Content;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;

/// What is sent.
record Body(String type, Content content) {
    static Body zip(byte[] zip) {
        return new Body("application/zip", Content.of(zip));
    }

    BodyPublisher publisher() {
        return BodyPublishers.ofByteArray(content.bytes());
    }
}
