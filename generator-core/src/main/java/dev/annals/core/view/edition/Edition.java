package dev.annals.core.view.edition;

import dev.annals.core.compute.Measured;
import dev.annals.core.compute.Reading;
import dev.annals.core.compute.Series;
import dev.annals.core.compute.register.Published;
import dev.annals.core.model.Model;
import dev.annals.core.model.catalogue.Indicator;
import dev.annals.core.model.catalogue.UnitCatalogue;
import dev.annals.core.model.observation.Citation;
import dev.annals.core.model.organisation.Body;
import dev.annals.core.model.time.Period;
import dev.annals.core.setting.Language;
import dev.annals.core.setting.Messages;
import dev.annals.core.wording.DateWords;
import dev.annals.core.wording.PeriodWords;
import dev.annals.core.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One language edition of the public site: the measured model and the words for it. Internal indicators are
 * not in it.
 *
 * @param measured the measured model
 * @param units the units that figures are told in
 * @param words the words of every language
 * @param messages the words of this edition
 * @param wording the formatter of figures
 */
public record Edition(
        Measured measured, UnitCatalogue units, Map<Language, Messages> words, Messages messages, Wording wording) {

    /** The edition in a language, with its formatter. */
    public static Edition of(Measured measured, UnitCatalogue units, Map<Language, Messages> words, Language language) {
        Messages messages = words.get(language);
        if (messages == null) {
            throw new IllegalArgumentException("no words in " + language.key());
        }
        return new Edition(measured, units, Map.copyOf(words), messages, new Wording(messages, units));
    }

    /** The same in another language: for a sentence that has not been translated, whose figures speak as it does. */
    Edition in(Language language) {
        return language == language() ? this : of(measured, units, words, language);
    }

    /** The language of the edition. */
    public Language language() {
        return messages.language();
    }

    /** The model behind it. */
    public Model model() {
        return measured.model();
    }

    /** The current period. */
    public Period period() {
        return model().site().period();
    }

    /** A period as running text names it. */
    public String name(Period one) {
        return PeriodWords.of(one, messages);
    }

    /** A period as the head of a column names it. */
    public String head(Period one) {
        return PeriodWords.shortly(one, messages);
    }

    /** Id of the body that the site is about. */
    public String body() {
        return model().site().body();
    }

    /** What may leave of what bodies set out to do. */
    public Published published() {
        return new Published(model());
    }

    /** The public bodies, in order. */
    public List<Body> bodies() {
        return model().bodies().stream().filter(Body::isPublic).toList();
    }

    /** The public indicators, in order. */
    public List<Indicator> indicators() {
        return model().indicators().stream().filter(Indicator::isPublic).toList();
    }

    /** The public indicators of a category, in order. */
    public List<Indicator> indicators(String category) {
        return indicators().stream()
                .filter(indicator -> indicator.category().equals(category))
                .toList();
    }

    /** The public indicator with this id; validation has made sure that nothing published names another. */
    public Indicator indicator(String id) {
        return model().indicator(id)
                .filter(Indicator::isPublic)
                .orElseThrow(() -> new IllegalArgumentException("no public indicator " + id));
    }

    /** The series of an indicator for the site's body. */
    public Optional<Series> series(Indicator indicator) {
        return measured.series(indicator.id(), body());
    }

    /** The source with this id. */
    public Optional<Citation> citation(String id) {
        return model().citations().stream()
                .filter(citation -> citation.id().equals(id))
                .findFirst();
    }

    /** All series of public indicators and bodies. */
    private Stream<Series> shown() {
        return measured.series().stream()
                .filter(series -> series.indicator().isPublic()
                        && model().body(series.body()).filter(Body::isPublic).isPresent());
    }

    /** All periods with a public target of a public body, ascending. */
    public List<Period> promised() {
        return shown().flatMap(series -> series.readings().stream())
                .filter(reading -> reading.target().isPresent())
                .map(Reading::period)
                .distinct()
                .sorted()
                .toList();
    }

    /** The sources of public figures of any body, by id; those of internal ones alone are left out. */
    public List<Citation> citations() {
        Set<String> used = shown().flatMap(series -> series.readings().stream())
                .flatMap(reading -> reading.observation().stream())
                .flatMap(observation -> observation.source().stream())
                .collect(Collectors.toUnmodifiableSet());
        return model().citations().stream()
                .filter(citation -> used.contains(citation.id()))
                .toList();
    }

    /** The series of an indicator that its page tells: that of the site's body, or else of the first body with a figure. */
    public Optional<Series> told(Indicator indicator) {
        return series(indicator)
                .or(() -> bodies().stream()
                        .flatMap(body -> measured.series(indicator.id(), body.id()).stream())
                        .filter(series -> series.readings().stream()
                                .anyMatch(reading -> reading.observation().isPresent()))
                        .findFirst());
    }

    /** A source as it is cited: title, publisher, date. */
    public String cited(Citation citation) {
        List<String> parts = new ArrayList<>();
        parts.add(citation.title().or(language()));
        citation.publisher().map(one -> one.or(language())).ifPresent(parts::add);
        citation.date().map(day -> DateWords.of(day, messages)).ifPresent(parts::add);
        return String.join(messages.text("citation.separator"), parts);
    }

    /** All periods with a public figure or target of the site's body, ascending. */
    public List<Period> periods() {
        return indicators().stream()
                .flatMap(indicator -> series(indicator).stream())
                .flatMap(series -> series.readings().stream())
                .map(reading -> reading.period())
                .distinct()
                .sorted()
                .toList();
    }
}
