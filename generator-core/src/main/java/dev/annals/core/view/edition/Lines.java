package dev.annals.core.view.edition;

import dev.annals.core.compute.Reading;
import dev.annals.core.compute.plan.PlanProgress;
import dev.annals.core.compute.plan.PlanReviews;
import dev.annals.core.compute.ranking.Ranking;
import dev.annals.core.model.catalogue.Indicator;
import dev.annals.core.model.observation.Change;
import dev.annals.core.model.prose.Binding;
import dev.annals.core.model.prose.BoundText;
import dev.annals.core.model.prose.Inline;
import dev.annals.core.setting.Language;
import dev.annals.core.view.part.Address;
import dev.annals.core.view.part.Line;
import dev.annals.core.view.part.Piece;
import dev.annals.core.wording.ProgressWords;
import dev.annals.core.wording.Worded;
import java.util.List;
import java.util.Optional;

/** Words lines of text with bound figures. */
public final class Lines {

    private static final String NOTHING = "–";

    private final Edition edition;

    /** For an edition. */
    public Lines(Edition edition) {
        this.edition = edition;
    }

    /** A text with bound figures, in the edition's language or, marked, in another. */
    public Line of(BoundText text) {
        Language language = text.fallback(edition.language());
        return new Line(
                new Lines(edition.in(language)).pieces(text.or(edition.language())),
                language == edition.language() ? Optional.empty() : Optional.of(language.tag()));
    }

    /** The pieces of a line. */
    public List<Piece> pieces(List<Inline> inlines) {
        // Most cells of a table are one piece.
        return inlines.size() == 1
                ? List.of(piece(inlines.get(0)))
                : inlines.stream().map(this::piece).toList();
    }

    private Piece piece(Inline inline) {
        if (inline instanceof Inline.Words words) {
            return Piece.words(words.text());
        } else if (inline instanceof Inline.PeriodName named) {
            return Piece.words(edition.name(named.period()));
        } else if (inline instanceof Binding bound) {
            return figure(bound);
        } else if (inline instanceof Inline.Strong strong) {
            return Piece.around("strong", pieces(strong.children()), Optional.empty());
        } else if (inline instanceof Inline.Emphasis emphasis) {
            return Piece.around("emphasis", pieces(emphasis.children()), Optional.empty());
        } else if (inline instanceof Inline.Link link) {
            return Piece.around("link", pieces(link.children()), Optional.of(link.target()));
        }
        if (inline instanceof Inline.NoteMark mark) {
            return Piece.named("note", mark.label());
        } else if (inline instanceof Inline.Reference reference) {
            return Piece.named("reference", reference.label());
        }
        return Piece.around("break", List.of(), Optional.empty());
    }

    private Piece figure(Binding binding) {
        return new Piece(
                "figure",
                words(binding),
                List.of(),
                Optional.of(Address.indicator(binding.indicator())),
                Optional.of(binding.indicator()),
                Optional.of(binding.period().id()),
                Optional.of(binding.body()));
    }

    /** The words that stand for a binding. */
    String words(Binding binding) {
        Indicator indicator = edition.indicator(binding.indicator());
        Optional<Reading> reading = edition.measured()
                .series(binding.indicator(), binding.body(), binding.disaggregation())
                .flatMap(series -> series.at(binding.period()));
        Optional<String> words = switch (binding.form()) {
            case RANK -> place(binding, indicator);
            case PROGRESS -> progress(binding);
            default -> reading.flatMap(found -> words(binding, indicator, found));
        };
        return words.orElse(NOTHING);
    }

    private Optional<String> words(Binding binding, Indicator indicator, Reading reading) {
        return switch (binding.form()) {
            case FIGURE -> worded(indicator, reading).map(Worded::text);
            case NUMBER -> worded(indicator, reading).map(Worded::amount);
            case CHANGE -> reading.change().map(change -> words(change, indicator));
            case CHANGE_PERCENT -> reading.percent().map(change -> words(change, indicator));
            case TARGET ->
                reading.target()
                        .map(target -> edition.wording()
                                .figure(target.figure(), indicator.unit())
                                .text());
            case STATUS ->
                reading.outcome()
                        .map(outcome -> Statuses.view(outcome.status(), edition.messages())
                                .word());
            case RATE -> reading.rate().map(rate -> edition.messages().text("binding.rate", rate.toPlainString()));
            case RANK, PROGRESS -> Optional.empty();
        };
    }

    private Optional<String> place(Binding binding, Indicator indicator) {
        return edition.measured()
                .place(indicator, binding.body(), binding.period())
                .flatMap(Ranking.Entry::place)
                .map(place -> edition.messages().text("binding.rank", Integer.toString(place)));
    }

    private Optional<String> progress(Binding binding) {
        return PlanReviews.progress(binding.indicator(), binding.body(), binding.period(), edition.measured())
                .map(PlanProgress::appraisal)
                .map(appraisal -> new ProgressWords(edition.messages()).sentence(appraisal));
    }

    private Optional<Worded> worded(Indicator indicator, Reading reading) {
        return reading.observation().map(found -> edition.wording().figure(found.figure(), indicator.unit()));
    }

    private String words(Change change, Indicator indicator) {
        return edition.wording().change(change, indicator.unit());
    }
}
