package dev.annals.core.source.picture;

import java.util.Locale;

/** Why a picture cannot be shown. */
public final class PictureFault extends Exception {

    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    public enum Reason {
        /** Neither PNG nor JPEG, or a kind of them that few programs write. */
        KIND,
        /** The file ends before the picture does. */
        TRUNCATED,
        /** The file contradicts itself. */
        CORRUPT,
        /** More pixels than {@link PictureFile#MOST_PIXELS}. */
        PIXELS,
        /** Colours for a printing press (CMYK), which screens cannot show. */
        COLOURS;

        /** The word in findings. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Reason reason;
    private final String detail;

    PictureFault(Reason reason, String detail) {
        super(reason.key() + " " + detail, null, false, false);
        this.reason = reason;
        this.detail = detail;
    }

    PictureFault(Reason reason) {
        this(reason, "");
    }

    /** What is wrong. */
    public Reason reason() {
        return reason;
    }

    /** The size that a picture of too many pixels says it has, such as {@code 10000 × 10000}; else empty. */
    public String detail() {
        return detail;
    }
}
