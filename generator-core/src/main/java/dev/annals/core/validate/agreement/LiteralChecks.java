package dev.annals.core.validate.agreement;

import dev.annals.core.finding.Code;
import dev.annals.core.finding.Findings;
import dev.annals.core.finding.Place;
import dev.annals.core.model.Model;
import dev.annals.core.model.catalogue.Indicator;
import dev.annals.core.model.catalogue.Unit;
import dev.annals.core.model.catalogue.UnitCatalogue;
import dev.annals.core.model.document.Document;
import dev.annals.core.model.figure.Figure;
import dev.annals.core.model.figure.Quantity;
import dev.annals.core.model.observation.Observation;
import dev.annals.core.model.prose.Inline;
import dev.annals.core.validate.grammar.FigureLiterals;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Finds numbers typed in documents that the data of the document's body and period holds, too: the same amount in the
 * same unit. A number without a unit is left alone, since it may be anything; so is one that only an internal indicator
 * holds, since a document cannot bind that.
 */
public final class LiteralChecks {

    private static final int LONGEST = 40;

    private final Map<BodyPeriod, Known> known = new HashMap<>();
    private final UnitCatalogue units;
    private final FigureLiterals literals;
    private final Findings findings;

    private LiteralChecks(UnitCatalogue units, Findings findings) {
        this.units = units;
        this.literals = new FigureLiterals(units);
        this.findings = findings;
    }

    /** Adds the numbers that should be bound. */
    public static void check(Model model, UnitCatalogue units, Findings findings) {
        LiteralChecks checks = new LiteralChecks(units, findings);
        checks.learn(model);
        model.texts().forEach(checks::document);
    }

    /** An amount and the id of its unit. */
    private record Measure(BigDecimal amount, String unit) {

        static Measure of(BigDecimal amount, String unit) {
            return new Measure(amount.stripTrailingZeros(), unit);
        }
    }

    /** What a document could bind: indicators by measure, and the digits that any of the measures can be typed with. */
    private record Known(Map<Measure, String> indicators, Set<String> digits) {

        void add(Measure measure, String indicator) {
            indicators.putIfAbsent(measure, indicator);
            digits.add(significant(measure.amount().unscaledValue().toString()));
        }
    }

    /** The digits of a number between the zeros around it, which a word like 万 stands for at times. */
    private static String significant(String typed) {
        StringBuilder digits = new StringBuilder();
        int end = 0;
        for (int i = 0; i < typed.length(); i++) {
            int digit = Character.digit(typed.charAt(i), 10);
            if (digit > 0 || digit == 0 && !digits.isEmpty()) {
                digits.append((char) ('0' + digit));
                end = digit > 0 ? digits.length() : end;
            }
        }
        return digits.substring(0, end);
    }

    private void document(Document document) {
        Known data = known.get(about(document));
        if (data == null || data.indicators().isEmpty()) {
            return;
        }
        new ProseWalk(block -> {}, inline -> {
                    if (inline instanceof Inline.Words words) {
                        words(words, data);
                    }
                })
                .blocks(document.blocks());
    }

    private static BodyPeriod about(Document document) {
        return new BodyPeriod(document.body(), document.period());
    }

    /** Collects what the documents could bind, in one walk over all figures. */
    private void learn(Model model) {
        Map<String, Indicator> indicators = new HashMap<>();
        model.indicators().stream()
                .filter(Indicator::isPublic)
                .forEach(indicator -> indicators.put(indicator.id(), indicator));
        model.texts().forEach(document -> known.put(about(document), new Known(new HashMap<>(), new HashSet<>())));
        for (Observation observation : model.observations()) {
            Indicator indicator = indicators.get(observation.indicator());
            Known data = known.get(new BodyPeriod(observation.body(), observation.period()));
            if (indicator != null
                    && data != null
                    && observation.disaggregation().isWhole()
                    && observation.figure() instanceof Figure.Single single) {
                String unit = unit(single.quantity(), indicator.unit().id());
                data.add(Measure.of(single.quantity().value(), unit), indicator.id());
                single.exact().ifPresent(exact -> data.add(Measure.of(exact, unit), indicator.id()));
            }
        }
    }

    private String unit(Quantity quantity, String otherwise) {
        String spelling = quantity.unit().isEmpty() ? otherwise : quantity.unit();
        return units.find(spelling).map(Unit::id).orElse(spelling);
    }

    private void words(Inline.Words words, Known data) {
        String text = words.text();
        int end = 0;
        for (int at = nextDigits(text, 0); at < text.length(); at = nextDigits(text, end)) {
            int start = at;
            end = digitsEnd(text, start);
            if (!data.digits().contains(significant(text.substring(start, end)))) {
                continue;
            }
            literals.figure(text, start, end).ifPresent(literal -> {
                Quantity quantity = literal.value().quantity();
                String indicator = data.indicators().get(Measure.of(quantity.value(), unit(quantity, "")));
                if (indicator != null) {
                    Place place = words.place().right(text.codePointCount(0, start));
                    String typed = text.substring(start, literal.end());
                    findings.add(Code.LITERAL_MATCHES_FIGURE, place, typed, indicator);
                }
            });
        }
    }

    /** Where the next run of digits begins that does not continue a word or number; the end of the text for nowhere. */
    private static int nextDigits(String text, int from) {
        int at = from;
        while (at < text.length() && !(isDigit(text.charAt(at)) && (at == 0 || !isJoined(text.charAt(at - 1))))) {
            at++;
        }
        return at;
    }

    private static int digitsEnd(String text, int start) {
        int most = Math.min(text.length(), start + LONGEST);
        int end = start + 1;
        while (end < most && (isDigit(text.charAt(end)) || ".,．，".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char one) {
        return one >= '0' && one <= '9' || one >= '０' && one <= '９';
    }

    private static boolean isJoined(char before) {
        return before >= '0' && before <= '9'
                || before >= 'a' && before <= 'z'
                || before >= 'A' && before <= 'Z'
                || before == '.'
                || before == '．';
    }
}
