package dev.annals.core.print;

/** The document or its style sheet cannot be read. */
final class MarkupException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String message;

    MarkupException(String message, Throwable cause) {
        super(message, cause);
        this.message = message;
    }

    /** What the parser says, with its line and column where it has them. */
    String message() {
        return message;
    }
}
