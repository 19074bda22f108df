package dev.cupel.harness;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.platform.engine.UniqueId.Segment;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/// The names of tests in a report: `pkg.Class.method`, with `[1]`, `[2]` where a method or class runs more than once, and with the
/// types of parameters only where a method is overloaded.
final class Ids {
    private static final Pattern INVOCATION = Pattern.compile("#(\\d+)");

    private final TestPlan whole; // also the tests that an earlier try has run: without them, indexes would shift
    private final TestPlan plan; // also the tests that are made as they run
    private final Map<String, Set<String>> parameters; // of each method name: the lists of types it comes with

    Ids(TestPlan whole, TestPlan plan) {
        this.whole = whole;
        this.plan = plan;
        this.parameters = whole.getRoots().stream()
                .flatMap(root -> whole.getDescendants(root).stream())
                .flatMap(test -> method(test).stream())
                .collect(groupingBy(Ids::name, mapping(MethodSource::getMethodParameterTypes, toSet())));
    }

    String of(TestIdentifier test) {
        return place(test) + indexes(test);
    }

    private String place(TestIdentifier test) {
        Optional<MethodSource> method = method(test);
        if (method.isPresent()) {
            boolean overloaded = parameters.getOrDefault(name(method.get()), Set.of()).size() > 1;
            return name(method.get()) + (overloaded ? "(" + method.get().getMethodParameterTypes() + ")" : "");
        }
        if (test.getSource().orElse(null) instanceof ClassSource type) {
            return type.getClassName().replace('$', '.');
        }
        // A dynamic test may have any source, or none: it belongs to the method that made it.
        return plan.getParent(test).map(this::place).orElseGet(test::getDisplayName);
    }

    private String indexes(TestIdentifier test) {
        return plan.getParent(test).map(this::indexes).orElse("") + index(test);
    }

    private String index(TestIdentifier test) {
        Segment segment = test.getUniqueIdObject().getLastSegment();
        Matcher invocation = INVOCATION.matcher(segment.getValue());
        if (invocation.matches()) {
            return "[" + invocation.group(1) + "]";
        }
        // JUnit 4 puts the tests of one set of parameters into a container without a number we could rely on.
        boolean parameterSet = test.isContainer() && segment.getType().equals("test");
        return parameterSet ? "[" + (siblings(test).indexOf(test) + 1) + "]" : "";
    }

    private List<TestIdentifier> siblings(TestIdentifier test) {
        return whole.getParent(test).map(parent -> List.copyOf(whole.getChildren(parent))).orElse(List.of());
    }

    boolean isMethod(TestIdentifier test) {
        return method(test).isPresent();
    }

    private static Optional<MethodSource> method(TestIdentifier test) {
        return test.getSource().filter(MethodSource.class::isInstance).map(MethodSource.class::cast);
    }

    private static String name(MethodSource method) {
        return method.getClassName().replace('$', '.') + "." + method.getMethodName();
    }
}
