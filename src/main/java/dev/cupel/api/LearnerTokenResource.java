package dev.cupel.api;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.cupel.access.CurrentCaller;
import dev.cupel.access.CurrentDeed;
import dev.cupel.access.LearnerTokens;
import dev.cupel.domain.Caller;
import dev.cupel.domain.Course;
import dev.cupel.domain.Deed;
import dev.cupel.domain.Rejected;
import dev.cupel.intake.Permission;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Tokens with which a page or an app speaks for one learner.
@Path(Api.LEARNER_TOKENS)
@Tag(name = "Keys")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class LearnerTokenResource {
    private final CurrentCaller current;
    private final CurrentDeed deed;
    private final Catalogue catalogue;
    private final LearnerTokens tokens;
    private final Idempotency idempotency;

    LearnerTokenResource(
            CurrentCaller current,
            CurrentDeed deed,
            Catalogue catalogue,
            LearnerTokens tokens,
            Idempotency idempotency) {
        this.current = current;
        this.deed = deed;
        this.catalogue = catalogue;
        this.tokens = tokens;
        this.idempotency = idempotency;
    }

    /// A token, which is in this answer only.
    record LearnerTokenView(String token, Instant expiresAt) {
        @Override
        public String toString() {
            return "LearnerTokenView[***, " + expiresAt + "]";
        }
    }

    @POST
    @Operation(
            operationId = "createLearnerToken",
            summary = "Make a token for a learner",
            description = "For platforms and admins. Who holds it sees one course, hands in as this learner and reads"
                    + " what they handed in, as learners may; nothing else. It ends at `expiresAt`, by default after an"
                    + " hour, or when the key that made it is revoked.")
    @APIResponseSchema(value = LearnerTokenView.class, responseCode = "201", responseDescription = "The token")
    public Response create(@HeaderParam(Idempotency.HEADER) @Nullable String name, @Nullable LearnerTokenBody sent) {
        Caller caller = current.caller();
        Permission.toVouchForLearners(caller);
        LearnerTokenBody body = Required.body(sent);
        LearnerTokenBody.Checked checked = body.checked(tokens.now(), tokens.usualEnd(), tokens.latestEnd());
        Course course = course(caller, checked.course());
        deed.concerns(new Deed.Target(course.slug(), null, checked.learner()));
        return idempotency
                .once(name, RequestHash.of("POST " + Api.LEARNER_TOKENS, body.parts()), () -> {
                    UUID id = UuidCreator.getTimeOrderedEpoch();
                    Instant end = checked.expiresAt().truncatedTo(ChronoUnit.SECONDS);
                    String token = tokens.issue(caller, course.id(), checked.learner(), id, end);
                    return Created.now(id, null, new LearnerTokenView(token, end));
                })
                .response();
    }

    private Course course(Caller caller, String slug) {
        try {
            Course course = catalogue.course(caller, slug);
            if (caller.handsInFor(course.id())) return course;
        } catch (Rejected e) {
            // told in the same words as a course that is there but not theirs
        }
        throw Rejected.invalid("/course", "There is no such course that you hand in for.");
    }

    @DELETE
    @Operation(
            operationId = "endLearnerTokens",
            summary = "End every learner's token",
            description = "For operators. Tokens made before stop working, in every process within five seconds; they"
                    + " are signed with a new key from now on.")
    public void endAll() {
        Permission.toOperate(current.caller());
        tokens.endAll();
    }
}
