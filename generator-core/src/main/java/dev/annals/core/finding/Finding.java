package dev.annals.core.finding;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One thing that is wrong, or worth saying, about the input: a value, never an exception.
 *
 * <p>The words are not here: the message bundles hold, for every code, the message
 * {@code finding.CODE} and the hint {@code finding.CODE.hint}, both with {@code {0}}, {@code {1}}… for
 * the arguments.
 *
 * @param code the stable code
 * @param place where it was found
 * @param arguments what the message's placeholders stand for
 * @param excerpt the lines around the place, when the file could be read
 * @param acceptance the reason why it was accepted on purpose; such a finding is only a note
 */
public record Finding(
        Code code, Place place, List<String> arguments, Optional<Excerpt> excerpt, Optional<String> acceptance)
        implements Comparable<Finding> {

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::place)
            .thenComparing(finding -> finding.code().id())
            .thenComparing(finding -> String.join("\u0000", finding.arguments()));

    /** Keeps its own copy of the arguments. */
    public Finding {
        arguments = List.copyOf(arguments);
    }

    /** A finding that nobody has accepted. */
    public Finding(Code code, Place place, List<String> arguments, Optional<Excerpt> excerpt) {
        this(code, place, arguments, excerpt, Optional.empty());
    }

    /** A finding without an excerpt. */
    public static Finding of(Code code, Place place, String... arguments) {
        return new Finding(code, place, List.of(arguments), Optional.empty());
    }

    /** The same finding with the lines around its place. */
    public Finding with(Excerpt lines) {
        return new Finding(code, place, arguments, Optional.of(lines), acceptance);
    }

    /** The same finding, accepted on purpose for this reason. */
    public Finding accepted(String reason) {
        return new Finding(code, place, arguments, excerpt, Optional.of(reason));
    }

    /** The weight of the finding: that of its code, or a note when it was accepted. */
    public Severity severity() {
        return acceptance.isPresent() ? Severity.NOTE : code.severity();
    }

    /** By place, then code, then arguments. */
    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }
}
