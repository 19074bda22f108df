package dev.cupel.harness;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.cupel.harness.Target.Refused;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Calls methods of a learner's and says what came of it (sandbox-images/README.md, "Calls"): `Call FILE`, asked on
/// descriptor 4, answers on descriptor 3.
public final class Call {
    private static final int TYPES = 50;

    private final InputStream asked = new FileInputStream(Descriptor.of(4));
    private final OutputStream answers = new FileOutputStream(Descriptor.of(3));

    public static void main(String[] args) throws IOException {
        new Call().all(new Target(args[0]));
        System.out.flush();
        // Threads that the learner's code left running, and its shutdown hooks, are no part of any call.
        Runtime.getRuntime().halt(0);
    }

    private void all(Target target) throws IOException {
        for (String line = next(); !line.isEmpty(); line = next()) {
            String answer = answer(target, (Map<?, ?>) Json.parse(line));
            System.out.flush();
            answers.write((answer + "\n").getBytes(UTF_8));
        }
    }

    /// A line without its end; empty after the last.
    private String next() throws IOException {
        var line = new java.io.ByteArrayOutputStream();
        byte[] chunk = new byte[1 << 16];
        for (int count; (count = asked.read(chunk)) > 0; ) {
            line.write(chunk, 0, count);
            if (chunk[count - 1] == '\n') break;
        }
        return line.toString(UTF_8).strip();
    }

    private static String answer(Target target, Map<?, ?> request) {
        try {
            return "{\"returned\":" + Values.write(target.answer(request)) + "}";
        } catch (Refused refused) {
            String trace = refused.getCause() == null ? "" : Frames.of(refused.getCause());
            return "{\"refused\":%s,\"trace\":%s}".formatted(quoted(refused.getMessage()), quoted(trace));
        } catch (InvocationTargetException thrown) {
            return threw(thrown.getCause());
        } catch (Throwable thrown) {
            return threw(thrown);
        }
    }

    private static String threw(Throwable thrown) {
        Throwable own = thrown instanceof ExceptionInInitializerError && thrown.getCause() != null ? thrown.getCause() : thrown;
        return "{\"threw\":[%s],\"message\":%s,\"trace\":%s}".formatted(
                typesOf(own).stream().map(Json::quoted).collect(Collectors.joining(",")), quoted(messageOf(own)), quoted(Frames.of(own)));
    }

    /// The simple and full names of its class and of those above it.
    private static List<String> typesOf(Throwable thrown) {
        List<String> names = new ArrayList<>();
        for (Class<?> type = thrown.getClass(); type != Object.class && names.size() < TYPES; type = type.getSuperclass()) {
            names.add(type.getSimpleName());
            names.add(type.getName());
        }
        return names;
    }

    /// A learner's own exception may fail even here.
    private static String messageOf(Throwable thrown) {
        try {
            return thrown.getMessage() == null ? "" : thrown.getMessage();
        } catch (RuntimeException | StackOverflowError unspeakable) {
            return "(getMessage threw " + unspeakable.getClass().getName() + ")";
        }
    }

    private static String quoted(String words) {
        return Json.quoted(Words.cut(words));
    }
}
