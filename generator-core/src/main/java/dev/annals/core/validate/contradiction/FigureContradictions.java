package dev.annals.core.validate.contradiction;

import dev.annals.core.finding.Code;
import dev.annals.core.finding.Findings;
import dev.annals.core.model.Model;
import dev.annals.core.model.catalogue.UnitCatalogue;
import dev.annals.core.model.document.Document;
import dev.annals.core.model.figure.Figure;
import dev.annals.core.model.observation.Observation;
import dev.annals.core.model.organisation.Body;
import dev.annals.core.model.time.Period;
import dev.annals.core.validate.check.Typed;
import dev.annals.core.validate.grammar.FigureLiterals;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Numbers typed right behind the name of an indicator that are not its figure: “普惠率为75%” where the data says 80 %.
 *
 * <p>Told only where nothing else can be meant: the clause begins with the name (after words such as 全市 or a year) and
 * ends with the number, the unit is the indicator's, neither the sentence nor a heading above speaks of promises, of
 * others or of several years, and no figure or target of the document's body, or of a body named in the sentence, in a
 * period named in the passage is like it.
 */
final class FigureContradictions {

    private static final Pattern LEAD = Pattern.compile(
            "\\s*(?:(?:其中|目前|截至目前|截至年底|(?:到|至|截至)?年[末底]|全年|当年|今年|本年度?|年内|(?:19|20)[0-9]{2}年(?:[度末底])?"
                    + "|去年|上年|全[市区县校州]|我[市区县校州]|本[市区县校州]|the|in (?:19|20)[0-9]{2}|and|this year|last year)\\s*)*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LINK = Pattern.compile(
            "(?:为|是|有|共计|共有|共|总计|已经|已|达到了|达到|达|保持在|稳定在|提高到|提高至|上升到|上升至|增加到|增至|升至|下降到|下降至|降至|降到"
                    + "|was|were|is|are|reached|stood at|came to|rose to|fell to|[:：\\s])*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("[^0-9，。；、\uFFFC]{0,6}?(?<digits>[0-9][0-9.,]{0,39})");
    private static final String CLAUSE_STARTS = "，。；：、！？,;:!?()（）\n";

    private final Model model;
    private final KnownFigures known;
    private final FigureLiterals literals;
    private final UnitCatalogue units;
    private final Findings findings;

    FigureContradictions(Model model, KnownFigures known, UnitCatalogue units, Findings findings) {
        this.model = model;
        this.known = known;
        this.literals = new FigureLiterals(units);
        this.units = units;
        this.findings = findings;
    }

    void check(Document document, IndicatorNames names, Passage passage) {
        for (IndicatorNames.Mention mention : names.in(passage.text())) {
            if (opensClause(passage.text(), mention.start())) {
                number(passage.text(), mention).ifPresent(number -> compare(document, passage, mention, number));
            }
        }
    }

    private static boolean opensClause(String text, int name) {
        int start = name;
        while (start > 0 && CLAUSE_STARTS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return LEAD.matcher(text.substring(start, name)).matches();
    }

    /** A number typed, and where. */
    private record Number(Figure.Single figure, int start, int end) {}

    private Optional<Number> number(String text, IndicatorNames.Mention mention) {
        Matcher link = LINK.matcher(text).region(mention.end(), text.length());
        int start = link.lookingAt() ? link.end() : mention.end();
        Matcher digits = NUMBER.matcher(text).region(start, text.length());
        if (!digits.lookingAt()) {
            return Optional.empty();
        }
        return literals.figure(text, start, digits.end("digits"))
                .or(() -> literals.figure(text, start, digits.start("digits") + 1))
                .filter(literal -> closesClause(text, literal.end()))
                .filter(literal ->
                        unit(literal.value()).equals(mention.indicator().unit().id()))
                .filter(literal -> isClaim(literal.value()))
                .map(literal -> new Number(literal.value(), start, literal.end()));
    }

    private String unit(Figure.Single typed) {
        String spelling = typed.quantity().unit();
        return units.find(spelling).map(unit -> unit.id()).orElse(spelling);
    }

    private static boolean closesClause(String text, int end) {
        if (end == text.length()) {
            return true;
        }
        char next = text.charAt(end);
        return CLAUSE_STARTS.indexOf(next) >= 0 || next == '.';
    }

    /** Bounds are mostly promises or rules. */
    private static boolean isClaim(Figure.Single typed) {
        return switch (typed.comparator()) {
            case AT_LEAST, NOT_BELOW, AT_MOST, NOT_ABOVE, LESS, MORE, STRIVE, AND_LESS -> false;
            default -> true;
        };
    }

    private void compare(Document document, Passage passage, IndicatorNames.Mention mention, Number number) {
        Sentence sentence = Sentence.around(passage, number.start());
        if (sentence.isElsewhere()) {
            return;
        }
        String id = mention.indicator().id();
        List<String> others = bodies(sentence.text(), document);
        String body = others.isEmpty() ? document.body() : others.get(others.size() - 1);
        Period period = sentence.period(number.start(), document.period());
        boolean fits = Stream.concat(Stream.of(document.body()), others.stream())
                .anyMatch(one -> sentence.periods(document.period()).stream()
                        .anyMatch(other -> known.hasLike(number.figure(), id, one, other)));
        Optional<Observation> figure = known.whole(id, body, period)
                .filter(one -> one.figure() instanceof Figure.Single)
                .filter(one -> !fits && !known.agree(number.figure(), one.figure()));
        figure.ifPresent(one -> findings.add(
                Code.LITERAL_CONTRADICTS,
                passage.place(number.start()),
                passage.typed(number.start(), number.end()),
                id,
                Typed.words(one.figure()),
                period.id()));
    }

    /** Ids of the other bodies that a sentence names. */
    private List<String> bodies(String sentence, Document document) {
        return model.bodies().stream()
                .filter(body -> !body.id().equals(document.body()))
                .filter(body -> names(body, document).anyMatch(sentence::contains))
                .map(Body::id)
                .toList();
    }

    private static Stream<String> names(Body body, Document document) {
        return Stream.concat(
                Stream.of(
                        body.title().or(document.language()), body.shortTitle().or(document.language())),
                body.aliases().stream());
    }
}
