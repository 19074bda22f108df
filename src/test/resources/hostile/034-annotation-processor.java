// attack 34: a processor that would run inside the compiler | must: wrong_answer | says: nothing ran
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.element.TypeElement;

@SupportedAnnotationTypes("*")
public class Main extends AbstractProcessor {
    @Override
    public boolean process(Set<? extends TypeElement> types, RoundEnvironment round) {
        try {
            Files.writeString(Path.of("/box/out/ran"), "x");
        } catch (java.io.IOException e) {
            throw new IllegalStateException(e);
        }
        while (true) Thread.onSpinWait();
    }

    public static void main(String[] arguments) throws Exception {
        Work.first();
        System.out.println(Files.exists(Path.of("/box/out/ran")) ? "OPEN" : "nothing ran");
    }
}
