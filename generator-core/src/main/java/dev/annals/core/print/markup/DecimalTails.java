package dev.annals.core.print.markup;

import java.util.List;
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

    static DecimalTails none(int cells) {
        return new DecimalTails(new float[cells]);
    }

    /** Short words behind a number, such as 余, hang; what is no number stands above the whole part of the others. */
    static DecimalTails of(List<Element> cells, Function<Element, Measure> measures) {
        float[] tails = new float[cells.size()];
        float longest = 0;
        boolean wordy = false;
        for (int i = 0; i < tails.length; i++) {
            Element cell = cells.get(i);
            Matcher number = NUMBER.matcher(cell.getTextContent().strip());
            tails[i] = cell.getNodeName().equals("td") ? 0 : -1;
            if (tails[i] == 0 && number.matches()) {
                tails[i] = measures.apply(cell).width(number.group(1) + number.group(2));
                longest = Math.max(longest, tails[i]);
                wordy |= number.group(2).strip().length() > LONGEST_WORD;
            }
        }
        float[] paddings = new float[tails.length];
        for (int i = 0; i < tails.length; i++) {
            paddings[i] = wordy || tails[i] < 0 ? 0 : longest - tails[i];
        }
        return new DecimalTails(paddings);
    }

    float padding(int cell) {
        return paddings[cell];
    }
}
