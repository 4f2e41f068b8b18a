package dev.annals.core.view.dataset;

import dev.annals.core.view.document.BlockView;
import dev.annals.core.view.document.Chapter;
import dev.annals.core.view.document.DocumentView;
import dev.annals.core.view.part.Line;
import dev.annals.core.view.part.Piece;
import dev.annals.core.view.table.Row;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The figures that the sentences in registers and honours of a composed document tell. */
final class ToldInRegisters {

    private final Set<Told> told = new LinkedHashSet<>();

    Set<Told> of(DocumentView view) {
        view.preface().forEach(this::block);
        view.chapters().stream().map(Chapter::blocks).flatMap(List::stream).forEach(this::block);
        return told;
    }

    private void block(BlockView block) {
        if (block instanceof BlockView.Register register) {
            register.table().groups().forEach(group -> {
                group.title().ifPresent(this::line);
                group.rows().forEach(this::row);
            });
            register.table().totals().forEach(this::row);
        } else if (block instanceof BlockView.Entries entries) {
            entries.groups().forEach(group -> group.entries().forEach(entry -> line(entry.line())));
        } else if (block instanceof BlockView.Honours honours) {
            honours.honours().forEach(honour -> line(honour.title()));
        } else if (block instanceof BlockView.Items items) {
            items.items().forEach(item -> item.forEach(this::block));
        } else if (block instanceof BlockView.Quote quote) {
            quote.blocks().forEach(this::block);
        }
    }

    private void row(Row row) {
        row.cells().forEach(cell -> {
            cell.lines().forEach(this::line);
            cell.details().forEach(this::line);
        });
    }

    private void line(Line line) {
        line.pieces().forEach(this::piece);
    }

    private void piece(Piece piece) {
        piece.children().forEach(this::piece);
        if (piece.kind().equals("figure")) {
            told.add(new Told(
                    piece.indicator().orElseThrow(),
                    piece.body().orElseThrow(),
                    piece.period().orElseThrow()));
        }
    }
}
