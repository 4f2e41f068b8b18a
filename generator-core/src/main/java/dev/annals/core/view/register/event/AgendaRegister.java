package dev.annals.core.view.register.event;

import dev.annals.core.compute.register.Slot;
import dev.annals.core.model.document.Document;
import dev.annals.core.model.event.AgendaItem;
import dev.annals.core.model.event.Event;
import dev.annals.core.model.prose.RegisterKind;
import dev.annals.core.view.part.Line;
import dev.annals.core.view.register.draft.Captions;
import dev.annals.core.view.register.draft.Cells;
import dev.annals.core.view.register.draft.TableDraft;
import dev.annals.core.view.table.Register;
import dev.annals.core.view.table.Row;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The agenda by days: from when to when, what, who speaks, which document. */
public final class AgendaRegister {

    private static final String NAME = "agenda";

    private final Cells cells;
    private final Captions captions;

    /** For an edition. */
    public AgendaRegister(Captions captions) {
        this.captions = captions;
        this.cells = captions.cells();
    }

    /** The agenda of an event. */
    public Register of(Event event) {
        TableDraft draft = new TableDraft()
                .optional("ordinal", cells.message("column.time"))
                .column("name", cells.message("column.item"))
                .optional("short", cells.message("column.speaker"))
                .optional("number", cells.message("column.minutes"))
                .optional("text", cells.message("column.document"));
        Map<String, List<AgendaItem>> days = event.agenda().stream()
                .collect(Collectors.groupingBy(AgendaItem::day, LinkedHashMap::new, Collectors.toList()));
        days.forEach((day, items) -> draft.group(
                Cells.words(cells.date(day)), items.stream().map(this::row).toList()));
        String caption = captions.of(NAME, RegisterKind.Subject.EVENT, event.id(), event.title());
        return new Register.Table(NAME, caption, draft.table());
    }

    private Row row(AgendaItem item) {
        return TableDraft.row(
                "entry",
                Slot.of(item).map(slot -> Cells.of(words(slot))).orElse(Cells.NONE),
                Cells.of(cells.line(item.title())),
                cells.of(item.speaker()),
                cells.number(item.minutes().map(BigDecimal::valueOf)),
                item.document().flatMap(this::title).map(Cells::of).orElse(Cells.NONE));
    }

    private String words(Slot slot) {
        return slot.to()
                .map(to -> cells.message("register.slot", slot.from(), to))
                .orElse(slot.from());
    }

    private Optional<Line> title(String id) {
        return cells.edition().model().documents().stream()
                .filter(document -> document.id().equals(id))
                .findFirst()
                .map(Document::title)
                .map(title -> Cells.words(cells.message("register.document", title)));
    }
}
