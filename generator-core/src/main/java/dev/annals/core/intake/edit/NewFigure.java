package dev.annals.core.intake.edit;

import dev.annals.core.model.catalogue.Disaggregation;
import java.util.List;

/**
 * A figure to write.
 *
 * @param indicator id of its indicator
 * @param text the figure as worded, or the word of the reason why there is none
 * @param missing whether it is the reason
 * @param remarks what is said about it
 * @param parts the parts of the whole, in order
 */
public record NewFigure(String indicator, String text, boolean missing, Remarks remarks, List<Part> parts) {

    /** Keeps its own copy. */
    public NewFigure {
        parts = List.copyOf(parts);
    }

    /** The same with other remarks. */
    NewFigure with(Remarks other) {
        return new NewFigure(indicator, text, missing, other, parts);
    }

    /**
     * A part of the whole.
     *
     * @param of which part
     * @param text the figure as worded, or the word of the reason why there is none
     * @param missing whether it is the reason
     * @param remarks what is said about it
     */
    public record Part(Disaggregation of, String text, boolean missing, Remarks remarks) {}
}
