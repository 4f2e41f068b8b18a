package dev.annals.core.validate.prose;

import dev.annals.core.finding.Code;
import dev.annals.core.finding.Place;
import dev.annals.core.model.prose.Block;
import dev.annals.core.model.prose.RegisterKind;
import dev.annals.core.source.NearestName;
import dev.annals.core.validate.schema.EntityKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads the blocks that stand alone in a paragraph: {@code {{chart: …}}}, {@code {{tasks}}}, {@code {{funds: ID}}} and
 * the others. A full-width colon or comma counts as the plain one.
 */
final class BlockReading {

    /** Not a block of its own: sets the list behind it in two columns. */
    static final String COLUMNS = "columns";

    /** The names of all blocks. */
    static final List<String> NAMES = Stream.concat(
                    Stream.of(
                            "chart", "figures", "targets", "honours", "tiles", "tasks", "bodies", "breakdown", COLUMNS),
                    Arrays.stream(RegisterKind.values()).map(RegisterKind::key))
            .toList();

    private static final Set<String> NAMED = Set.copyOf(NAMES);

    private static final int BRACES = 2;

    /** The option that names a figure or table for references; every block has it. */
    private static final String ID = "id";

    private final ProseContext context;
    private final FigureBlocks figures;
    private final RegisterBlocks registers;
    private final Labels labels;

    BlockReading(ProseContext context, Labels labels) {
        this.labels = labels;
        this.context = context;
        this.figures = new FigureBlocks(context);
        this.registers = new RegisterBlocks(context);
    }

    /** Whether braces hold a block and not a binding: a name with a colon, or the name of a block. */
    static boolean isBlock(String inner) {
        int colon = colon(inner);
        return colon < 0 ? NAMED.contains(inner.strip()) : !isReference(inner, colon);
    }

    /** Whether braces hold a reference to a figure or table: {@code ref: label}. */
    static boolean isReference(String inner) {
        return isReference(inner, colon(inner));
    }

    private static boolean isReference(String inner, int colon) {
        return colon >= 0 && inner.substring(0, colon).strip().equals("ref");
    }

    /** Whether the braces hold the id of an indicator that is called like a block. */
    static boolean isIndicator(String inner, ProseContext context) {
        return context.scope().ids(EntityKind.INDICATOR).values().contains(inner.strip());
    }

    /** The block, before it the name that it has for references; empty after a finding. */
    List<Block> read(String inner, Place place) {
        int colon = colon(inner);
        String name = (colon < 0 ? inner : inner.substring(0, colon)).strip();
        Options options = Options.of(
                colon < 0 ? "" : inner.substring(colon + 1),
                place.right(BRACES + inner.codePointCount(0, colon < 0 ? inner.length() : colon + 1)));
        List<Block> blocks = new ArrayList<>();
        options.named(ID).ifPresent(option -> {
            labels.define(option.value(), option.valuePlace(), context.scope());
            blocks.add(new Block.Label(option.value(), option.valuePlace()));
        });
        Optional<Block> read = block(name, new BlockDraft(context, inner, options.without(ID), place));
        read.ifPresent(blocks::add);
        if (read.filter(it -> it instanceof Block.Tiles || it instanceof Block.Honours)
                .isPresent()) {
            options.named(ID).ifPresent(option -> labels.leaveUnnumbered(option.value()));
        }
        return blocks;
    }

    private Optional<Block> block(String name, BlockDraft draft) {
        Place place = draft.place();
        return switch (name) {
            case "chart" -> figures.chart(draft);
            case "figures" -> figures.figures(draft);
            case "tiles" -> figures.tiles(draft);
            case "bodies" -> figures.bodies(draft);
            case "breakdown" -> figures.breakdown(draft);
            case "targets" -> draft.plain(new Block.Targets(context.period(), context.body(), place));
            case "honours" -> draft.plain(new Block.Honours(context.period(), context.body(), place));
            case "tasks" -> registers.tasks(draft);
            case COLUMNS -> draft.malformed("no-options");
            default ->
                RegisterKind.of(name)
                        .map(kind -> registers.register(kind, draft))
                        .orElseGet(() -> {
                            String known = String.join(", ", NAMES);
                            context.scope()
                                    .add(Code.BLOCK_UNKNOWN, place, name, NearestName.orEmpty(name, NAMES), known);
                            return Optional.empty();
                        });
        };
    }

    static int colon(String inner) {
        int plain = inner.indexOf(':');
        int wide = inner.indexOf('：');
        return plain < 0 || (wide >= 0 && wide < plain) ? wide : plain;
    }
}
