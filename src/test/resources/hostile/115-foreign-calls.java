// attack x15: call the C library past all checks of Java | must: wrong_answer | says: nothing open | never: OPEN
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

class Main {
    public static void main(String[] arguments) throws Throwable {
        Work.first();
        Linker linker = Linker.nativeLinker();
        FunctionDescriptor two = FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT);
        FunctionDescriptor one = FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT);
        MethodHandle kill = linker.downcallHandle(linker.defaultLookup().find("kill").orElseThrow(), two);
        MethodHandle setuid = linker.downcallHandle(linker.defaultLookup().find("setuid").orElseThrow(), one);
        MethodHandle unshare = linker.downcallHandle(linker.defaultLookup().find("unshare").orElseThrow(), one);
        if ((int) kill.invokeExact(1, 9) == 0) System.out.println("OPEN kill");
        if ((int) setuid.invokeExact(0) == 0) System.out.println("OPEN setuid");
        if ((int) unshare.invokeExact(0x10000000) == 0) System.out.println("OPEN unshare");
        System.out.println("nothing open");
    }
}
