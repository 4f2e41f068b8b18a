package dev.annals.core.model.prose;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The diagrams of a document that show more than the history of one indicator. */
public enum DiagramKind {
    /** How far the indicators of a plan are, against time. */
    PACE,
    /** A table of statuses: indicators of a plan over its years, or indicators over bodies. */
    HEAT,
    /** An indicator of a plan: observed, promised, forecast. */
    FORECAST,
    /** Projects and tasks over time. */
    GANTT,
    /** One indicator over bodies, in their order. */
    RANKED,
    /** Two figures of each, as dots. */
    DUMBBELL,
    /** Two figures of each, as ends of a line. */
    SLOPE,
    /** A small line for each. */
    MULTIPLES,
    /** Parts side by side. */
    GROUPED,
    /** Parts on top of each other. */
    STACKED,
    /** Parts as shares of their sum. */
    SHARES,
    /** Two parts at each level. */
    PYRAMID,
    /** The parts of one whole. */
    DONUT,
    /** How a sum comes about, or goes. */
    WATERFALL;

    /** The word in prose. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind with this word. */
    public static Optional<DiagramKind> of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }
}
