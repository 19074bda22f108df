package dev.cupel.cli;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cupel.bundle.Archive;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Hands in and waits for the result.
@Command(name = "submit", description = "Hand in files for a learner, wait for the result and show it.")
final class SubmitCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "COURSE/ASSIGNMENT", description = "What it is handed in for.")
    private @Nullable Target target;

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "FILE",
            description = "What is handed in: files by their names; of a folder, all that lies in it.")
    private List<Path> files = List.of();

    @Option(
            names = "--learner",
            paramLabel = "NAME",
            description = "Whose work it is. May be left out with a learner's own token.")
    private @Nullable String learner;

    @Option(
            names = "--language",
            paramLabel = "ID",
            description = "Where the assignment has several languages and the names of the files do not tell.")
    private @Nullable String language;

    @Option(names = "--json", description = "Write the result as the API does.")
    private boolean json;

    @Mixin
    private final ServiceOptions service;

    SubmitCommand(Terminal terminal, Map<String, String> environment) {
        this.terminal = terminal;
        this.service = new ServiceOptions(environment);
    }

    @Override
    public Integer call() {
        Body body = form();
        JsonNode submission = terminal.ticker().during("handing in", () -> settled(body));
        if (json) terminal.out().verbatim(Json.written(submission));
        if (!submission.path("state").asText().equals("graded")) throw lost(submission);
        Result result = Json.MAPPER.convertValue(submission, Result.class);
        if (!json) new ResultPage(terminal.out()).write(result);
        return Exits.of(result.passed());
    }

    /// As an archive, which can hold any bytes under any name.
    private Body form() {
        Form form = new Form().zip("archive", Archive.write(HandedFiles.read(files)));
        if (learner != null) form.text("learner", learner);
        if (language != null) form.text("language", language);
        return form.body();
    }

    private JsonNode settled(Body body) {
        Connection connection = service.connect();
        JsonNode submission = connection.post(Given.of(target).path() + "/submissions", body);
        String path = "/api/v1/submissions/" + submission.path("id").asText() + "?wait=" + Connection.WAIT_SECONDS;
        while (List.of("queued", "running").contains(submission.path("state").asText())) {
            terminal.ticker().tell(howFar(submission));
            submission = connection.get(path);
        }
        return submission;
    }

    private static String howFar(JsonNode submission) {
        if (submission.path("state").asText().equals("running")) return "it is being graded";
        int ahead = submission.path("queue").path("position").asInt();
        return ahead > 0 ? "it waits, place " + ahead + " in the queue" : "it waits";
    }

    private static RuntimeException lost(JsonNode submission) {
        String message = submission.path("message").asText("");
        String incident = submission.path("incident").asText("");
        return new Unreachable("The submission was " + submission.path("state").asText() + "."
                + (message.isEmpty() ? "" : " " + message)
                + (incident.isEmpty() ? "" : " (incident " + incident + ")"));
    }
}
