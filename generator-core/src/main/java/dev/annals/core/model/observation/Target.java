package dev.annals.core.model.observation;

import dev.annals.core.finding.Place;
import dev.annals.core.model.figure.Figure;
import dev.annals.core.model.text.Text;
import dev.annals.core.model.time.Period;
import java.util.Optional;

/**
 * What was promised for one indicator, one body and one period.
 *
 * @param indicator id of the indicator
 * @param sheet where it is written, for which body, and in which period it is due
 * @param kind annual, minimum or stretch
 * @param figure the figure with its comparator; without one, the indicator's direction decides
 * @param base where it starts from
 * @param setBy the document that set it, in words
 * @param note a remark
 * @param line in which line of the file it is written, as that of a {@link Place}
 * @param column in which column, as that of a {@link Place}
 */
public record Target(
        String indicator,
        Sheet sheet,
        TargetKind kind,
        Figure figure,
        Optional<Base> base,
        Optional<Text> setBy,
        Optional<Text> note,
        int line,
        int column) {

    /** Id of the body. */
    public String body() {
        return sheet.body();
    }

    /** The period it is due in. */
    public Period period() {
        return sheet.period();
    }

    /** Where it is written. */
    public Place place() {
        return sheet.place(line, column);
    }
}
