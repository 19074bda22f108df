import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

public class Brackets {
    static final String OPENING = "([{";
    static final String CLOSING = ")]}";

    static boolean balanced(String text) {
        try {
            return depth(text).isEmpty();
        } catch (BracketError wrong) {
            return false;
        }
    }

    static int[] depths(List<String> texts) {
        return texts.stream().mapToInt(text -> {
            int most = 0;
            Reader reader = new Reader();
            for (char bracket : text.toCharArray()) most = Math.max(most, reader.read(bracket));
            return most;
        }).toArray();
    }

    static Map<String, Integer> pairs(String text) {
        Map<String, Integer> pairs = new TreeMap<>();
        for (char closing : text.toCharArray()) {
            int kind = CLOSING.indexOf(closing);
            if (kind >= 0) pairs.merge("" + OPENING.charAt(kind) + closing, 1, Integer::sum);
        }
        return pairs;
    }

    private static List<Character> depth(String text) {
        Reader reader = new Reader();
        for (char bracket : text.toCharArray()) reader.read(bracket);
        return reader.open();
    }
}

class Reader {
    private final Deque<Character> open = new ArrayDeque<>();

    int read(char bracket) {
        int closes = Brackets.CLOSING.indexOf(bracket);
        if (closes < 0) {
            open.push(bracket);
        } else if (!open.isEmpty() && open.peek() == Brackets.OPENING.charAt(closes)) {
            open.pop();
        } else {
            throw new BracketError(bracket + " closes nothing");
        }
        return open.size();
    }

    List<Character> open() {
        return new ArrayList<>(open).reversed();
    }
}

class BracketError extends RuntimeException {
    BracketError(String message) {
        super(message);
    }
}
