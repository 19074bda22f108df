// attack 83: search stack, class loaders and properties for tests and answers | must: wrong_answer | says: nothing found | never: LEAK
import java.util.Map;

class Main {
    public static void main(String[] arguments) throws Exception {
        Work.first();
        StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE).forEach(frame -> {
            if (frame.getDeclaringClass() != Main.class) System.out.println("LEAK " + frame);
        });
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().contains("unner")) System.out.println("LEAK " + thread);
        }
        for (Map.Entry<Object, Object> property : System.getProperties().entrySet()) {
            if (property.toString().contains("cannot" + " know")) System.out.println("LEAK " + property);
        }
        System.out.println("nothing found");
    }
}
