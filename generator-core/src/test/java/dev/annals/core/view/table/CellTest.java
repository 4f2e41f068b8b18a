package dev.annals.core.view.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.view.part.Line;
import dev.annals.core.view.part.Piece;
import dev.annals.core.view.part.StatusView;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CellTest {

    private static final Piece WORDS = Piece.words("教务处");

    private static final StatusView STATUS = new StatusView("met", "✓", "完成");

    @Test
    void cell_isItsWords_whenItIsNothingElse() {
        assertThat(cell(line(WORDS)).words()).contains("教务处");
    }

    @Test
    void cell_isMoreThanItsWords_whenAnythingIsBesideThem() {
        assertThat(cell(line(WORDS, WORDS)).words()).isEmpty();
        assertThat(cell(line(WORDS), line(WORDS)).words()).isEmpty();
        assertThat(new Cell(List.of(line(WORDS)), List.of(line(WORDS)), List.of()).words())
                .isEmpty();
        assertThat(new Cell(List.of(line(WORDS)), List.of(), List.of(STATUS)).words())
                .isEmpty();
    }

    @Test
    void cell_isMoreThanItsWords_whenTheySayMoreThanTheirCharacters() {
        Line english = new Line(List.of(Piece.words("Registry")), Optional.of("en"));
        assertThat(cell(english).words()).isEmpty();
        assertThat(cell(line(Piece.around("strong", List.of(WORDS), Optional.empty())))
                        .words())
                .isEmpty();
    }

    private static Cell cell(Line... lines) {
        return new Cell(List.of(lines), List.of(), List.of());
    }

    private static Line line(Piece... pieces) {
        return new Line(List.of(pieces), Optional.empty());
    }
}
