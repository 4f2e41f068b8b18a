package dev.annals.core.chart.svg;

/** XML being written: escapes what it is given, so that any text of a view is safe inside a page. */
final class Markup {

    private final StringBuilder xml = new StringBuilder();

    /** Opens a start tag. */
    Markup tag(String name) {
        xml.append('<').append(name);
        return this;
    }

    /** Adds an attribute to the open start tag. */
    Markup with(String name, String value) {
        xml.append(' ').append(name).append("=\"").append(escaped(value)).append('"');
        return this;
    }

    /** Adds an attribute with a length to the open start tag. */
    Markup with(String name, double value) {
        return with(name, PathData.number(value));
    }

    /** Ends the start tag; content follows. */
    Markup open() {
        xml.append('>');
        return this;
    }

    /** Ends the start tag of an element without content. */
    Markup empty() {
        xml.append("/>");
        return this;
    }

    Markup text(String text) {
        xml.append(escaped(text));
        return this;
    }

    Markup close(String name) {
        xml.append("</").append(name).append('>');
        return this;
    }

    int length() {
        return xml.length();
    }

    /** Takes back everything after a length. */
    void cut(int length) {
        xml.setLength(length);
    }

    @Override
    public String toString() {
        return xml.toString();
    }

    private static String escaped(String text) {
        return text.codePoints()
                .filter(Markup::isAllowed)
                .collect(
                        StringBuilder::new,
                        (out, character) -> {
                            switch (character) {
                                case '&' -> out.append("&amp;");
                                case '<' -> out.append("&lt;");
                                case '>' -> out.append("&gt;");
                                case '"' -> out.append("&quot;");
                                default -> out.appendCodePoint(character);
                            }
                        },
                        StringBuilder::append)
                .toString();
    }

    // XML has no way to write the other control characters and lone surrogates.
    private static boolean isAllowed(int character) {
        return character == '\t'
                || character == '\n'
                || character >= 0x20
                        && character != 0xFFFE
                        && character != 0xFFFF
                        && (character < 0xD800 || character > 0xDFFF);
    }
}
