// attack 82: leave reports of surefire and end well in a shutdown hook | in: unit-java | must: runtime_error wrong_answer
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class Sum {
    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            leave();
            Runtime.getRuntime().halt(0);
        }));
    }

    static void leave() {
        for (String folder : new String[] {".", "/tmp", "target/surefire-reports", "/box/reports"}) {
            try {
                Files.createDirectories(Path.of(folder));
                Files.writeString(Path.of(folder, "TEST-SumTest.xml"), "<testsuite name=\"SumTest\" tests=\"2\" failures=\"0\"/>");
            } catch (IOException e) {
                continue;
            }
        }
    }

    static int add(int a, int b) {
        leave();
        System.exit(0);
        return 0;
    }
}
