package dev.cupel;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The machine that attacks run on, looked at from outside: what is on it now that was not there before them?
/// Other sandboxes may come and go on it meanwhile; what belongs to a container that the engine knows is theirs.
final class AttackedHost {
    /// Connections to the engine and files that the service keeps at hand for whoever asks next.
    private static final int DESCRIPTORS_AT_HAND = 16;

    private static final Pattern CONTAINER = Pattern.compile("[0-9a-f]{64}");
    private static final Set<Integer> SANDBOX_UIDS = Set.of(10001, 10002);
    private static final List<String> MARKED =
            List.of("/", "/tmp", "/var/tmp", "/dev/shm", "/run", "/root", "/home", "/etc", "/usr/local/bin");

    private final String worker;
    private final long service;
    private final List<Path> folders;
    private final Set<String> mounts;
    private final Set<String> files;
    private final int descriptors;

    /// @param worker names the containers that are ours
    /// @param service the process id of the service
    /// @param folders where the service may keep files, apart from its database
    AttackedHost(String worker, long service, List<Path> folders) {
        this.worker = worker;
        this.service = service;
        this.folders = folders;
        this.mounts = mounts();
        this.files = files();
        this.descriptors = descriptors();
    }

    /// Everything that is left of an attack, in words.
    List<String> left() {
        List<String> left = new ArrayList<>();
        output("docker", "ps", "-a", "--filter", "label=cupel.worker=" + worker, "--format", "{{.Names}} {{.Status}}")
                .lines()
                .filter(container -> !waits(container.split(" ", -1)[0]))
                .forEach(container -> left.add("container " + container));
        List<String> found = strays();
        String known = output("sh", "-c", "docker ps -aq --no-trunc | xargs -r docker inspect 2>/dev/null; true");
        Predicate<String> isOthers =
                line -> CONTAINER.matcher(line).results().anyMatch(id -> known.contains(id.group()));
        found.stream().filter(isOthers.negate()).forEach(process -> left.add("process " + process));
        mounts().stream()
                .filter(mount -> !mounts.contains(mount) && !known.contains(mount.split(" ", -1)[1]))
                .forEach(mount -> left.add("mount " + mount));
        files().stream().filter(file -> !files.contains(file)).forEach(file -> left.add("file " + file));
        int open = descriptors();
        if (open > descriptors + DESCRIPTORS_AT_HAND) {
            left.add("the service holds " + open + " descriptors, before it were " + descriptors);
        }
        return left;
    }

    /// Whether it is one that has yet to be used: its runner runs, and nobody but root does.
    private static boolean waits(String container) {
        if (!Boolean.getBoolean("hostile.pool")) return false;
        List<String> processes = output("sh", "-c", "docker top " + container + " -eo pid,uid 2>&1 || true")
                .lines()
                .skip(1)
                .toList();
        return !processes.isEmpty() && processes.stream().allMatch(process -> process.matches("\\d+ +0"));
    }

    /// Processes of a sandbox's users or of some container, each with what tells whose it is.
    private static List<String> strays() {
        List<String> strays = new ArrayList<>();
        for (Path process : list(Path.of("/proc"))) {
            String status = text(process.resolve("status"));
            var uid = Pattern.compile("(?m)^Uid:\\s+(\\d+)").matcher(status);
            if (!process.getFileName().toString().matches("\\d+") || !uid.find()) continue;
            String cgroup = text(process.resolve("cgroup"));
            if (SANDBOX_UIDS.contains(Integer.parseInt(uid.group(1)))
                    || CONTAINER.matcher(cgroup).find()) {
                strays.add(process + " " + status.lines().findFirst().orElse("") + " " + cgroup.replace('\n', ' '));
            }
        }
        return strays;
    }

    private static Set<String> mounts() {
        return text(Path.of("/proc/self/mounts")).lines().collect(Collectors.toCollection(TreeSet::new));
    }

    /// Of the service, and those of the catalogue's names wherever an attack might have put one.
    private Set<String> files() {
        Set<String> found = new TreeSet<>();
        for (Path folder : folders) {
            try (Stream<Path> entries = Files.walk(folder)) {
                entries.filter(path -> !path.toString().contains("/postgres/"))
                        .filter(path -> !path.getFileName().toString().startsWith("hsperfdata"))
                        .forEach(path -> found.add(path.toString()));
            } catch (IOException | UncheckedIOException e) {
                found.add(folder + " could not be read");
            }
        }
        for (String folder : MARKED) {
            list(Path.of(folder)).stream()
                    .filter(path -> path.getFileName().toString().startsWith("cupel-hostile-"))
                    .forEach(path -> found.add(path.toString()));
        }
        return found;
    }

    /// All but TCP connections: those are the callers' and the database pool's, who bound and close them by their own
    /// clocks, while whatever an attack could leave open (pipes, files, streams of the engine) is none.
    private int descriptors() {
        Path process = Path.of("/proc/" + service);
        Set<String> connections = Stream.of("net/tcp", "net/tcp6")
                .flatMap(table -> text(process.resolve(table)).lines().skip(1))
                .map(line -> "socket:[" + line.strip().split("\\s+", -1)[9] + "]")
                .collect(Collectors.toSet());
        return Math.toIntExact(list(process.resolve("fd")).stream()
                .filter(descriptor -> !connections.contains(target(descriptor)))
                .count());
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException e) {
            return "";
        }
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }

    /// Empty if the process is gone by now.
    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), UTF_8);
        } catch (IOException e) {
            return "";
        }
    }

    static String output(String... command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
            if (process.waitFor() != 0) throw new IllegalStateException(Arrays.toString(command) + ": " + output);
            return output;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
