package dev.annals.core.compute.progress;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Builds tracks for tests from words such as {@code 2015:80}. */
public final class Tracks {

    private Tracks() {}

    /** A point written {@code time:value}. */
    public static Point point(String text) {
        int colon = text.indexOf(':');
        return new Point(new BigDecimal(text.substring(0, colon)), new BigDecimal(text.substring(colon + 1)));
    }

    /** Points separated by spaces. */
    public static List<Point> points(String text) {
        List<Point> points = new ArrayList<>();
        for (String word : text.strip().split(" +")) {
            if (!word.isEmpty()) {
                points.add(point(word));
            }
        }
        return points;
    }

    /** A track without a path; {@code -} stands for nothing. */
    public static Track track(String base, String observed, String target) {
        return track(base, observed, target, "");
    }

    /** A track with a path. */
    public static Track track(String base, String observed, String target, String path) {
        return new Track(known(base), observed.equals("-") ? List.of() : points(observed), known(target), points(path));
    }

    private static Optional<Point> known(String text) {
        return text.equals("-") ? Optional.empty() : Optional.of(point(text));
    }
}
