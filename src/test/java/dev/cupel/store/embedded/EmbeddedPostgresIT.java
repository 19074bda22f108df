package dev.cupel.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A PostgreSQL that survives what happens to servers.
class EmbeddedPostgresIT {
    @TempDir
    Path folder;

    @BeforeEach
    void keepOneRow() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(folder)) {
            execute(postgres, "CREATE TABLE kept AS SELECT 42 AS answer");
        }
    }

    @Test
    void whoever_has_not_the_password_is_refused() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(folder)) {
            assertThatThrownBy(() -> DriverManager.getConnection(postgres.jdbcUrl(), postgres.user(), "guess"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
            assertThat(PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(folder.resolve("postgres/password"))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void acknowledged_data_reaches_the_disk_first() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(folder)) {
            assertThat(answer(postgres, "SHOW fsync")).isEqualTo("on");
            assertThat(answer(postgres, "SHOW synchronous_commit")).isEqualTo("on");
        }
    }

    @Test
    void a_second_instance_is_kept_off_the_folder() throws Exception {
        try (EmbeddedPostgres first = EmbeddedPostgres.start(folder)) {
            assertThatThrownBy(() -> EmbeddedPostgres.start(folder))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("another Cupel");
            assertThat(answer(first, "SELECT answer FROM kept")).isEqualTo("42");
        }
    }

    @Test
    void a_stale_pid_file_of_somebody_elses_process_is_started_over() throws Exception {
        Files.writeString(
                folder.resolve("postgres/data/postmaster.pid"),
                ProcessHandle.current().pid() + "\n/elsewhere\n0\n5432\n");
        assertThat(keptAnswer()).isEqualTo("42");
        assertThat(ProcessHandle.current().isAlive()).isTrue();
    }

    @Test
    void an_orphaned_server_is_stopped_and_followed() throws Exception {
        Path home = folder.resolve("postgres");
        Cluster cluster = new Cluster(home.resolve("data"), Programs.unpack(home));
        Process orphan = new ProcessBuilder(Unprivileged.command(cluster.serverCommand(0)))
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("orphan.log").toFile())
                .start();
        while (!Files.exists(home.resolve("data/postmaster.pid")) && orphan.isAlive()) Thread.onSpinWait();
        assertThat(keptAnswer()).isEqualTo("42");
        assertThat(orphan.onExit()
                        .orTimeout(10, java.util.concurrent.TimeUnit.SECONDS)
                        .join()
                        .isAlive())
                .isFalse();
    }

    @Test
    void its_end_is_noticed() throws Exception {
        var ended = new java.util.concurrent.CompletableFuture<Boolean>();
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(folder)) {
            postgres.onUnexpectedEnd(() -> ended.complete(true));
            long pid = Long.parseLong(Files.readAllLines(folder.resolve("postgres/data/postmaster.pid"))
                    .getFirst()
                    .strip());
            ProcessHandle.of(pid).orElseThrow().destroyForcibly();
            assertThat(ended.get(Duration.ofSeconds(20).toSeconds(), java.util.concurrent.TimeUnit.SECONDS))
                    .isTrue();
        }
    }

    private String keptAnswer() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(folder)) {
            return answer(postgres, "SELECT answer FROM kept");
        }
    }

    private static void execute(EmbeddedPostgres postgres, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(postgres.jdbcUrl(), postgres.user(), postgres.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String answer(EmbeddedPostgres postgres, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(postgres.jdbcUrl(), postgres.user(), postgres.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
