package dev.annals.core.intake;

import dev.annals.core.finding.Code;
import dev.annals.core.finding.Finding;
import dev.annals.core.finding.Findings;
import dev.annals.core.finding.Place;
import dev.annals.core.intake.layout.HeaderWords;
import dev.annals.core.intake.layout.LayoutReading;
import dev.annals.core.intake.match.FigureWords;
import dev.annals.core.intake.match.RowWords;
import dev.annals.core.model.catalogue.Disaggregation;
import dev.annals.core.model.catalogue.Indicator;
import dev.annals.core.model.organisation.Body;
import dev.annals.core.model.time.Period;
import dev.annals.core.setting.Messages;
import dev.annals.core.source.SourceTree;
import dev.annals.core.source.sheet.Cell;
import dev.annals.core.source.sheet.Table;
import dev.annals.core.validate.Register;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Proposes what the tables of a file would add to a repository; what is there is never changed.
 *
 * <table>
 * <caption>Findings and their arguments, besides those of the layouts and the words</caption>
 * <tr><td>{@link Code#SHEET_SKIPPED}</td><td>the sheet; {@code hidden} or {@code header}</td></tr>
 * <tr><td>{@link Code#CELL_FLAWED}</td><td>{@code merged}; which cells</td></tr>
 * <tr><td>{@link Code#CELL_TWICE}</td><td>indicator, body, period; the place of the other</td></tr>
 * <tr><td>{@link Code#CELL_CONFLICTS}</td><td>indicator, body, period; what is there; its place; what
 *     the cell says</td></tr>
 * <tr><td>{@link Code#PART_UNPLACED}</td><td>indicator; {@code whole}: the table has no figure of the whole;
 *     {@code there}: the whole is in the repository already, and its line is not touched</td></tr>
 * <tr><td>{@link Code#REMARK_NOT_TAKEN}</td><td>indicator; {@code status}, {@code as-of}, {@code source} or
 *     {@code note}</td></tr>
 * </table>
 */
public final class Intake {

    private static final String NOTES = "import.sheet.notes";

    private final Register register;
    private final Collection<Messages> languages;
    private final Findings findings;
    private final YearFiles years;

    /**
     * An intake.
     *
     * @param tree the repository
     * @param register its bodies and indicators
     * @param languages the words of every language
     * @param findings takes what is found
     */
    public Intake(SourceTree tree, Register register, Collection<Messages> languages, Findings findings) {
        this.register = register;
        this.languages = List.copyOf(languages);
        this.findings = findings;
        this.years =
                new YearFiles(tree, register.catalogue(), register.settings().mainBody());
    }

    /** Where a figure stands that is in the repository; empty when it is not. */
    public Optional<Place> placeOf(String path, String indicator) {
        return years.file(path)
                .flatMap(file -> file.written(indicator, Disaggregation.WHOLE))
                .map(YearFile.Written::place);
    }

    /** What the tables would change. With findings it may hold less than they say. */
    public Proposal propose(List<Table> tables, Request request) {
        RowWords words = new RowWords(register, languages, findings);
        FigureWords figures = new FigureWords(register.catalogue().units(), languages, findings);
        Optional<TableReading.Defaults> defaults = defaults(request, words);
        if (defaults.isEmpty()) {
            return new Proposal(new TreeMap<>(), 0);
        }
        TableReading.Context context = new TableReading.Context(register, words, figures, defaults.get(), findings);
        HeaderWords heads = new HeaderWords(languages, register.settings().dimensions());
        List<Entry> entries = new ArrayList<>();
        int empty = 0;
        for (Table table : readable(tables, heads)) {
            Optional<TableReading> reading =
                    LayoutReading.read(heads, table, findings).map(layout -> new TableReading(table, layout, context));
            reading.ifPresent(TableReading::read);
            empty += reading.map(TableReading::empty).orElse(0);
            reading.map(TableReading::entries).ifPresent(entries::addAll);
        }
        return compare(withoutRepeated(entries), new Comparison(figures), empty);
    }

    /**
     * A table to fill in, with the figures that are there; the first row heads the columns.
     *
     * @param request the body, else all of them; a period that has no figures yet, else the one after the newest
     * @param messages the language of its words
     */
    public List<List<FormCell>> form(Request request, Messages messages) {
        RowWords words = new RowWords(register, languages, findings);
        Optional<TableReading.Defaults> defaults = defaults(request, words);
        if (defaults.isEmpty()) {
            return List.of();
        }
        List<Body> bodies = register.settings().bodies().stream()
                .filter(body -> request.body().isEmpty()
                        || body.id().equals(defaults.get().body()))
                .toList();
        FigureWords figures = new FigureWords(register.catalogue().units(), languages, findings);
        return new Form(years, figures, messages)
                .rows(
                        register.catalogue().indicators(),
                        bodies,
                        years.periods(defaults.get().period()));
    }

    /** The figure that a new one goes behind in a file of the repository. */
    public Optional<String> anchor(String path, String indicator) {
        return years.file(path)
                .flatMap(file -> register.catalogue()
                        .find(indicator)
                        .flatMap(one -> YearFiles.anchor(file, one, register.catalogue())));
    }

    private Optional<TableReading.Defaults> defaults(Request request, RowWords words) {
        Optional<Period> period = request.period()
                .flatMap(text -> words.period(new Cell(1, Cell.Kind.TEXT, text), Place.of("annals.period")));
        Optional<String> body = request.body()
                .map(text -> words.body(new Cell(1, Cell.Kind.TEXT, text), Place.of("annals.body")))
                .orElse(Optional.of(register.settings().mainBody()));
        boolean wrong = request.period().isPresent() && period.isEmpty();
        return wrong ? Optional.empty() : body.map(id -> new TableReading.Defaults(period, id));
    }

    /** All tables of which one has a header; the others are told. When none has, the first one tells why. */
    private List<Table> readable(List<Table> tables, HeaderWords heads) {
        List<Table> visible = tables.stream().filter(table -> !table.hidden()).toList();
        List<Table> headed = visible.stream()
                .filter(table -> LayoutReading.hasHeader(heads, table))
                .toList();
        List<Table> read = headed.isEmpty() ? visible.stream().limit(1).toList() : headed;
        for (Table table : tables) {
            boolean notes =
                    languages.stream().anyMatch(messages -> messages.text(NOTES).equals(table.sheet()));
            if (!read.contains(table) && !notes && !(table.rows().isEmpty() && !table.hidden())) {
                findings.add(
                        Code.SHEET_SKIPPED,
                        Place.of(table.file()),
                        table.sheet(),
                        table.hidden() ? "hidden" : "header");
            }
        }
        if (visible.isEmpty() && !tables.isEmpty()) {
            findings.add(Code.SHEET_UNREADABLE, Place.of(tables.get(0).file()), "empty");
        }
        return read;
    }

    private List<Entry> withoutRepeated(List<Entry> entries) {
        Map<Slot, Place> seen = new HashMap<>();
        List<Entry> once = new ArrayList<>();
        for (Entry entry : entries) {
            Slot slot = entry.slot();
            Place before = seen.putIfAbsent(slot, entry.place());
            if (before == null) {
                once.add(entry);
            } else {
                findings.add(Finding.of(
                        Code.CELL_TWICE,
                        entry.place(),
                        slot.indicator(),
                        slot.body(),
                        slot.period().id(),
                        before.toString()));
            }
        }
        return once;
    }

    private Proposal compare(List<Entry> entries, Comparison comparison, int empty) {
        Map<String, Integer> order = new HashMap<>();
        for (Indicator indicator : register.catalogue().indicators()) {
            order.put(indicator.id(), order.size());
        }
        TreeMap<String, ChangeDraft> drafts = new TreeMap<>();
        List<Entry> sorted = entries.stream()
                .sorted(Comparator.comparing(
                                (Entry entry) -> order.getOrDefault(entry.slot().indicator(), 0))
                        .thenComparing(entry -> !entry.slot().part().isWhole()))
                .toList();
        for (Entry entry : sorted) {
            Optional<YearFile> holder = years.holder(entry.slot());
            String path = holder.map(file -> file.file().path())
                    .orElseGet(() -> years.pathFor(entry.slot(), entry.indicator()));
            ChangeDraft draft =
                    drafts.computeIfAbsent(path, key -> new ChangeDraft(entry.slot(), years.file(key), findings));
            Optional<YearFile.Written> written = holder.flatMap(
                    file -> file.written(entry.slot().indicator(), entry.slot().part()));
            if (written.isPresent()) {
                YearFile.Written there = written.get();
                draft.compare(entry, there, comparison.same(entry.worded().figure(), there, entry.indicator()));
            } else {
                draft.add(entry);
            }
        }
        TreeMap<String, Proposal.Change> files = new TreeMap<>();
        drafts.forEach((path, draft) -> files.put(path, draft.change()));
        return new Proposal(files, empty);
    }
}
