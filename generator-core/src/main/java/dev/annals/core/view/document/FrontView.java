package dev.annals.core.view.document;

import dev.annals.core.model.document.FrontPages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What stands between the cover and the text.
 *
 * @param contents levels of headings in the contents, 0 to 3
 * @param figures the list of figures; empty for none
 * @param tables the list of tables; empty for none
 */
public record FrontView(int contents, List<Listed> figures, List<Listed> tables) {

    /** More figures or tables than these are listed unasked, as {@code typesetting.md} §3 has it. */
    private static final int MANY = 10;

    /** Keeps its own copies. */
    public FrontView {
        figures = List.copyOf(figures);
        tables = List.copyOf(tables);
    }

    static FrontView of(FrontPages pages, List<BlockView> preface, List<Chapter> chapters) {
        List<Listed> figures = new ArrayList<>();
        List<Listed> tables = new ArrayList<>();
        Stream.concat(preface.stream(), chapters.stream().flatMap(chapter -> chapter.blocks().stream()))
                .forEach(block -> collect(block, figures, tables));
        return new FrontView(
                pages.contents(),
                pages.figures().orElse(figures.size() > MANY) ? figures : List.of(),
                pages.tables().orElse(tables.size() > MANY) ? tables : List.of());
    }

    private static void collect(BlockView block, List<Listed> figures, List<Listed> tables) {
        if (block instanceof BlockView.Chart chart) {
            figures.add(new Listed(chart.id(), chart.number(), chart.chart().title()));
        } else if (block instanceof BlockView.Picture picture
                && !picture.number().isEmpty()) {
            String words = picture.caption().isEmpty() ? picture.description() : picture.caption();
            figures.add(new Listed(picture.id(), picture.number(), words));
        } else if (block instanceof BlockView.Figures table) {
            tables.add(new Listed(table.id(), table.number(), table.caption()));
        } else if (block instanceof BlockView.Targets table) {
            tables.add(new Listed(table.id(), table.number(), table.caption()));
        } else if (block instanceof BlockView.Register table) {
            tables.add(new Listed(table.id(), table.number(), table.caption()));
        } else if (block instanceof BlockView.Items items) {
            items.items().forEach(item -> item.forEach(inner -> collect(inner, figures, tables)));
        } else if (block instanceof BlockView.Quote quote) {
            quote.blocks().forEach(inner -> collect(inner, figures, tables));
        }
    }
}
