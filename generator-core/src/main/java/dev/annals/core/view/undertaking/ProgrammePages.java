package dev.annals.core.view.undertaking;

import dev.annals.core.compute.register.Execution;
import dev.annals.core.compute.register.Scores;
import dev.annals.core.compute.register.Sum;
import dev.annals.core.model.catalogue.Category;
import dev.annals.core.model.document.Subjects;
import dev.annals.core.model.programme.Programme;
import dev.annals.core.view.chart.ChartView;
import dev.annals.core.view.diagram.FlowCharts;
import dev.annals.core.view.edition.Edition;
import dev.annals.core.view.edition.Frames;
import dev.annals.core.view.page.ListView;
import dev.annals.core.view.page.UndertakingView;
import dev.annals.core.view.page.UndertakingView.Section;
import dev.annals.core.view.part.Address;
import dev.annals.core.view.part.Crumb;
import dev.annals.core.view.register.draft.Captions;
import dev.annals.core.view.register.draft.Cells;
import dev.annals.core.view.register.draft.Measure;
import dev.annals.core.view.register.programme.BeneficiaryRegister;
import dev.annals.core.view.register.programme.EffectRegister;
import dev.annals.core.view.register.programme.FundRegister;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Composes the pages of programmes. */
public final class ProgrammePages {

    private final Edition edition;
    private final Frames frames;
    private final Cells cells;
    private final Listing listing;
    private final List<Programme> programmes;

    /** For an edition. */
    public ProgrammePages(Edition edition, Frames frames) {
        this.edition = edition;
        this.frames = frames;
        this.cells = new Cells(edition);
        this.listing = new Listing(cells, frames);
        this.programmes = edition.published().programmes();
    }

    /** The programmes, the newest period first; none when there are none. */
    public Optional<ListView> list() {
        return listing.of(
                "programmes",
                Address.PROGRAMMES,
                programmes.stream()
                        .map(one -> new ListView.Entry(
                                cells.label(one.title()),
                                Address.programme(one.id()),
                                listing.remark(one.body(), cells.period(one.period()))))
                        .toList());
    }

    /** Every programme's page, composed when it is asked for. */
    public Stream<UndertakingView> all() {
        return programmes.stream().map(this::page);
    }

    private UndertakingView page(Programme one) {
        Neighbours neighbours = Neighbours.of(one, programmes, this::crumb);
        Facts facts = facts(one);
        return new UndertakingView(
                frames.below(
                        Address.programme(one.id()), "programmes", one.title().or(edition.language()), List.of()),
                cells.label(one.title()),
                facts.brief("body", "period", "category"),
                standing(one),
                List.of(),
                facts.list(),
                charts(one),
                sections(one),
                Optional.empty(),
                neighbours.previous(),
                neighbours.next());
    }

    private Crumb crumb(Programme programme) {
        return new Crumb(cells.label(programme.title()), Address.programme(programme.id()));
    }

    private List<ChartView> charts(Programme programme) {
        return new FlowCharts(edition).of(programme).stream().collect(Collectors.toUnmodifiableList());
    }

    /** 2013年共支出5576万元，预算执行率98%。8项绩效指标满分100分，得96分。 */
    private String standing(Programme one) {
        return Stream.of(spent(one), scored(one))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(cells.message("standing.join")));
    }

    private Optional<String> spent(Programme one) {
        Execution all = Execution.of(one.funds());
        String period = cells.period(one.period());
        Measure measure = Measure.of(edition, one.funds().stream().map(fund -> Optional.of(fund.executed())));
        return all.executed()
                .map(Sum::figure)
                .map(measure::sentence)
                .map(spent -> all.rate()
                        .map(rate -> cells.message("standing.spent.rate", period, spent, number(rate)))
                        .orElseGet(() -> cells.message("standing.spent", period, spent)));
    }

    private Optional<String> scored(Programme one) {
        int effects = one.effects().size();
        Scores scores = Scores.of(one.effects());
        String weight = number(scores.weight());
        return effects == 0
                ? Optional.empty()
                : Optional.of(scores.score()
                        .map(score -> cells.message("standing.scored", effects, weight, number(score)))
                        .orElseGet(() -> cells.message("standing.unscored", effects, weight)));
    }

    private String number(BigDecimal number) {
        return edition.wording().number(number.stripTrailingZeros());
    }

    private Facts facts(Programme one) {
        Facts facts =
                new Facts(cells).body("body", one.body()).words("period", Optional.of(cells.period(one.period())));
        one.category()
                .flatMap(id -> edition.model().catalogue().category(id))
                .ifPresent(category -> link(facts, category));
        return facts.origin(
                one.source(), one.note(), subjects -> subjects.programme().equals(Optional.of(one.id())));
    }

    private static void link(Facts facts, Category category) {
        facts.link("category", category.title(), Address.category(category.id()));
    }

    private List<Section> sections(Programme one) {
        Captions captions = new Captions(
                cells, new Subjects(Optional.empty(), Optional.of(one.id()), Optional.empty(), Optional.empty()));
        List<Section> sections = new ArrayList<>();
        one.organisation()
                .map(cells::line)
                .ifPresent(
                        line -> sections.add(new Section("organisation", cells.message("facts.organisation"), line)));
        if (!one.funds().isEmpty()) {
            sections.add(new Section("funds", title("funds"), new FundRegister(captions).of(one)));
        }
        if (!one.beneficiaries().isEmpty()) {
            sections.add(
                    new Section("beneficiaries", title("beneficiaries"), new BeneficiaryRegister(captions).of(one)));
        }
        if (!one.effects().isEmpty()) {
            sections.add(new Section("effects", title("effects"), new EffectRegister(captions).of(one)));
        }
        one.next()
                .map(cells::line)
                .ifPresent(line -> sections.add(new Section("next", cells.message("facts.next"), line)));
        return sections;
    }

    private String title(String register) {
        return cells.message("register." + register);
    }
}
