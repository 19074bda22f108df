package dev.cupel.api;

import dev.cupel.bundle.Archive;
import dev.cupel.bundle.ArchiveLimits;
import dev.cupel.domain.Content;
import dev.cupel.domain.Rejected;
import dev.cupel.domain.Rejected.Fault;
import dev.cupel.domain.SourceTree;
import dev.cupel.intake.Offer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jspecify.annotations.Nullable;

/// What a learner hands in, as a form: `learner`, `language`, and either `files` (repeated) or `archive` (a zip).
record SubmissionForm(Map<String, Collection<FormValue>> parts) {
    /// One that may be asked for null: a part without a name comes under that.
    private static final List<String> KNOWN = Arrays.asList("learner", "language", "files", "archive");

    /// The parts as the description of the API shows them.
    record Parts(
            @Nullable String learner,
            @Nullable String language,
            @Schema(format = "binary") @Nullable List<String> files,
            @Schema(format = "binary") @Nullable String archive) {}

    /// Whose work it says it is; null where it does not say.
    @Nullable
    String learner() {
        return text("learner");
    }

    /// @param learner whose work it is, if they are known
    Offer offer(@Nullable String learner) {
        for (String part : parts.keySet()) {
            if (!KNOWN.contains(part)) {
                throw refuse(
                        String.valueOf(part),
                        "There is no part of this name; known are " + String.join(", ", KNOWN) + ".");
            }
        }
        Required required = new Required();
        String whose = required.field("learner", learner, "");
        String language = text("language");
        if (!parts.containsKey("files") && !parts.containsKey("archive")) required.field("files", null, "");
        required.check();
        if (parts.containsKey("files") && parts.containsKey("archive")) {
            throw refuse("archive", "Send `files` or an `archive`, not both.");
        }
        boolean zipped = parts.containsKey("archive");
        return new Offer(whose, language, zipped ? archive() : files(), zipped);
    }

    private @Nullable String text(String part) {
        Collection<FormValue> values = parts.getOrDefault(part, List.of());
        if (values.isEmpty()) return null;
        FormValue value = values.iterator().next();
        if (values.size() > 1 || value.isFileItem()) throw refuse(part, "`" + part + "` is one text, not a file.");
        return value.getValue();
    }

    private SourceTree files() {
        Map<String, Content> files = new TreeMap<>();
        for (FormValue value : parts.getOrDefault("files", List.of())) {
            if (!value.isFileItem() || value.getFileName() == null) {
                throw refuse("files", "Each `files` part needs a file name.");
            }
            if (files.put(value.getFileName(), Content.of(bytes(value))) != null) {
                throw refuse("files", "Two files have the same name.");
            }
        }
        return SourceTree.of(files);
    }

    private SourceTree archive() {
        Collection<FormValue> values = parts.getOrDefault("archive", List.of());
        FormValue value = values.iterator().next();
        if (values.size() > 1 || !value.isFileItem()) throw refuse("archive", "`archive` is one zip file.");
        return Archive.read(bytes(value), ArchiveLimits.SUBMISSION);
    }

    private static byte[] bytes(FormValue value) {
        try {
            var file = value.getFileItem();
            if (file.isInMemory()) return file.getInputStream().readAllBytes();
            return Files.readAllBytes(file.getFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Rejected refuse(String part, String detail) {
        return new Rejected(new Rejected.Reason.Malformed(detail, List.of(new Fault("/" + part, detail))));
    }

    /// Somebody's work never belongs in a log.
    @Override
    public String toString() {
        return "SubmissionForm[***]";
    }
}
