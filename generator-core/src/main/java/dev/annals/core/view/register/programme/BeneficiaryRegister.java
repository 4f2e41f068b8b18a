package dev.annals.core.view.register.programme;

import dev.annals.core.model.programme.Beneficiaries;
import dev.annals.core.model.programme.Programme;
import dev.annals.core.model.prose.RegisterKind;
import dev.annals.core.view.register.draft.Captions;
import dev.annals.core.view.register.draft.Cells;
import dev.annals.core.view.register.draft.TableDraft;
import dev.annals.core.view.table.Register;
import dev.annals.core.view.table.Row;
import java.util.Optional;

/** The table of beneficiaries. They are not added up: one person may be in several groups. */
public final class BeneficiaryRegister {

    private static final String NAME = "beneficiaries";

    private final Cells cells;
    private final Captions captions;

    /** For an edition. */
    public BeneficiaryRegister(Captions captions) {
        this.captions = captions;
        this.cells = captions.cells();
    }

    /** The beneficiaries of a programme. */
    public Register of(Programme programme) {
        return new Register.Table(
                NAME,
                captions.of(NAME, RegisterKind.Subject.PROGRAMME, programme.id(), programme.title()),
                new TableDraft()
                        .column("name", cells.message("column.beneficiary"))
                        .column("number", cells.message("column.count"))
                        .optional("text", cells.message("column.remark"))
                        .rows(programme.beneficiaries().stream().map(this::row).toList())
                        .table());
    }

    private Row row(Beneficiaries group) {
        return TableDraft.row(
                "entry",
                Cells.of(cells.line(group.title())),
                cells.figure(Optional.of(group.count())),
                cells.of(group.note()));
    }
}
