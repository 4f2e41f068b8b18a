package dev.annals.core.validate.prose;

import dev.annals.core.finding.Code;
import dev.annals.core.finding.Line;
import dev.annals.core.finding.Place;
import dev.annals.core.model.catalogue.Disaggregation;
import dev.annals.core.model.prose.Binding;
import dev.annals.core.model.prose.Form;
import dev.annals.core.model.prose.Inline;
import dev.annals.core.model.time.Period;
import dev.annals.core.model.time.PeriodKind;
import dev.annals.core.source.NearestName;
import dev.annals.core.validate.schema.EntityKind;
import dev.annals.core.validate.schema.Ids;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Reads what stands in the braces of a binding: {@code id}, {@code id@2016}, {@code id#body}, {@code id|form}, and
 * their combinations in any order; space around the parts does not count. {@code period}, {@code last-period} and
 * {@code next-period} become the words of a year.
 */
final class BindingReading {

    private static final int BRACES = 2;
    private static final String MARKS = "@#/|";
    private static final int ID = 0;
    private static final int PERIOD = 1;
    private static final int BODY = 2;
    private static final int OF = 3;
    private static final int FORM = 4;
    private static final List<String> FORMS =
            Arrays.stream(Form.values()).map(Form::key).toList();

    private final ProseContext context;
    private final Lines lines;

    /** A reading of bindings whose lines are among these. */
    BindingReading(ProseContext context, Lines lines) {
        this.context = context;
        this.lines = lines;
    }

    /** One part of a binding, without space around it. */
    private record Part(String text, Place place) {}

    /**
     * The words or the bound figure; empty after a finding.
     *
     * @param inner what stands between the braces
     * @param at the place of a code point, counted from the opening braces
     */
    Optional<Inline> read(String inner, IntFunction<Place> at) {
        Place place = at.apply(0);
        Line line = lines.of(place);
        Optional<Period> named = named(inner.strip());
        if (named.isPresent()) {
            return Optional.of(
                    named.get().kind() == PeriodKind.YEAR
                            ? new Inline.Words(named.get().id(), line, place.column())
                            : new Inline.PeriodName(named.get()));
        }
        @Nullable Part[] parts = new @Nullable Part[1 + MARKS.length()];
        if (!split(inner, at, parts)) {
            context.scope().add(Code.BINDING_MALFORMED, place, "{{" + inner + "}}");
            return Optional.empty();
        }
        Optional<String> indicator = known(EntityKind.INDICATOR, parts[ID], "");
        Optional<Period> period = period(parts[PERIOD]);
        Optional<String> body = known(EntityKind.BODY, parts[BODY], context.body());
        Optional<Disaggregation> of = disaggregation(parts[OF]);
        Optional<Form> form = form(parts[FORM]);
        if (indicator.isEmpty() || period.isEmpty() || body.isEmpty() || of.isEmpty() || form.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Binding(indicator.get(), period.get(), body.get(), of.get(), form.get(), line, place.column()));
    }

    private Optional<Period> named(String word) {
        Period period = context.period();
        return switch (word) {
            case "period" -> Optional.of(period);
            case "last-period" -> Optional.of(period.previous());
            case "next-period" -> Optional.of(period.next());
            default -> Optional.empty();
        };
    }

    /** Whether every part is there once and not empty. */
    private static boolean split(String inner, IntFunction<Place> at, @Nullable Part[] parts) {
        int which = ID;
        int from = 0;
        for (int i = 0; i <= inner.length(); i++) {
            int mark = i == inner.length() ? 0 : MARKS.indexOf(inner.charAt(i));
            if (mark >= 0) {
                String raw = inner.substring(from, i);
                int start = from + raw.length() - raw.stripLeading().length();
                Part part = new Part(raw.strip(), at.apply(BRACES + inner.codePointCount(0, start)));
                if (part.text().isEmpty() || part.text().contains("{") || parts[which] != null) {
                    return false;
                }
                parts[which] = part;
                which = mark + 1;
                from = i + 1;
            }
        }
        return true;
    }

    private Optional<String> known(EntityKind kind, @Nullable Part part, String otherwise) {
        if (part == null) {
            return Optional.of(otherwise);
        }
        Ids ids = context.scope().ids(kind);
        if (ids.values().contains(part.text())) {
            boolean isPublic = context.scope().isPublic(kind, part.text(), part.place());
            // One text for all bindings of a figure, as keys of YAML are: they are most of what a large document holds.
            return isPublic ? Optional.of(part.text().intern()) : Optional.empty();
        }
        if (ids.complete()) {
            List<String> names = new ArrayList<>(ids.published());
            if (kind == EntityKind.INDICATOR) {
                names.addAll(List.of("period", "last-period", "next-period"));
                names.addAll(BlockReading.NAMES);
            }
            String near = NearestName.orEmpty(part.text(), names);
            context.scope().add(Code.BINDING_UNKNOWN, part.place(), part.text(), near, kind.key());
        }
        return Optional.empty();
    }

    private Optional<Disaggregation> disaggregation(@Nullable Part part) {
        if (part == null) {
            return Optional.of(Disaggregation.WHOLE);
        }
        TreeMap<String, String> values = new TreeMap<>();
        for (String pair : part.text().split("\\+", -1)) {
            Optional<String> known = known(EntityKind.DIMENSION_VALUE, new Part(pair.strip(), part.place()), "");
            if (known.isEmpty()) {
                return Optional.empty();
            }
            int equals = pair.indexOf('=');
            if (equals > 0) {
                values.put(
                        pair.substring(0, equals).strip(),
                        pair.substring(equals + 1).strip());
            }
        }
        return Optional.of(new Disaggregation(values));
    }

    private Optional<Period> period(@Nullable Part part) {
        if (part == null) {
            return Optional.of(context.period());
        }
        Optional<Period> period = Period.parse(part.text());
        if (period.isEmpty()) {
            context.scope().add(Code.PERIOD_MALFORMED, part.place(), part.text());
        }
        return period;
    }

    private Optional<Form> form(@Nullable Part part) {
        if (part == null) {
            return Optional.of(Form.FIGURE);
        }
        Optional<Form> form = Form.of(part.text());
        if (form.isEmpty()) {
            String near = NearestName.orEmpty(part.text(), FORMS);
            context.scope().add(Code.BINDING_FORM_UNKNOWN, part.place(), part.text(), near, String.join(", ", FORMS));
        }
        return form;
    }
}
