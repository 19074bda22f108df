package dev.cupel.grading;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/// The words of an output, one after the other, so that two long ones are read only up to where they differ.
final class Words implements Iterator<Words.Word> {
    private final String text;
    private int at;
    private int line;
    private int number;

    Words(String text) {
        this.text = text;
        skipBlanks();
    }

    /// A part of an output and where it stands: on which line, as which word of it, both counted from 0.
    record Word(String text, int line, int number) {}

    static List<Word> all(String text) {
        List<Word> all = new ArrayList<>();
        new Words(text).forEachRemaining(all::add);
        return all;
    }

    @Override
    public boolean hasNext() {
        return at < text.length();
    }

    @Override
    public Word next() {
        if (!hasNext()) throw new NoSuchElementException();
        int start = at;
        while (at < text.length() && !Layout.isBlank(text.charAt(at))) at++;
        Word word = new Word(text.substring(start, at), line, number++);
        skipBlanks();
        return word;
    }

    private void skipBlanks() {
        for (; at < text.length() && Layout.isBlank(text.charAt(at)); at++) {
            if (text.charAt(at) == '\n') {
                line++;
                number = 0;
            }
        }
    }
}
