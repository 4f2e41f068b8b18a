package dev.annals.core.pipeline.intake;

import dev.annals.core.data.FormFile;
import dev.annals.core.finding.Findings;
import dev.annals.core.intake.FormCell;
import dev.annals.core.intake.Request;
import dev.annals.core.pipeline.Result;
import dev.annals.core.setting.Messages;
import dev.annals.core.setting.Setting;
import dev.annals.core.source.sheet.SheetLimits;
import dev.annals.core.write.OutputException;
import dev.annals.core.write.ReportFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A workbook to fill in: one sheet with all indicators, in which a filter does what sheets would, and one that explains
 * how figures are written.
 */
public final class CollectionForm {

    private static final List<Integer> WIDTHS = List.of(26, 34, 8, 40, 22);
    private static final int PERIOD_WIDTH = 14;
    private static final int NOTES_WIDTH = 110;
    private static final int FROZEN = 2;

    private final Setting setting;
    private final FigureImport repository;

    /** A form of the repository of the setting. */
    public CollectionForm(Setting setting) {
        this.setting = setting;
        this.repository = new FigureImport(setting, SheetLimits.DEFAULT);
    }

    /** Writes the workbook to a new file; one that is there is not replaced, since somebody may have filled it in. */
    public Result write(Path file, Request request) {
        Findings findings = repository.hindrances(file);
        if (!findings.hasErrors()) {
            Messages messages = setting.in(repository.language());
            List<List<FormCell>> rows = repository.intake().form(request, messages);
            if (!findings.hasErrors()) {
                try {
                    ReportFile.create(file, FormFile.write(List.of(table(rows, messages), notes(messages))));
                } catch (OutputException failure) {
                    findings.add(failure.finding());
                }
            }
        }
        return repository.result();
    }

    private static FormFile.Sheet table(List<List<FormCell>> rows, Messages messages) {
        List<Integer> widths = new ArrayList<>(WIDTHS);
        while (widths.size() < rows.get(0).size()) {
            widths.add(PERIOD_WIDTH);
        }
        List<List<FormFile.Cell>> cells = rows.stream()
                .map(row -> row.stream()
                        .map(cell -> new FormFile.Cell(cell.text(), cell.number(), cell.format()))
                        .toList())
                .toList();
        return new FormFile.Sheet(messages.text("import.sheet.data"), widths, FROZEN, true, cells);
    }

    private static FormFile.Sheet notes(Messages messages) {
        List<List<FormFile.Cell>> rows = new ArrayList<>();
        for (int i = 1; messages.has("import.notes." + i); i++) {
            rows.add(List.of(FormFile.Cell.of(messages.text("import.notes." + i))));
        }
        return new FormFile.Sheet(messages.text("import.sheet.notes"), List.of(NOTES_WIDTH), 0, false, rows);
    }
}
