package dev.annals.core.intake.edit;

import dev.annals.core.model.observation.Maturity;
import dev.annals.core.model.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The text of a new file of a year. What all its figures say alike of source and maturity stands once at its top.
 *
 * @param period its period
 * @param body its body; absent for the body of the site
 * @param figures its figures, in order
 */
public record NewYearFile(Period period, Optional<String> body, List<NewFigure> figures) {

    private static final String EDITOR = "# yaml-language-server: $schema=../target/site/schema/years.schema.json";
    private static final String FIGURES = "figures:";
    private static final String INDENTATION = "  ";

    /** Keeps its own copy. */
    public NewYearFile {
        figures = List.copyOf(figures);
    }

    /** The whole text, with LF at the end of each line. */
    public String text() {
        Optional<String> source =
                shared(figures.stream().map(figure -> figure.remarks().source()).collect(Collectors.toSet()));
        Optional<Maturity> maturity = shared(
                figures.stream().map(figure -> figure.remarks().maturity()).collect(Collectors.toSet()));
        List<String> lines = new ArrayList<>();
        lines.add(EDITOR);
        lines.add("period: " + period.id());
        body.ifPresent(id -> lines.add("body: " + id));
        source.ifPresent(id -> lines.add("source: " + id));
        maturity.ifPresent(one -> lines.add("maturity: " + one.key()));
        lines.add("");
        lines.add(FIGURES);
        for (NewFigure figure : figures) {
            Remarks own = figure.remarks().within(maturity.orElse(Maturity.FINAL), source);
            lines.addAll(FigureText.lines(figure.with(own), INDENTATION));
        }
        return String.join("\n", lines) + "\n";
    }

    private static <T> Optional<T> shared(Set<Optional<T>> said) {
        return said.size() == 1 ? said.iterator().next() : Optional.empty();
    }
}
