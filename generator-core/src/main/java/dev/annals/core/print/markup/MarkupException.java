package dev.annals.core.print.markup;

/** The document or its style sheet cannot be read. */
public final class MarkupException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String message;
    private final int line;
    private final int column;

    MarkupException(String message, int line, int column, Throwable cause) {
        super(message, cause);
        this.message = message;
        this.line = line;
        this.column = column;
    }

    /** The line in the HTML, 1-based; 0 when the parser does not say. */
    public int line() {
        return line;
    }

    /** The column in the HTML, 1-based, behind what is wrong; 0 when the parser does not say. */
    public int column() {
        return column;
    }

    /** What the parser says. */
    public String message() {
        return message;
    }
}
