package dev.cupel.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Help.Ansi;

/// Where a command speaks: what was asked for goes to `out`, everything else to `err`.
///
/// @param outWriter behind `out`, for what writes help by itself
/// @param errWriter behind `err`
record Terminal(PrintWriter outWriter, PrintWriter errWriter, Ansi ansi, Paper out, Paper err, Ticker ticker) {
    private static final Path STDERR = Path.of("/proc/self/fd/2");

    /// @param colours whether they may be used where there is a terminal
    static Terminal standard(boolean colours) {
        Ansi ansi = colours ? Ansi.AUTO : Ansi.OFF;
        boolean errIsTerminal = isTerminal(STDERR);
        return of(writer(FileDescriptor.out), writer(FileDescriptor.err), ansi, errIsTerminal);
    }

    static Terminal of(PrintWriter out, PrintWriter err, Ansi ansi, boolean errIsTerminal) {
        return new Terminal(
                out,
                err,
                ansi,
                new Paper(out, ansi.enabled()),
                new Paper(err, ansi.enabled() && errIsTerminal),
                new Ticker(err, errIsTerminal, System::nanoTime));
    }

    /// Always UTF-8, as everything that Cupel writes: a poor locale must not cost a learner's own words.
    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }

    /// Java knows only of its input and output together; where there is no `/proc`, they speak for the errors too.
    private static boolean isTerminal(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString().matches("/dev/(pts/|tty|console).*");
        } catch (IOException | UnsupportedOperationException _) {
            return Ansi.AUTO.enabled();
        }
    }
}
