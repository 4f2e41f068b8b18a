package dev.annals.core.view.document;

import dev.annals.core.compute.Series;
import dev.annals.core.model.catalogue.Indicator;
import dev.annals.core.model.document.Subjects;
import dev.annals.core.model.prose.Block;
import dev.annals.core.model.prose.Cell;
import dev.annals.core.model.prose.ChartKind;
import dev.annals.core.view.chart.ChartView;
import dev.annals.core.view.diagram.Diagrams;
import dev.annals.core.view.edition.Charts;
import dev.annals.core.view.edition.Edition;
import dev.annals.core.view.edition.FigureTables;
import dev.annals.core.view.edition.Honours;
import dev.annals.core.view.edition.Lines;
import dev.annals.core.view.edition.Tiles;
import dev.annals.core.view.part.FigureTable;
import dev.annals.core.view.part.Piece;
import dev.annals.core.view.register.Registers;
import dev.annals.core.view.table.Register;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Composes the blocks below a chapter's heading. */
final class BlockComposer {

    /** Where a word begins within a name. */
    private static final Pattern WORD = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    private final Edition edition;
    private final FloatNumbers floats;
    private final HeadingNumbers numbers;
    private final Lines lines;
    private final FigureTables tables;
    private final Honours honours;
    private final Charts charts;
    private final Diagrams diagrams;
    private final Tiles tiles;
    private final Registers registers;
    private int headings;
    private int pictures;

    BlockComposer(Edition edition, FloatNumbers floats, HeadingNumbers numbers, Subjects subjects) {
        this.edition = edition;
        this.floats = floats;
        this.numbers = numbers;
        this.lines = new Lines(edition);
        this.tables = new FigureTables(edition);
        this.honours = new Honours(edition);
        this.charts = Charts.full(edition);
        this.diagrams = new Diagrams(edition);
        this.tiles = new Tiles(edition);
        this.registers = new Registers(edition, subjects);
    }

    private BlockView compose(Block block) {
        if (block instanceof Block.Heading heading) {
            String number = numbers.next(heading.level());
            return new BlockView.Heading(heading.level(), "h" + ++headings, number, lines.pieces(heading.inlines()));
        } else if (block instanceof Block.Paragraph paragraph) {
            return new BlockView.Paragraph(lines.pieces(paragraph.inlines()));
        } else if (block instanceof Block.Items items) {
            return new BlockView.Items(
                    items.ordered(),
                    items.columns(),
                    items.items().stream().map(this::all).toList());
        } else if (block instanceof Block.Quote quote) {
            return new BlockView.Quote(all(quote.blocks()));
        } else if (block instanceof Block.Table table) {
            return text(table);
        } else if (block instanceof Block.Chart chart) {
            return chart(chart);
        } else if (block instanceof Block.Picture picture) {
            return picture(picture);
        } else if (block instanceof Block.Figures figures) {
            return figures(figures);
        } else if (block instanceof Block.Targets targets) {
            return targets(targets);
        } else if (block instanceof Block.Honours shown) {
            return new BlockView.Honours(honours.where(honour ->
                    honour.period().equals(shown.period()) && honour.body().equals(shown.body())));
        }
        return listed(block);
    }

    private BlockView listed(Block block) {
        if (block instanceof Block.Tiles shown) {
            List<Indicator> indicators =
                    shown.indicators().stream().map(edition::indicator).toList();
            return new BlockView.Tiles(tiles.plain(indicators, shown.period(), shown.body()));
        } else if (block instanceof Block.Tasks tasks) {
            return register(registers.tasks(tasks));
        } else if (block instanceof Block.Register register) {
            return register(registers.of(register));
        } else if (block instanceof Block.Comparison comparison) {
            return register(registers.comparison(comparison));
        } else if (block instanceof Block.Diagram diagram) {
            return diagram(diagram);
        } else if (block instanceof Block.Breakdown breakdown) {
            return register(registers.breakdown(breakdown));
        }
        throw new IllegalStateException("a block of an unknown kind: " + block);
    }

    private BlockView register(Register register) {
        if (register instanceof Register.Entries list) {
            return new BlockView.Entries(list.name(), list.groups());
        } else if (register instanceof Register.Table table) {
            FloatNumber number = floats.table();
            return new BlockView.Register(number.id(), number.words(), table.name(), table.caption(), table.table());
        }
        return new BlockView.Paragraph(List.of(Piece.words(((Register.Statement) register).text())));
    }

    private List<BlockView> all(List<Block> blocks) {
        List<BlockView> views = new ArrayList<>();
        blocks.forEach(block -> compose(block, views));
        return views;
    }

    /** Composes a block behind others; the name of the next figure or table and notes are none. */
    void compose(Block block, List<BlockView> views) {
        if (block instanceof Block.Label label) {
            floats.name(label.label());
        } else if (!(block instanceof Block.Note)) {
            views.add(compose(block));
        }
    }

    private BlockView text(Block.Table table) {
        return new BlockView.Table(cells(table.head()), cells(table.rows()));
    }

    private List<List<CellView>> cells(List<List<Cell>> rows) {
        return rows.stream()
                .map(row -> row.stream()
                        .map(cell -> new CellView(lines.pieces(cell.inlines()), cell.columns(), cell.rows()))
                        .toList())
                .toList();
    }

    private BlockView chart(Block.Chart block) {
        Indicator indicator = edition.indicator(block.indicator());
        Series series = edition.measured().history(indicator, block.body());
        ChartKind kind = block.kind().orElseGet(() -> charts.suited(series, block.period()));
        ChartView chart = charts.draw(series, block.period(), kind);
        FloatNumber number = floats.figure();
        return new BlockView.Chart(number.id(), number.words(), form(chart), chart);
    }

    /** A picture that neither has a caption nor is referred to has no number. */
    private BlockView picture(Block.Picture block) {
        boolean numbered = block.caption().isPresent() || floats.isNamed();
        FloatNumber number = numbered ? floats.figure() : new FloatNumber("p" + ++pictures, "");
        return new BlockView.Picture(
                number.id(), number.words(), block.caption().orElse(""), block.description(), block.path());
    }

    /** Validation has told the diagrams that cannot be drawn. */
    private BlockView diagram(Block.Diagram block) {
        ChartView chart = diagrams.of(block).orElseThrow(() -> new IllegalStateException("cannot be drawn: " + block));
        FloatNumber number = floats.figure();
        return new BlockView.Chart(number.id(), number.words(), form(chart), chart);
    }

    /** The class name of a kind of chart: ranked-bars. */
    private static String form(ChartView chart) {
        String name = chart.getClass().getSimpleName();
        return WORD.matcher(name).replaceAll("-").toLowerCase(Locale.ROOT);
    }

    private BlockView figures(Block.Figures block) {
        FloatNumber number = floats.table();
        List<Indicator> indicators =
                block.indicators().stream().map(edition::indicator).toList();
        return new BlockView.Figures(
                number.id(),
                number.words(),
                block.caption().orElseGet(() -> caption(indicators, block)),
                tables.table(indicators, block.period(), block.body()));
    }

    /** Names the category when all indicators are of one. */
    private String caption(List<Indicator> indicators, Block.Figures block) {
        List<String> categories =
                indicators.stream().map(Indicator::category).distinct().toList();
        if (categories.size() == 1) {
            return edition.model().categories().stream()
                    .filter(category -> category.id().equals(categories.get(0)))
                    .findFirst()
                    .map(category -> edition.messages()
                            .text(
                                    "document.figures.category.caption",
                                    edition.name(block.period()),
                                    category.title().or(edition.language())))
                    .orElseThrow();
        }
        return edition.messages().text("document.figures.caption", edition.name(block.period()));
    }

    private BlockView targets(Block.Targets block) {
        FloatNumber number = floats.table();
        FigureTable table = tables.targets(edition.indicators(), block.period(), block.body());
        String key = table.isAhead() ? "document.targets.ahead.caption" : "document.targets.caption";
        String caption = edition.messages().text(key, edition.name(block.period()));
        return new BlockView.Targets(number.id(), number.words(), caption, table);
    }
}
