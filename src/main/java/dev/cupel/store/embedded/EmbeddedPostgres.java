package dev.cupel.store.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A running PostgreSQL whose data lies in a folder of ours. Ends with this process, however that ends.
public final class EmbeddedPostgres implements AutoCloseable {
    private static final Duration START = Duration.ofSeconds(60);
    private static final Duration STOP = Duration.ofSeconds(30);
    private static final String USER = "cupel";

    private final FolderLock lock;
    private final Server server;
    private final int port;
    private final String password;

    private EmbeddedPostgres(FolderLock lock, Server server, int port, String password) {
        this.lock = lock;
        this.server = server;
        this.port = port;
        this.password = password;
    }

    /// Starts the server whose data lies below `folder`, making everything that is missing.
    ///
    /// @throws IOException in words an operator can act on
    public static EmbeddedPostgres start(Path folder) throws IOException, InterruptedException {
        Path home = Files.createDirectories(folder.toAbsolutePath().normalize().resolve("postgres"));
        FolderLock lock = FolderLock.take(home);
        try {
            Path programs = Programs.unpack(home);
            String password = Password.of(home);
            Cluster cluster = new Cluster(home.resolve("data"), programs);
            cluster.createIfMissing(USER, home.resolve(Password.FILE));
            cluster.stopOrphan(STOP);
            int port = freePort();
            Server server = Server.launch(cluster.serverCommand(port), home.resolve("postgres.log"));
            EmbeddedPostgres postgres = new EmbeddedPostgres(lock, server, port, password);
            postgres.awaitAnswer(home.resolve("postgres.log"));
            return postgres;
        } catch (IOException | InterruptedException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    public String user() {
        return USER;
    }

    public String password() {
        return password;
    }

    /// Runs `then` if the server ends although nobody asked it to.
    public void onUnexpectedEnd(Runnable then) {
        server.onUnexpectedEnd(then);
    }

    /// Stops the server once its transactions are done or rolled back.
    @Override
    public void close() {
        server.stop(STOP);
        lock.close();
    }

    private void awaitAnswer(Path log) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + START.toNanos();
        while (true) {
            try (var connection = DriverManager.getConnection(jdbcUrl(), USER, password)) {
                if (connection.isValid(5)) return;
            } catch (SQLException e) {
                if (!server.isAlive() || System.nanoTime() > deadline) {
                    server.stop(STOP);
                    throw new IOException("the embedded PostgreSQL does not start; see " + log + lastLines(log), e);
                }
            }
            TimeUnit.MILLISECONDS.sleep(30);
        }
    }

    private static String lastLines(Path log) throws IOException {
        List<String> lines = Files.exists(log) ? Files.readAllLines(log) : List.of();
        return lines.isEmpty()
                ? ""
                : "\n" + String.join("\n", lines.subList(Math.max(0, lines.size() - 5), lines.size()));
    }

    /// Another process may take it before the server does; the start then fails and can be repeated.
    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
