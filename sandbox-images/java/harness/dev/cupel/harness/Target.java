package dev.cupel.harness;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The learner's classes and the objects made of them so far.
///
/// @param file in which a function is looked for that is named without its class
record Target(String file, Map<String, Object> objects) {
    private static final Path OUT = Path.of("/box/out");
    private static final int NAMED = 20;

    Target(String file) {
        this(file, new HashMap<>());
    }

    /// Does what a request asks for.
    ///
    /// @throws Refused if it cannot be done, for a reason in words
    /// @throws InvocationTargetException with what the learner's code threw
    Object answer(Map<?, ?> request) throws Refused, InvocationTargetException, ReflectiveOperationException {
        List<Object> args = new ArrayList<>();
        if (request.get("args") instanceof List<?> given) args.addAll(given);
        Object on = request.get("on");
        Object result;
        if (request.get("new") instanceof String type) result = make(type, args);
        else if (request.get("get") instanceof String field) result = get(object(on), field);
        else if (on != null) result = call(object(on), object(on).getClass(), (String) request.get("call"), args);
        else result = callStatic((String) request.get("call"), args);
        if (!(request.get("as") instanceof String as)) return result;
        objects.put(as, result);
        return null;
    }

    private Object make(String name, List<Object> args) throws Refused, ReflectiveOperationException {
        Class<?> type = find(name);
        List<Constructor<?>> constructors = Arrays.stream(type.getDeclaredConstructors())
                .filter(constructor -> !Modifier.isPrivate(constructor.getModifiers()))
                .toList();
        Overload<Constructor<?>> chosen = best(constructors, args, "new " + type.getSimpleName());
        return chosen.executable().newInstance(chosen.arguments());
    }

    private Object callStatic(String name, List<Object> args) throws Refused, ReflectiveOperationException {
        int point = name.lastIndexOf('.');
        Class<?> type = point < 0 ? entry() : find(name.substring(0, point));
        return call(null, type, name.substring(point + 1), args);
    }

    /// A method that is not static is called on a new object of its class.
    private Object call(Object on, Class<?> type, String name, List<Object> args) throws Refused, ReflectiveOperationException {
        List<Method> methods = methods(type).stream().filter(method -> method.getName().equals(name)).toList();
        if (methods.isEmpty()) throw new Refused("There is no method `" + name + "` in " + type.getSimpleName() + instead(type) + ".");
        Overload<Method> chosen = best(methods, args, name);
        Method method = chosen.executable();
        if (on == null && !Modifier.isStatic(method.getModifiers())) on = make(type.getName(), List.of());
        return method.invoke(on, chosen.arguments());
    }

    private static Object get(Object on, String name) throws Refused, ReflectiveOperationException {
        for (Class<?> type = on.getClass(); type != null && type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (!field.getName().equals(name)) continue;
                field.setAccessible(true);
                return field.get(on);
            }
        }
        throw new Refused("There is no field `" + name + "` in " + on.getClass().getSimpleName() + ".");
    }

    private Object object(Object name) throws Refused {
        Object object = objects.get(name);
        if (object == null) throw new Refused("There is no object " + name + ": making it failed.");
        return object;
    }

    /// All but private ones, and none that an overriding one hides.
    private static List<Method> methods(Class<?> type) {
        Map<String, Method> methods = new HashMap<>();
        for (Class<?> at = type; at != null && at != Object.class; at = at.getSuperclass()) {
            for (Method method : at.getDeclaredMethods()) {
                if (!Modifier.isPrivate(method.getModifiers()) && !method.isSynthetic()) {
                    methods.putIfAbsent(Overload.signature(method), method);
                }
            }
        }
        Arrays.stream(type.getMethods())
                .filter(method -> !method.isSynthetic() && !methods.containsKey(Overload.signature(method)))
                .forEach(method -> methods.put(Overload.signature(method), method));
        return List.copyOf(methods.values());
    }

    private static String instead(Class<?> type) {
        List<String> there = Arrays.stream(type.getDeclaredMethods())
                .filter(method -> !method.isSynthetic() && !Modifier.isPrivate(method.getModifiers()))
                .map(Overload::signature)
                .sorted()
                .limit(NAMED)
                .toList();
        return there.isEmpty() ? ", and no other method either" : "; there is " + String.join(", ", there);
    }

    private static <E extends Executable> Overload<E> best(List<E> candidates, List<Object> args, String name) throws Refused {
        Optional<Overload<E>> best = Overload.best(candidates, args);
        if (best.isEmpty()) {
            String there = candidates.stream().map(Overload::signature).sorted().limit(NAMED).collect(Collectors.joining(", "));
            throw new Refused("`" + name + "` does not take these arguments; there is " + (there.isEmpty() ? "none" : there) + ".");
        }
        best.get().executable().setAccessible(true);
        return best.get();
    }

    private Class<?> entry() throws Refused, ReflectiveOperationException {
        String path = file.replaceFirst("\\.java$", "");
        if (Files.exists(OUT.resolve(path + ".class"))) return load(path.replace('/', '.'));
        return find(path.substring(path.lastIndexOf('/') + 1));
    }

    /// By full name, by the name of a nested class with points, or by simple name in whatever package it is.
    private static Class<?> find(String name) throws Refused, ReflectiveOperationException {
        String path = name.replace('.', '/');
        for (String nested = path; ; nested = nested.substring(0, nested.lastIndexOf('/')) + "$" + nested.substring(nested.lastIndexOf('/') + 1)) {
            if (Files.exists(OUT.resolve(nested + ".class"))) return load(nested.replace('/', '.'));
            if (nested.lastIndexOf('/') < 0) break;
        }
        String file = path.replace('/', '$') + ".class";
        List<String> found = classes().stream()
                .filter(type -> type.endsWith("/" + file) || type.endsWith("$" + file))
                .toList();
        if (found.size() == 1) return load(found.getFirst().replaceFirst("\\.class$", "").replace('/', '.'));
        throw new Refused("There is no class `" + name + "`; there is "
                + classes().stream().map(type -> type.replaceFirst("\\.class$", "").replaceAll("[/$]", ".")).limit(NAMED)
                        .collect(Collectors.joining(", ")) + ".");
    }

    private static List<String> classes() {
        try (var files = Files.walk(OUT)) {
            return files.map(file -> OUT.relativize(file).toString()).filter(file -> file.endsWith(".class")).sorted().toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    private static Class<?> load(String name) throws Refused, ReflectiveOperationException {
        try {
            return Class.forName(name);
        } catch (LinkageError broken) {
            Throwable cause = broken.getCause() == null ? broken : broken.getCause();
            throw new Refused(name + " could not be loaded: " + Words.of(cause), cause);
        }
    }

    /// What was asked cannot be done, for a reason in words.
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        Refused(String why) {
            super(why);
        }

        Refused(String why, Throwable cause) {
            super(why, cause);
        }
    }
}
