package dev.annals.core.view.undertaking;

import dev.annals.core.compute.register.Overdue;
import dev.annals.core.compute.register.Rectification;
import dev.annals.core.model.document.Subjects;
import dev.annals.core.model.inspection.Inspection;
import dev.annals.core.model.inspection.Issue;
import dev.annals.core.model.inspection.IssueStatus;
import dev.annals.core.view.edition.Edition;
import dev.annals.core.view.edition.Frames;
import dev.annals.core.view.page.ListView;
import dev.annals.core.view.page.UndertakingView;
import dev.annals.core.view.page.UndertakingView.Section;
import dev.annals.core.view.part.Address;
import dev.annals.core.view.part.Crumb;
import dev.annals.core.view.part.StatusCount;
import dev.annals.core.view.part.StatusTally;
import dev.annals.core.view.register.draft.Captions;
import dev.annals.core.view.register.draft.Cells;
import dev.annals.core.view.register.draft.Marks;
import dev.annals.core.view.register.inspection.IssueRegister;
import dev.annals.core.view.register.inspection.RectificationRegister;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Composes the pages of inspections. */
public final class InspectionPages {

    private final Edition edition;
    private final Frames frames;
    private final Cells cells;
    private final Marks marks;
    private final Listing listing;
    private final List<Inspection> inspections;

    /** For an edition. */
    public InspectionPages(Edition edition, Frames frames) {
        this.edition = edition;
        this.frames = frames;
        this.cells = new Cells(edition);
        this.marks = new Marks(edition);
        this.listing = new Listing(cells, frames);
        this.inspections = edition.published().inspections();
    }

    /** The inspections; none when there are none. */
    public Optional<ListView> list() {
        return listing.of(
                "inspections",
                Address.INSPECTIONS,
                inspections.stream()
                        .map(one -> new ListView.Entry(
                                cells.label(one.title()),
                                Address.inspection(one.id()),
                                listing.remark(one.body(), rate(totals(one)))))
                        .toList());
    }

    private static Rectification totals(Inspection inspection) {
        return Rectification.of(inspection.issues().stream().map(Issue::status).toList());
    }

    private String rate(Rectification totals) {
        return totals.rate()
                .map(rate -> cells.message("listing.closing", number(rate)))
                .orElseGet(() -> cells.message("listing.no-issues"));
    }

    private String number(BigDecimal number) {
        return edition.wording().number(number.stripTrailingZeros());
    }

    /** Every inspection's page, composed when it is asked for. */
    public Stream<UndertakingView> all() {
        return inspections.stream().map(this::page);
    }

    private UndertakingView page(Inspection one) {
        Neighbours neighbours = Neighbours.of(one, inspections, this::crumb);
        Facts facts = facts(one);
        return new UndertakingView(
                frames.below(
                        Address.inspection(one.id()), "inspections", one.title().or(edition.language()), List.of()),
                cells.label(one.title()),
                facts.brief("inspected", "by", "dates"),
                standing(one),
                List.of(new StatusTally(cells.message("register.count.issues"), counts(one))),
                facts.list(),
                List.of(),
                sections(one),
                Optional.empty(),
                neighbours.previous(),
                neighbours.next());
    }

    private Crumb crumb(Inspection inspection) {
        return new Crumb(cells.label(inspection.title()), Address.inspection(inspection.id()));
    }

    /** 12个问题中，9个已完成整改，整改完成率75%。1项逾期。 */
    private String standing(Inspection inspection) {
        Rectification totals = totals(inspection);
        if (totals.rate().isEmpty()) {
            return cells.message("standing.no-issues");
        }
        int settled = totals.counts().entrySet().stream()
                .filter(entry -> Rectification.isSettled(entry.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
        int late = Overdue.of(inspection, edition.model().site().asOf()).size();
        String words = cells.message(
                "standing.issues", totals.all(), settled, number(totals.rate().orElseThrow()));
        return late == 0
                ? words
                : words + cells.message("standing.join") + cells.message("standing.issues.overdue", late);
    }

    private List<StatusCount> counts(Inspection inspection) {
        Map<IssueStatus, Integer> counts = totals(inspection).counts();
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> new StatusCount(marks.of(entry.getKey()), entry.getValue(), Optional.empty())
                        .to(Address.inspection(inspection.id()) + "#issues"))
                .toList();
    }

    private Facts facts(Inspection one) {
        return new Facts(cells)
                .body("inspected", one.body())
                .text("by", one.by())
                .words("dates", dates(one))
                .words("feedback", one.feedback().map(cells::date))
                .origin(
                        one.source(),
                        one.note(),
                        subjects -> subjects.inspection().equals(Optional.of(one.id())));
    }

    private Optional<String> dates(Inspection one) {
        return one.start()
                .map(cells::date)
                .map(start -> one.end()
                        .map(cells::date)
                        .map(end -> cells.message("facts.span", start, end))
                        .orElse(start));
    }

    private List<Section> sections(Inspection inspection) {
        if (inspection.issues().isEmpty()) {
            return List.of();
        }
        Captions captions = new Captions(
                cells,
                new Subjects(Optional.empty(), Optional.empty(), Optional.of(inspection.id()), Optional.empty()));
        IssueRegister issues = new IssueRegister(captions);
        return List.of(
                new Section(
                        "totals",
                        cells.message("register.rectification"),
                        new RectificationRegister(captions).of(inspection)),
                new Section("overdue", cells.message("register.overdue"), issues.overdue(inspection)),
                new Section("issues", cells.message("register.issues"), issues.ledger(inspection)));
    }
}
