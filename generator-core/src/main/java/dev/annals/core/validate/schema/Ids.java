package dev.annals.core.validate.schema;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The ids of one kind of entity.
 *
 * @param values the ids that are defined
 * @param internal those of them that never leave in a public edition, so that nothing there may name them
 * @param complete whether these are all; when a file that may define more could not be read, an id that is not among
 *     them is no finding
 */
public record Ids(Set<String> values, Set<String> internal, boolean complete) {

    /** File systems hold names of 255 bytes; an ending and a mark of ours must still fit. */
    private static final int MOST_BYTES = 200;

    private static final String TAKEN_NAMES = "index|con|prn|aux|nul|com[0-9]|lpt[0-9]";
    private static final Pattern TAKEN = Pattern.compile(TAKEN_NAMES, Pattern.CASE_INSENSITIVE);
    private static final String PERIOD_WORDS = "period|last-period|next-period";

    /**
     * The rule for ids as an expression that Java and ECMAScript (with the flag {@code u}) understand alike; what
     * {@link #isWellFormed} says of a whole text, but for its length and its composed form. Only ECMAScript's newest
     * editions can turn off case within an expression, so both cases of a letter are written out.
     */
    public static final String EXPRESSION =
            "^(?!(?:" + PERIOD_WORDS + "|" + inAnyCase(TAKEN_NAMES) + ")$)\\p{L}[\\p{L}\\p{Nd}_-]*$";

    private static final Set<String> RESERVED = Set.of(PERIOD_WORDS.split("\\|"));

    /** Keeps its own copies. */
    public Ids {
        // Set.copyOf puts what collides next to each other: numbered ids then form runs that every look-up walks along.
        values = Collections.unmodifiableSet(new LinkedHashSet<>(values));
        internal = Collections.unmodifiableSet(new LinkedHashSet<>(internal));
    }

    /** Ids of which none is internal. */
    public Ids(Set<String> values, boolean complete) {
        this(values, Set.of(), complete);
    }

    /** The ids that are not internal: those that may be offered where a published text names one. */
    public Set<String> published() {
        return values.stream().filter(id -> !internal.contains(id)).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Whether a text may be an id: letters of any script, digits, {@code -} and {@code _}, starting with a letter, and
     * not one of the words that bindings use for periods.
     */
    public static boolean isWellFormed(String text) {
        return !text.isEmpty()
                && Character.isLetter(text.codePointAt(0))
                && isAddress(text)
                && !RESERVED.contains(text);
    }

    /**
     * Whether a text may stand in an address, and be the name of a file on any system: letters of any script in their
     * composed form (NFC), digits, {@code -} and {@code _}; at most {@value #MOST_BYTES} bytes of UTF-8; neither the name
     * of the page that lists the others nor a device of Windows.
     */
    public static boolean isAddress(String text) {
        return !text.isEmpty()
                && text.codePoints().allMatch(point -> Character.isLetterOrDigit(point) || point == '-' || point == '_')
                && text.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES
                && Normalizer.isNormalized(text, Normalizer.Form.NFC)
                && !TAKEN.matcher(text).matches();
    }

    private static String inAnyCase(String names) {
        return names.codePoints()
                .mapToObj(point -> point >= 'a' && point <= 'z'
                        ? "[" + Character.toString(point - 'a' + 'A') + Character.toString(point) + "]"
                        : Character.toString(point))
                .collect(Collectors.joining());
    }
}
