package dev.annals.core.print.markup;

/** The document or its style sheet cannot be read. */
public final class MarkupException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String message;

    MarkupException(String message, Throwable cause) {
        super(message, cause);
        this.message = message;
    }

    /** What the parser says, with its line and column where it has them. */
    public String message() {
        return message;
    }
}
