package dev.annals.core.page;

import dev.annals.core.view.search.Hit;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which hits have which pair of neighbouring characters: an inverted index of bigrams, as is usual for scripts that
 * write no spaces. Letters and digits of Latin are not in it; they are searched as words.
 *
 * <p>By first character, a row: each second character, then the numbers of the hits that have the pair, ascending, each
 * less the one before (the first plus one), in base 36 with points between.
 */
final class Bigrams {

    private static final int BASE = 36;

    private final Map<Character, Map<Character, List<Integer>>> hits = new TreeMap<>();

    /** The pairs of these hits, in their titles and texts. */
    static Map<Character, String> of(List<Hit> hits) {
        Bigrams bigrams = new Bigrams();
        for (int number = 0; number < hits.size(); number++) {
            bigrams.add(folded(hits.get(number).title().text()), number);
            bigrams.add(folded(hits.get(number).text()), number);
        }
        Map<Character, String> rows = new TreeMap<>();
        bigrams.hits.forEach((first, row) -> rows.put(first, row(row)));
        return rows;
    }

    /** A text as it is compared: one character for one, compatible forms and capitals folded. */
    static String folded(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            String one = Normalizer.normalize(text.substring(i, i + 1), Normalizer.Form.NFKC)
                    .toLowerCase(Locale.ROOT);
            out.append(one.length() == 1 ? one.charAt(0) : text.charAt(i));
        }
        return out.toString();
    }

    private void add(String text, int number) {
        for (int i = 1; i < text.length(); i++) {
            char first = text.charAt(i - 1);
            char second = text.charAt(i);
            if (isPaired(first) && isPaired(second)) {
                List<Integer> numbers = hits.computeIfAbsent(first, one -> new TreeMap<>())
                        .computeIfAbsent(second, one -> new ArrayList<>());
                if (numbers.isEmpty() || numbers.get(numbers.size() - 1) != number) {
                    numbers.add(number);
                }
            }
        }
    }

    /** What search.js takes for a character of a term that is no word: no ASCII, no white space, no mark. */
    private static boolean isPaired(char c) {
        return c > '~'
                && !Character.isSpaceChar(c)
                && (c < '\u2000' || c > '\u206f')
                && (c < '\u3000' || c > '\u303f')
                && (c < '\uff00' || c > '\uffef');
    }

    private static String row(Map<Character, List<Integer>> row) {
        StringBuilder out = new StringBuilder();
        row.forEach((second, numbers) -> {
            out.append(second);
            int last = -1;
            for (int number : numbers) {
                out.append(last < 0 ? "" : ".").append(Integer.toString(number - last, BASE));
                last = number;
            }
        });
        return out.toString();
    }
}
