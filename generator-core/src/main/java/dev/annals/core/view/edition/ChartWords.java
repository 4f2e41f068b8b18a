package dev.annals.core.view.edition;

import dev.annals.core.compute.Reading;
import dev.annals.core.model.catalogue.Indicator;
import dev.annals.core.model.time.Period;
import dev.annals.core.model.time.PeriodKind;
import dev.annals.core.setting.Messages;
import dev.annals.core.wording.Worded;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The words of charts: titles, values beside marks, and descriptions for readers who cannot see them. */
final class ChartWords {

    private final Edition edition;
    private final Function<Worded, String> form;

    /** Words whose values beside marks have this form; in descriptions they are always whole. */
    ChartWords(Edition edition, Function<Worded, String> form) {
        this.edition = edition;
        this.form = form;
    }

    String title(Indicator indicator, List<Reading> readings) {
        String name = indicator.title().or(edition.language());
        if (readings.isEmpty()) {
            return name;
        }
        Period first = readings.get(0).period();
        Period last = readings.get(readings.size() - 1).period();
        if (first.equals(last)) {
            return messages().text("chart.title.single", name, edition.name(last));
        }
        boolean areYears = first.kind() == PeriodKind.YEAR && last.kind() == PeriodKind.YEAR;
        String key = areYears ? "chart.title" : "chart.title.span";
        return messages().text(key, name, edition.head(first), edition.head(last));
    }

    String progressTitle(Indicator indicator, Period period) {
        return messages().text("chart.title.progress", indicator.title().or(edition.language()), edition.name(period));
    }

    /** The figure, or why there is none. */
    String figure(Indicator indicator, Reading reading) {
        return observed(indicator, reading).map(form).orElse("–");
    }

    String target(Indicator indicator, Reading reading) {
        return promised(indicator, reading)
                .map(form)
                .map(promise -> messages().text("chart.target", promise))
                .orElse("");
    }

    String description(String kind, Indicator indicator, List<Reading> readings) {
        List<String> parts = new ArrayList<>();
        parts.add(indicator.title().or(edition.language()));
        for (Reading reading : readings) {
            String period = edition.name(reading.period());
            observed(indicator, reading)
                    .map(Worded::text)
                    .ifPresent(figure -> parts.add(messages().text("chart.description.point", period, figure)));
            promised(indicator, reading)
                    .map(Worded::text)
                    .ifPresent(promise -> parts.add(messages().text("chart.description.target", period, promise)));
        }
        return messages()
                .text("chart.description." + kind, String.join(messages().text("list.separator"), parts));
    }

    private Optional<Worded> observed(Indicator indicator, Reading reading) {
        return reading.observation().map(found -> edition.wording().figure(found.figure(), indicator.unit()));
    }

    private Optional<Worded> promised(Indicator indicator, Reading reading) {
        return reading.outcome()
                .map(outcome -> edition.wording().figure(outcome.target().figure(), indicator.unit()));
    }

    private Messages messages() {
        return edition.messages();
    }
}
