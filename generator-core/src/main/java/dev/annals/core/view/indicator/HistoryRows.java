package dev.annals.core.view.indicator;

import dev.annals.core.compute.Reading;
import dev.annals.core.model.catalogue.Indicator;
import dev.annals.core.model.observation.Maturity;
import dev.annals.core.model.text.Text;
import dev.annals.core.setting.Messages;
import dev.annals.core.view.edition.BodyFigures;
import dev.annals.core.view.edition.Edition;
import dev.annals.core.view.edition.Statuses;
import dev.annals.core.view.part.HistoryRow;
import dev.annals.core.view.part.Label;
import dev.annals.core.wording.DateWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The periods of an indicator, one by one.
 *
 * @param edition the edition
 */
record HistoryRows(Edition edition) {

    HistoryRow row(Indicator indicator, Reading reading) {
        return new HistoryRow(
                reading.period().id(),
                edition.head(reading.period()),
                edition.periods().contains(reading.period()),
                reading.observation()
                        .map(found -> edition.wording()
                                .figure(found.figure(), indicator.unit())
                                .text())
                        .orElse("–"),
                reading.change()
                        .map(change -> edition.wording().change(change, indicator.unit()))
                        .orElse(""),
                reading.outcome()
                        .map(outcome -> edition.wording()
                                .figure(outcome.target().figure(), indicator.unit())
                                .text())
                        .orElse(""),
                reading.outcome().map(outcome -> Statuses.view(outcome.status(), edition.messages())),
                remarks(reading));
    }

    private List<Label> remarks(Reading reading) {
        List<Label> remarks = new ArrayList<>();
        Messages messages = edition.messages();
        reading.observation().ifPresent(found -> {
            if (found.maturity() != Maturity.FINAL) {
                remarks.add(own(messages.text("maturity." + found.maturity().key())));
            }
            reading.rollUp()
                    .map(new BodyFigures(edition)::derived)
                    .map(HistoryRows::own)
                    .ifPresent(remarks::add);
            found.asOf()
                    .map(day -> DateWords.of(day, messages))
                    .ifPresent(day -> remarks.add(own(messages.text("remark.as-of", day))));
            found.note().map(this::label).ifPresent(remarks::add);
        });
        reading.target().ifPresent(target -> {
            target.setBy()
                    .map(this::label)
                    .ifPresent(document ->
                            remarks.add(new Label(messages.text("remark.set-by", document.text()), document.lang())));
            target.note().map(this::label).ifPresent(remarks::add);
        });
        return remarks;
    }

    private Label label(Text text) {
        return Label.of(text, edition.language());
    }

    private static Label own(String text) {
        return new Label(text, Optional.empty());
    }
}
