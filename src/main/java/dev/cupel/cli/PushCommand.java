package dev.cupel.cli;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cupel.bundle.Archive;
import dev.cupel.cli.Paper.Ink;
import dev.cupel.domain.SourceTree;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Uploads a bundle and waits for what its own solutions do there.
@Command(
        name = "push",
        description = {
            "Upload a bundle and wait until its own solutions were tried.",
            "If each did what the bundle says, learners meet this version from then on."
        })
final class PushCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "FOLDER|ZIP", description = "The bundle.")
    private @Nullable BundlePath bundle;

    @Parameters(index = "1", paramLabel = "COURSE/ASSIGNMENT", description = "Where to; the course must be there.")
    private @Nullable Target target;

    @Mixin
    private final ServiceOptions service;

    PushCommand(Terminal terminal, Map<String, String> environment) {
        this.terminal = terminal;
        this.service = new ServiceOptions(environment);
    }

    @Override
    public Integer call() {
        Target where = Given.of(target);
        BundlePath path = Given.of(bundle);
        SourceTree files = path.files();
        try {
            return show(where, terminal.ticker().during("pushing to " + where, () -> pushed(where, files)));
        } catch (Refused e) {
            throw path.located(e, files);
        }
    }

    private JsonNode pushed(Target where, SourceTree files) {
        Connection connection = service.connect();
        JsonNode version =
                connection.put(where.path() + "?wait=" + Connection.WAIT_SECONDS, Body.zip(Archive.write(files)));
        while (version.path("state").asText().equals("validating")) {
            terminal.ticker().tell("its solutions are being tried");
            pause();
            version = connection.get(where.path() + "/versions/" + version.path("version"));
        }
        return version;
    }

    private int show(Target where, JsonNode version) {
        String state = version.path("state").asText();
        boolean ready = state.equals("ready");
        Trials trials = Json.MAPPER.convertValue(version.path("validation"), Trials.class);
        new TrialsPage(terminal.out()).write(trials);
        if (trials.incident() != null) {
            throw new Unreachable("The service failed to try the solutions (incident " + trials.incident()
                    + "). Push again; if it stays, tell its operator.");
        }
        terminal.out()
                .write("version " + version.path("version") + " of " + where + ": ")
                .line(ready ? Ink.GOOD : Ink.BAD, state);
        return Exits.of(ready);
    }

    private static void pause() {
        try {
            TimeUnit.SECONDS.sleep(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new InterruptedIOException());
        }
    }
}
