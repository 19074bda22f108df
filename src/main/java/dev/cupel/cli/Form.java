package dev.cupel.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.cupel.domain.Content;
import java.io.ByteArrayOutputStream;
import java.util.UUID;

/// A `multipart/form-data` body.
final class Form {
    private final String boundary = "cupel-" + UUID.randomUUID();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    Form text(String name, String value) {
        return part("name=\"" + name + "\"", "text/plain; charset=UTF-8", value.getBytes(UTF_8));
    }

    Form zip(String name, byte[] zip) {
        return part("name=\"" + name + "\"; filename=\"" + name + ".zip\"", "application/zip", zip);
    }

    Body body() {
        out.writeBytes(("--" + boundary + "--\r\n").getBytes(UTF_8));
        return new Body("multipart/form-data; boundary=" + boundary, Content.of(out.toByteArray()));
    }

    private Form part(String disposition, String type, byte[] content) {
        String head = "--%s\r\nContent-Disposition: form-data; %s\r\nContent-Type: %s\r\n\r\n"
                .formatted(boundary, disposition, type);
        out.writeBytes(head.getBytes(UTF_8));
        out.writeBytes(content);
        out.writeBytes("\r\n".getBytes(UTF_8));
        return this;
    }
}
