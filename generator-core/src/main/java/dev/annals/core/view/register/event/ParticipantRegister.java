package dev.annals.core.view.register.event;

import dev.annals.core.compute.register.Sum;
import dev.annals.core.model.event.Event;
import dev.annals.core.model.event.Participants;
import dev.annals.core.model.prose.RegisterKind;
import dev.annals.core.view.register.draft.Captions;
import dev.annals.core.view.register.draft.Cells;
import dev.annals.core.view.register.draft.TableDraft;
import dev.annals.core.view.table.Register;
import dev.annals.core.view.table.Row;
import java.util.List;
import java.util.Optional;

/** The table of participants with their total. */
public final class ParticipantRegister {

    private static final String NAME = "participants";

    private final Cells cells;
    private final Captions captions;

    /** For an edition. */
    public ParticipantRegister(Captions captions) {
        this.captions = captions;
        this.cells = captions.cells();
    }

    /** The participants of an event. */
    public Register of(Event event) {
        List<Participants> groups = event.participants();
        TableDraft draft = new TableDraft()
                .column("name", cells.message("column.participants"))
                .optional("number", cells.message("column.count"))
                .rows(groups.stream().map(this::row).toList());
        Optional<Sum> all = Sum.of(groups.stream().map(Participants::count).toList());
        if (groups.size() > 1 && all.isPresent()) {
            draft.total(
                    Cells.of(cells.message("register.total")),
                    Cells.of(cells.figure(all.get().figure())));
            if (!all.get().complete()) {
                draft.note(cells.message("register.incomplete"));
            }
        }
        String caption = captions.of(NAME, RegisterKind.Subject.EVENT, event.id(), event.title());
        return new Register.Table(NAME, caption, draft.table());
    }

    private Row row(Participants group) {
        return TableDraft.row("entry", Cells.of(cells.line(group.title())), cells.figure(group.count()));
    }
}
