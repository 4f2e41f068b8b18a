package dev.annals.core.view.register.programme;

import dev.annals.core.compute.register.Scores;
import dev.annals.core.model.programme.Effect;
import dev.annals.core.model.programme.EffectKind;
import dev.annals.core.model.programme.Programme;
import dev.annals.core.model.prose.RegisterKind;
import dev.annals.core.view.register.draft.Captions;
import dev.annals.core.view.register.draft.Cells;
import dev.annals.core.view.register.draft.TableDraft;
import dev.annals.core.view.table.Register;
import dev.annals.core.view.table.Row;
import java.util.List;
import java.util.Optional;

/** The table of effects by kind: target, reached, weight, score, and the total score. */
public final class EffectRegister {

    private static final String NAME = "effects";

    private final Cells cells;
    private final Captions captions;

    /** For an edition. */
    public EffectRegister(Captions captions) {
        this.captions = captions;
        this.cells = captions.cells();
    }

    /** The effects of a programme. */
    public Register of(Programme programme) {
        TableDraft draft = new TableDraft()
                .column("name", cells.message("column.effect"))
                .column("number", cells.message("column.target"))
                .column("number", cells.message("column.reached"))
                .column("number", cells.message("column.weight"))
                .optional("number", cells.message("column.score"))
                .optional("text", cells.message("column.deviation"));
        for (EffectKind kind : EffectKind.values()) {
            addGroup(draft, "effect-kind." + kind.key(), of(programme, Optional.of(kind)));
        }
        List<Effect> unsorted = of(programme, Optional.empty());
        if (unsorted.size() == programme.effects().size()) {
            draft.rows(unsorted.stream().map(this::row).toList());
        } else {
            addGroup(draft, "register.other", unsorted);
        }
        addTotal(draft, Scores.of(programme.effects()));
        String caption = captions.of(NAME, RegisterKind.Subject.PROGRAMME, programme.id(), programme.title());
        return new Register.Table(NAME, caption, draft.table());
    }

    private static List<Effect> of(Programme programme, Optional<EffectKind> kind) {
        return programme.effects().stream()
                .filter(effect -> effect.kind().equals(kind))
                .toList();
    }

    private void addGroup(TableDraft draft, String title, List<Effect> effects) {
        if (!effects.isEmpty()) {
            draft.group(
                    Cells.words(cells.message(title)),
                    effects.stream().map(this::row).toList());
        }
    }

    private Row row(Effect effect) {
        return TableDraft.row(
                "entry",
                Cells.detailed(
                        Cells.of(cells.line(effect.title())),
                        effect.note().map(cells::line).stream().toList()),
                cells.figure(effect.target()),
                cells.figure(effect.actual()),
                cells.number(Optional.of(effect.weight())),
                cells.number(effect.score()),
                effect.deviation().map(cells::line).map(Cells::of).orElse(Cells.NONE));
    }

    private void addTotal(TableDraft draft, Scores scores) {
        draft.total(
                Cells.of(cells.message("register.total")),
                Cells.BLANK,
                Cells.BLANK,
                cells.number(Optional.of(scores.weight())),
                cells.number(scores.score()),
                Cells.BLANK);
    }
}
