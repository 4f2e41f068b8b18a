package dev.annals.core.view.register.event;

import dev.annals.core.model.event.Award;
import dev.annals.core.model.event.Event;
import dev.annals.core.view.part.Label;
import dev.annals.core.view.register.draft.Cells;
import dev.annals.core.view.table.Entry;
import dev.annals.core.view.table.EntryGroup;
import dev.annals.core.view.table.Register;
import java.util.List;
import java.util.Optional;

/** The list of awards with their recipients. */
public final class AwardRegister {

    private final Cells cells;

    /** For an edition. */
    public AwardRegister(Cells cells) {
        this.cells = cells;
    }

    /** The awards of an event. */
    public Register of(Event event) {
        List<Entry> entries = event.awards().stream().map(this::entry).toList();
        return new Register.Entries("awards", List.of(new EntryGroup(Optional.empty(), entries)));
    }

    private Entry entry(Award award) {
        Label title = cells.label(award.title());
        return new Entry(
                award.level().map(level -> cells.message("level." + level.key())),
                Optional.of(new Label(
                        cells.message(
                                "register.counted",
                                title.text(),
                                award.recipients().size()),
                        title.lang())),
                Cells.words(cells.join(award.recipients())),
                List.of());
    }
}
