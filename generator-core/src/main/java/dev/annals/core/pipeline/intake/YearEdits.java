package dev.annals.core.pipeline.intake;

import dev.annals.core.finding.Code;
import dev.annals.core.finding.Finding;
import dev.annals.core.finding.Findings;
import dev.annals.core.finding.Place;
import dev.annals.core.finding.Severity;
import dev.annals.core.intake.Intake;
import dev.annals.core.intake.Proposal;
import dev.annals.core.intake.edit.NewYearFile;
import dev.annals.core.intake.edit.TreeCheck;
import dev.annals.core.intake.edit.YearText;
import dev.annals.core.setting.Setting;
import dev.annals.core.source.OriginalFile;
import dev.annals.core.source.RepositoryLoader;
import dev.annals.core.source.SourceFile;
import dev.annals.core.source.SourceTree;
import dev.annals.core.validate.Validator;
import dev.annals.core.write.FileSwap;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Makes the texts of a proposal, and proves them before anything is written. */
final class YearEdits {

    private static final String PROSE = "P";

    private final Setting setting;
    private final SourceTree tree;
    private final String mainBody;
    private final List<Finding> before;
    private final Findings findings;

    /** Edits of a repository that has these errors now. */
    YearEdits(Setting setting, SourceTree tree, String mainBody, List<Finding> before, Findings findings) {
        this.before = List.copyOf(before);
        this.setting = setting;
        this.tree = tree;
        this.mainBody = mainBody;
        this.findings = findings;
    }

    /** The files that would be written, by path; a text that does not come out right is a finding. */
    SortedMap<String, YearEdit> of(Proposal proposal, Intake intake) {
        SortedMap<String, YearEdit> edits = new TreeMap<>();
        proposal.files().forEach((path, change) -> {
            if (!change.text().isEmpty()) {
                Optional<YearEdit> edit = change.isNew() ? fresh(path, change) : edited(path, change, intake);
                edit.ifPresent(one -> edits.put(path, one));
            }
        });
        return edits;
    }

    private Optional<YearEdit> fresh(String path, Proposal.Change change) {
        Optional<String> body = Optional.of(change.body()).filter(id -> !id.equals(mainBody));
        String text = new NewYearFile(change.period(), body, change.text()).text();
        return parsed(path, text)
                .map(file -> new YearEdit(
                        new FileSwap.Change(setting.repository().resolve(path), Optional.empty(), text), file));
    }

    private Optional<YearEdit> edited(String path, Proposal.Change change, Intake intake) {
        try {
            OriginalFile original = OriginalFile.read(setting.repository(), path);
            Optional<SourceFile> before = parsed(path, original.text());
            if (before.isEmpty()) {
                return Optional.empty();
            }
            String text = YearText.with(
                    original.text(), before.get(), change.text(), indicator -> intake.anchor(path, indicator));
            Optional<SourceFile> after = parsed(path, text);
            if (after.isPresent()
                    && !TreeCheck.adds(
                            change.text(), before.get().root(), after.get().root())) {
                findings.add(Code.INTERNAL, Place.of(path), path);
                return Optional.empty();
            }
            return after.map(file ->
                    new YearEdit(new FileSwap.Change(original.path(), Optional.of(original.text()), text), file));
        } catch (IOException e) {
            findings.add(Code.FILE_UNREADABLE, Place.of(path), "io");
            return Optional.empty();
        }
    }

    private Optional<SourceFile> parsed(String path, String text) {
        return RepositoryLoader.parse(path, text, setting.limits(), findings);
    }

    /** The repository with the files as they would be written. */
    SourceTree after(SortedMap<String, YearEdit> edits) {
        return tree.with(edits.values().stream().map(YearEdit::after).toList());
    }

    /**
     * Tells the errors that the repository would have and does not have now, at the cells that they come from. Text
     * that asks for figures of a newer year, which are still to come, is none of an import's business.
     */
    void check(SortedMap<String, YearEdit> edits, Proposal proposal, Intake intake, List<Finding> after) {
        Set<Finding> known = before.stream().map(YearEdits::withoutLine).collect(Collectors.toUnmodifiableSet());
        for (Finding error : after) {
            if (!isProse(error) && !known.contains(withoutLine(error))) {
                Place place = Optional.ofNullable(edits.get(error.place().file()))
                        .map(edit -> place(error.place(), edit, proposal, intake))
                        .orElse(error.place());
                findings.add(new Finding(error.code(), place, error.arguments(), Optional.empty()));
            }
        }
    }

    /** The errors of a repository. */
    static List<Finding> errors(SourceTree tree, SourceFile units) {
        return Validator.validate(tree, units).findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }

    /** Whether it is about the text of the site. */
    static boolean isProse(Finding finding) {
        return finding.code().id().startsWith(PROSE);
    }

    /** Lines move when others are put before them. */
    private static Finding withoutLine(Finding finding) {
        Place file = Place.of(finding.place().file());
        return new Finding(finding.code(), file, finding.arguments(), Optional.empty());
    }

    private static Place place(Place place, YearEdit edit, Proposal proposal, Intake intake) {
        Optional<String> indicator = edit.indicatorAt(place.line());
        Optional<Place> cell =
                indicator.flatMap(id -> Optional.ofNullable(proposal.files().get(place.file()))
                        .flatMap(change -> change.added().stream()
                                .filter(item -> item.indicator().equals(id))
                                .findFirst())
                        .map(Proposal.Item::from));
        return cell.or(() -> indicator.flatMap(id -> intake.placeOf(place.file(), id)))
                .orElse(Place.of(place.file()));
    }
}
