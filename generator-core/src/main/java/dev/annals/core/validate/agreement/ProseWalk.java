package dev.annals.core.validate.agreement;

import dev.annals.core.model.Model;
import dev.annals.core.model.document.Document;
import dev.annals.core.model.inspection.Inspection;
import dev.annals.core.model.inspection.Issue;
import dev.annals.core.model.plan.Plan;
import dev.annals.core.model.plan.Safeguard;
import dev.annals.core.model.programme.Programme;
import dev.annals.core.model.prose.Block;
import dev.annals.core.model.prose.BoundText;
import dev.annals.core.model.prose.Cell;
import dev.annals.core.model.prose.Inline;
import dev.annals.core.model.review.Achievement;
import dev.annals.core.model.review.Honour;
import dev.annals.core.model.review.Problem;
import dev.annals.core.model.review.Standing;
import dev.annals.core.setting.Language;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Visits every block and every inline of prose, in order. */
final class ProseWalk {

    private final Consumer<Block> blocks;
    private final Consumer<Inline> inlines;

    ProseWalk(Consumer<Block> blocks, Consumer<Inline> inlines) {
        this.blocks = blocks;
        this.inlines = inlines;
    }

    /** All prose of a model. */
    void model(Model model) {
        model.site().headline().ifPresent(this::text);
        model.site().lead().ifPresent(this::text);
        texts(model.site().presentation().footer(), text -> text);
        texts(model.honours(), Honour::title);
        texts(model.review().standings(), Standing::title);
        texts(model.review().achievements(), Achievement::text);
        texts(model.review().problems(), Problem::text);
        model.undertakings().plans().forEach(this::plan);
        model.undertakings().programmes().forEach(this::programme);
        model.undertakings().inspections().forEach(this::inspection);
        for (Document document : model.texts()) {
            blocks(document.blocks());
        }
    }

    private <T> void texts(List<T> all, Function<T, BoundText> text) {
        for (T one : all) {
            text(text.apply(one));
        }
    }

    private void programme(Programme programme) {
        programme.organisation().ifPresent(this::text);
        programme.effects().forEach(effect -> effect.deviation().ifPresent(this::text));
        programme.next().ifPresent(this::text);
    }

    private void inspection(Inspection inspection) {
        for (Issue issue : inspection.issues()) {
            text(issue.text());
            issue.measures().forEach(measure -> text(measure.text()));
        }
    }

    private void plan(Plan plan) {
        texts(plan.safeguards(), Safeguard::text);
        texts(plan.problems(), Problem::text);
    }

    /** All languages of a text. */
    void text(BoundText text) {
        for (Language language : Language.values()) {
            if (text.words().containsKey(language)) {
                inlines(text.or(language));
            }
        }
    }

    /** Blocks and what they hold. */
    void blocks(List<Block> list) {
        for (Block block : list) {
            blocks.accept(block);
            if (block instanceof Block.Heading heading) {
                inlines(heading.inlines());
            } else if (block instanceof Block.Paragraph paragraph) {
                inlines(paragraph.inlines());
            } else if (block instanceof Block.Note note) {
                inlines(note.inlines());
            } else if (block instanceof Block.Items items) {
                for (List<Block> item : items.items()) {
                    blocks(item);
                }
            } else if (block instanceof Block.Quote quote) {
                blocks(quote.blocks());
            } else if (block instanceof Block.Table table) {
                rows(table.head());
                rows(table.rows());
            }
        }
    }

    /** Most inlines of large documents are cells, and all are walked by many checks: so no list is made of each. */
    private void rows(List<List<Cell>> rows) {
        for (List<Cell> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                if (row.get(i) instanceof Inline inline) {
                    inline(inline);
                } else {
                    inlines(row.get(i).inlines());
                }
            }
        }
    }

    private void inlines(List<Inline> list) {
        for (int i = 0; i < list.size(); i++) {
            inline(list.get(i));
        }
    }

    private void inline(Inline inline) {
        inlines.accept(inline);
        if (inline instanceof Inline.Emphasis emphasis) {
            inlines(emphasis.children());
        } else if (inline instanceof Inline.Strong strong) {
            inlines(strong.children());
        } else if (inline instanceof Inline.Link link) {
            inlines(link.children());
        }
    }
}
