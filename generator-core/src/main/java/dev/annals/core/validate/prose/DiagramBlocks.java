package dev.annals.core.validate.prose;

import dev.annals.core.finding.Code;
import dev.annals.core.model.catalogue.Indicator;
import dev.annals.core.model.prose.Block;
import dev.annals.core.model.prose.DiagramKind;
import dev.annals.core.model.prose.Reference;
import dev.annals.core.validate.schema.EntityKind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads the charts that show more than the history of one indicator: {@code {{chart: kind=pace, plan=ID}}},
 * {@code {{chart: id, kind=stacked, by=dimension}}} and the like.
 */
final class DiagramBlocks {

    private static final List<String> REFERENCES =
            Arrays.stream(Reference.values()).map(Reference::key).toList();

    private final ProseContext context;

    DiagramBlocks(ProseContext context) {
        this.context = context;
    }

    Optional<Block> diagram(DiagramKind kind, BlockDraft draft) {
        return switch (kind) {
            case PACE -> ofPlan(kind, draft);
            case FORECAST -> forecast(draft);
            case HEAT -> heat(draft);
            case GANTT -> gantt(draft);
            case RANKED -> ranked(draft);
            case MULTIPLES -> several(kind, draft, List.of("kind", "period"));
            case DUMBBELL, SLOPE -> several(kind, draft, List.of("kind", "period", "against"));
            case GROUPED, STACKED, SHARES -> parts(kind, draft, 1, 2);
            case PYRAMID -> parts(kind, draft, 2, 2);
            case DONUT -> parts(kind, draft, 1, 1);
            case WATERFALL -> waterfall(draft);
        };
    }

    /** What the options of a diagram say; what they do not say is that of the document. */
    private record Content(List<String> indicators, List<String> dimensions, Optional<String> subject) {

        static Content of(List<String> indicators) {
            return new Content(indicators, List.of(), Optional.empty());
        }

        static Content of(Optional<String> subject) {
            return new Content(List.of(), List.of(), subject);
        }
    }

    private Optional<Block> finish(DiagramKind kind, Content content, BlockDraft draft) {
        Optional<Reference> reference =
                draft.options().named("against").flatMap(option -> draft.choice(option, REFERENCES, Reference::of));
        Optional<String> focus = draft.reference("focus", EntityKind.FOCUS);
        return draft.finish(new Block.Diagram(
                kind,
                content.indicators(),
                content.dimensions(),
                content.subject(),
                focus,
                reference.orElse(Reference.LAST_PERIOD),
                draft.period(),
                context.body(),
                draft.place()));
    }

    private Optional<Block> ofPlan(DiagramKind kind, BlockDraft draft) {
        draft.only(List.of("kind", "plan"));
        if (hasItems(draft)) {
            return draft.malformed("options-only");
        }
        Optional<String> plan = plan(draft);
        return plan.isEmpty() ? draft.malformed("plan-missing") : finish(kind, Content.of(plan), draft);
    }

    private Optional<Block> forecast(BlockDraft draft) {
        draft.only(List.of("kind", "plan"));
        Optional<String> plan = plan(draft);
        if (draft.options().items().size() != 1) {
            return draft.malformed("one-id");
        }
        return plan.isEmpty()
                ? draft.malformed("plan-missing")
                : finish(DiagramKind.FORECAST, new Content(draft.indicators(), List.of(), plan), draft);
    }

    /** Of indicators over bodies where it names some, else of a plan. */
    private Optional<Block> heat(BlockDraft draft) {
        Optional<Options.Option> category = draft.options().named("category");
        if (category.isEmpty() && !hasItems(draft)) {
            return ofPlan(DiagramKind.HEAT, draft);
        }
        draft.only(List.of("kind", "category", "period"));
        if (category.isPresent() && hasItems(draft)) {
            return draft.malformed("ids-or-category");
        }
        List<String> ids = category.map(draft::indicatorsOf).orElseGet(draft::indicators);
        return finish(DiagramKind.HEAT, Content.of(ids), draft);
    }

    /** Without a period or plan of its own it shows the document's plan, else the tasks of its period. */
    private Optional<Block> gantt(BlockDraft draft) {
        draft.only(List.of("kind", "plan", "period", "focus"));
        if (hasItems(draft)) {
            return draft.malformed("options-only");
        }
        boolean dated = draft.options().named("period").isPresent();
        Optional<String> plan = draft.reference("plan", EntityKind.PLAN);
        if (plan.isPresent() && dated) {
            return draft.malformed("plan-or-period");
        }
        Optional<String> meant =
                plan.isPresent() || dated ? plan : context.subjects().plan();
        return finish(DiagramKind.GANTT, Content.of(meant), draft);
    }

    private Optional<Block> ranked(BlockDraft draft) {
        draft.only(List.of("kind", "period"));
        return draft.options().items().size() == 1
                ? finish(DiagramKind.RANKED, Content.of(draft.indicators()), draft)
                : draft.malformed("one-id");
    }

    private Optional<Block> several(DiagramKind kind, BlockDraft draft, List<String> keys) {
        draft.only(keys);
        return hasItems(draft) ? finish(kind, Content.of(draft.indicators()), draft) : draft.malformed("no-ids");
    }

    private Optional<Block> parts(DiagramKind kind, BlockDraft draft, int least, int most) {
        draft.only(List.of("kind", "by", "period"), Set.of("by"));
        if (draft.options().items().size() != 1) {
            return draft.malformed("one-id");
        }
        List<Options.Option> by = draft.options().options().stream()
                .filter(option -> option.key().equals("by"))
                .toList();
        long different = by.stream().map(Options.Option::value).distinct().count();
        if (different < by.size()) {
            return draft.malformed("option-twice");
        }
        if (different < least || different > most) {
            return draft.malformed(least == most ? "by-" + least : "by-1-2");
        }
        List<String> indicators = draft.indicators();
        by.forEach(option -> resolve(option, indicators, draft));
        List<String> dimensions = by.stream().map(Options.Option::value).toList();
        return finish(kind, new Content(indicators, dimensions, Optional.empty()), draft);
    }

    /** Tells a dimension that is not defined, or that the indicator may not be broken down by. */
    private void resolve(Options.Option by, List<String> indicators, BlockDraft draft) {
        boolean known = context.scope().ids(EntityKind.DIMENSION).values().contains(by.value());
        draft.resolve(EntityKind.DIMENSION, by.value(), by.valuePlace());
        Stream<Indicator> lacking = context.indicators().stream()
                .filter(indicator -> indicators.contains(indicator.id()))
                .filter(indicator -> known && !indicator.dimensions().contains(by.value()));
        lacking.forEach(
                indicator -> draft.reject(Code.DIMENSION_NOT_DECLARED, by.valuePlace(), by.value(), indicator.id()));
    }

    /** Of an indicator where it names one, else of a programme. */
    private Optional<Block> waterfall(BlockDraft draft) {
        if (hasItems(draft)) {
            draft.only(List.of("kind", "period"));
            return draft.options().items().size() == 1
                    ? finish(DiagramKind.WATERFALL, Content.of(draft.indicators()), draft)
                    : draft.malformed("one-id");
        }
        draft.only(List.of("kind", "programme"));
        Optional<String> own = draft.reference("programme", EntityKind.PROGRAMME);
        Optional<String> programme = own.or(() -> context.subjects().programme());
        return programme.isEmpty()
                ? draft.malformed("programme-missing")
                : finish(DiagramKind.WATERFALL, Content.of(programme), draft);
    }

    private Optional<String> plan(BlockDraft draft) {
        return draft.reference("plan", EntityKind.PLAN)
                .or(() -> context.subjects().plan());
    }

    private static boolean hasItems(BlockDraft draft) {
        return !draft.options().items().isEmpty();
    }
}
