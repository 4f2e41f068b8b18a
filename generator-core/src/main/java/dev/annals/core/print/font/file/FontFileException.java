package dev.annals.core.print.font.file;

import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A font file that cannot be used. */
public final class FontFileException extends IOException {

    private static final long serialVersionUID = 1;

    private final Reason reason;

    /** What is wrong with it. */
    public enum Reason {
        /** It ends too early, or its tables contradict each other. */
        BROKEN,
        /** It is none of TTF, OTF, TTC and OTC. */
        FORMAT,
        /** It is larger than any font that is worth reading. */
        TOO_LARGE,
        /** It is a variable font whose default is not of the wanted weight. */
        VARIABLE;

        /** The key of its words. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** A file that cannot be used for this reason. */
    public FontFileException(Reason reason, @Nullable Throwable cause) {
        super(reason.key(), cause);
        this.reason = reason;
    }

    static FontFileException broken() {
        return new FontFileException(Reason.BROKEN, null);
    }

    /** What is wrong with it. */
    public Reason reason() {
        return reason;
    }
}
