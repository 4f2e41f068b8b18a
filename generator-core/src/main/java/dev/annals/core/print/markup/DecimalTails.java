package dev.annals.core.print.markup;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** How far the numbers of a column must stand from its right edge so that their decimal marks are one below the other. */
@SuppressWarnings("ArrayRecordComponent")
record DecimalTails(float[] paddings) {

    /** Longer words behind a number say more than its decimals; such columns stay at the right edge. */
    private static final int LONGEST_WORD = 3;

    private static final Pattern NUMBER = Pattern.compile("^[^\\d]*\\d[\\d,]*((?:\\.\\d+)?)(.*)$");

    /** Measures a text in the font of a cell. */
    interface Measure {

        float width(String text);
    }

    /** Of cells whose numbers stand at the right edge. */
    static final DecimalTails NONE = new DecimalTails(new float[0]);

    /**
     * Short words behind a number, such as 余, hang; a dash stands above the whole part of the others, words in the stead
     * of a number, such as 未统计, stay at the right edge. Numbers of different units, each with its own behind it, have no decimal mark in common and stay at the right edge.
     */
    static DecimalTails of(List<Element> cells, Function<Element, Measure> measures) {
        float[] tails = new float[cells.size()];
        float longest = 0;
        boolean wordy = false;
        Set<String> words = new TreeSet<>();
        for (int i = 0; i < tails.length; i++) {
            Element cell = cells.get(i);
            String text = cell.getTextContent().strip();
            Matcher number = NUMBER.matcher(text);
            boolean matches = number.matches();
            boolean told = matches || text.codePoints().noneMatch(Character::isLetter);
            tails[i] = told && cell.getNodeName().equals("td") ? 0 : -1;
            if (tails[i] == 0 && matches) {
                tails[i] = measures.apply(cell).width(number.group(1) + number.group(2));
                longest = Math.max(longest, tails[i]);
                String word = number.group(2).strip();
                words.add(word);
                wordy |= word.length() > LONGEST_WORD;
            }
        }
        boolean mixed = words.size() > 1 && !words.contains("");
        if (wordy || mixed) {
            return NONE;
        }
        float[] paddings = new float[tails.length];
        for (int i = 0; i < tails.length; i++) {
            paddings[i] = tails[i] < 0 ? 0 : longest - tails[i];
        }
        return new DecimalTails(paddings);
    }

    float padding(int cell) {
        return this == NONE ? 0 : paddings[cell];
    }
}
