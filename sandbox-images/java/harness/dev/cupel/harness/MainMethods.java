package dev.cupel.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.reflect.AccessFlag;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/// Finds the classes that `java` could run, by reading class files: loading them would run their code.
final class MainMethods {
    private static final Set<String> PARAMETERS = Set.of("()V", "([Ljava/lang/String;)V");

    /// A class with a main method: its name for `java`, and the name of its source file.
    record Runnable(String name, String source, boolean nested, boolean classic) {}

    static List<Runnable> in(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .sorted()
                    .map(MainMethods::parse)
                    .filter(type -> type.methods().stream().anyMatch(method -> isMain(type, method)))
                    .map(MainMethods::describe)
                    .toList();
        }
    }

    private static ClassModel parse(Path file) {
        try {
            return ClassFile.of().parse(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Runnable describe(ClassModel type) {
        String name = type.thisClass().asInternalName();
        String source = type.findAttribute(Attributes.sourceFile()).map(file -> file.sourceFile().stringValue()).orElse("");
        boolean classic = type.methods().stream().anyMatch(MainMethods::isClassic);
        return new Runnable(name.replace('/', '.'), source, name.contains("$"), classic);
    }

    private static boolean isClassic(MethodModel method) {
        return method.methodName().equalsString("main")
                && method.methodType().equalsString("([Ljava/lang/String;)V")
                && method.flags().has(AccessFlag.STATIC)
                && method.flags().has(AccessFlag.PUBLIC);
    }

    /// Since Java 25 main may be an instance method, without parameters, and not public.
    private static boolean isMain(ClassModel type, MethodModel method) {
        return method.methodName().equalsString("main")
                && PARAMETERS.contains(method.methodType().stringValue())
                && !method.flags().has(AccessFlag.PRIVATE)
                && (method.flags().has(AccessFlag.STATIC) || canBeMade(type));
    }

    private static boolean canBeMade(ClassModel type) {
        return !type.flags().has(AccessFlag.ABSTRACT)
                && type.methods().stream()
                        .anyMatch(method -> method.methodName().equalsString("<init>")
                                && method.methodType().equalsString("()V")
                                && !method.flags().has(AccessFlag.PRIVATE));
    }
}
