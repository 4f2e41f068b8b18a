package dev.annals.core.intake;

import dev.annals.core.finding.Code;
import dev.annals.core.finding.Findings;
import dev.annals.core.intake.edit.NewFigure;
import dev.annals.core.intake.edit.Remarks;
import dev.annals.core.model.observation.Maturity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects what concerns one file. */
final class ChangeDraft {

    private final Slot slot;
    private final Optional<YearFile> file;
    private final Findings findings;
    private final List<Proposal.Item> added = new ArrayList<>();
    private final List<Proposal.Item> unchanged = new ArrayList<>();
    private final List<Proposal.Item> conflicting = new ArrayList<>();
    private final Map<String, Entry> wholes = new LinkedHashMap<>();
    private final Map<String, List<NewFigure.Part>> parts = new LinkedHashMap<>();

    /** A draft for the file of this body and period that is there, or for a new one. */
    ChangeDraft(Slot slot, Optional<YearFile> file, Findings findings) {
        this.slot = slot;
        this.file = file;
        this.findings = findings;
    }

    /** A figure that is not there. A part can be added only together with its whole, which was added before. */
    void add(Entry entry) {
        String id = entry.slot().indicator();
        if (entry.slot().part().isWhole()) {
            wholes.put(id, entry);
        } else if (wholes.containsKey(id)) {
            parts.computeIfAbsent(id, key -> new ArrayList<>()).add(entry.part(remarks(entry)));
        } else {
            String reason = file.filter(one -> one.has(id)).isPresent() ? "there" : "whole";
            findings.add(Code.PART_UNPLACED, entry.place(), id, reason);
            return;
        }
        added.add(item(entry, ""));
    }

    /** A figure that is there. */
    void compare(Entry entry, YearFile.Written there, boolean same) {
        if (same) {
            unchanged.add(item(entry, ""));
            tellRemarks(entry, there);
        } else {
            conflicting.add(item(entry, there.text()));
            findings.add(
                    Code.CELL_CONFLICTS,
                    entry.place(),
                    entry.slot().indicator(),
                    entry.slot().body(),
                    entry.slot().period().id(),
                    there.text(),
                    there.place().toString(),
                    entry.worded().text());
        }
    }

    Proposal.Change change() {
        List<NewFigure> text = new ArrayList<>();
        wholes.forEach((id, entry) -> text.add(entry.figure(remarks(entry), parts.getOrDefault(id, List.of()))));
        return new Proposal.Change(file.isEmpty(), slot.period(), slot.body(), added, unchanged, conflicting, text);
    }

    private Remarks remarks(Entry entry) {
        return file.map(one -> entry.remarks().within(one.maturity(), one.source()))
                .orElse(entry.remarks());
    }

    private void tellRemarks(Entry entry, YearFile.Written there) {
        Remarks said = entry.remarks();
        String maturity = file.map(YearFile::maturity).orElse(Maturity.FINAL).key();
        String source = file.flatMap(YearFile::source).orElse("");
        Map<String, String> keys = there.keys();
        tell("status", said.maturity().map(Maturity::key), keys.getOrDefault("maturity", maturity), entry);
        tell("as-of", said.asOf(), keys.getOrDefault("as-of", ""), entry);
        tell("source", said.source(), keys.getOrDefault("source", source), entry);
        tell(
                "note",
                said.note().map(String::strip),
                keys.getOrDefault("note", "").strip(),
                entry);
    }

    private void tell(String column, Optional<String> said, String there, Entry entry) {
        if (said.isPresent() && !said.get().equals(there)) {
            findings.add(Code.REMARK_NOT_TAKEN, entry.place(), entry.slot().indicator(), column);
        }
    }

    private static Proposal.Item item(Entry entry, String there) {
        String part =
                entry.slot().part().isWhole() ? "" : "/" + entry.slot().part().id();
        return new Proposal.Item(entry.slot().indicator() + part, entry.worded().text(), entry.place(), there);
    }
}
