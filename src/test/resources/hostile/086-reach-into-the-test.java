// attack 86: set the fields of the test that calls | in: unit-java | must: wrong_answer runtime_error
import java.lang.reflect.Field;

class Sum {
    static int add(int a, int b) {
        try {
            StackWalker walker = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);
            Class<?> test = walker.walk(frames -> frames.skip(1).findFirst().orElseThrow()).getDeclaringClass();
            Field seed = test.getDeclaredField("seed");
            seed.setAccessible(true);
            seed.setInt(test.getDeclaredConstructor().newInstance(), 0);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        return 0;
    }
}
