package dev.annals.core.view.diagram;

import dev.annals.core.compute.diagram.plan.PaceAgainstTime;
import dev.annals.core.compute.diagram.plan.PlanDiagrams;
import dev.annals.core.compute.diagram.plan.YearlyGrades;
import dev.annals.core.compute.plan.PlanProgress;
import dev.annals.core.compute.progress.Appraisal;
import dev.annals.core.compute.progress.Symbol;
import dev.annals.core.model.observation.Maturity;
import dev.annals.core.model.observation.Observation;
import dev.annals.core.model.plan.Plan;
import dev.annals.core.model.time.Period;
import dev.annals.core.view.chart.ChartView;
import dev.annals.core.view.chart.HeatMap;
import dev.annals.core.view.chart.PaceStrip;
import dev.annals.core.view.edition.Edition;
import dev.annals.core.view.edition.ProgressMarks;
import dev.annals.core.view.part.StatusView;
import dev.annals.core.wording.ProgressWords;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Charts of all indicators of a plan. */
public final class PlanCharts {

    private static final int PERCENT = 2;

    private final Edition edition;
    private final DiagramWords words;
    private final ProgressWords progress;

    /** For an edition. */
    public PlanCharts(Edition edition) {
        this.edition = edition;
        this.words = new DiagramWords(edition);
        this.progress = new ProgressWords(edition.messages());
    }

    /** How far each indicator is, against the time that has passed. */
    public Optional<PaceStrip> pace(Plan plan) {
        return new PlanDiagrams(plan, edition.measured()).pace().content().map(found -> pace(plan, found));
    }

    private PaceStrip pace(Plan plan, PaceAgainstTime found) {
        String state = edition.name(plan.period());
        BigDecimal gone = found.time().movePointRight(PERCENT);
        String time = words.text("percent", progress.percent(found.time()));
        List<PaceStrip.Strip> strips =
                found.review().indicators().stream().map(this::strip).toList();
        return new PaceStrip(
                words.text("pace.title", plan.title().or(edition.language()), state),
                words.sentences(
                        words.text(
                                "pace.description",
                                state,
                                time,
                                strips.size(),
                                words.counts(counts(found.review().indicators()))),
                        extremes(strips)),
                new ChartView.TargetMark(state, gone.doubleValue(), words.text("pace.time", time)),
                strips);
    }

    private PaceStrip.Strip strip(PlanProgress one) {
        StatusView status = view(one);
        Optional<Double> done = one.appraisal()
                .number(Symbol.DONE)
                .map(share -> share.movePointRight(PERCENT).doubleValue());
        String share = progress.share(one.appraisal(), Symbol.DONE)
                .map(percent -> words.text("percent", percent))
                .orElseGet(() -> state(one));
        ChartView.Point point = new ChartView.Point(
                words.label(one.indicator()),
                done,
                share,
                one.latest()
                        .filter(found -> found.maturity() == Maturity.PROVISIONAL)
                        .isPresent());
        return new PaceStrip.Strip(point, DiagramWords.tone(status), DiagramWords.marked(status));
    }

    /** What is told of an indicator that has no way to go. */
    private String state(PlanProgress one) {
        return one.latest()
                .map(found -> words.whole(one.indicator(), found.figure()))
                .orElseGet(() -> edition.messages().text("plan.unreported"));
    }

    private String extremes(List<PaceStrip.Strip> strips) {
        Comparator<PaceStrip.Strip> order =
                Comparator.comparing(strip -> strip.point().value().orElseThrow());
        List<PaceStrip.Strip> moving = strips.stream()
                .filter(strip -> strip.point().value().isPresent())
                .sorted(order)
                .toList();
        ChartView.Point last = moving.get(0).point();
        ChartView.Point first = moving.get(moving.size() - 1).point();
        return moving.size() == 1
                ? words.text("pace.only", first.label(), first.words())
                : words.text("pace.extremes", first.label(), first.words(), last.label(), last.words());
    }

    /** How far each indicator was in each year of the term. */
    public Optional<HeatMap> grades(Plan plan) {
        return new PlanDiagrams(plan, edition.measured()).grades().content().map(found -> grades(plan, found));
    }

    private HeatMap grades(Plan plan, YearlyGrades found) {
        List<HeatMap.Row> rows = new ArrayList<>();
        for (YearlyGrades.Row row : found.rows()) {
            List<HeatMap.Cell> cells = new ArrayList<>();
            for (int i = 0; i < found.years().size(); i++) {
                cells.add(cell(found.years().get(i), row.years().get(i)));
            }
            rows.add(new HeatMap.Row(words.label(row.last().indicator()), cells));
        }
        List<PlanProgress> now =
                found.rows().stream().map(YearlyGrades.Row::last).toList();
        return new HeatMap(
                words.text("grades.title", plan.title().or(edition.language()), edition.name(plan.term())),
                words.text("grades.description", now.size(), edition.name(plan.period()), words.counts(counts(now))),
                found.years().stream().map(edition::head).toList(),
                rows);
    }

    private HeatMap.Cell cell(Period year, YearlyGrades.Year found) {
        String name = edition.name(year);
        if (found.progress().isEmpty()) {
            return new HeatMap.Cell(ChartView.Tone.NONE, "", "", words.text("grades.ahead", name));
        }
        if (found.observed().isEmpty()) {
            return new HeatMap.Cell(ChartView.Tone.NONE, DiagramWords.NONE, "", words.text("grades.unreported", name));
        }
        PlanProgress then = found.progress().get();
        Observation observed = found.observed().get();
        boolean base = then.base().filter(one -> one.period().equals(year)).isPresent();
        String figure = words.whole(then.indicator(), observed.figure());
        StatusView status = view(then);
        return new HeatMap.Cell(
                base ? ChartView.Tone.NONE : DiagramWords.tone(status),
                base ? "" : status.mark(),
                words.brief(then.indicator().unit(), observed.figure()),
                base
                        ? words.text("grades.base", name, figure)
                        : words.text("grades.cell", name, figure, status.word()));
    }

    private StatusView view(PlanProgress one) {
        return ProgressMarks.view(one.appraisal().grade(), edition.messages());
    }

    private Map<String, Integer> counts(List<PlanProgress> indicators) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        indicators.stream()
                .map(PlanProgress::appraisal)
                .map(Appraisal::grade)
                .sorted()
                .forEach(grade -> counts.merge(progress.grade(grade), 1, Integer::sum));
        return counts;
    }
}
