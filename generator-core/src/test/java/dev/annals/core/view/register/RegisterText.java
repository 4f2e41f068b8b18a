package dev.annals.core.view.register;

import dev.annals.core.view.part.Label;
import dev.annals.core.view.part.Line;
import dev.annals.core.view.part.StatusView;
import dev.annals.core.view.table.Cell;
import dev.annals.core.view.table.Column;
import dev.annals.core.view.table.Entry;
import dev.annals.core.view.table.EntryGroup;
import dev.annals.core.view.table.Register;
import dev.annals.core.view.table.Row;
import dev.annals.core.view.table.RowGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A register as text: cells between bars, lines of a cell between slashes. */
final class RegisterText {

    private RegisterText() {}

    static List<String> read(Register register) {
        List<String> out = new ArrayList<>();
        if (register instanceof Register.Table table) {
            out.add("# " + table.caption());
            out.add(table.table().columns().stream().map(Column::head).collect(Collectors.joining("|")));
            for (RowGroup group : table.table().groups()) {
                group.title().ifPresent(title -> out.add("> " + title.plain()));
                group.rows().forEach(row -> out.add(row(row)));
            }
            table.table().totals().forEach(row -> out.add("= " + row(row)));
            table.table().note().ifPresent(out::add);
        } else if (register instanceof Register.Entries list) {
            for (EntryGroup group : list.groups()) {
                group.title().ifPresent(title -> out.add("> " + title.text()));
                group.entries().forEach(entry -> out.add(entry(entry)));
            }
        } else {
            out.add(((Register.Statement) register).text());
        }
        return out;
    }

    private static String row(Row row) {
        return row.cells().stream().map(RegisterText::cell).collect(Collectors.joining("|"));
    }

    private static String cell(Cell cell) {
        return Stream.of(
                        cell.lines().stream().map(Line::plain),
                        cell.details().stream().map(Line::plain),
                        cell.statuses().stream().map(StatusView::word))
                .flatMap(stream -> stream)
                .collect(Collectors.joining("/"));
    }

    private static String entry(Entry entry) {
        return entry.tag().map(tag -> "[" + tag + "]").orElse("")
                + entry.title().map(title -> title.text() + ":").orElse("")
                + entry.line().plain()
                + entry.remarks().stream().map(Label::text).collect(Collectors.joining());
    }
}
