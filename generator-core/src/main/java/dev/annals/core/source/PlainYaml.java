package dev.annals.core.source;

import dev.annals.core.finding.Place;
import dev.annals.core.setting.Limits;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads YAML that is written in the plainest way, as nearly all files of figures are, several times faster than a reader of
 * the whole of YAML: block mappings of plain keys, each with a plain scalar in one line, a quoted one without escapes, or
 * another mapping below it; mappings and lists of such scalars in braces and brackets that end in their line; lines of
 * comments. Whatever else stands in a text, and everything that is wrong, is left to {@link YamlComposer}.
 */
final class PlainYaml {

    private static final int LONGEST_KEY = 200;

    /** What a plain scalar may begin with besides letters and digits. */
    private static final String STARTS = "<=+(~/";

    private static final String IN_FLOW = " -_.%/+()<>=";
    private static final String FLOW_ENDS = ",}]";
    private static final char LAST_ASCII = '~';
    private static final char FIRST_BEYOND = '\u00A1';

    private final TextLines text;
    private final char[] units;
    private final Limits limits;
    private int at;
    private int nodes;

    private PlainYaml(TextLines text, String yaml, Limits limits) {
        this.text = text;
        this.units = yaml.toCharArray();
        this.limits = limits;
    }

    /** The root of a text; empty when it is not that plain. */
    static Optional<Node> read(TextLines text, String yaml, Limits limits) {
        if (!text.isUnitPerPoint()) {
            return Optional.empty();
        }
        PlainYaml reading = new PlainYaml(text, yaml, limits);
        try {
            return reading.isUsual() ? Optional.of(reading.root()) : Optional.empty();
        } catch (NotPlain other) {
            return Optional.empty();
        }
    }

    /** Whether every character is one that YAML allows, and neither a tab nor a rare line end. */
    private boolean isUsual() {
        for (char unit : units) {
            boolean usual = unit >= ' ' && unit <= LAST_ASCII || unit == '\n' || isBeyond(unit);
            if (!usual) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBeyond(char unit) {
        return unit >= FIRST_BEYOND && unit != '\u2028' && unit != '\u2029' && unit != '\uFEFF' && unit < '\uFFFE';
    }

    private Node root() {
        int indent = indent();
        require(indent == 0);
        Node root = mapping(0, 1);
        require(at == units.length);
        return root;
    }

    /** Goes to the next line with more than a comment, and gives its indent; negative at the end of the text. */
    private int indent() {
        while (at < units.length) {
            int start = at;
            skipSpace();
            if (at == units.length || units[at] == '\n') {
                at = Math.min(at + 1, units.length);
            } else if (units[at] == '#') {
                skipLine();
            } else {
                int indent = at - start;
                at = start;
                return indent;
            }
        }
        return -1;
    }

    private void skipSpace() {
        while (at < units.length && units[at] == ' ') {
            at++;
        }
    }

    private void skipLine() {
        while (at < units.length && units[at] != '\n') {
            at++;
        }
        at = Math.min(at + 1, units.length);
    }

    /** The mapping whose lines have this indent, from the first of them on. */
    private Node mapping(int indent, int depth) {
        enter(depth);
        Place place = text.place(at + indent);
        List<Node.Entry> entries = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        int found = indent;
        while (found == indent) {
            at += indent;
            Node.Scalar key = key(depth + 1, seen);
            int behindColon = at;
            skipSpace();
            boolean isBelow = isLineEnd();
            Node value = isBelow ? below(indent, depth + 1, behindColon) : value(depth + 1, Context.BLOCK);
            if (!isBelow) {
                endLine();
            }
            entries.add(new Node.Entry(key, value));
            found = indent();
        }
        require(found < indent);
        return new Node.Mapping(entries, place);
    }

    /** What stands below a key with nothing behind it. */
    private Node below(int indent, int depth, int behindColon) {
        int found = indent();
        if (found > indent) {
            return mapping(found, depth);
        }
        enter(depth);
        return new Node.Absent(text.place(behindColon));
    }

    /** A key that is there for the first time, with its colon and what ends a key behind that. */
    private Node.Scalar key(int depth, Set<String> seen) {
        enter(depth);
        int start = at;
        while (at < units.length && (isWord(units[at]) || at > start && isInKey(units[at]))) {
            at++;
        }
        require(at > start && at - start <= LONGEST_KEY && at < units.length && units[at] == ':');
        String name = new String(units, start, at - start).intern();
        require(seen.add(name));
        at++;
        require(at == units.length || units[at] == ' ' || units[at] == '\n');
        Place place = text.place(start);
        return new Node.Scalar(name, place, true, place);
    }

    private Node value(int depth, Context context) {
        enter(depth);
        return switch (units[at]) {
            case '"', '\'' -> quoted();
            case '{' -> braces(depth);
            case '[' -> brackets(depth);
            default -> plain(context);
        };
    }

    private Node quoted() {
        char quote = units[at];
        int start = at++;
        while (at < units.length && units[at] != quote) {
            require(units[at] != '\n' && units[at] != '\\');
            at++;
        }
        require(at < units.length && (at + 1 == units.length || units[at + 1] != quote));
        String value = new String(units, start + 1, at - start - 1);
        at++;
        Place place = text.place(start);
        return new Node.Scalar(value, place.right(1), true, place);
    }

    private Node plain(Context context) {
        int start = at;
        boolean isNumber = units[at] == '-' && at + 1 < units.length && isDigit(units[at + 1]);
        require(isNumber || isWord(units[at]) || STARTS.indexOf(units[at]) >= 0);
        int end = at;
        while (!isLineEnd() && !(context == Context.FLOW && FLOW_ENDS.indexOf(units[at]) >= 0)) {
            require(context == Context.BLOCK ? isInBlock() : isWord(units[at]) || IN_FLOW.indexOf(units[at]) >= 0);
            at++;
            end = units[at - 1] == ' ' ? end : at;
        }
        Place place = text.place(start);
        return new Node.Scalar(new String(units, start, end - start), place, true, place);
    }

    /** Whether the next character neither begins a comment nor ends a key. */
    private boolean isInBlock() {
        if (units[at] == ':') {
            return at + 1 < units.length && units[at + 1] != ' ' && units[at + 1] != '\n';
        }
        return units[at] != '#' || units[at - 1] != ' ';
    }

    private Node braces(int depth) {
        Place place = text.place(at);
        List<Node.Entry> entries = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (boolean more = opens('}'); more; more = goesOn('}')) {
            Node.Scalar key = key(depth + 1, seen);
            skipSpace();
            require(!isLineEnd());
            entries.add(new Node.Entry(key, value(depth + 1, Context.FLOW)));
        }
        return new Node.Mapping(entries, place);
    }

    private Node brackets(int depth) {
        Place place = text.place(at);
        List<Node> items = new ArrayList<>();
        for (boolean more = opens(']'); more; more = goesOn(']')) {
            items.add(value(depth + 1, Context.FLOW));
        }
        return new Node.Sequence(items, place);
    }

    /** Goes behind the opening brace or bracket, and behind the closing one where nothing stands between them. */
    private boolean opens(char close) {
        at++;
        skipSpace();
        require(!isLineEnd());
        boolean closes = units[at] == close;
        at += closes ? 1 : 0;
        return !closes;
    }

    /** Goes behind the comma and the space behind it, or behind the closing brace or bracket. */
    private boolean goesOn(char close) {
        skipSpace();
        require(!isLineEnd() && (units[at] == ',' || units[at] == close));
        boolean goesOn = units[at] == ',';
        at++;
        if (goesOn) {
            skipSpace();
            require(!isLineEnd());
        }
        return goesOn;
    }

    private boolean isLineEnd() {
        return at == units.length || units[at] == '\n';
    }

    private void endLine() {
        skipSpace();
        require(isLineEnd());
        at = Math.min(at + 1, units.length);
    }

    /** Counts a node; a text that passes a limit is left to the reader that tells so. */
    private void enter(int depth) {
        nodes++;
        require(nodes <= limits.nodes() && depth <= limits.depth());
    }

    private static boolean isDigit(char unit) {
        return unit >= '0' && unit <= '9';
    }

    private static boolean isWord(char unit) {
        return unit >= 'a' && unit <= 'z' || unit >= 'A' && unit <= 'Z' || isDigit(unit) || unit >= FIRST_BEYOND;
    }

    private static boolean isInKey(char unit) {
        return unit == '-' || unit == '_' || unit == '.';
    }

    private static void require(boolean plain) {
        if (!plain) {
            throw new NotPlain();
        }
    }

    /** Where a plain scalar stands. */
    private enum Context {
        BLOCK,
        FLOW
    }

    /** Ends the reading; never leaves this class. */
    private static final class NotPlain extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NotPlain() {
            super(null, null, false, false);
        }
    }
}
