package dev.annals.core.source.sheet;

import dev.annals.core.finding.Place;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Looks through one XML part of a workbook (ECMA-376-1, 18.3 and 18.4): refuses cells beyond the limits, keeps which
 * cells are merged, counts strings and cells. No document type, no external entity.
 */
final class PartScan {

    private static final XMLInputFactory XML = factory();
    private static final Pattern CELL = Pattern.compile("([A-Z]{1,9})([0-9]{1,9})");
    private static final int LONGEST_FORMULA = 8192;
    private static final int LETTERS = 26;

    private final String file;
    private final SheetLimits limits;
    private final List<Span> merged = new ArrayList<>();
    private final Map<String, String> targets = new LinkedHashMap<>();
    private int cells;
    private int strings;
    private int highestString = -1;
    private boolean namesString;

    PartScan(String file, SheetLimits limits) {
        this.file = file;
        this.limits = limits;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /** The merged cells of a sheet. */
    List<Span> merged() {
        return merged;
    }

    /** Of a part that lists relationships, the target of each. */
    Map<String, String> targets() {
        return targets;
    }

    /** How many cells a sheet lists. */
    int cells() {
        return cells;
    }

    /** How many strings the list of shared strings has. */
    int strings() {
        return strings;
    }

    /** The highest number of a shared string that a cell names, 0-based; −1 when none does. */
    int highestString() {
        return highestString;
    }

    void read(InputStream in) {
        try {
            XMLStreamReader xml = XML.createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    element(xml);
                }
            }
        } catch (XMLStreamException | NumberFormatException e) {
            throw Refusal.unreadable(Place.of(file), "broken");
        }
    }

    private void element(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "row" -> row(xml.getAttributeValue(null, "r"));
            case "c" -> cell(xml);
            case "v" -> value(xml);
            case "f" -> formula(xml);
            case "si" -> strings++;
            case "mergeCell" -> span(xml.getAttributeValue(null, "ref"));
            case "Relationship" -> {
                String id = xml.getAttributeValue(null, "Id");
                String target = xml.getAttributeValue(null, "Target");
                if (id != null && target != null) {
                    targets.put(id, target);
                }
            }
            default -> {}
        }
    }

    private void row(@Nullable String number) {
        if (number == null) {
            return;
        }
        int row = Integer.parseInt(number);
        if (row < 1) {
            throw new NumberFormatException(number);
        }
        if (row > limits.rows()) {
            throw Refusal.tooLarge(file, "rows", limits.rows());
        }
    }

    private void cell(XMLStreamReader xml) {
        String address = xml.getAttributeValue(null, "r");
        if (address != null) {
            Matcher cell = CELL.matcher(address);
            if (!cell.matches()) {
                throw new NumberFormatException(address);
            }
            row(cell.group(2));
            column(cell.group(1));
        }
        cells++;
        if (cells > limits.cells()) {
            throw Refusal.tooLarge(file, "cells", limits.cells());
        }
        namesString = "s".equals(xml.getAttributeValue(null, "t"));
    }

    private int column(String letters) {
        long column = 0;
        for (int i = 0; i < letters.length(); i++) {
            column = column * LETTERS + (letters.charAt(i) - 'A' + 1);
        }
        if (column > limits.columns()) {
            throw Refusal.tooLarge(file, "columns", limits.columns());
        }
        return (int) column;
    }

    private void value(XMLStreamReader xml) throws XMLStreamException {
        String text = xml.getElementText();
        if (namesString && !text.isEmpty()) {
            int string = Integer.parseInt(text);
            if (string < 0) {
                throw new NumberFormatException(text);
            }
            highestString = Math.max(highestString, string);
        }
    }

    private void formula(XMLStreamReader xml) throws XMLStreamException {
        if (xml.getElementText().length() > LONGEST_FORMULA) {
            throw Refusal.unreadable(Place.of(file), "broken");
        }
    }

    private void span(@Nullable String range) {
        if (range == null) {
            return;
        }
        String[] ends = range.split(":", -1);
        Matcher first = CELL.matcher(ends[0]);
        Matcher last = CELL.matcher(ends[ends.length - 1]);
        if (!first.matches() || !last.matches()) {
            throw new NumberFormatException(range);
        }
        merged.add(new Span(
                range, Integer.parseInt(first.group(2)), column(first.group(1)), Integer.parseInt(last.group(2))));
    }
}
