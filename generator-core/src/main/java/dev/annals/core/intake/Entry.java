package dev.annals.core.intake;

import dev.annals.core.finding.Place;
import dev.annals.core.intake.edit.NewFigure;
import dev.annals.core.intake.edit.Remarks;
import dev.annals.core.intake.match.FigureWords;
import dev.annals.core.model.catalogue.Indicator;
import dev.annals.core.model.figure.Figure;
import java.util.List;

/**
 * A figure of a table.
 *
 * @param slot where it belongs
 * @param indicator its indicator
 * @param worded what the cell says
 * @param remarks what the row says about it
 * @param place the cell
 */
record Entry(Slot slot, Indicator indicator, FigureWords.Worded worded, Remarks remarks, Place place) {

    /** The figure to write, with those remarks that must be written. */
    NewFigure figure(Remarks written, List<NewFigure.Part> parts) {
        return new NewFigure(indicator.id(), worded.text(), isMissing(), written, parts);
    }

    /** The part of the whole to write. */
    NewFigure.Part part(Remarks written) {
        return new NewFigure.Part(slot.part(), worded.text(), isMissing(), written);
    }

    private boolean isMissing() {
        return worded.figure() instanceof Figure.Missing;
    }
}
