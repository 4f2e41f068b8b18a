package dev.annals.core.validate.entity;

import dev.annals.core.model.catalogue.Dimension;
import dev.annals.core.model.catalogue.Disaggregation;
import dev.annals.core.model.catalogue.Indicator;
import dev.annals.core.model.observation.Attributes;
import dev.annals.core.model.observation.Maturity;
import dev.annals.core.model.observation.Observation;
import dev.annals.core.model.observation.Sheet;
import dev.annals.core.model.observation.Target;
import dev.annals.core.model.time.Period;
import dev.annals.core.model.work.FocusArea;
import dev.annals.core.source.Node;
import dev.annals.core.source.SourceFile;
import dev.annals.core.validate.agreement.FigureKey;
import dev.annals.core.validate.agreement.Written;
import dev.annals.core.validate.entity.review.ReviewReading;
import dev.annals.core.validate.entity.work.FocusReading;
import dev.annals.core.validate.prose.ProseContext;
import dev.annals.core.validate.schema.EntityKind;
import dev.annals.core.validate.schema.Fields;
import dev.annals.core.validate.schema.Key;
import dev.annals.core.validate.schema.Schema;
import dev.annals.core.validate.schema.Scope;
import dev.annals.core.validate.schema.Shapes;
import dev.annals.core.validate.schema.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Reads figures and targets from {@code years/*.yml}, and has the other sections read. */
public final class YearReading {

    private static final Key<Period> PERIOD = Key.required("period", Shapes.REPORTED_PERIOD);
    private static final Key<String> BODY = Key.optional("body", Shapes.reference(EntityKind.BODY));
    private static final Type FIGURE_TYPE =
            new Type.Either(new Type.Scalar("figure"), new Type.Structure(FigureReading.FIGURE));
    private static final Key<List<Node.Entry>> FIGURES = entries("figures", FIGURE_TYPE);
    private static final Key<List<Node.Entry>> TARGETS = entries("targets", TargetReading.TYPE);

    /** The keys of a year file. */
    public static final Schema FILE = Schema.of(
            "year",
            PERIOD,
            BODY,
            FigureReading.SOURCE,
            FigureReading.MATURITY,
            FIGURES,
            TARGETS,
            ReviewReading.HONOURS,
            ReviewReading.RANKS,
            ReviewReading.ACHIEVEMENTS,
            ReviewReading.PROBLEMS,
            FocusReading.FOCUS);

    private final Scope scope;
    private final Definitions catalogue;
    private final FigureReading figures;
    private final List<Indicator> indicators;
    private final TargetReading targetReading;
    private final PartsReading partsReading;
    private final FigureRegister register;
    private final List<Observation> observations = new ArrayList<>();
    private final List<Target> targets = new ArrayList<>();
    private final ReviewReading review = new ReviewReading();
    private final FocusReading focus;
    private final List<FocusArea> focusAreas = new ArrayList<>();
    private final SortedSet<Period> withFigures = new TreeSet<>();
    private boolean complete = true;

    /** A reading in a scope that knows every id; {@code focus} reads the focus areas. */
    public YearReading(Definitions catalogue, List<Dimension> dimensions, FocusReading focus, Scope scope) {
        this.focus = focus;
        this.scope = scope;
        this.register = new FigureRegister(scope);
        this.catalogue = catalogue;
        this.indicators = catalogue.indicators();
        this.figures = new FigureReading(catalogue.units(), scope);
        this.targetReading = new TargetReading(figures, scope);
        this.partsReading = new PartsReading(figures, dimensions, scope);
    }

    /** What holds for a whole file. */
    private record Heading(Sheet sheet, Attributes attributes) {

        String body() {
            return sheet.body();
        }

        Period period() {
            return sheet.period();
        }
    }

    /** Reads one more file; figures without a body are those of {@code mainBody}. */
    public void file(SourceFile file, String mainBody) {
        register.file(file);
        Optional<Fields> opened = FILE.open(file.root(), scope);
        Optional<Heading> heading = opened.flatMap(fields -> heading(fields, file.path(), mainBody));
        if (heading.isEmpty()) {
            complete = false;
        }
        opened.ifPresent(fields -> heading.ifPresent(head -> {
            if (fields.has(FIGURES)) {
                withFigures.add(head.period());
            }
            fields.get(FIGURES).orElse(List.of()).forEach(entry -> figure(entry, head));
            fields.get(TARGETS).orElse(List.of()).forEach(entry -> target(entry, head));
            review.file(fields, new ProseContext(scope, head.period(), head.body(), scope.language(), indicators));
            focusAreas.addAll(focus.areas(fields, head.body(), head.period(), Optional.empty()));
        }));
    }

    /**
     * What the files say. What was only needed to read them is not held by it.
     *
     * @param allFiles whether these are all year files
     */
    public Years years(boolean allFiles) {
        return new Years(
                observations,
                targets,
                review.review(),
                focusAreas,
                withFigures.isEmpty() ? Optional.empty() : Optional.of(withFigures.last()),
                new Written(register.figures(), complete && allFiles));
    }

    private Optional<Heading> heading(Fields fields, String file, String mainBody) {
        Optional<Period> period = fields.get(PERIOD);
        Optional<String> body = fields.has(BODY) ? fields.get(BODY) : Optional.of(mainBody);
        Optional<String> source = fields.get(FigureReading.SOURCE);
        Maturity maturity = fields.get(FigureReading.MATURITY).orElse(Maturity.FINAL);
        Attributes attributes = Attributes.of(maturity, source);
        return period.flatMap(year -> body.map(id -> new Heading(new Sheet(file, id, year), attributes)));
    }

    private void figure(Node.Entry entry, Heading head) {
        String id = entry.key().text();
        if (!scope.resolves(EntityKind.INDICATOR, id, entry.key().place())
                || !register.isFirst(
                        new FigureKey(FigureKey.Part.FIGURE, id, head.body(), head.period()),
                        entry.key(),
                        entry.value())) {
            return;
        }
        Optional<Indicator> found = catalogue.find(id);
        if (found.isEmpty()) {
            return;
        }
        Indicator indicator = found.get();
        Optional<FigureReading.Entry> written = figures.figure(entry.value(), indicator);
        if (written.isPresent()) {
            observations.add(observation(indicator, head, Disaggregation.WHOLE, written.get()));
        }
        for (PartsReading.Part part : partsReading.parts(entry.value(), indicator)) {
            part(part, indicator, head);
        }
    }

    private void part(PartsReading.Part part, Indicator indicator, Heading head) {
        FigureKey key =
                new FigureKey(FigureKey.Part.FIGURE, indicator.id(), head.body(), head.period(), part.disaggregation());
        if (register.isFirst(key, part.name(), part.value())) {
            part.figure()
                    .ifPresent(
                            written -> observations.add(observation(indicator, head, part.disaggregation(), written)));
        }
    }

    private static Observation observation(
            Indicator indicator, Heading head, Disaggregation part, FigureReading.Entry written) {
        return new Observation(
                indicator.id(),
                head.sheet(),
                part,
                written.figure(),
                written.attributes(head.attributes()),
                written.place().line(),
                written.place().column());
    }

    private void target(Node.Entry entry, Heading head) {
        String id = entry.key().text();
        if (!scope.resolves(EntityKind.INDICATOR, id, entry.key().place())) {
            return;
        }
        Optional<Indicator> indicator = catalogue.find(id);
        List<TargetReading.Promise> promises =
                indicator.map(one -> targetReading.targets(entry.value(), one)).orElse(List.of());
        if (promises.isEmpty()) {
            register.isFirst(
                    new FigureKey(FigureKey.Part.TARGET, id, head.body(), head.period()), entry.key(), entry.value());
        }
        for (TargetReading.Promise promise : promises) {
            FigureKey key = new FigureKey(FigureKey.Part.of(promise.kind()), id, head.body(), head.period());
            if (register.isFirst(key, entry.key(), promise.written())) {
                targets.add(new Target(
                        id,
                        head.sheet(),
                        promise.kind(),
                        promise.figure(),
                        promise.base(),
                        promise.setBy(),
                        promise.note(),
                        promise.place().line(),
                        promise.place().column()));
            }
        }
    }

    private static Key<List<Node.Entry>> entries(String name, Type type) {
        return Key.optional(
                name,
                Shapes.entries(
                        EntityKind.INDICATOR, type, (id, value, scope) -> Optional.of(new Node.Entry(id, value))));
    }
}
