package dev.cupel.sandbox.docker;

import dev.cupel.domain.SourceTree;
import dev.cupel.sandbox.DerivedImage;
import dev.cupel.sandbox.ImageRefused;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/// Images that assignments ask for: each made once, kept under a name that says all that went into it.
@ApplicationScoped
class DerivedImages {
    static final String LABEL = "cupel.environment";
    private static final Logger LOG = Logger.getLogger(DerivedImages.class);
    private static final String NAME = "cupel-environment:";

    private final Engine engine;
    private final ImageBuild build;
    private final ImageConfig config;
    private final Map<String, ReentrantLock> making = new ConcurrentHashMap<>();

    DerivedImages(Engine engine, ImageBuild build, ImageConfig config) {
        this.engine = engine;
        this.build = build;
        this.config = config;
    }

    /// @throws ImageRefused with the last words of what failed
    String digestOf(DerivedImage image, Consumer<String> said) {
        String name = NAME + hash(image);
        ReentrantLock one = making.computeIfAbsent(name, _ -> new ReentrantLock());
        one.lock();
        try {
            Optional<String> made = engine.findImage(name);
            return made.isPresent() ? made.get() : make(image, name, said);
        } finally {
            one.unlock();
        }
    }

    private String make(DerivedImage image, String name, Consumer<String> said) {
        LOG.infof("making image=%s packages=%s setup=%s", name, image.packages(), image.entry());
        String digest = build.run(DockerContext.of(image), Map.of(LABEL, "1"), said);
        long grown = engine.imageSize(digest) - engine.imageSize(image.base());
        if (grown > config.growth().asLongValue()) {
            engine.removeImage(digest);
            throw new ImageRefused("the environment adds %d MiB to the image; %d MiB are allowed"
                    .formatted(grown >> 20, config.growth().asLongValue() >> 20));
        }
        engine.tag(digest, name);
        return digest;
    }

    private static String hash(DerivedImage image) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            update(sha, image.base());
            update(sha, DockerContext.dockerfile(image));
            update(sha, SourceTree.EMPTY.with(image.setup()).digest());
            return HexFormat.of().formatHex(sha.digest(), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static void update(MessageDigest sha, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        sha.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
        sha.update(bytes);
    }
}
