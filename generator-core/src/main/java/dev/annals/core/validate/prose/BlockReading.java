package dev.annals.core.validate.prose;

import dev.annals.core.finding.Code;
import dev.annals.core.finding.Place;
import dev.annals.core.model.catalogue.Indicator;
import dev.annals.core.model.prose.Block;
import dev.annals.core.model.prose.ChartKind;
import dev.annals.core.source.NearestName;
import dev.annals.core.validate.schema.EntityKind;
import dev.annals.core.validate.schema.Scope;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Reads the blocks that stand alone in a paragraph: {@code {{chart: …}}}, {@code {{figures: …}}}, {@code {{targets}}},
 * {@code {{honours}}}. A full-width colon or comma counts as the plain one.
 */
final class BlockReading {

    /** The names of all blocks. */
    static final List<String> NAMES = List.of("chart", "figures", "targets", "honours");

    private static final int BRACES = 2;
    private static final List<String> CHARTS =
            Arrays.stream(ChartKind.values()).map(ChartKind::key).toList();

    private final ProseContext context;

    BlockReading(ProseContext context) {
        this.context = context;
    }

    /** Whether braces hold a block and not a binding: a name with a colon, or the name of a block. */
    static boolean isBlock(String inner) {
        return colon(inner) >= 0 || NAMES.contains(inner.strip());
    }

    /** Whether the braces hold the id of an indicator that is called like a block. */
    static boolean isIndicator(String inner, ProseContext context) {
        return context.scope().ids(EntityKind.INDICATOR).values().contains(inner.strip());
    }

    /** The block; empty after a finding. */
    Optional<Block> read(String inner, Place place) {
        int colon = colon(inner);
        String name = (colon < 0 ? inner : inner.substring(0, colon)).strip();
        Options options = Options.of(
                colon < 0 ? "" : inner.substring(colon + 1),
                place.right(BRACES + inner.codePointCount(0, colon < 0 ? inner.length() : colon + 1)));
        return switch (name) {
            case "chart" -> chart(options, inner, place);
            case "figures" -> figures(options, inner, place);
            case "targets" -> plain(options, inner, new Block.Targets(context.period(), context.body(), place), place);
            case "honours" -> plain(options, inner, new Block.Honours(context.period(), context.body(), place), place);
            default -> {
                context.scope().add(Code.BLOCK_UNKNOWN, place, name, NearestName.orEmpty(name, NAMES));
                yield Optional.empty();
            }
        };
    }

    private static int colon(String inner) {
        int plain = inner.indexOf(':');
        int wide = inner.indexOf('：');
        return plain < 0 || (wide >= 0 && wide < plain) ? wide : plain;
    }

    private Optional<Block> malformed(String inner, String reason, Place place) {
        context.scope().add(Code.BLOCK_MALFORMED, place, "{{" + inner + "}}", reason);
        return Optional.empty();
    }

    private Optional<Block> plain(Options options, String inner, Block block, Place place) {
        return options.isEmpty() ? Optional.of(block) : malformed(inner, "no-options", place);
    }

    private Optional<Block> chart(Options options, String inner, Place place) {
        boolean known = onlyKeys(options, List.of("kind"));
        Optional<Options.Option> kind = options.named("kind");
        Optional<ChartKind> chart = kind.flatMap(option -> ChartKind.of(option.value()));
        if (kind.isPresent() && chart.isEmpty()) {
            String near = NearestName.orEmpty(kind.get().value(), CHARTS);
            context.scope()
                    .add(
                            Code.VALUE_UNKNOWN,
                            kind.get().valuePlace(),
                            kind.get().value(),
                            near,
                            String.join(", ", CHARTS));
            known = false;
        }
        if (options.items().size() != 1) {
            return malformed(inner, "one-id", place);
        }
        List<String> ids = ids(options);
        return known && ids.size() == 1
                ? Optional.of(new Block.Chart(ids.get(0), chart, context.period(), context.body(), place))
                : Optional.empty();
    }

    private Optional<Block> figures(Options options, String inner, Place place) {
        boolean known = onlyKeys(options, List.of("category", "caption"));
        Optional<Options.Option> category = options.named("category");
        Optional<String> caption = options.named("caption").map(Options.Option::value);
        if (category.isPresent() == !options.items().isEmpty()) {
            return malformed(inner, category.isPresent() ? "ids-or-category" : "no-ids", place);
        }
        if (caption.isPresent() && caption.get().isEmpty()) {
            return malformed(inner, "empty-caption", place);
        }
        List<String> ids = category.isPresent() ? ofCategory(category.get()) : ids(options);
        boolean all = category.isPresent()
                ? !ids.isEmpty()
                : ids.size() == options.items().size();
        return known && all
                ? Optional.of(new Block.Figures(ids, caption, context.period(), context.body(), place))
                : Optional.empty();
    }

    private boolean onlyKeys(Options options, List<String> keys) {
        boolean known = true;
        for (Options.Option option : options.options()) {
            if (!keys.contains(option.key())) {
                String near = NearestName.orEmpty(option.key(), keys);
                context.scope().add(Code.KEY_UNKNOWN, option.place(), option.key(), near, String.join(", ", keys));
                known = false;
            }
        }
        return known;
    }

    private List<String> ids(Options options) {
        List<String> ids = new ArrayList<>();
        Scope scope = context.scope();
        for (Options.Item item : options.items()) {
            boolean known = scope.ids(EntityKind.INDICATOR).values().contains(item.text());
            if (known && !ids.contains(item.text())) {
                if (scope.isPublic(EntityKind.INDICATOR, item.text(), item.place())) {
                    ids.add(item.text());
                }
            } else if (known) {
                scope.add(Code.ID_DUPLICATE, item.place(), item.text(), "");
            } else if (scope.ids(EntityKind.INDICATOR).complete()) {
                String near = NearestName.orEmpty(
                        item.text(), scope.ids(EntityKind.INDICATOR).published());
                scope.add(Code.BINDING_UNKNOWN, item.place(), item.text(), near, EntityKind.INDICATOR.key());
            }
        }
        return ids;
    }

    private List<String> ofCategory(Options.Option category) {
        if (!context.scope().resolves(EntityKind.CATEGORY, category.value(), category.valuePlace())) {
            return List.of();
        }
        List<String> ids = context.indicators().stream()
                .filter(indicator -> indicator.category().equals(category.value()))
                .map(Indicator::id)
                .toList();
        if (ids.isEmpty() && context.scope().ids(EntityKind.INDICATOR).complete()) {
            context.scope()
                    .add(Code.BLOCK_MALFORMED, category.place(), "category=" + category.value(), "empty-category");
        }
        return ids;
    }
}
