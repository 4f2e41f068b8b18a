package dev.annals.core.validate.prose;

import dev.annals.core.model.prose.Block;
import dev.annals.core.model.prose.ChartKind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads the blocks that show indicators. */
final class FigureBlocks {

    private static final List<String> CHARTS =
            Arrays.stream(ChartKind.values()).map(ChartKind::key).toList();

    private final ProseContext context;

    FigureBlocks(ProseContext context) {
        this.context = context;
    }

    Optional<Block> chart(BlockDraft draft) {
        draft.only(List.of("kind"));
        Optional<ChartKind> kind =
                draft.options().named("kind").flatMap(option -> draft.choice(option, CHARTS, ChartKind::of));
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
