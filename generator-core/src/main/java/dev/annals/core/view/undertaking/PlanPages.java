package dev.annals.core.view.undertaking;

import dev.annals.core.compute.plan.PlanReviews;
import dev.annals.core.compute.register.Selection;
import dev.annals.core.model.document.Subjects;
import dev.annals.core.model.plan.Plan;
import dev.annals.core.model.prose.Block;
import dev.annals.core.model.prose.RegisterKind;
import dev.annals.core.view.chart.ChartView;
import dev.annals.core.view.diagram.ForecastCharts;
import dev.annals.core.view.diagram.PlanCharts;
import dev.annals.core.view.diagram.Timelines;
import dev.annals.core.view.edition.Edition;
import dev.annals.core.view.edition.Frames;
import dev.annals.core.view.page.ListView;
import dev.annals.core.view.page.UndertakingView;
import dev.annals.core.view.page.UndertakingView.Section;
import dev.annals.core.view.part.Address;
import dev.annals.core.view.part.Crumb;
import dev.annals.core.view.register.draft.Captions;
import dev.annals.core.view.register.draft.Cells;
import dev.annals.core.view.register.plan.ProjectRegister;
import dev.annals.core.view.register.plan.SafeguardRegister;
import dev.annals.core.view.register.progress.MethodRegister;
import dev.annals.core.view.register.progress.PlanRegister;
import dev.annals.core.view.register.review.ProblemRegister;
import dev.annals.core.view.register.work.TaskRegister;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Composes the pages of plans. */
public final class PlanPages {

    private static final String DOWNLOAD = "data/plans";

    private final Edition edition;
    private final Frames frames;
    private final Cells cells;
    private final PlanStanding standing;
    private final Listing listing;
    private final List<Plan> plans;

    /** For an edition. */
    public PlanPages(Edition edition, Frames frames) {
        this.edition = edition;
        this.frames = frames;
        this.cells = new Cells(edition);
        this.standing = new PlanStanding(cells);
        this.listing = new Listing(cells, frames);
        this.plans = edition.published().plans();
    }

    /** The plans, the one whose term ends last first; none when there are none. */
    public Optional<ListView> list() {
        return listing.of(
                "plans",
                Address.PLANS,
                plans.stream()
                        .map(plan -> new ListView.Entry(
                                cells.label(plan.title()),
                                Address.plan(plan.id()),
                                listing.remark(plan.body(), cells.period(plan.term()))))
                        .toList());
    }

    /** Every plan's page, composed when it is asked for. */
    public Stream<UndertakingView> all() {
        return plans.stream().map(this::page);
    }

    private UndertakingView page(Plan plan) {
        Neighbours neighbours = Neighbours.of(plan, plans, this::crumb);
        boolean measured = isMeasured(plan);
        Facts facts = facts(plan);
        return new UndertakingView(
                frames.below(Address.plan(plan.id()), "plans", plan.title().or(edition.language()), List.of()),
                cells.label(plan.title()),
                facts.brief("body", "term", "number"),
                standing.sentences(plan),
                standing.tallies(plan),
                facts.list(),
                charts(plan),
                sections(plan, measured),
                measured ? Optional.of(DOWNLOAD) : Optional.empty(),
                neighbours.previous(),
                neighbours.next());
    }

    private Facts facts(Plan plan) {
        return new Facts(cells)
                .body("body", plan.body())
                .words("term", Optional.of(cells.period(plan.term())))
                .words("number", plan.number())
                .words("state", Optional.of(cells.period(plan.period())))
                .origin(plan.source(), plan.note(), subjects -> subjects.plan().equals(Optional.of(plan.id())));
    }

    private Crumb crumb(Plan plan) {
        return new Crumb(cells.label(plan.title()), Address.plan(plan.id()));
    }

    /** Whether it has a public indicator. */
    private boolean isMeasured(Plan plan) {
        return PlanReviews.of(plan.id(), edition.measured())
                .filter(review -> !review.published().indicators().isEmpty())
                .isPresent();
    }

    private List<ChartView> charts(Plan plan) {
        PlanCharts drawn = new PlanCharts(edition);
        List<ChartView> charts = new ArrayList<>();
        drawn.pace(plan).ifPresent(charts::add);
        drawn.grades(plan).ifPresent(charts::add);
        charts.addAll(new ForecastCharts(edition).all(plan));
        new Timelines(edition).of(plan, Optional.empty()).ifPresent(charts::add);
        return charts;
    }

    private List<Section> sections(Plan plan, boolean measured) {
        Captions captions = new Captions(cells, subjects(plan));
        Block.Tasks tasks = new Block.Tasks(
                plan.period(), plan.body(), Optional.of(plan.id()), Optional.empty(), List.of(), plan.place());
        Block.Register problems = new Block.Register(
                RegisterKind.PROBLEMS,
                Optional.of(plan.id()),
                Optional.empty(),
                plan.period(),
                plan.body(),
                plan.place());
        Selection selection = new Selection(edition.model());
        List<Section> sections = new ArrayList<>();
        if (measured) {
            sections.add(new Section("indicators", title("plan"), new PlanRegister(captions).withPath(plan)));
        }
        if (!plan.projects().isEmpty()) {
            sections.add(new Section("projects", title("projects"), new ProjectRegister(captions).of(plan)));
        }
        if (!selection.tasks(tasks).isEmpty()) {
            sections.add(new Section("tasks", title("tasks"), new TaskRegister(captions).of(tasks)));
        }
        if (!plan.safeguards().isEmpty()) {
            sections.add(new Section("safeguards", title("safeguards"), new SafeguardRegister(cells).of(plan)));
        }
        if (!selection.problems(problems).isEmpty()) {
            sections.add(new Section("problems", title("problems"), new ProblemRegister(captions).of(problems)));
        }
        if (measured) {
            sections.add(new Section("methods", title("methods"), new MethodRegister(captions).of(plan)));
        }
        return sections;
    }

    private String title(String register) {
        return cells.message("register." + register);
    }

    private static Subjects subjects(Plan plan) {
        return new Subjects(Optional.of(plan.id()), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
