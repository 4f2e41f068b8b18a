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

    private static final Pattern NUMBER = Pattern.compile("^[^\\d]*\\d[\\d,]*((?:\\.\\d+)?)(.*)$");

    /** Measures a text in the font of a cell. */
    interface Measure {

        float width(String text);
    }

    static DecimalTails none(int cells) {
        return new DecimalTails(new float[cells]);
    }

    /** Numbers with different units behind them, and columns without fractions, stay at the right edge. */
    static DecimalTails of(List<Element> cells, Function<Element, Measure> measures) {
        float[] tails = new float[cells.size()];
        Set<String> units = new TreeSet<>();
        float longest = 0;
        for (int i = 0; i < tails.length; i++) {
            Element cell = cells.get(i);
            Matcher number = NUMBER.matcher(cell.getTextContent().strip());
            tails[i] = -1;
            if (cell.getNodeName().equals("td") && number.matches()) {
                tails[i] = measures.apply(cell).width(number.group(1));
                longest = Math.max(longest, tails[i]);
                units.add(number.group(2));
            }
        }
        float[] paddings = new float[tails.length];
        for (int i = 0; i < tails.length; i++) {
            paddings[i] = units.size() > 1 || tails[i] < 0 ? 0 : longest - tails[i];
        }
        return new DecimalTails(paddings);
    }

    float padding(int cell) {
        return paddings[cell];
    }
}
