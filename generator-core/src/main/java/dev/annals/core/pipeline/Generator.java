package dev.annals.core.pipeline;

import dev.annals.core.compute.Measured;
import dev.annals.core.finding.Finding;
import dev.annals.core.finding.Findings;
import dev.annals.core.model.Model;
import dev.annals.core.model.catalogue.UnitCatalogue;
import dev.annals.core.model.look.Look;
import dev.annals.core.parallel.Parallel;
import dev.annals.core.pipeline.own.OwnMessages;
import dev.annals.core.pipeline.own.ProfileColours;
import dev.annals.core.print.font.FaceData;
import dev.annals.core.print.font.FaceSet;
import dev.annals.core.print.font.own.InstalledFonts;
import dev.annals.core.setting.Language;
import dev.annals.core.setting.Messages;
import dev.annals.core.setting.Setting;
import dev.annals.core.source.FileLines;
import dev.annals.core.source.RepositoryLoader;
import dev.annals.core.source.SourceFile;
import dev.annals.core.source.SourceTree;
import dev.annals.core.template.TemplateEngine;
import dev.annals.core.template.TemplateFailure;
import dev.annals.core.validate.Unreviewed;
import dev.annals.core.validate.Validated;
import dev.annals.core.validate.Validator;
import dev.annals.core.write.ArtifactSink;
import dev.annals.core.write.OutputException;
import dev.annals.core.write.Staging;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Runs the stages: load, validate, compute, render, write.
 *
 * <p>All findings of a run come together in its {@link Result} and in the findings file. When one of them is an
 * error, nothing is written to the output folder, and what was there stays.
 */
public final class Generator {

    private static final String PAGES = "pages";

    private final Setting setting;
    private final Supplier<List<FaceData>> faces;
    private final InstalledFonts installed;

    /**
     * A generator that finds installed faces where the operating system keeps them.
     *
     * @param setting what the run needs
     * @param faces the bundled faces, read when they are needed
     */
    public Generator(Setting setting, Supplier<List<FaceData>> faces) {
        this(setting, faces, InstalledFonts.ofThisMachine());
    }

    /**
     * A generator.
     *
     * @param setting what the run needs
     * @param faces the bundled faces, read when they are needed
     * @param installed where faces are looked for that a repository asks for by name
     */
    public Generator(Setting setting, Supplier<List<FaceData>> faces, InstalledFonts installed) {
        this.setting = setting;
        this.faces = faces;
        this.installed = installed;
    }

    /** Checks the repository; writes only the findings file. */
    public Result validate() {
        Findings findings = new Findings();
        Supplier<FaceSet> coming = Parallel.begin(() -> FaceSet.of(faces.get()));
        Checked checked = check(load(), findings, coming);
        return finish(checked, findings, Tally.NOTHING);
    }

    /** Checks the repository and writes the site. */
    public Result generate() {
        return run((checked, tools, staging, findings) ->
                new SiteBuild(setting.with(checked.messages()), checked.tree(), tools, staging, findings)::run);
    }

    /** Checks the repository and writes its printed documents, without a site. */
    public Result print() {
        return run((checked, tools, staging, findings) ->
                new PrintBuild(setting.with(checked.messages()), checked.tree(), tools, staging, findings)::run);
    }

    /** Makes what is written into a sink. */
    @FunctionalInterface
    private interface Build {

        Tally run(Measured measured, UnitCatalogue units) throws TemplateFailure, OutputException;
    }

    /** Sets a build up. */
    @FunctionalInterface
    private interface Outfit {

        Build of(Checked checked, Tools tools, ArtifactSink sink, Findings findings);
    }

    private Result run(Outfit outfit) {
        Findings findings = new Findings();
        Begun begun = begin(findings);
        Checked checked = begun.checked();
        Tally tally = Tally.NOTHING;
        Optional<Measured> measured = checked.validated().measured();
        if (!findings.hasErrors() && measured.isPresent()) {
            Tools tools = Tools.of(begun.engine().get(), checked.tree(), checked.faces());
            tally = build(sink -> outfit.of(checked, tools, sink, findings), measured.get(), checked, findings);
        }
        return finish(checked, findings, tally);
    }

    /**
     * What a build begins with.
     *
     * @param checked what is to be built from
     * @param engine the templates, which are set up meanwhile
     */
    private record Begun(Checked checked, Supplier<TemplateEngine> engine) {}

    private Begun begin(Findings findings) {
        Supplier<FaceSet> coming = Parallel.begin(() -> FaceSet.of(faces.get()).prepared());
        SourceTree tree = load();
        Supplier<TemplateEngine> engine = Parallel.begin(() -> Tools.engine(setting, tree));
        return new Begun(check(tree, findings, coming), engine);
    }

    /**
     * What load and validate gave.
     *
     * @param tree the files
     * @param validated the model and its units
     * @param messages the words, the repository's own among them
     * @param faces the faces
     */
    private record Checked(SourceTree tree, Validated validated, Map<Language, Messages> messages, PrintFaces faces) {

        Optional<Model> model() {
            return validated.model();
        }
    }

    private SourceTree load() {
        return RepositoryLoader.load(setting.repository(), setting.limits());
    }

    /** Validates while the faces are read, and then looks at everything that is not the model. */
    private Checked check(SourceTree tree, Findings findings, Supplier<FaceSet> coming) {
        Looked looked = look(tree, findings, coming);
        Validated validated = looked.unreviewed().reviewed();
        findings.addAll(validated.findings());
        Map<Language, Messages> messages = OwnMessages.over(setting.messages(), looked.tree(), findings);
        return new Checked(looked.tree(), validated, messages, looked.faces());
    }

    /**
     * What was read and looked at for itself, without the trees of the files.
     *
     * @param tree the files, only their names
     * @param unreviewed what they say
     * @param faces the faces
     */
    private record Looked(SourceTree tree, Unreviewed unreviewed, PrintFaces faces) {}

    private Looked look(SourceTree tree, Findings findings, Supplier<FaceSet> coming) {
        SourceFile units =
                RepositoryLoader.parse("annals:units.yml", setting.builtIn().text("units.yml"), setting.limits());
        Validator validator = Validator.of(tree, units);
        PrintFaces set = PrintFaces.find(coming.get(), validator.faces(), setting.repository(), installed, findings);
        Supplier<List<Finding>> glyphs = Parallel.begin(() -> Findings.of(own -> glyphs(tree, set, own)));
        Unreviewed unreviewed = validator.read();
        new TemplateCheck(setting.builtIn(), tree, findings).check();
        profiles(tree, unreviewed, set, findings);
        findings.addAll(glyphs.get());
        return new Looked(tree.onlyNames(), unreviewed, set);
    }

    private void profiles(SourceTree tree, Unreviewed unreviewed, PrintFaces set, Findings findings) {
        Look look = unreviewed
                .model()
                .map(model -> model.site().presentation().look())
                .orElse(Look.PLAIN);
        new ProfileCheck(new OwnFiles(setting.builtIn(), tree), tree, set.paper(), ProfileColours.of(look), findings)
                .check(unreviewed.model().map(Model::documents).orElse(List.of()));
    }

    private static void glyphs(SourceTree tree, PrintFaces set, Findings findings) {
        if (!tree.in("documents").isEmpty()) {
            GlyphCheck glyphs = new GlyphCheck(set.paper()::covers, findings);
            tree.files().stream().filter(Generator::isPrinted).forEach(glyphs::check);
        }
        GlyphCheck onScreen = new GlyphCheck(any -> true, findings);
        tree.in(PAGES).forEach(onScreen::check);
    }

    /** The repository's own pages are for the screen, whose faces are the reader's. */
    private static boolean isPrinted(SourceFile file) {
        return !file.path().startsWith(PAGES + "/");
    }

    private Tally build(Function<ArtifactSink, Build> outfit, Measured measured, Checked checked, Findings findings) {
        try (Staging staging = Staging.open(setting.output())) {
            Tally tally =
                    outfit.apply(staging).run(measured, checked.validated().units());
            if (findings.hasErrors()) {
                return Tally.NOTHING;
            }
            staging.commit();
            return tally;
        } catch (TemplateFailure failure) {
            findings.add(failure.finding());
        } catch (OutputException failure) {
            findings.add(failure.finding());
        }
        return Tally.NOTHING;
    }

    private Result finish(Checked checked, Findings findings, Tally tally) {
        Language language = setting.told()
                .or(() -> checked.model().map(model -> model.site().languages().get(0)))
                .orElse(Language.CHINESE);
        FileLines lines = new FileLines(setting.repository(), checked.tree(), setting.limits());
        List<Finding> shown = FindingsReport.write(setting, language, lines::of, findings);
        return new Result(
                shown, language, checked.tree().files().size(), tally.pages(), tally.documents(), tally.sheets());
    }
}
