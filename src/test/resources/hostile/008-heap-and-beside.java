// attack 8: fill the heap and the memory beside it, and shrug off every OutOfMemoryError | must: memory_limit time_limit
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

class Main {
    public static void main(String[] arguments) throws Exception {
        Work.first();
        List<Object> taken = new ArrayList<>();
        while (true) {
            try {
                taken.add(ByteBuffer.allocateDirect(4 << 20));
            } catch (OutOfMemoryError direct) {
                try {
                    taken.add(new byte[1 << 20]);
                } catch (OutOfMemoryError heap) {
                    Thread.yield();
                }
            }
        }
    }
}
