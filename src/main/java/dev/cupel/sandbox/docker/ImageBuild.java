package dev.cupel.sandbox.docker;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.command.BuildImageResultCallback;
import com.github.dockerjava.api.exception.DockerClientException;
import com.github.dockerjava.api.model.BuildResponseItem;
import dev.cupel.sandbox.ImageRefused;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// One `docker build`, with limits on time and memory.
@ApplicationScoped
class ImageBuild {
    private static final int LAST_LINES = 15;
    private static final int LONGEST_LINE = 300;

    private final DockerClient client;
    private final ImageConfig config;

    ImageBuild(DockerClient client, ImageConfig config) {
        this.client = client;
        this.config = config;
    }

    /// Returns the new image's digest.
    ///
    /// @param context as a tar
    /// @throws ImageRefused with the last words of what failed
    String run(byte[] context, Map<String, String> labels, Consumer<String> said) {
        Spoken spoken = new Spoken(said);
        long memory = config.memory().asLongValue();
        try (var command = client.buildImageCmd(new ByteArrayInputStream(context))) {
            command.withLabels(labels)
                    .withMemory(memory)
                    .withMemswap(memory)
                    .withNetworkMode(config.network())
                    .withForcerm(true)
                    .exec(spoken);
            String id = spoken.awaitImageId(config.timeout().toSeconds(), TimeUnit.SECONDS);
            return Objects.requireNonNull(client.inspectImageCmd(id).exec().getId());
        } catch (DockerClientException e) {
            throw new ImageRefused("the environment cannot be built:\n" + spoken.lastWords());
        }
    }

    /// Hears each line, and remembers the last ones.
    private static final class Spoken extends BuildImageResultCallback {
        private final Consumer<String> said;
        private final Deque<String> last = new ArrayDeque<>();

        Spoken(Consumer<String> said) {
            this.said = said;
        }

        @Override
        public void onNext(BuildResponseItem item) {
            String line = item.getErrorDetail() != null ? item.getErrorDetail().getMessage() : item.getStream();
            if (line != null && !line.isBlank()) hear(line.strip());
            super.onNext(item);
        }

        private synchronized void hear(String line) {
            String printable = line.replaceAll("\\p{Cntrl}", " ");
            String shown = printable.length() > LONGEST_LINE ? printable.substring(0, LONGEST_LINE) + "…" : printable;
            last.addLast(shown);
            if (last.size() > LAST_LINES) last.removeFirst();
            said.accept(shown);
        }

        synchronized String lastWords() {
            return last.isEmpty() ? "it took too long" : String.join("\n", last);
        }
    }
}
