// attack 85: attach an agent to oneself, and write past all checks | must: runtime_error | never: OPEN
import java.lang.reflect.Field;

class Main {
    public static void main(String[] arguments) throws Exception {
        Work.first();
        try {
            Class<?> machine = Class.forName("com.sun.tools.attach.VirtualMachine");
            machine.getMethod("attach", String.class).invoke(null, "1");
            System.out.println("OPEN attach");
        } catch (ReflectiveOperationException e) {
            System.err.println(e.getCause());
        }
        Class<?> type = Class.forName("sun.misc.Unsafe");
        Field field = type.getDeclaredField("theUnsafe");
        field.setAccessible(true);
        type.getMethod("putAddress", long.class, long.class).invoke(field.get(null), 8L, 8L);
    }
}
