package dev.annals.core.view.dataset;

import dev.annals.core.compute.Reading;
import dev.annals.core.compute.Series;
import dev.annals.core.model.catalogue.Indicator;
import dev.annals.core.model.organisation.Body;
import dev.annals.core.model.plan.Plan;
import dev.annals.core.model.plan.PlanIndicator;
import dev.annals.core.model.prose.Binding;
import dev.annals.core.model.prose.Block;
import dev.annals.core.model.prose.Inline;
import dev.annals.core.model.time.Period;
import dev.annals.core.view.edition.Edition;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The figures that the text and the blocks of a document tell, with those that they are computed from: the figure before
 * a change, the other bodies behind a rank, the history behind a chart or a plan.
 */
final class ToldFigures {

    private final Edition edition;
    private final Set<Told> told = new LinkedHashSet<>();
    private final Set<String> plans = new LinkedHashSet<>();

    ToldFigures(Edition edition) {
        this.edition = edition;
    }

    /** Those of these blocks; what registers tell, and honours, only shows when they are composed. */
    Set<Told> of(List<Block> blocks) {
        blocks.forEach(this::block);
        return told;
    }

    /** Ids of the plans whose progress they tell. */
    Set<String> plans() {
        return plans;
    }

    private void block(Block block) {
        if (block instanceof Block.Heading heading) {
            heading.inlines().forEach(this::inline);
        } else if (block instanceof Block.Paragraph paragraph) {
            paragraph.inlines().forEach(this::inline);
        } else if (block instanceof Block.Note note) {
            note.inlines().forEach(this::inline);
        } else if (block instanceof Block.Items items) {
            items.items().forEach(item -> item.forEach(this::block));
        } else if (block instanceof Block.Quote quote) {
            quote.blocks().forEach(this::block);
        } else if (block instanceof Block.Table table) {
            table.cells().forEach(cell -> cell.inlines().forEach(this::inline));
        } else {
            figures(block);
        }
    }

    private void figures(Block block) {
        if (block instanceof Block.Figures figures) {
            figures.indicators().forEach(id -> pair(id, figures.body(), figures.period()));
        } else if (block instanceof Block.Tiles tiles) {
            tiles.indicators().forEach(id -> pair(id, tiles.body(), tiles.period()));
        } else if (block instanceof Block.Targets targets) {
            targets(targets);
        } else if (block instanceof Block.Chart chart) {
            history(chart.indicator(), chart.body(), chart.period());
        } else if (block instanceof Block.Diagram diagram) {
            diagram(diagram);
        } else if (block instanceof Block.Comparison comparison) {
            level(comparison.indicator(), comparison.body(), comparison.period());
        } else if (block instanceof Block.Breakdown breakdown) {
            add(breakdown.indicator(), breakdown.body(), breakdown.period());
        } else if (block instanceof Block.Register register) {
            register.subject().flatMap(edition.model().undertakings()::plan).ifPresent(plan -> plan(plan, List.of()));
        }
    }

    private void targets(Block.Targets targets) {
        for (Indicator indicator : edition.indicators()) {
            boolean promised = edition.measured()
                    .series(indicator.id(), targets.body())
                    .flatMap(series -> series.at(targets.period()))
                    .flatMap(Reading::outcome)
                    .isPresent();
            if (promised) {
                pair(indicator.id(), targets.body(), targets.period());
            }
        }
    }

    /** One indicator is mostly drawn over bodies, several are of one body. */
    private void diagram(Block.Diagram diagram) {
        List<String> shown = diagram.indicators();
        diagram.subject()
                .flatMap(edition.model().undertakings()::plan)
                .ifPresentOrElse(
                        plan -> plan(plan, shown),
                        () -> shown.forEach(id -> {
                            history(id, diagram.body(), diagram.period());
                            if (shown.size() == 1) {
                                below(diagram.body()).forEach(body -> history(id, body.id(), diagram.period()));
                            }
                        }));
    }

    /** All that a plan is judged by, or only these of its indicators. */
    private void plan(Plan plan, List<String> only) {
        plans.add(plan.id());
        for (PlanIndicator one : plan.indicators()) {
            if (only.isEmpty() || only.contains(one.indicator())) {
                history(one.indicator(), plan.body(), plan.period());
            }
        }
    }

    private void inline(Inline inline) {
        if (inline instanceof Binding bound) {
            bound(bound);
        } else if (inline instanceof Inline.Strong strong) {
            strong.children().forEach(this::inline);
        } else if (inline instanceof Inline.Emphasis emphasis) {
            emphasis.children().forEach(this::inline);
        } else if (inline instanceof Inline.Link link) {
            link.children().forEach(this::inline);
        }
    }

    private void bound(Binding binding) {
        String indicator = binding.indicator();
        switch (binding.form()) {
            case CHANGE, CHANGE_PERCENT -> pair(indicator, binding.body(), binding.period());
            case PROGRESS -> history(indicator, binding.body(), binding.period());
            case RANK ->
                edition.model().siblings(binding.body()).forEach(body -> add(indicator, body.id(), binding.period()));
            default -> add(indicator, binding.body(), binding.period());
        }
    }

    private void pair(String indicator, String body, Period period) {
        add(indicator, body, period.previous());
        add(indicator, body, period);
    }

    private void history(String indicator, String body, Period last) {
        edition.measured().series(indicator, body).stream()
                .map(Series::readings)
                .flatMap(List::stream)
                .map(Reading::period)
                .filter(period -> period.compareTo(last) <= 0)
                .forEach(period -> add(indicator, body, period));
    }

    private void level(String indicator, String body, Period period) {
        below(body).forEach(one -> add(indicator, one.id(), period));
    }

    /** The bodies right below, or of its own level when there are none. */
    private List<Body> below(String body) {
        List<Body> children = edition.model().children(body);
        return children.isEmpty() ? edition.model().siblings(body) : children;
    }

    private void add(String indicator, String body, Period period) {
        told.add(new Told(indicator, body, period.id()));
    }
}
