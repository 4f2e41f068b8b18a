package dev.annals.core.compute.progress;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;

/** A number that a method takes or finds, in the order of printing. */
public enum Symbol {
    /** Time of the base, in years. */
    BASE_TIME("t0"),
    /** Value of the base, in units. */
    BASE_VALUE("y0"),
    /** Time of the latest value, in years. */
    LATEST_TIME("t"),
    /** The latest value, in units. */
    LATEST_VALUE("y"),
    /** Time of the target, in years. */
    TARGET_TIME("T"),
    /** Value of the target, in units. */
    TARGET_VALUE("yT"),
    /** The value due by the time of the latest: on the path where there is one, else on the straight line; in units. */
    PATH_VALUE("path"),
    /** The part of the way that is done, 1 for all of it: (y−y0)/(yT−y0). */
    DONE("done"),
    /** The part of the time that has passed, 0 to 1: (t−t0)/(T−t0). */
    TIME("time"),
    /** What is done against what was due: (y−y0)/(path−y0), which is done/time on the straight line. */
    PACE("pace"),
    /** Growth a year since the base, 0.1 for 10 %: (y/y0)^(1/(t−t0)) − 1. */
    ACTUAL_GROWTH("CAGRa"),
    /** Growth a year that the target asks for: (yT/y0)^(1/(T−t0)) − 1. */
    REQUIRED_GROWTH("CAGRr"),
    /** Actual against required growth, positive when it goes the way of the target. */
    RATIO("R"),
    /** The lower end of a band or level, in units. */
    LOW("low"),
    /** The upper end of a band or level, in units. */
    HIGH("high"),
    /** How far outside of a band, in units; 0 within. */
    DISTANCE("distance"),
    /** How many points were observed. */
    POINTS("n"),
    /** Time of the first point observed, in years. */
    FIRST_TIME("t1"),
    /** Value of the first point observed, in units. */
    FIRST_VALUE("y1"),
    /** Mean time of the points observed, in years. */
    MEAN_TIME("mean-t"),
    /** Mean value of the points observed, in units. */
    MEAN_VALUE("mean-y"),
    /** Slope of the line, in units a year; it passes through the two means. */
    SLOPE("slope"),
    /** Growth a year from the first point observed to the last, 0.1 for 10 %. */
    OBSERVED_GROWTH("CAGR"),
    /** The value projected for the time of the target, in units. */
    PROJECTED("projected");

    private final String key;

    Symbol(String key) {
        this.key = key;
    }

    /** The symbol as the formulas write it, and the key in message bundles and downloads. */
    public String key() {
        return key;
    }

    /** Keys and numbers on one line, in the order of the map: {@code t0=2015, y0=80}. */
    public static String list(Map<Symbol, BigDecimal> numbers) {
        return numbers.entrySet().stream()
                .map(entry -> entry.getKey().key() + "=" + entry.getValue().toPlainString())
                .collect(Collectors.joining(", "));
    }
}
