package dev.annals.core.validate;

import dev.annals.core.finding.Code;
import dev.annals.core.finding.Findings;
import dev.annals.core.finding.Place;
import dev.annals.core.model.Model;
import dev.annals.core.model.Undertakings;
import dev.annals.core.model.catalogue.Unit;
import dev.annals.core.model.catalogue.UnitCatalogue;
import dev.annals.core.model.document.Document;
import dev.annals.core.model.look.OwnPage;
import dev.annals.core.model.time.Period;
import dev.annals.core.parallel.Parallel;
import dev.annals.core.setting.FaceWishes;
import dev.annals.core.setting.Language;
import dev.annals.core.source.Picture;
import dev.annals.core.source.SourceFile;
import dev.annals.core.source.SourceTree;
import dev.annals.core.validate.agreement.ShownIndicators;
import dev.annals.core.validate.agreement.Written;
import dev.annals.core.validate.entity.Definitions;
import dev.annals.core.validate.entity.DocumentReading;
import dev.annals.core.validate.entity.IndicatorReading;
import dev.annals.core.validate.entity.IndicatorUnits;
import dev.annals.core.validate.entity.Settings;
import dev.annals.core.validate.entity.SettingsReading;
import dev.annals.core.validate.entity.UnitReading;
import dev.annals.core.validate.entity.YearReading;
import dev.annals.core.validate.entity.Years;
import dev.annals.core.validate.entity.ledger.Context;
import dev.annals.core.validate.entity.ledger.FileNames;
import dev.annals.core.validate.entity.look.OwnPageReading;
import dev.annals.core.validate.entity.work.FocusReading;
import dev.annals.core.validate.entity.work.TaskRegister;
import dev.annals.core.validate.schema.EntityKind;
import dev.annals.core.validate.schema.Ids;
import dev.annals.core.validate.schema.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes the model of a tree, or tells everything that is wrong with it at once.
 *
 * <p>A finding does not stop the reading of anything else, and what follows only from an earlier finding is not
 * told: a figure of an indicator that is itself wrong, an id that a file defines which cannot be read.
 */
public final class Validator {

    private static final String SETTINGS = "annals.yml";

    private final SourceTree tree;
    private final Findings findings = new Findings();
    private final Completeness completeness;
    private final Settings settings;
    private final UnitCatalogue units;

    private Validator(SourceTree tree, SourceFile builtInUnits) {
        this.tree = tree;
        this.completeness = new Completeness(tree);
        findings.addAll(tree.findings());
        List<Unit> all = new ArrayList<>();
        this.settings = settings(builtInUnits, all);
        this.units = UnitCatalogue.of(all);
    }

    /**
     * Validates a tree.
     *
     * @param tree what was read
     * @param builtInUnits the units every repository has: a mapping from unit id to {@code kind}, {@code title} and
     *     {@code aliases}
     */
    public static Validated validate(SourceTree tree, SourceFile builtInUnits) {
        return of(tree, builtInUnits).read().reviewed();
    }

    /**
     * Reads the settings of a tree: the beginning of {@link #validate}.
     *
     * @param tree what was read
     * @param builtInUnits as for {@link #validate}
     */
    public static Validator of(SourceTree tree, SourceFile builtInUnits) {
        return new Validator(tree, builtInUnits);
    }

    /**
     * Reads only who reports and what is counted; what is wrong with the figures and the text is not looked at.
     *
     * @param tree what was read
     * @param builtInUnits as for {@link #validate}
     */
    public static Register register(SourceTree tree, SourceFile builtInUnits) {
        Validator validator = of(tree, builtInUnits);
        Indicators read = validator.indicators();
        return new Register(validator.settings, read.catalogue(), validator.findings.sorted());
    }

    /** The faces that are asked for in print, whatever else is wrong. */
    public FaceWishes faces() {
        return settings.faces();
    }

    /** Reads all other files, each by itself. To be called once. */
    public Unreviewed read() {
        Indicators read = indicators();
        Supplier<Told<Years>> coming = Parallel.begin(() -> Told.of(own -> years(read.with(own))));
        Optional<Period> period =
                settings.period().or(() -> coming.get().value().newest());
        Optional<Told<Ledgers>> ledgers = period.map(current -> Told.of(own -> ledgers(read.with(own), current)));
        Years years = coming.get().toldIn(findings);
        Written written = years.written();
        if (period.isEmpty() && tree.file(SETTINGS).isPresent() && written.complete()) {
            findings.add(Code.KEY_MISSING, settings.place(), "period", "settings");
        }
        ModelDraft draft = new ModelDraft(settings, read.catalogue(), years, read.scope());
        Optional<Model> model = period.map(current -> {
            Undertakings undertakings = ledgers.orElseThrow().toldIn(findings).with(years.focusAreas());
            return draft.model(current, undertakings, texts(read, written, current), inputs());
        });
        return new Unreviewed(
                model, units, written, settings.judging().acceptances(), tree.pictures(), findings.sorted());
    }

    private Settings settings(SourceFile builtInUnits, List<Unit> all) {
        Set<String> pictures = tree.pictures().stream().map(Picture::path).collect(Collectors.toUnmodifiableSet());
        Scope start = new Scope(findings, List.of(Language.CHINESE), Map.of())
                .with(EntityKind.PICTURE, new Ids(pictures, completeness.of("assets")));
        all.addAll(UnitReading.UNITS.read(builtInUnits.root(), start).orElse(List.of()));
        Settings read = tree.file(SETTINGS)
                .map(file -> SettingsReading.read(file.root(), start))
                .orElseGet(() -> SettingsReading.unknown(start, Place.of(SETTINGS)));
        all.addAll(read.units());
        return read;
    }

    /** The catalogue, the tasks, and a scope that knows their ids. */
    private record Indicators(Definitions catalogue, TaskRegister tasks, Scope scope) {

        Indicators with(Findings others) {
            return new Indicators(catalogue, tasks, scope.with(others));
        }

        FocusReading focus() {
            return new FocusReading(scope, tasks, new IndicatorUnits(catalogue));
        }
    }

    private Indicators indicators() {
        Scope withUnits = settings.scope()
                .with(
                        EntityKind.UNIT,
                        new Ids(
                                Set.copyOf(units.spellings()),
                                settings.scope().ids(EntityKind.UNIT).complete()));
        IndicatorReading indicators = new IndicatorReading(units, withUnits);
        tree.in("indicators").forEach(indicators::file);
        Ids indicatorIds = indicators.ids(completeness.of("indicators"));
        if (!indicatorIds.values().isEmpty() && !settings.hasCategories()) {
            findings.add(Code.KEY_MISSING, settings.place(), "categories", "settings");
        }
        TaskRegister register = TaskRegister.of(Stream.concat(tree.in("years").stream(), tree.in("plans").stream())
                .toList());
        Scope named = FileNames.known(tree, withUnits.with(EntityKind.INDICATOR, indicatorIds), completeness::of);
        Scope scope = withTasks(named, register);
        indicators.checkReferences(scope);
        Definitions catalogue = Definitions.of(indicators.indicators(), settings.categories(), units);
        return new Indicators(catalogue, register, scope);
    }

    private Years years(Indicators read) {
        YearReading reading = new YearReading(read.catalogue(), settings.dimensions(), read.focus(), read.scope());
        tree.in("years").forEach(file -> reading.file(file, settings.mainBody()));
        return reading.years(completeness.of("years"));
    }

    private Ledgers ledgers(Indicators read, Period current) {
        return Ledgers.read(
                tree, new Context(read.scope(), read.catalogue(), current, settings.mainBody()), read.focus());
    }

    private ModelDraft.Texts texts(Indicators read, Written written, Period period) {
        ShownIndicators shown = new ShownIndicators(read.catalogue().indicators(), written);
        String body = settings.mainBody();
        List<Document> documents = texts(
                "documents",
                read.scope(),
                (file, own) -> new DocumentReading(own, settings.bodies(), shown).file(file, period, body));
        List<OwnPage> pages =
                texts("pages", read.scope(), (file, own) -> new OwnPageReading(own, shown).file(file, period, body));
        return new ModelDraft.Texts(documents, pages);
    }

    private Scope withTasks(Scope scope, TaskRegister register) {
        boolean all = completeness.of("years") && completeness.of("plans");
        return scope.with(EntityKind.TASK, register.tasks(all)).with(EntityKind.FOCUS, register.focusAreas(all));
    }

    /** Reads texts by several threads: none knows of another. */
    private <T> List<T> texts(String folder, Scope scope, BiFunction<SourceFile, Scope, Optional<T>> reading) {
        List<Told<Optional<T>>> read =
                Parallel.map(tree.in(folder), file -> Told.of(own -> reading.apply(file, scope.with(own))));
        return read.stream()
                .map(text -> text.toldIn(scope.findings()))
                .flatMap(Optional::stream)
                .toList();
    }

    private int inputs() {
        return tree.files().size() + tree.templates().size();
    }
}
