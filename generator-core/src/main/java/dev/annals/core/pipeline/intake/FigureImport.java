package dev.annals.core.pipeline.intake;

import dev.annals.core.finding.Code;
import dev.annals.core.finding.Finding;
import dev.annals.core.finding.Findings;
import dev.annals.core.finding.Severity;
import dev.annals.core.intake.Intake;
import dev.annals.core.intake.Proposal;
import dev.annals.core.pipeline.FindingsReport;
import dev.annals.core.pipeline.Result;
import dev.annals.core.setting.Language;
import dev.annals.core.setting.Messages;
import dev.annals.core.setting.Setting;
import dev.annals.core.source.RepositoryLoader;
import dev.annals.core.source.SourceFile;
import dev.annals.core.source.SourceTree;
import dev.annals.core.source.sheet.SheetLimits;
import dev.annals.core.source.sheet.Tables;
import dev.annals.core.validate.Register;
import dev.annals.core.validate.Validator;
import dev.annals.core.write.FileSwap;
import dev.annals.core.write.OutputException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Takes figures from a table into the files of the years.
 *
 * <p>Nothing that is there is changed. All findings come together; when one is an error, nothing is written. What is
 * wrong with the text of the site does not hinder an import, since a missing figure is often what is wrong with it;
 * what is wrong with the settings, the indicators or the years does.
 */
public final class FigureImport {

    private static final String YEARS = "years/";

    private final Setting setting;
    private final SheetLimits limits;
    private final SourceTree tree;
    private final SourceFile units;
    private final Register register;
    private final List<Finding> errors;
    private final Findings findings = new Findings();

    /** An import into the repository of the setting, which is read now. */
    public FigureImport(Setting setting, SheetLimits limits) {
        this.setting = setting;
        this.limits = limits;
        this.tree = RepositoryLoader.load(setting.repository(), setting.limits());
        this.units =
                RepositoryLoader.parse("annals:units.yml", setting.builtIn().text("units.yml"), setting.limits());
        this.register = Validator.register(tree, units);
        this.errors = YearEdits.errors(tree, units);
    }

    /** Shows or writes what a table adds. */
    public Imported run(Order order) {
        tellWhatHinders(name(order.file()));
        if (findings.hasErrors()) {
            return imported(new Proposal(new TreeMap<>(), 0), false);
        }
        Intake intake = intake();
        Proposal proposal = intake.propose(Tables.read(order.file(), limits, findings), order.request());
        YearEdits edits = new YearEdits(setting, tree, register.settings().mainBody(), errors, findings);
        SortedMap<String, YearEdit> texts = new TreeMap<>();
        if (!findings.hasErrors()) {
            texts.putAll(edits.of(proposal, intake));
            edits.check(texts, proposal, intake, YearEdits.errors(edits.after(texts), units));
        }
        boolean write = order.apply() && !texts.isEmpty() && !findings.hasErrors();
        return imported(proposal, write && write(texts));
    }

    /** What hinders the writing of a form; a form that is written elsewhere hinders nothing. */
    Findings hindrances(Path form) {
        tellWhatHinders(name(form));
        return findings;
    }

    Intake intake() {
        return new Intake(tree, register, languages(), findings);
    }

    /** The language to tell things in. */
    Language language() {
        return setting.told().orElse(register.settings().scope().languages().get(0));
    }

    Result result() {
        return new Result(
                FindingsReport.write(setting, language(), tree::lines, findings),
                language(),
                tree.files().size(),
                0,
                0,
                0);
    }

    List<Messages> languages() {
        return Arrays.stream(Language.values()).map(setting::in).toList();
    }

    private Imported imported(Proposal proposal, boolean written) {
        return new Imported(result(), proposal, written);
    }

    private boolean write(SortedMap<String, YearEdit> texts) {
        try {
            FileSwap.apply(texts.values().stream().map(YearEdit::change).toList());
            return true;
        } catch (OutputException failure) {
            findings.add(failure.finding());
            return false;
        }
    }

    /** Errors in the settings, the indicators and the years; the table itself may lie in the repository. */
    private void tellWhatHinders(String table) {
        Stream<Finding> years = errors.stream()
                .filter(finding -> finding.place().file().startsWith(YEARS))
                .filter(finding -> !YearEdits.isProse(finding));
        Stream.concat(register.findings().stream(), years)
                .filter(finding -> finding.severity() == Severity.ERROR)
                .filter(finding -> finding.code() != Code.FILE_UNREAD
                        || !finding.place().file().endsWith(table))
                .forEach(findings::add);
    }

    private static String name(Path file) {
        return Objects.requireNonNullElse(file.getFileName(), file).toString();
    }
}
