package dev.annals.core.validate.contradiction;

import dev.annals.core.model.Model;
import dev.annals.core.model.catalogue.Indicator;
import dev.annals.core.setting.Language;
import dev.annals.core.validate.grammar.FigureLiterals;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds the titles and short titles of public indicators in text, the longest first, none within another. A name that
 * several indicators have, or that is too short to be sure of, is none.
 */
final class IndicatorNames {

    private static final int SHORTEST = 2;
    private static final int SHORTEST_LATIN = 4;
    private static final int FIRST_EAST_ASIAN = 0x2E80;

    private final List<Map.Entry<String, Indicator>> names;

    IndicatorNames(Model model, Language language) {
        Map<String, Indicator> byName = new HashMap<>();
        Set<String> shared = new HashSet<>();
        for (Indicator indicator : model.indicators()) {
            for (String title : List.of(
                    indicator.title().or(language), indicator.shortTitle().or(language))) {
                String name = fold(title.strip());
                Indicator other = byName.putIfAbsent(name, indicator);
                if (other != null && !other.id().equals(indicator.id())) {
                    shared.add(name);
                }
            }
        }
        this.names = byName.entrySet().stream()
                .filter(entry -> !shared.contains(entry.getKey()) && isLong(entry.getKey()))
                .filter(entry -> entry.getValue().isPublic())
                .sorted(Comparator.comparing((Map.Entry<String, Indicator> entry) ->
                                -entry.getKey().length())
                        .thenComparing(Map.Entry::getKey))
                .toList();
    }

    private static String fold(String text) {
        return FigureLiterals.plain(text).toLowerCase(Locale.ROOT);
    }

    private static boolean isLong(String name) {
        int shortest = name.codePoints().anyMatch(point -> point >= FIRST_EAST_ASIAN) ? SHORTEST : SHORTEST_LATIN;
        return name.codePointCount(0, name.length()) >= shortest;
    }

    /**
     * A name in a text.
     *
     * @param indicator whose name it is
     * @param start where it starts
     * @param end where it ends, exclusive
     */
    record Mention(Indicator indicator, int start, int end) {}

    /** The names in a text, in order. */
    List<Mention> in(String text) {
        String folded = fold(text);
        BitSet taken = new BitSet();
        Map<Integer, Mention> found = new TreeMap<>();
        if (folded.length() == text.length()) {
            names.forEach(name -> mentions(name, folded, taken, found));
        }
        return new ArrayList<>(found.values());
    }

    private static void mentions(
            Map.Entry<String, Indicator> name, String text, BitSet taken, Map<Integer, Mention> found) {
        int length = name.getKey().length();
        for (int at = text.indexOf(name.getKey()); at >= 0; at = text.indexOf(name.getKey(), at + 1)) {
            if (taken.get(at, at + length).isEmpty() && isWhole(text, at, at + length)) {
                taken.set(at, at + length);
                found.put(at, new Mention(name.getValue(), at, at + length));
            }
        }
    }

    /** A Latin name does not end within a word. */
    private static boolean isWhole(String text, int start, int end) {
        boolean opens = start == 0 || !isLatin(text.charAt(start - 1)) || !isLatin(text.charAt(start));
        boolean closes = end == text.length() || !isLatin(text.charAt(end)) || !isLatin(text.charAt(end - 1));
        return opens && closes;
    }

    private static boolean isLatin(char letter) {
        return letter < FIRST_EAST_ASIAN && Character.isLetterOrDigit(letter);
    }
}
