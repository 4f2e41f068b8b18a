package dev.annals.core.view.register.progress;

import dev.annals.core.compute.Measured;
import dev.annals.core.compute.Status;
import dev.annals.core.compute.reporting.StatusCounts;
import dev.annals.core.model.catalogue.Category;
import dev.annals.core.model.organisation.Body;
import dev.annals.core.model.prose.Block;
import dev.annals.core.model.text.Text;
import dev.annals.core.model.time.Period;
import dev.annals.core.view.edition.Statuses;
import dev.annals.core.view.register.draft.Captions;
import dev.annals.core.view.register.draft.Cells;
import dev.annals.core.view.register.draft.TableDraft;
import dev.annals.core.view.table.Cell;
import dev.annals.core.view.table.Register;
import dev.annals.core.view.table.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The table of how the targets of a period were met: counts by field, by office and by body. */
public final class StatusRegister {

    private static final String NAME = "statuses";

    private final Captions captions;
    private final Cells cells;

    /** For an edition. */
    public StatusRegister(Captions captions) {
        this.captions = captions;
        this.cells = captions.cells();
    }

    /** The counts of a body and of those right below it. */
    public Register of(Block.Register block) {
        Map<String, Map<Status, Integer>> fields = byField(block.body(), block.period());
        Map<String, Map<Status, Integer>> offices = byOffice(block.body(), block.period());
        Map<String, Map<Status, Integer>> bodies = byBody(block.body(), block.period());
        if (fields.isEmpty() && bodies.isEmpty()) {
            return new Register.Statement(NAME, cells.message("methods.none", cells.period(block.period())));
        }
        TableDraft draft = new TableDraft().column("name", cells.message("column.group"));
        for (Status status : Status.values()) {
            draft.optional(
                    "number", Statuses.view(status, cells.edition().messages()).word());
        }
        draft.column("number", cells.message("register.total"));
        group(draft, "statuses.fields", fields);
        group(draft, "statuses.offices", offices);
        group(draft, "statuses.bodies", bodies);
        return new Register.Table(NAME, captions.of(NAME, block.period()), draft.table());
    }

    private void group(TableDraft draft, String title, Map<String, Map<Status, Integer>> groups) {
        List<Row> rows = new ArrayList<>();
        groups.forEach((name, counts) -> rows.add(row(name, counts)));
        if (!rows.isEmpty()) {
            draft.group(Cells.words(cells.message(title)), rows);
        }
    }

    private Row row(String name, Map<Status, Integer> counts) {
        List<Cell> row = new ArrayList<>();
        row.add(Cells.of(name));
        for (Status status : Status.values()) {
            Integer count = counts.get(status);
            row.add(count == null ? Cells.NONE : cells.number(count));
        }
        row.add(cells.number(
                counts.values().stream().mapToInt(Integer::intValue).sum()));
        return new Row("entry", row);
    }

    private Map<String, Map<Status, Integer>> byField(String body, Period period) {
        return StatusCounts.of(
                        measured(),
                        body,
                        period,
                        indicator -> words(measured()
                                .model()
                                .catalogue()
                                .category(indicator.category())
                                .map(Category::title)))
                .groups();
    }

    /** Empty where no indicator names its office. */
    private Map<String, Map<Status, Integer>> byOffice(String body, Period period) {
        String none = cells.message("statuses.no-office");
        Map<String, Map<Status, Integer>> groups = StatusCounts.of(
                        measured(),
                        body,
                        period,
                        indicator -> indicator
                                .owner()
                                .map(Optional::of)
                                .map(this::words)
                                .orElse(none))
                .groups();
        return groups.keySet().stream().allMatch(none::equals) ? Map.of() : groups;
    }

    private Map<String, Map<Status, Integer>> byBody(String body, Period period) {
        Map<String, Map<Status, Integer>> groups = new LinkedHashMap<>();
        for (Body below : measured().model().children(body)) {
            if (below.isPublic()) {
                String name = below.title().or(cells.edition().language());
                StatusCounts.of(measured(), below.id(), period, indicator -> name)
                        .groups()
                        .forEach(groups::put);
            }
        }
        return groups;
    }

    private String words(Optional<Text> text) {
        return text.map(one -> one.or(cells.edition().language())).orElse("–");
    }

    private Measured measured() {
        return cells.edition().measured();
    }
}
