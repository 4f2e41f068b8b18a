package dev.annals.core.template;

import java.io.IOException;
import java.io.Writer;

/** Keeps what a template writes, up to a limit. */
final class BoundedWriter extends Writer {

    /** The template wrote more than it may. */
    static final class TooLong extends IOException {}

    private final StringBuilder out = new StringBuilder();
    private final int most;

    BoundedWriter(int most) {
        this.most = most;
    }

    @Override
    public void write(char[] buffer, int offset, int length) throws IOException {
        take(length);
        out.append(buffer, offset, length);
    }

    @Override
    public void write(String text, int offset, int length) throws IOException {
        take(length);
        out.append(text, offset, offset + length);
    }

    private void take(int length) throws TooLong {
        if (out.length() + length > most) {
            throw new TooLong();
        }
    }

    /** How many characters were written. */
    int length() {
        return out.length();
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    @Override
    public String toString() {
        return out.toString();
    }
}
