package dev.annals.core.validate.contradiction;

import dev.annals.core.compute.Extent;
import dev.annals.core.finding.Code;
import dev.annals.core.finding.Findings;
import dev.annals.core.model.Model;
import dev.annals.core.model.catalogue.UnitCatalogue;
import dev.annals.core.model.observation.Change;
import dev.annals.core.model.observation.Observation;
import dev.annals.core.model.prose.Binding;
import dev.annals.core.model.prose.Form;
import dev.annals.core.model.time.Period;
import dev.annals.core.validate.check.ChangeCheck;
import dev.annals.core.validate.check.Typed;
import dev.annals.core.validate.grammar.FigureLiterals;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Comparisons typed right behind a bound figure that its data contradicts: “{{places}}，比上年增加300个” where the figures
 * of both years differ by 280. The comparison must name what it compares with: the year before, or a year.
 */
final class ChangeContradictions {

    private static final String BASE = "(?:[比较](?:上年同期|去年同期|上一年|前一年|上年|去年|(?<year>(?:19|20)[0-9]{2})年)|同比)";

    /** Behind the figure: a unit, or some words and a comma; then what it is compared with. */
    private static final Pattern CHINESE =
            Pattern.compile("(?:[^，。；,;.!?()（）0-9\uFFFC\\n]{0,10}[，,（(]\\s*|[^，。；,;.!?()（）0-9\uFFFC\\n]{0,3}?)" + BASE
                    + "(?:约|净|[，,\\s])*");

    private static final Pattern ENGLISH = Pattern.compile("(?:[^,.;!?()0-9\uFFFC\\n]{0,20}[,(]\\s*|\\s*)");
    private static final Pattern ENGLISH_BASE = Pattern.compile(
            "\\s+(?:from|on|over|than|since|compared with)\\s+(?:in\\s+)?(?:last year|the year before|the previous year"
                    + "|(?<year>(?:19|20)[0-9]{2})(?![0-9]))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FOLLOWED = Pattern.compile("[，。；：、！？,;:!?()（）\\n.]");

    private final Model model;
    private final KnownFigures known;
    private final FigureLiterals literals;
    private final ChangeCheck changes;
    private final Findings findings;

    ChangeContradictions(Model model, KnownFigures known, UnitCatalogue units, Findings findings) {
        this.model = model;
        this.known = known;
        this.literals = new FigureLiterals(units);
        this.changes = new ChangeCheck(known.truth());
        this.findings = findings;
    }

    /** A comparison typed: where, and the year it compares with; empty for the year before. */
    private record Comparison(Change change, int start, int end, Optional<String> year) {}

    void check(Passage passage) {
        passage.bindings().forEach((offset, binding) -> {
            boolean shown = binding.form() == Form.FIGURE || binding.form() == Form.NUMBER;
            if (shown && binding.disaggregation().isWhole()) {
                String unit = model.indicator(binding.indicator())
                        .map(indicator -> indicator.unit().id())
                        .orElse("");
                chinese(passage.text(), offset + 1, unit)
                        .or(() -> english(passage.text(), offset + 1, unit))
                        .ifPresent(comparison -> compare(passage, binding, comparison));
            }
        });
    }

    private Optional<Comparison> chinese(String text, int from, String unit) {
        Matcher lead = CHINESE.matcher(text).region(from, text.length());
        if (!lead.lookingAt()) {
            return Optional.empty();
        }
        return literals.change(text, lead.end(), unit)
                .filter(literal -> literal.end() == text.length()
                        || FOLLOWED.matcher(text.substring(literal.end(), literal.end() + 1))
                                .matches())
                .map(literal -> new Comparison(
                        literal.value(), lead.end(), literal.end(), Optional.ofNullable(lead.group("year"))));
    }

    private Optional<Comparison> english(String text, int from, String unit) {
        Matcher lead = ENGLISH.matcher(text).region(from, text.length());
        if (!lead.lookingAt()) {
            return Optional.empty();
        }
        return literals.change(text, lead.end(), unit).flatMap(literal -> {
            Matcher base = ENGLISH_BASE.matcher(text).region(literal.end(), text.length());
            return base.lookingAt()
                    ? Optional.of(new Comparison(
                            literal.value(), lead.end(), literal.end(), Optional.ofNullable(base.group("year"))))
                    : Optional.empty();
        });
    }

    private void compare(Passage passage, Binding binding, Comparison comparison) {
        Period base = comparison
                .year()
                .map(year -> new Period(Integer.parseInt(year)))
                .orElse(binding.period().previous());
        Optional<Observation> now = known.whole(binding.indicator(), binding.body(), binding.period());
        Optional<Observation> before = known.whole(binding.indicator(), binding.body(), base);
        Optional<String> derived = now.flatMap(one -> before.isPresent()
                ? changes.contradiction(
                                comparison.change(), one.figure(), before.get().figure())
                        .map(ChangeCheck.Contradiction::derived)
                : stated(one, comparison));
        derived.ifPresent(change -> findings.add(
                Code.LITERAL_CHANGE_CONTRADICTS,
                passage.place(comparison.start()),
                passage.typed(comparison.start(), comparison.end()),
                binding.indicator(),
                change,
                base.id()));
    }

    /** Without a figure for the base, the change that the data states counts. */
    private static Optional<String> stated(Observation now, Comparison comparison) {
        return now.change()
                .filter(stated -> comparison.year().isEmpty()
                        && stated.kind() == comparison.change().kind()
                        && !Extent.rounded(stated.amount())
                                .meets(Extent.rounded(comparison.change().amount())))
                .map(Typed::change);
    }
}
