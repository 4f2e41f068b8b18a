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

    /** A name and its place in the order in which names are looked for. */
    private record Name(String words, Indicator indicator, int rank) {}

    private final Map<Character, List<Name>> byFirst = new HashMap<>();
    private final BitSet firsts = new BitSet();
    private int count;

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
        byName.entrySet().stream()
                .filter(entry -> !shared.contains(entry.getKey()) && isLong(entry.getKey()))
                .filter(entry -> entry.getValue().isPublic())
                .sorted(Comparator.comparing((Map.Entry<String, Indicator> entry) ->
                                -entry.getKey().length())
                        .thenComparing(Map.Entry::getKey))
                .forEachOrdered(this::learn);
    }

    private void learn(Map.Entry<String, Indicator> name) {
        firsts.set(name.getKey().charAt(0));
        byFirst.computeIfAbsent(name.getKey().charAt(0), first -> new ArrayList<>())
                .add(new Name(name.getKey(), name.getValue(), count++));
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
            for (Candidate candidate : candidates(folded)) {
                int end = candidate.at() + candidate.name().words().length();
                if (taken.get(candidate.at(), end).isEmpty() && isWhole(folded, candidate.at(), end)) {
                    taken.set(candidate.at(), end);
                    found.put(candidate.at(), new Mention(candidate.name().indicator(), candidate.at(), end));
                }
            }
        }
        return new ArrayList<>(found.values());
    }

    /** A name that stands at a place of a text. */
    private record Candidate(Name name, int at) {}

    /** Everywhere that a name stands, in the order of the names. */
    private List<Candidate> candidates(String text) {
        List<Candidate> candidates = new ArrayList<>();
        for (int at = 0; at < text.length(); at++) {
            // Asked before the map: most characters of a text begin no name.
            if (!firsts.get(text.charAt(at))) {
                continue;
            }
            for (Name name : byFirst.getOrDefault(text.charAt(at), List.of())) {
                if (text.startsWith(name.words(), at)) {
                    candidates.add(new Candidate(name, at));
                }
            }
        }
        candidates.sort(Comparator.comparingInt((Candidate one) -> one.name().rank()));
        return candidates;
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
