package dev.cupel.store.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/// The data folder of one server, and the commands that deal with it.
///
/// @param data what PostgreSQL calls PGDATA
/// @param programs the folder with its `bin/`
record Cluster(Path data, Path programs) {
    /// Makes the cluster beside its place first, so that one which was interrupted is never taken for whole.
    void createIfMissing(String user, Path passwordFile) throws IOException, InterruptedException {
        if (Files.exists(data.resolve("PG_VERSION"))) return;
        Path fresh = data.resolveSibling("data-" + ProcessHandle.current().pid());
        Process initdb = new ProcessBuilder(Unprivileged.command(List.of(
                        programs.resolve("bin/initdb").toString(),
                        "--pgdata=" + fresh,
                        "--username=" + user,
                        "--pwfile=" + passwordFile,
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale=C")))
                .redirectErrorStream(true)
                .start();
        String said = new String(initdb.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        if (initdb.waitFor() != 0) throw new IOException("initdb failed:\n" + said);
        Files.move(fresh, data, StandardCopyOption.ATOMIC_MOVE);
    }

    /// What was acknowledged is on the disk. Only this machine can connect, and only with the password.
    List<String> serverCommand(int port) {
        List<String> settings = List.of(
                "listen_addresses=127.0.0.1",
                "port=" + port,
                "unix_socket_directories=",
                "fsync=on",
                "synchronous_commit=on",
                "full_page_writes=on",
                "max_connections=100",
                "shared_buffers=128MB",
                "log_timezone=UTC");
        return Stream.concat(
                        Stream.of(programs.resolve("bin/postgres").toString(), "-D", data.toString()),
                        settings.stream().flatMap(setting -> Stream.of("-c", setting)))
                .toList();
    }

    /// Ends a server that outlived the process which started it. The caller holds the folder's lock, so it is nobody's.
    void stopOrphan(Duration patience) throws IOException, InterruptedException {
        Path pidFile = data.resolve("postmaster.pid");
        Optional<ProcessHandle> orphan = Files.exists(pidFile) ? serverOf(pidFile) : Optional.empty();
        if (orphan.isPresent()) end(orphan.get(), patience);
        Files.deleteIfExists(pidFile);
    }

    /// The process named in the file, if it still is a server on this very folder and not somebody else who got its
    /// number.
    private Optional<ProcessHandle> serverOf(Path pidFile) throws IOException {
        List<String> lines = Files.readAllLines(pidFile);
        if (lines.isEmpty() || !lines.getFirst().strip().matches("\\d{1,10}")) return Optional.empty();
        return ProcessHandle.of(Long.parseLong(lines.getFirst().strip())).filter(this::isOurs);
    }

    private boolean isOurs(ProcessHandle process) {
        try {
            Path commandLine = Path.of("/proc", Long.toString(process.pid()), "cmdline");
            return List.of(Files.readString(commandLine).split("\0")).contains(data.toString());
        } catch (IOException e) {
            return false;
        }
    }

    private static void end(ProcessHandle orphan, Duration patience) throws InterruptedException, IOException {
        Signals.fastShutdown(orphan);
        try {
            orphan.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            orphan.destroyForcibly();
            orphan.onExit().join();
        }
    }
}
