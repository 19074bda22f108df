package dev.cupel.grading;

import dev.cupel.domain.Ran;
import dev.cupel.language.Language;
import dev.cupel.language.Languages;
import dev.cupel.queue.JobHandler;
import dev.cupel.queue.JobKind;
import dev.cupel.queue.Lease;
import dev.cupel.store.Runs;
import jakarta.enterprise.context.ApplicationScoped;

/// Runs code without grading it: an editor's Run button.
@ApplicationScoped
public class RunCode implements JobHandler {
    private final Runs runs;
    private final Languages languages;
    private final Workbench workbench;
    private final Marking marking;
    private final RunBook book;

    RunCode(Runs runs, Languages languages, Workbench workbench, Marking marking, RunBook book) {
        this.runs = runs;
        this.languages = languages;
        this.workbench = workbench;
        this.marking = marking;
        this.book = book;
    }

    @Override
    public String kind() {
        return JobKind.RUN;
    }

    @Override
    public void handle(Lease lease) {
        Runs.Request request = runs.request(lease.subject()).orElseThrow();
        Language language = languages.get(request.language());
        Ran ran = marking.run(language, workbench.run(language, request.draft()));
        book.record(lease, ran);
    }

    @Override
    public void abandon(Lease lease, String incident, String reason) {
        book.abandon(lease, incident, reason);
    }

    @Override
    public void handBack(Lease lease) {
        // A run has no state between queued and ended.
    }
}
