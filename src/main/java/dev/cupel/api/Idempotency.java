package dev.cupel.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cupel.access.CurrentCaller;
import dev.cupel.access.Secret;
import dev.cupel.domain.Caller;
import dev.cupel.domain.Content;
import dev.cupel.domain.Rejected;
import dev.cupel.rates.Policy;
import dev.cupel.store.IdempotentAnswers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Does what a caller asks for once, however often they have to ask: the first answer is kept and given again.
@ApplicationScoped
class Idempotency {
    static final String HEADER = "Idempotency-Key";
    private static final int LONGEST = 255;

    private final IdempotentAnswers answers;
    private final CurrentCaller current;
    private final ObjectMapper json;
    private final CurrentRates rates;
    private final Clock clock;

    Idempotency(IdempotentAnswers answers, CurrentCaller current, ObjectMapper json, CurrentRates rates, Clock clock) {
        this.answers = answers;
        this.current = current;
        this.json = json;
        this.rates = rates;
        this.clock = clock;
    }

    /// The work and its answer are kept in one transaction. Refused work leaves nothing behind, so the same name may be
    /// tried again.
    ///
    /// @param name the caller's name for this request; null where they give none
    /// @throws Rejected if the name was used for another request
    @Transactional
    public Answer once(@Nullable String name, RequestHash request, Supplier<Created> work) {
        return counted(name, request, work);
    }

    /// As [#once], for a learner whose submissions are counted. An answer that is given again counts for nobody.
    ///
    /// @param learner who it is, and in which course
    @Transactional
    public Answer onceFor(RequestHash learner, @Nullable String name, RequestHash request, Supplier<Created> work) {
        return counted(name, request, () -> {
            rates.take(Policy.SUBMISSIONS, learner.hex());
            return work.get();
        });
    }

    private Answer counted(@Nullable String name, RequestHash request, Supplier<Created> work) {
        return named(name, request, () -> {
            rates.take(Policy.CREATIONS, String.valueOf(current.caller().key()));
            return work.get();
        });
    }

    private Answer named(@Nullable String name, RequestHash request, Supplier<Created> work) {
        if (name == null) return answer(work.get());
        if (name.isBlank() || name.length() > LONGEST) {
            throw Rejected.invalid(HEADER, "An `" + HEADER + "` has 1 to " + LONGEST + " characters.");
        }
        Secret secret = current.secret();
        Caller caller = current.caller();
        UUID key = Objects.requireNonNull(caller.key(), "who has a secret has a key");
        String own = own(caller, name);
        if (!answers.claim(caller.tenant(), key, own, request.hash(), clock.instant())) {
            return replay(key, own, request, secret);
        }
        Answer answer = answer(work.get());
        answers.keep(key, own, Sealed.seal(write(answer), secret, key + " " + own));
        return answer;
    }

    /// Learners share the key that vouches for them, but not their names for requests.
    private static String own(Caller caller, String name) {
        return caller.learner() == null ? name : String.join("\n", name, "" + caller.course(), caller.learner());
    }

    private Answer answer(Created created) {
        return new Answer(created.status(), created.id(), created.location(), json.valueToTree(created.view()), false);
    }

    private Answer replay(UUID key, String name, RequestHash request, Secret secret) {
        IdempotentAnswers.First first = answers.find(key, name).orElseThrow();
        if (!first.requestHash().equals(request.hash())) {
            throw Rejected.invalid(HEADER, "This `" + HEADER + "` was used for another request before.");
        }
        Content kept = Objects.requireNonNull(first.answer(), "a claim without an answer is never committed");
        return Sealed.open(kept, secret, key + " " + name)
                .map(this::read)
                .map(Answer::again)
                .orElseThrow(() -> new Rejected(new Rejected.Reason.Conflict(
                        "This was answered before, to another token of yours; look at what it made.")));
    }

    private byte[] write(Answer answer) {
        try {
            return json.writeValueAsBytes(answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Answer read(byte[] answer) {
        try {
            return json.readValue(answer, Answer.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
