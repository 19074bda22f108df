import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

public class Sum {
    public static void main(String[] args) {
        List<byte[]> hoard = new ArrayList<>();
        for (int i = 0; i < 64; i++) {
            byte[] piece = new byte[16 << 20];
            Arrays.fill(piece, (byte) 1);
            hoard.add(piece);
        }
        System.out.println(hoard.size());
    }
}
