package dev.annals.core.view.document;

import dev.annals.core.view.chart.ChartView;
import dev.annals.core.view.part.FigureTable;
import dev.annals.core.view.part.HonourView;
import dev.annals.core.view.part.Piece;
import dev.annals.core.view.part.TileView;
import dev.annals.core.view.table.EntryGroup;
import dev.annals.core.view.table.RegisterTable;
import java.util.List;

/** A block of a document. */
public sealed interface BlockView {

    /** The name by which the template tells blocks apart. */
    String getKind();

    /**
     * A heading below the chapter's.
     *
     * @param level 2 to 4
     * @param id anchor
     * @param number its number with the mark behind it, such as （一）
     * @param pieces the words
     */
    record Heading(int level, String id, String number, List<Piece> pieces) implements BlockView {
        @Override
        public String getKind() {
            return "heading";
        }
    }

    /**
     * A paragraph.
     *
     * @param pieces the words
     */
    record Paragraph(List<Piece> pieces) implements BlockView {
        @Override
        public String getKind() {
            return "paragraph";
        }
    }

    /**
     * A list.
     *
     * @param ordered whether it is numbered
     * @param columns whether it is set in two columns
     * @param items the items
     */
    record Items(boolean ordered, boolean columns, List<List<BlockView>> items) implements BlockView {
        @Override
        public String getKind() {
            return "items";
        }
    }

    /**
     * A quotation.
     *
     * @param blocks what is quoted
     */
    record Quote(List<BlockView> blocks) implements BlockView {
        @Override
        public String getKind() {
            return "quote";
        }
    }

    /**
     * A table of text.
     *
     * @param head the rows of the head
     * @param rows the rows
     */
    record Table(List<List<CellView>> head, List<List<CellView>> rows) implements BlockView {
        @Override
        public String getKind() {
            return "table";
        }
    }

    /**
     * A chart.
     *
     * @param id anchor and name of the drawing
     * @param number such as 图2-1
     * @param form class name: its kind, such as line or ranked-bars
     * @param chart the chart
     */
    record Chart(String id, String number, String form, ChartView chart) implements BlockView {
        @Override
        public String getKind() {
            return "chart";
        }
    }

    /**
     * A picture.
     *
     * @param id anchor and name of the picture
     * @param number such as 图2-1; empty for a picture that nothing refers to
     * @param caption what stands below it; may be empty
     * @param description what it shows
     * @param path path of the file in the repository
     */
    record Picture(String id, String number, String caption, String description, String path) implements BlockView {
        @Override
        public String getKind() {
            return "picture";
        }
    }

    /**
     * A table of figures.
     *
     * @param id anchor
     * @param number such as 表2-1
     * @param caption the caption
     * @param table the figures
     */
    record Figures(String id, String number, String caption, FigureTable table) implements BlockView {
        @Override
        public String getKind() {
            return "figures";
        }
    }

    /**
     * Promise and delivery.
     *
     * @param id anchor
     * @param number such as 表2-1
     * @param caption the caption
     * @param table the targets
     */
    record Targets(String id, String number, String caption, FigureTable table) implements BlockView {
        @Override
        public String getKind() {
            return "targets";
        }
    }

    /**
     * Honours.
     *
     * @param honours the honours
     */
    record Honours(List<HonourView> honours) implements BlockView {
        @Override
        public String getKind() {
            return "honours";
        }
    }

    /**
     * Headline figures, without their charts.
     *
     * @param tiles the tiles
     */
    record Tiles(List<TileView> tiles) implements BlockView {

        /** Keeps its own copy. */
        public Tiles {
            tiles = List.copyOf(tiles);
        }

        @Override
        public String getKind() {
            return "tiles";
        }
    }

    /**
     * A table of entities.
     *
     * @param id anchor
     * @param number such as 表2-1
     * @param name the block's name, a class name
     * @param caption the caption
     * @param table the table
     */
    record Register(String id, String number, String name, String caption, RegisterTable table) implements BlockView {
        @Override
        public String getKind() {
            return "register";
        }
    }

    /**
     * A list of entities.
     *
     * @param name the block's name, a class name
     * @param groups the entries
     */
    record Entries(String name, List<EntryGroup> groups) implements BlockView {

        /** Keeps its own copy. */
        public Entries {
            groups = List.copyOf(groups);
        }

        @Override
        public String getKind() {
            return "entries";
        }
    }
}
