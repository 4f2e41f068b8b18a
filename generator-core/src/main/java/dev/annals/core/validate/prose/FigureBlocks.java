package dev.annals.core.validate.prose;

import dev.annals.core.model.prose.Block;
import dev.annals.core.model.prose.ChartKind;
import dev.annals.core.model.prose.DiagramKind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the blocks that show indicators. */
final class FigureBlocks {

    private static final List<String> CHARTS = Stream.concat(
                    Arrays.stream(ChartKind.values()).map(ChartKind::key),
                    Arrays.stream(DiagramKind.values()).map(DiagramKind::key))
            .toList();

    private static final List<String> OPTIONS =
            List.of("kind", "by", "plan", "programme", "focus", "category", "period", "against");

    private final ProseContext context;

    FigureBlocks(ProseContext context) {
        this.context = context;
    }

    Optional<Block> chart(BlockDraft draft) {
        Optional<Options.Option> option = draft.options().named("kind");
        Optional<DiagramKind> diagram = option.map(Options.Option::value).flatMap(DiagramKind::of);
        if (diagram.isPresent()) {
            return new DiagramBlocks(context).diagram(diagram.get(), draft);
        }
        Optional<ChartKind> kind = option.flatMap(word -> draft.choice(word, CHARTS, ChartKind::of));
        if (option.isPresent() && kind.isEmpty()) {
            draft.only(OPTIONS, Set.of("by"));
            return Optional.empty();
        }
        draft.only(List.of("kind"));
        return one(draft)
                .flatMap(
                        id -> draft.finish(new Block.Chart(id, kind, context.period(), context.body(), draft.place())));
    }

    Optional<Block> figures(BlockDraft draft) {
        draft.only(List.of("category", "caption"));
        Optional<String> caption = draft.options().named("caption").map(Options.Option::value);
        Optional<List<String>> ids = some(draft);
        if (ids.isPresent() && caption.isPresent() && caption.get().isEmpty()) {
            return draft.malformed("empty-caption");
        }
        return ids.flatMap(found ->
                draft.finish(new Block.Figures(found, caption, context.period(), context.body(), draft.place())));
    }

    Optional<Block> tiles(BlockDraft draft) {
        draft.only(List.of("category", "period"));
        return some(draft)
                .flatMap(ids -> draft.finish(new Block.Tiles(ids, draft.period(), context.body(), draft.place())));
    }

    Optional<Block> bodies(BlockDraft draft) {
        draft.only(List.of("period"));
        return one(draft)
                .flatMap(id -> draft.finish(new Block.Comparison(id, draft.period(), context.body(), draft.place())));
    }

    Optional<Block> breakdown(BlockDraft draft) {
        draft.only(List.of("period"));
        return one(draft)
                .flatMap(id -> draft.finish(new Block.Breakdown(id, draft.period(), context.body(), draft.place())));
    }

    /** The one id; empty after a finding. */
    private static Optional<String> one(BlockDraft draft) {
        if (draft.options().items().size() != 1) {
            draft.malformed("one-id");
            return Optional.empty();
        }
        return draft.indicators().stream().findFirst();
    }

    /** The ids, or those of the category; empty after a finding. */
    private static Optional<List<String>> some(BlockDraft draft) {
        Optional<Options.Option> category = draft.options().named("category");
        if (category.isPresent() == !draft.options().items().isEmpty()) {
            draft.malformed(category.isPresent() ? "ids-or-category" : "no-ids");
            return Optional.empty();
        }
        return Optional.of(category.isPresent() ? draft.indicatorsOf(category.get()) : draft.indicators());
    }
}
