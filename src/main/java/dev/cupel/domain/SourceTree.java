package dev.cupel.domain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/// Files by relative path with `/`, sorted. Paths were checked by whoever read them ([FileName]).
public record SourceTree(SortedMap<String, Content> files) {
    public static final SourceTree EMPTY = new SourceTree(new TreeMap<>());

    public SourceTree {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    public static SourceTree of(Map<String, Content> files) {
        return new SourceTree(new TreeMap<>(files));
    }

    public boolean isEmpty() {
        return files.isEmpty();
    }

    public Bytes size() {
        return new Bytes(files.values().stream().mapToLong(Content::size).sum());
    }

    /// The file at a path that is known to be there.
    public Content need(String path) {
        Content content = files.get(path);
        if (content == null) throw new IllegalArgumentException("there is no file " + path);
        return content;
    }

    /// Both together; where a path is in both, `other`'s content wins.
    public SourceTree with(SourceTree other) {
        TreeMap<String, Content> all = new TreeMap<>(files);
        all.putAll(other.files);
        return new SourceTree(all);
    }

    /// The same paths, with nothing in any file.
    public SourceTree emptied() {
        TreeMap<String, Content> empty = new TreeMap<>(files);
        empty.replaceAll((_, _) -> Content.EMPTY);
        return new SourceTree(empty);
    }

    public SourceTree only(Predicate<String> path) {
        TreeMap<String, Content> kept = new TreeMap<>(files);
        kept.keySet().removeIf(path.negate());
        return new SourceTree(kept);
    }

    /// What is below `folder` (no trailing slash), with paths relative to it.
    public SourceTree below(String folder) {
        TreeMap<String, Content> kept = new TreeMap<>();
        String prefix = folder + "/";
        files.forEach((path, content) -> {
            if (path.startsWith(prefix)) kept.put(path.substring(prefix.length()), content);
        });
        return new SourceTree(kept);
    }

    /// `sha256:…` over paths and contents, each led by its length, so that no two trees share one.
    public String digest() {
        MessageDigest sha = sha256();
        files.forEach((path, content) -> {
            update(sha, path.getBytes(StandardCharsets.UTF_8));
            update(sha, content.bytes());
        });
        return "sha256:" + HexFormat.of().formatHex(sha.digest());
    }

    private static void update(MessageDigest sha, byte[] bytes) {
        sha.update(ByteBuffer.allocate(Long.BYTES).putLong(bytes.length).flip());
        sha.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
