package dev.cupel.harness;

import java.io.File;
import java.io.IOException;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;

/// The system's class loader while a suite runs. What its parent has, the JDK, the harness, JUnit, comes first; then the suite's
/// classes, which lie in memory only; then the learner's. Suite and learner share it, so that packages are theirs together.
public final class SuiteLoader extends URLClassLoader {
    private static final List<Path> FOLDERS = Stream.of(
                    "/box/out", "/box/suite", "/box/suite/src/test/resources", "/box/suite/src/main/resources")
            .map(Path::of)
            .toList();
    private static final List<Path> JARS = List.of(Path.of("/box/suite/lib"), Path.of("/usr/share/java"));

    private SortedMap<String, byte[]> sealed = Collections.emptySortedMap();

    /// As the JVM asks for it (`-Djava.system.class.loader`).
    public SuiteLoader(ClassLoader parent) throws MalformedURLException {
        super("suite", urls(), parent);
    }

    static SuiteLoader ofSystem() {
        return (SuiteLoader) ClassLoader.getSystemClassLoader();
    }

    void open(String key) throws IOException, GeneralSecurityException {
        sealed = Sealed.read(key);
    }

    /// The suite's classes that come from one of these source files.
    List<String> names(List<String> sources) {
        return sealed.entrySet().stream()
                .filter(type -> isFrom(sources, type.getValue()))
                .map(SortedMap.Entry::getKey)
                .toList();
    }

    /// Whether this JVM runs a suite and the class of this name is one of it.
    static boolean loadsSuite(String name) {
        return ClassLoader.getSystemClassLoader() instanceof SuiteLoader loader && loader.sealed.containsKey(name);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = sealed.get(name);
        return bytes == null ? super.findClass(name) : defineClass(name, bytes, 0, bytes.length);
    }

    private static boolean isFrom(List<String> sources, byte[] bytes) {
        ClassModel type = ClassFile.of().parse(bytes);
        String name = type.thisClass().asInternalName();
        String folder = name.substring(0, name.lastIndexOf('/') + 1);
        return type.findAttribute(Attributes.sourceFile())
                .map(file -> folder + file.sourceFile().stringValue())
                .filter(file -> sources.stream().anyMatch(source -> ("/" + source).endsWith("/" + file)))
                .isPresent();
    }

    private static URL[] urls() throws MalformedURLException {
        List<Path> jars = JARS.stream()
                .flatMap(folder -> Stream.ofNullable(folder.toFile().listFiles()).flatMap(Stream::of))
                .map(File::toPath)
                .filter(file -> file.toString().endsWith(".jar"))
                .sorted()
                .toList();
        List<Path> all = Stream.concat(FOLDERS.stream(), jars.stream()).toList();
        URL[] urls = new URL[all.size()];
        for (int i = 0; i < urls.length; i++) {
            urls[i] = all.get(i).toUri().toURL();
        }
        return urls;
    }
}
