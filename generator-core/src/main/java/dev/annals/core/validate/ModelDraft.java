package dev.annals.core.validate;

import dev.annals.core.finding.Code;
import dev.annals.core.model.Model;
import dev.annals.core.model.SiteSettings;
import dev.annals.core.model.Undertakings;
import dev.annals.core.model.catalogue.Catalogue;
import dev.annals.core.model.catalogue.Indicator;
import dev.annals.core.model.document.Document;
import dev.annals.core.model.look.OwnPage;
import dev.annals.core.model.look.Presentation;
import dev.annals.core.model.observation.Citation;
import dev.annals.core.model.observation.Observation;
import dev.annals.core.model.observation.Target;
import dev.annals.core.model.organisation.Body;
import dev.annals.core.model.prose.BoundText;
import dev.annals.core.model.text.Text;
import dev.annals.core.model.time.Period;
import dev.annals.core.source.Node;
import dev.annals.core.validate.agreement.FigureKey;
import dev.annals.core.validate.entity.Definitions;
import dev.annals.core.validate.entity.Settings;
import dev.annals.core.validate.entity.Years;
import dev.annals.core.validate.prose.BoundTextReading;
import dev.annals.core.validate.prose.LineReading;
import dev.annals.core.validate.prose.ProseContext;
import dev.annals.core.validate.schema.EntityKind;
import dev.annals.core.validate.schema.Scope;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts what was read in the order of the model. With findings it may hold less than the files say. */
final class ModelDraft {

    private static final int DEFAULT_TILES = 6;

    private final Settings settings;
    private final Definitions catalogue;
    private final Years years;
    private final Scope scope;

    ModelDraft(Settings settings, Definitions catalogue, Years years, Scope scope) {
        this.settings = settings;
        this.catalogue = catalogue;
        this.years = years;
        this.scope = scope;
    }

    /**
     * The documents, and the pages that are never printed.
     *
     * @param documents the documents
     * @param pages the repository's own pages
     */
    record Texts(List<Document> documents, List<OwnPage> pages) {}

    /** The model with these undertakings and texts. */
    Model model(Period period, Undertakings undertakings, Texts texts, int inputs) {
        Map<String, Integer> indicators = ranks(catalogue.byId().keySet());
        Map<String, Integer> bodies =
                ranks(settings.bodies().stream().map(Body::id).toList());
        Comparator<Observation> observations =
                Comparator.comparing(Observation::disaggregation).thenComparing(Observation::period);
        Comparator<Target> targets = Comparator.comparing(Target::period).thenComparing(Target::kind);
        return new Model(
                site(period, texts.pages()),
                settings.bodies(),
                Catalogue.of(settings.categories(), settings.dimensions(), catalogue.indicators()),
                Ranked.sorted(
                        years.observations(),
                        one -> new Ranked<>(rank(indicators, one.indicator()), rank(bodies, one.body()), one),
                        observations),
                Ranked.sorted(
                        years.targets(),
                        one -> new Ranked<>(rank(indicators, one.indicator()), rank(bodies, one.body()), one),
                        targets),
                years.review(),
                undertakings,
                settings.citations().stream()
                        .sorted(Comparator.comparing(Citation::id))
                        .toList(),
                texts.documents().stream()
                        .sorted(Comparator.comparing(Document::id))
                        .toList(),
                inputs);
    }

    private static int rank(Map<String, Integer> ranks, String id) {
        return ranks.getOrDefault(id, 0);
    }

    /** Something with the place of its indicator and its body, looked up once rather than in every comparison. */
    private record Ranked<T>(int indicator, int body, T one) {

        static <T> List<T> sorted(List<T> all, Function<T, Ranked<T>> ranking, Comparator<T> within) {
            List<Ranked<T>> ranked = new ArrayList<>(all.size());
            all.forEach(one -> ranked.add(ranking.apply(one)));
            ranked.sort((one, other) -> one.compare(other, within));
            return ranked.stream().map(Ranked::one).toList();
        }

        private int compare(Ranked<T> other, Comparator<T> within) {
            int order = Integer.compare(indicator, other.indicator);
            if (order == 0) {
                order = Integer.compare(body, other.body);
            }
            return order == 0 ? within.compare(one, other.one) : order;
        }
    }

    private static Map<String, Integer> ranks(Collection<String> ids) {
        Map<String, Integer> ranks = new HashMap<>();
        ids.forEach(id -> ranks.putIfAbsent(id, ranks.size()));
        return ranks;
    }

    private SiteSettings site(Period period, List<OwnPage> pages) {
        Optional<Settings.Overview> overview = settings.overview();
        return new SiteSettings(
                settings.title().orElseGet(() -> new Text(Map.of(scope.language(), "?"))),
                settings.description(),
                scope.languages(),
                period,
                settings.asOf().orElseGet(period::lastDay),
                settings.mainBody(),
                overview.flatMap(Settings.Overview::headline).flatMap(node -> bound(node, period)),
                overview.flatMap(Settings.Overview::lead).flatMap(node -> bound(node, period)),
                overview.flatMap(Settings.Overview::tiles)
                        .map(ids -> tiles(ids, period))
                        .orElseGet(() -> defaultTiles(period)),
                settings.licence(),
                settings.address(),
                settings.judging().checks(),
                settings.judging().acceptances(),
                presentation(period, pages));
    }

    private Presentation presentation(Period period, List<OwnPage> pages) {
        LineReading lines = new LineReading(context(period));
        return new Presentation(
                settings.look(),
                settings.footer().stream()
                        .map(lines::read)
                        .flatMap(Optional::stream)
                        .toList(),
                pages.stream().sorted(Comparator.comparing(OwnPage::id)).toList());
    }

    private ProseContext context(Period period) {
        return new ProseContext(scope, period, settings.mainBody(), scope.language(), catalogue.indicators());
    }

    private Optional<BoundText> bound(Node node, Period period) {
        return new BoundTextReading(context(period)).read(node);
    }

    private List<String> tiles(List<Node.Scalar> ids, Period period) {
        for (Node.Scalar id : ids) {
            if (scope.resolves(EntityKind.INDICATOR, id.text(), id.place())
                    && scope.isPublic(EntityKind.INDICATOR, id.text(), id.place())) {
                FigureKey key = new FigureKey(FigureKey.Part.FIGURE, id.text(), settings.mainBody(), period);
                if (years.written().lacks(key) && catalogue.find(id.text()).isPresent()) {
                    String figure = FigureKey.Part.FIGURE.key();
                    scope.add(Code.BINDING_NO_FIGURE, id.place(), id.text(), key.body(), period.id(), figure);
                }
            }
        }
        return ids.stream().map(Node.Scalar::text).distinct().toList();
    }

    private List<String> defaultTiles(Period period) {
        Set<String> shown = years.observations().stream()
                .filter(one -> one.period().equals(period) && one.body().equals(settings.mainBody()))
                .map(Observation::indicator)
                .collect(Collectors.toUnmodifiableSet());
        return catalogue.indicators().stream()
                .filter(Indicator::isPublic)
                .map(Indicator::id)
                .filter(shown::contains)
                .limit(DEFAULT_TILES)
                .toList();
    }
}
