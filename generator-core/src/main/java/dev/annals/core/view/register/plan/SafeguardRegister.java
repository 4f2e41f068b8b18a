package dev.annals.core.view.register.plan;

import dev.annals.core.model.plan.Plan;
import dev.annals.core.model.plan.Safeguard;
import dev.annals.core.model.plan.SafeguardKind;
import dev.annals.core.view.register.draft.Cells;
import dev.annals.core.view.table.Entry;
import dev.annals.core.view.table.EntryGroup;
import dev.annals.core.view.table.Register;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The list of safeguards by kind. */
public final class SafeguardRegister {

    private final Cells cells;

    /** For an edition. */
    public SafeguardRegister(Cells cells) {
        this.cells = cells;
    }

    /** The safeguards of a plan. */
    public Register of(Plan plan) {
        List<EntryGroup> groups = new ArrayList<>();
        for (SafeguardKind kind : SafeguardKind.values()) {
            List<Entry> entries = plan.safeguards().stream()
                    .filter(safeguard -> safeguard.kind() == kind)
                    .map(this::entry)
                    .toList();
            if (!entries.isEmpty()) {
                groups.add(new EntryGroup(Optional.of(cells.label("safeguard." + kind.key())), entries));
            }
        }
        return new Register.Entries("safeguards", groups);
    }

    private Entry entry(Safeguard safeguard) {
        return new Entry(
                Optional.empty(),
                Optional.empty(),
                cells.line(safeguard.text()),
                safeguard.lead().stream()
                        .map(lead -> cells.label(
                                "register.responsible", lead.or(cells.edition().language())))
                        .toList());
    }
}
