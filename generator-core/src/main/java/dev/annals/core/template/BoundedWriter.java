package dev.annals.core.template;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;

/** Keeps what a template writes, up to a limit. */
final class BoundedWriter extends Writer {

    /** The template wrote more than it may. */
    static final class TooLong extends IOException {}

    private final StringWriter out = new StringWriter();
    private final int most;

    BoundedWriter(int most) {
        this.most = most;
    }

    @Override
    public void write(char[] buffer, int offset, int length) throws IOException {
        if (out.getBuffer().length() + length > most) {
            throw new TooLong();
        }
        out.write(buffer, offset, length);
    }

    /** How many characters were written. */
    int length() {
        return out.getBuffer().length();
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
