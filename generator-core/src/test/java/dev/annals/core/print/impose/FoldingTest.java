package dev.annals.core.print.impose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FoldingTest {

    @Test
    void sides_areThoseOfAFoldedBooklet_whenThereAreEightPages() {
        assertThat(new Folding(8).sides())
                .containsExactly(
                        new Folding.Side(8, 1, 0),
                        new Folding.Side(2, 7, 0),
                        new Folding.Side(6, 3, 1),
                        new Folding.Side(4, 5, 1));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 4, 5, 6, 17, 40})
    void everyPage_standsOnOneSide_withBlankOnesUpToAMultipleOfFour(int pages) {
        int all = (pages + 3) / 4 * 4;
        assertThat(new Folding(pages).sides().stream().flatMap(side -> Stream.of(side.left(), side.right())))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, all).boxed().toList());
    }

    @Test
    void neighbours_faceEachOther_whenTheBookletIsOpened() {
        for (Folding.Side side : new Folding(12).sides()) {
            assertThat(side.left() + side.right()).isEqualTo(13);
        }
    }
}
