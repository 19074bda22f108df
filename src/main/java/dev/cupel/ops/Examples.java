package dev.cupel.ops;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.cupel.access.Tenants;
import dev.cupel.bundle.Archive;
import dev.cupel.domain.Caller;
import dev.cupel.domain.Content;
import dev.cupel.domain.Course;
import dev.cupel.domain.Role;
import dev.cupel.domain.SourceTree;
import dev.cupel.intake.Uploads;
import dev.cupel.queue.JobKind;
import dev.cupel.store.Courses;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/// On the first start, hands in the example assignments as a public course, so that a newcomer has something to try.
@ApplicationScoped
class Examples {
    private static final Logger LOG = Logger.getLogger(Examples.class);
    private static final String COURSE = "examples";

    private final Courses courses;
    private final Uploads uploads;
    private final Clock clock;
    private final Optional<Path> folder;

    Examples(
            Courses courses,
            Uploads uploads,
            Clock clock,
            @ConfigProperty(name = "cupel.examples") Optional<Path> folder) {
        this.courses = courses;
        this.uploads = uploads;
        this.clock = clock;
        this.folder = folder;
    }

    /// All or nothing, so that a start which was interrupted is made up for by the next.
    @Transactional
    void load(@Observes @Priority(20) StartupEvent event) throws IOException {
        if (folder.isEmpty()) return;
        Course course =
                new Course(UuidCreator.getTimeOrderedEpoch(), Tenants.MAIN, COURSE, "Examples", true, clock.instant());
        if (!courses.add(course)) return;
        Caller cupel = new Caller(Tenants.MAIN, Role.ADMIN, null, "cupel", null);
        List<Path> bundles = bundles(folder.get());
        for (Path bundle : bundles) {
            uploads.accept(
                    cupel,
                    course,
                    bundle.getFileName().toString(),
                    Archive.write(read(bundle)),
                    JobKind.VALIDATE_EXAMPLE);
        }
        LOG.infof("loaded course=%s assignments=%d", COURSE, bundles.size());
    }

    private static List<Path> bundles(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> Files.exists(entry.resolve("assignment.yaml")))
                    .sorted()
                    .toList();
        }
    }

    private static SourceTree read(Path bundle) throws IOException {
        TreeMap<String, Content> files = new TreeMap<>();
        try (Stream<Path> entries = Files.walk(bundle)) {
            for (Path file : entries.filter(Files::isRegularFile).toList()) {
                files.put(bundle.relativize(file).toString(), Content.of(Files.readAllBytes(file)));
            }
        }
        return new SourceTree(files);
    }
}
