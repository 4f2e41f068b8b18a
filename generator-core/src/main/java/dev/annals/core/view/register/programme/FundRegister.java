package dev.annals.core.view.register.programme;

import dev.annals.core.compute.register.Execution;
import dev.annals.core.compute.register.Sum;
import dev.annals.core.model.programme.Fund;
import dev.annals.core.model.programme.Programme;
import dev.annals.core.model.prose.RegisterKind;
import dev.annals.core.view.register.draft.Captions;
import dev.annals.core.view.register.draft.Cells;
import dev.annals.core.view.register.draft.Measure;
import dev.annals.core.view.register.draft.TableDraft;
import dev.annals.core.view.table.Register;
import dev.annals.core.view.table.Row;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The table of funds: budget, budget as adjusted, spent, rate, and their totals. */
public final class FundRegister {

    private static final String NAME = "funds";

    private final Cells cells;
    private final Captions captions;

    /** For an edition. */
    public FundRegister(Captions captions) {
        this.captions = captions;
        this.cells = captions.cells();
    }

    /** The funds of a programme. */
    public Register of(Programme programme) {
        List<Fund> funds = programme.funds();
        Measure measure = Measure.of(
                cells.edition(),
                funds.stream()
                        .flatMap(fund -> Stream.of(fund.initial(), fund.adjusted(), Optional.of(fund.executed()))));
        List<Row> rows = funds.stream().map(fund -> row(fund, measure)).toList();
        TableDraft draft = new TableDraft()
                .column("name", cells.message("column.fund"))
                .optional("short", cells.message("column.fund-source"))
                .optional("number", cells.message("column.initial"))
                .optional("number", cells.message("column.adjusted"))
                .column("number", cells.message("column.executed"))
                .optional("number", cells.message("column.execution"))
                .rows(rows);
        if (funds.size() > 1 && measure.unit().isPresent()) {
            addTotal(draft, Execution.of(funds), measure);
        }
        String caption = captions.of(NAME, RegisterKind.Subject.PROGRAMME, programme.id(), programme.title());
        return new Register.Table(NAME, measure.caption(caption), draft.table());
    }

    private Row row(Fund fund, Measure measure) {
        return TableDraft.row(
                "entry",
                Cells.detailed(
                        Cells.of(cells.line(fund.title())),
                        fund.note().map(cells::line).stream().toList()),
                fund.source()
                        .map(source -> Cells.of(cells.message("fund-source." + source.key())))
                        .orElse(Cells.NONE),
                measure.cell(fund.initial()),
                measure.cell(fund.adjusted()),
                measure.cell(Optional.of(fund.executed())),
                cells.number(Execution.rate(fund)));
    }

    private void addTotal(TableDraft draft, Execution all, Measure measure) {
        draft.total(
                Cells.of(cells.message("register.total")),
                Cells.BLANK,
                measure.cell(all.initial().map(Sum::figure)),
                measure.cell(all.adjusted().map(Sum::figure)),
                measure.cell(all.executed().map(Sum::figure)),
                cells.number(all.rate()));
        boolean complete = Stream.of(all.initial(), all.adjusted(), all.executed())
                .flatMap(Optional::stream)
                .allMatch(Sum::complete);
        if (!complete) {
            draft.note(cells.message("register.incomplete"));
        }
    }
}
