package dev.annals.core.view.register;

import dev.annals.core.finding.Line;
import dev.annals.core.finding.Place;
import dev.annals.core.model.catalogue.UnitCatalogue;
import dev.annals.core.model.figure.Figure;
import dev.annals.core.model.prose.BoundText;
import dev.annals.core.model.prose.Inline;
import dev.annals.core.model.text.Text;
import dev.annals.core.setting.Language;
import dev.annals.core.validate.grammar.FigureGrammar;
import dev.annals.core.validate.grammar.Parsed;
import dev.annals.core.wording.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Words, figures and places of the sample. */
final class SampleWords {

    static final Place PLACE = new Place("x.yml", 1, 1);
    private static final FigureGrammar GRAMMAR = new FigureGrammar(units());

    private SampleWords() {}

    static UnitCatalogue units() {
        try {
            return UnitCatalogue.of(Words.units());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Text text(String words) {
        return new Text(Map.of(Language.CHINESE, words));
    }

    static BoundText bound(String words) {
        return new BoundText(Map.of(Language.CHINESE, List.of(new Inline.Words(words, new Line("x.yml", 1), 1))));
    }

    static Figure figure(String words) {
        String unit = List.of("元", "名", "套", "%", "所").stream()
                .filter(words::endsWith)
                .findFirst()
                .orElseThrow();
        return ((Parsed.Good<Figure>) GRAMMAR.figure(words, unit)).value();
    }

    static Optional<Figure> some(String words) {
        return words.isEmpty() ? Optional.empty() : Optional.of(figure(words));
    }

    static Optional<String> day(String iso) {
        return iso.isEmpty() ? Optional.empty() : Optional.of(iso);
    }
}
