package dev.cupel.store.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// The server's process. `setpriv --pdeathsig` has the kernel shut it down should the thread that started it die, which
/// therefore lives as long as this process; `setsid` keeps a terminal's Ctrl-C from it, which is meant for us.
final class Server {
    private final Process process;
    private volatile boolean stopping;
    private volatile Runnable onUnexpectedEnd = () -> {};

    private Server(Process process) {
        this.process = process;
    }

    static Server launch(List<String> command, Path log) throws IOException, InterruptedException {
        List<String> guarded = new java.util.ArrayList<>(List.of("setsid", "setpriv", "--pdeathsig", "INT"));
        guarded.addAll(command);
        CompletableFuture<Server> started = new CompletableFuture<>();
        Thread.ofPlatform()
                .daemon()
                .name("cupel-postgres")
                .start(() -> watch(Unprivileged.command(guarded), log, started));
        try {
            return started.get();
        } catch (java.util.concurrent.ExecutionException e) {
            throw new IOException(
                    "PostgreSQL could not be started (needs setsid, setpriv and unshare of util-linux)", e);
        }
    }

    private static void watch(List<String> command, Path log, CompletableFuture<Server> started) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            Server server = new Server(process);
            started.complete(server);
            process.waitFor();
            if (!server.stopping) server.onUnexpectedEnd.run();
        } catch (IOException | InterruptedException e) {
            started.completeExceptionally(e);
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    void onUnexpectedEnd(Runnable then) {
        onUnexpectedEnd = then;
    }

    void stop(Duration patience) {
        stopping = true;
        try {
            Signals.fastShutdown(process.toHandle());
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) process.destroyForcibly();
        } catch (IOException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
