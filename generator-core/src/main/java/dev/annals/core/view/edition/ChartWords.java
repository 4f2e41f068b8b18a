package dev.annals.core.view.edition;

import dev.annals.core.compute.Reading;
import dev.annals.core.model.Indicator;
import dev.annals.core.model.Period;
import dev.annals.core.setting.Messages;
import java.util.ArrayList;
import java.util.List;

/** The words of charts: titles, values beside marks, and descriptions for readers who cannot see them. */
final class ChartWords {

    private final Edition edition;

    ChartWords(Edition edition) {
        this.edition = edition;
    }

    String title(Indicator indicator, List<Reading> readings) {
        String name = indicator.title().or(edition.language());
        if (readings.isEmpty()) {
            return name;
        }
        String first = readings.get(0).period().id();
        String last = readings.get(readings.size() - 1).period().id();
        return first.equals(last)
                ? messages().text("chart.title.one", name, last)
                : messages().text("chart.title", name, first, last);
    }

    String progressTitle(Indicator indicator, Period period) {
        return messages().text("chart.title.progress", indicator.title().or(edition.language()), period.id());
    }

    /** The figure with its unit, or why there is none. */
    String figure(Indicator indicator, Reading reading) {
        return reading.observation()
                .map(found -> edition.wording().figure(found.figure(), indicator.unit()).text())
                .orElse("–");
    }

    String target(Indicator indicator, Reading reading) {
        return reading.outcome()
                .map(outcome -> messages().text("chart.target", promise(indicator, reading)))
                .orElse("");
    }

    String description(String kind, Indicator indicator, List<Reading> readings) {
        List<String> parts = new ArrayList<>();
        parts.add(indicator.title().or(edition.language()));
        for (Reading reading : readings) {
            if (reading.observation().isPresent()) {
                parts.add(messages()
                        .text("chart.description.point", reading.period().id(), figure(indicator, reading)));
            }
            if (reading.outcome().isPresent()) {
                parts.add(messages()
                        .text("chart.description.target", reading.period().id(), promise(indicator, reading)));
            }
        }
        return messages()
                .text("chart.description." + kind, String.join(messages().text("list.separator"), parts));
    }

    private String promise(Indicator indicator, Reading reading) {
        return reading.outcome()
                .map(outcome -> edition.wording()
                        .figure(outcome.target().figure(), indicator.unit())
                        .text())
                .orElse("");
    }

    private Messages messages() {
        return edition.messages();
    }
}
