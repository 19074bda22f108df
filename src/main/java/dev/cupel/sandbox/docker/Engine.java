package dev.cupel.sandbox.docker;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.async.ResultCallback;
import com.github.dockerjava.api.command.CreateContainerCmd;
import com.github.dockerjava.api.command.InspectContainerResponse.ContainerState;
import com.github.dockerjava.api.exception.BadRequestException;
import com.github.dockerjava.api.exception.ConflictException;
import com.github.dockerjava.api.exception.NotFoundException;
import com.github.dockerjava.api.model.Container;
import com.github.dockerjava.api.model.Frame;
import com.github.dockerjava.api.model.Info;
import dev.cupel.domain.Bytes;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.jspecify.annotations.Nullable;

/// The few calls that we make to the daemon: each bounded in time, tried again where that is safe, and not
/// made at all for a while once the daemon has stopped answering.
@ApplicationScoped
@Timeout(30_000)
@Retry(
        maxRetries = 2,
        delay = 300,
        abortOn = {NotFoundException.class, ConflictException.class, BadRequestException.class})
@CircuitBreaker(
        requestVolumeThreshold = 12,
        failureRatio = 0.75,
        delay = 3_000,
        skipOn = {NotFoundException.class, ConflictException.class, BadRequestException.class})
public class Engine {
    private final DockerClient client;
    private volatile @Nullable Boolean appArmor;

    Engine(DockerClient client) {
        this.client = client;
    }

    /// What a container is made from.
    ///
    /// @param memory of the whole container, swap included
    /// @param processes processes and threads of the whole container
    record Order(
            String name,
            String image,
            String runtime,
            BigDecimal cpus,
            Bytes memory,
            long processes,
            Map<String, String> labels) {}

    /// Returns the container's id. One of this name left by a try that timed out is removed first.
    String create(Order order) {
        try {
            return createOnce(order);
        } catch (ConflictException e) {
            remove(order.name());
            return createOnce(order);
        }
    }

    private String createOnce(Order order) {
        return command(order).exec().getId();
    }

    /// The request for a container; a test weakens it to see that the canary notices.
    CreateContainerCmd command(Order order) {
        return Hardening.apply(client.createContainerCmd(order.image()), order, hasAppArmor())
                .withName(order.name())
                .withLabels(order.labels());
    }

    /// Asked once: a daemon does not change its kernel.
    private boolean hasAppArmor() {
        Boolean known = appArmor;
        if (known == null) {
            var options = info().getSecurityOptions();
            known = options != null && options.stream().anyMatch(option -> option.startsWith("name=apparmor"));
            appArmor = known;
        }
        return known;
    }

    /// Attaches before the start, so that not a byte is missed. Not tried again: the streams would be new ones.
    @Retry(maxRetries = 0)
    <C extends ResultCallback<Frame>> C attach(String container, InputStream stdin, C callback) {
        return client.attachContainerCmd(container)
                .withStdIn(stdin)
                .withStdOut(true)
                .withStdErr(true)
                .withFollowStream(true)
                .exec(callback);
    }

    void start(String container) {
        client.startContainerCmd(container).exec();
    }

    ContainerState state(String container) {
        return client.inspectContainerCmd(container).exec().getState();
    }

    void remove(String container) {
        try {
            client.removeContainerCmd(container)
                    .withForce(true)
                    .withRemoveVolumes(true)
                    .exec();
        } catch (NotFoundException | ConflictException e) {
            // Gone, or being removed by somebody else: what was wanted.
        }
    }

    List<Container> labelled(Map<String, String> labels) {
        return client.listContainersCmd()
                .withShowAll(true)
                .withLabelFilter(labels)
                .exec();
    }

    String imageId(String image) {
        return Objects.requireNonNull(client.inspectImageCmd(image).exec().getId());
    }

    Optional<String> findImage(String name) {
        try {
            return Optional.of(imageId(name));
        } catch (NotFoundException e) {
            return Optional.empty();
        }
    }

    /// In bytes, with all that it stands on.
    long imageSize(String image) {
        return Objects.requireNonNullElse(client.inspectImageCmd(image).exec().getSize(), 0L);
    }

    void tag(String image, String name) {
        int colon = name.indexOf(':');
        client.tagImageCmd(image, name.substring(0, colon), name.substring(colon + 1))
                .exec();
    }

    void removeImage(String image) {
        client.removeImageCmd(image).withForce(true).exec();
    }

    Info info() {
        return client.infoCmd().exec();
    }

    /// The daemon's version and the newest API it speaks.
    String version() {
        var version = client.versionCmd().exec();
        return version.getVersion() + ", API " + version.getApiVersion();
    }
}
