package dev.annals.core.model.prose;

import dev.annals.core.finding.Place;
import dev.annals.core.model.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A block of a document's text. */
public sealed interface Block {

    /**
     * A heading. Its number (一、（一）1.（1）) is not part of the text.
     *
     * @param level 1 for a chapter to 4
     * @param inlines the words
     * @param place where it stands
     */
    record Heading(int level, List<Inline> inlines, Place place) implements Block {

        /** Keeps its own copy. */
        public Heading {
            inlines = List.copyOf(inlines);
        }
    }

    /**
     * A paragraph.
     *
     * @param inlines the words
     */
    record Paragraph(List<Inline> inlines) implements Block {

        /** Keeps its own copy. */
        public Paragraph {
            inlines = List.copyOf(inlines);
        }
    }

    /**
     * A list.
     *
     * @param ordered whether it is numbered
     * @param columns whether it is set in two columns, {@code {{columns}}}
     * @param items the items, each a list of blocks
     */
    record Items(boolean ordered, boolean columns, List<List<Block>> items) implements Block {

        /** Keeps its own copies. */
        public Items {
            items = items.stream().map(List::copyOf).toList();
        }

        /** The same list in two columns. */
        public Items inColumns() {
            return new Items(ordered, true, items);
        }
    }

    /**
     * A quotation.
     *
     * @param blocks what is quoted
     */
    record Quote(List<Block> blocks) implements Block {

        /** Keeps its own copy. */
        public Quote {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * A table written in Markdown.
     *
     * @param head the rows of the head, at least one
     * @param rows the other rows; in each the cells that begin there
     */
    record Table(List<List<Cell>> head, List<List<Cell>> rows) implements Block {

        /** Keeps its own copies. */
        public Table {
            head = head.stream().map(List::copyOf).toList();
            rows = rows.stream().map(List::copyOf).toList();
        }

        /** All cells, row by row. */
        public List<Cell> cells() {
            List<Cell> cells = new ArrayList<>();
            head.forEach(cells::addAll);
            rows.forEach(cells::addAll);
            return cells;
        }
    }

    /**
     * A picture, {@code ![description](assets/name.jpg "caption")}.
     *
     * @param path path of the file in the repository
     * @param description what it shows, for those who cannot see it; never empty
     * @param caption what stands below it
     * @param place where it stands
     */
    record Picture(String path, String description, Optional<String> caption, Place place) implements Block {}

    /**
     * What the next figure or table is called by references, {@code id=label}; shows nothing itself.
     *
     * @param label its name
     * @param place where it stands
     */
    record Label(String label, Place place) implements Block {}

    /**
     * A note, {@code [^label]: words}; stands at the end of the chapter in which it is marked first.
     *
     * @param label what its marks call it
     * @param inlines the words
     * @param place where it stands
     */
    record Note(String label, List<Inline> inlines, Place place) implements Block {

        /** Keeps its own copy. */
        public Note {
            inlines = List.copyOf(inlines);
        }
    }

    /**
     * {@code {{chart: id}}}: the chart of one indicator.
     *
     * @param indicator id of the indicator
     * @param kind which chart; absent: what suits the data
     * @param period the last period shown
     * @param body id of the body
     * @param place where it stands
     */
    record Chart(String indicator, Optional<ChartKind> kind, Period period, String body, Place place)
            implements Block {}

    /**
     * {@code {{chart: kind=pace}}} and the like: a chart of several series, of a plan, of tasks or of money.
     *
     * @param kind which chart
     * @param indicators ids of the indicators, in order; empty where it is not of indicators
     * @param dimensions ids of the dimensions that it is broken down by, in order
     * @param subject id of the plan; for {@link DiagramKind#WATERFALL} of the programme
     * @param focus id of the only focus area shown
     * @param reference what figures are set against, for pairs
     * @param period the period, or the last one shown; not used with a subject
     * @param body id of the body; not used with a subject
     * @param place where it stands
     */
    record Diagram(
            DiagramKind kind,
            List<String> indicators,
            List<String> dimensions,
            Optional<String> subject,
            Optional<String> focus,
            Reference reference,
            Period period,
            String body,
            Place place)
            implements Block {

        /** Keeps its own copies. */
        public Diagram {
            indicators = List.copyOf(indicators);
            dimensions = List.copyOf(dimensions);
        }
    }

    /**
     * {@code {{figures: id, id…}}} or {@code {{figures: category=ID}}}: a table of figures of this period and the one before.
     *
     * @param indicators ids of the indicators, in order
     * @param caption a caption of its own; absent: one made from the category or the period
     * @param period the period
     * @param body id of the body
     * @param place where it stands
     */
    record Figures(List<String> indicators, Optional<String> caption, Period period, String body, Place place)
            implements Block {

        /** Keeps its own copy. */
        public Figures {
            indicators = List.copyOf(indicators);
        }
    }

    /**
     * {@code {{targets}}}: promise and delivery of the period.
     *
     * @param period the period
     * @param body id of the body
     * @param place where it stands
     */
    record Targets(Period period, String body, Place place) implements Block {}

    /**
     * {@code {{honours}}}: the honours of the period.
     *
     * @param period the period
     * @param body id of the body
     * @param place where it stands
     */
    record Honours(Period period, String body, Place place) implements Block {}

    /**
     * {@code {{tiles: id, id…}}}: headline figures in a row.
     *
     * @param indicators ids of the indicators, in order
     * @param period the period
     * @param body id of the body
     * @param place where it stands
     */
    record Tiles(List<String> indicators, Period period, String body, Place place) implements Block {

        /** Keeps its own copy. */
        public Tiles {
            indicators = List.copyOf(indicators);
        }
    }

    /**
     * {@code {{tasks}}}: a table of tasks.
     *
     * @param period the period of their year file; not used with a plan
     * @param body id of the body
     * @param plan id of the plan whose tasks are meant
     * @param focus id of the only focus area shown
     * @param statuses keys of the only statuses shown; empty: all
     * @param place where it stands
     */
    record Tasks(
            Period period,
            String body,
            Optional<String> plan,
            Optional<String> focus,
            List<String> statuses,
            Place place)
            implements Block {

        /** Keeps its own copy. */
        public Tasks {
            statuses = List.copyOf(statuses);
        }
    }

    /**
     * A table or list of other entities, such as {@code {{achievements}}} or {@code {{effects: ID}}}.
     *
     * @param kind what is listed
     * @param subject id of the plan, programme, inspection or event, where the kind needs one; of the plan that the
     *     document is about, for the kinds that can do with one
     * @param category id of the only category shown
     * @param period the period; not used with a subject
     * @param body id of the body; not used with a subject
     * @param place where it stands
     */
    record Register(
            RegisterKind kind,
            Optional<String> subject,
            Optional<String> category,
            Period period,
            String body,
            Place place)
            implements Block {}

    /**
     * {@code {{bodies: id}}}: one indicator over all bodies of one level, with ranks.
     *
     * @param indicator id of the indicator
     * @param period the period
     * @param body id of the body whose children are compared; of its siblings when it has no children
     * @param place where it stands
     */
    record Comparison(String indicator, Period period, String body, Place place) implements Block {}

    /**
     * {@code {{breakdown: id}}}: one indicator by its dimensions.
     *
     * @param indicator id of the indicator
     * @param period the period
     * @param body id of the body
     * @param place where it stands
     */
    record Breakdown(String indicator, Period period, String body, Place place) implements Block {}
}
