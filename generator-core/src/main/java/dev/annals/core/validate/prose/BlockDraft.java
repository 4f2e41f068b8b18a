package dev.annals.core.validate.prose;

import dev.annals.core.finding.Code;
import dev.annals.core.finding.Place;
import dev.annals.core.model.catalogue.Indicator;
import dev.annals.core.model.prose.Block;
import dev.annals.core.model.time.Period;
import dev.annals.core.source.NearestName;
import dev.annals.core.validate.schema.EntityKind;
import dev.annals.core.validate.schema.Scope;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A block being read. What is wrong with it is told at once; {@link #finish} then gives no block.
 */
final class BlockDraft {

    private final ProseContext context;
    private final String inner;
    private final Options options;
    private final Place place;
    private boolean wrong;

    BlockDraft(ProseContext context, String inner, Options options, Place place) {
        this.context = context;
        this.inner = inner;
        this.options = options;
        this.place = place;
    }

    Options options() {
        return options;
    }

    Place place() {
        return place;
    }

    /** The block, unless something is wrong with it. */
    Optional<Block> finish(Block block) {
        return wrong ? Optional.empty() : Optional.of(block);
    }

    /** A block that takes no options. */
    Optional<Block> plain(Block block) {
        return options.isEmpty() ? Optional.of(block) : malformed("no-options");
    }

    /** Tells what is wrong with the whole block. */
    Optional<Block> malformed(String reason) {
        context.scope().add(Code.BLOCK_MALFORMED, place, "{{" + inner + "}}", reason);
        wrong = true;
        return Optional.empty();
    }

    /** Tells something else that is wrong. */
    void reject(Code code, Place where, String... arguments) {
        context.scope().add(code, where, arguments);
        wrong = true;
    }

    /** Tells every option that is not one of these, and every one of these that stands there twice. */
    void only(List<String> keys) {
        only(keys, Set.of());
    }

    /** The same, where some may stand there several times. */
    void only(List<String> keys, Set<String> repeatable) {
        Set<String> seen = new HashSet<>();
        for (Options.Option option : options.options()) {
            if (!keys.contains(option.key())) {
                String near = NearestName.orEmpty(option.key(), keys);
                context.scope().add(Code.KEY_UNKNOWN, option.place(), option.key(), near, String.join(", ", keys));
                wrong = true;
            } else if (!seen.add(option.key()) && !repeatable.contains(option.key())) {
                context.scope()
                        .add(Code.BLOCK_MALFORMED, option.place(), option.key() + "=" + option.value(), "option-twice");
                wrong = true;
            }
        }
    }

    /** The ids of indicators that the block names; what is wrong with one is told. */
    List<String> indicators() {
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
        wrong |= ids.size() != options.items().size();
        return ids;
    }

    /** The ids of the indicators with figures of the category that the block names; one without any is told. */
    List<String> indicatorsOf(Options.Option category) {
        if (!context.scope().resolves(EntityKind.CATEGORY, category.value(), category.valuePlace())) {
            wrong = true;
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
        wrong |= ids.isEmpty();
        return ids;
    }

    /** The period of {@code period=}, else the document's. */
    Period period() {
        return options.named("period").flatMap(this::period).orElse(context.period());
    }

    private Optional<Period> period(Options.Option option) {
        Optional<Period> period = Period.parse(option.value());
        if (period.isEmpty()) {
            context.scope().add(Code.PERIOD_MALFORMED, option.valuePlace(), option.value(), "period");
            wrong = true;
        }
        return period;
    }

    /** The id that an option names. */
    Optional<String> reference(String key, EntityKind kind) {
        Optional<Options.Option> option = options.named(key);
        option.ifPresent(found -> resolve(kind, found.value(), found.valuePlace()));
        return option.map(Options.Option::value);
    }

    /** Tells an id that is not defined or may not be named. */
    void resolve(EntityKind kind, String id, Place where) {
        Scope scope = context.scope();
        wrong |= !scope.resolves(kind, id, where) || !scope.isPublic(kind, id, where);
    }

    /** The value of an option that is one of some words. */
    <T> Optional<T> choice(Options.Option option, List<String> words, Function<String, Optional<T>> of) {
        Optional<T> value = of.apply(option.value());
        if (value.isEmpty()) {
            String near = NearestName.orEmpty(option.value(), words);
            context.scope()
                    .add(Code.VALUE_UNKNOWN, option.valuePlace(), option.value(), near, String.join(", ", words));
            wrong = true;
        }
        return value;
    }
}
