package dev.annals.core.view.register.draft;

import dev.annals.core.model.figure.Figure;
import dev.annals.core.model.plan.Span;
import dev.annals.core.model.prose.BoundText;
import dev.annals.core.model.text.Text;
import dev.annals.core.model.time.Period;
import dev.annals.core.setting.Language;
import dev.annals.core.setting.Messages;
import dev.annals.core.view.edition.Edition;
import dev.annals.core.view.edition.Lines;
import dev.annals.core.view.part.Label;
import dev.annals.core.view.part.Line;
import dev.annals.core.view.part.Piece;
import dev.annals.core.view.part.StatusView;
import dev.annals.core.view.table.Cell;
import dev.annals.core.wording.DateWords;
import dev.annals.core.wording.PeriodWords;
import dev.annals.core.wording.Worded;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes cells and lines of an edition. What there is nothing to say about is a dash. */
public final class Cells {

    /** The cell of which nothing is known. */
    public static final Cell NONE = of(List.of(words("–")));

    /** The cell of a row of totals where there is nothing to add up; the only one without words. */
    public static final Cell BLANK = new Cell(List.of(), List.of(), List.of());

    private static final int MONTH = "2019-06".length();

    private final Edition edition;
    private final Lines lines;

    /** For an edition. */
    public Cells(Edition edition) {
        this.edition = edition;
        this.lines = new Lines(edition);
    }

    /** The edition. */
    public Edition edition() {
        return edition;
    }

    /** The words of the edition. */
    public String message(String key, Object... arguments) {
        return edition.messages().text(key, arguments);
    }

    /** Words of the edition as a line. */
    public static Line words(String text) {
        return new Line(List.of(Piece.words(text)), Optional.empty());
    }

    /** A text as a line. */
    public Line line(Text text) {
        Label label = label(text);
        return new Line(List.of(Piece.words(label.text())), label.lang());
    }

    /** A text with bound figures as a line. */
    public Line line(BoundText text) {
        return lines.of(text);
    }

    /** Words of the edition that lead to a page of it. */
    public static Line linked(String words, String address) {
        return new Line(List.of(Piece.page(words, address)), Optional.empty());
    }

    /** A text that leads to a page of the edition. */
    public Line linked(Text text, String address) {
        Label label = label(text);
        return new Line(List.of(Piece.page(label.text(), address)), label.lang());
    }

    /** A text with its language. */
    public Label label(Text text) {
        return Label.of(text, edition.language());
    }

    /** Words of the edition as a label. */
    public Label label(String key, Object... arguments) {
        return new Label(message(key, arguments), Optional.empty());
    }

    /** A text with words of the edition around it: the message has its words for {0}. */
    public Line around(String key, Text text) {
        return words(message(key, text.or(edition.language())));
    }

    /** A cell of lines; a dash when there is none. */
    public static Cell of(List<Line> lines) {
        return lines.isEmpty() ? NONE : new Cell(lines, List.of(), List.of());
    }

    /** A cell of a line. */
    public static Cell of(Line line) {
        return of(List.of(line));
    }

    /** A cell of words. */
    public static Cell of(String words) {
        return of(words(words));
    }

    /** A cell of a text. */
    public Cell of(Optional<Text> text) {
        return text.map(this::line).map(Cells::of).orElse(NONE);
    }

    /** A cell of texts, between separators. */
    public Cell joined(List<Text> texts) {
        return texts.isEmpty() ? NONE : of(words(join(texts)));
    }

    /** Texts between separators. */
    public String join(List<Text> texts) {
        Language language = edition.language();
        return String.join(
                message("list.comma"),
                texts.stream().map(text -> text.or(language)).toList());
    }

    /** A cell of a status. */
    public static Cell of(StatusView... statuses) {
        return new Cell(List.of(), List.of(), List.of(statuses));
    }

    /** A cell of a figure with its unit, or of why there is none. */
    public Cell figure(Optional<Figure> figure) {
        return figure.map(found -> of(figure(found))).orElse(NONE);
    }

    /** A figure with its unit, or why there is none. */
    public String figure(Figure figure) {
        return worded(figure).text();
    }

    /** The same in its parts. */
    public Worded worded(Figure figure) {
        return edition.wording().figure(figure, Measure.NO_UNIT);
    }

    /** A cell of a number. */
    public Cell number(Optional<BigDecimal> number) {
        return number.map(found -> of(edition.wording().number(found))).orElse(NONE);
    }

    /** A cell of a count. */
    public Cell number(long count) {
        return number(Optional.of(BigDecimal.valueOf(count)));
    }

    /** A cell of a date. */
    public Cell date(Optional<String> iso) {
        return iso.map(this::date).map(Cells::of).orElse(NONE);
    }

    /** A date in words. */
    public String date(String iso) {
        Messages messages = edition.messages();
        return DateWords.of(iso, messages);
    }

    /** A cell of when something is to start and to be done. */
    public Cell schedule(Optional<String> start, Optional<String> due) {
        List<Line> both = new ArrayList<>();
        start.ifPresent(day -> both.add(words(message("register.from", date(day)))));
        due.ifPresent(day -> both.add(words(due(day))));
        return of(both);
    }

    /** By when something is to be done. */
    public String due(String iso) {
        return message(iso.length() == MONTH ? "register.by-month" : "register.by-day", date(iso));
    }

    /** A cell of when something began and ended. */
    public Cell span(Span span) {
        List<Line> both = new ArrayList<>();
        boolean ended = span.end().isPresent();
        span.start().ifPresent(day -> both.add(words(message(ended ? "register.span" : "register.from", date(day)))));
        span.end()
                .ifPresent(day ->
                        both.add(words(span.start().isPresent() ? date(day) : message("register.until", date(day)))));
        return of(both);
    }

    /** The cell with lines of less weight below. */
    public static Cell detailed(Cell cell, List<Line> details) {
        return new Cell(cell.lines(), details, cell.statuses());
    }

    /** A period in words. */
    public String period(Period period) {
        return PeriodWords.of(period, edition.messages());
    }

    /** The name of a category; its id where it has none. */
    public Line category(String id) {
        return edition.model().categories().stream()
                .filter(category -> category.id().equals(id))
                .findFirst()
                .map(category -> line(category.title()))
                .orElseGet(() -> words(id));
    }
}
