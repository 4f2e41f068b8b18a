package dev.annals.core.print.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnNeedTest {

    private static final ColumnNeed NAME = new ColumnNeed(false, 300, 300, 80, 130, 60);
    private static final ColumnNeed NUMBER = new ColumnNeed(true, 60, 50, 40, 60, 40);

    @Test
    void widths_giveTheRestToProse_whenThereIsRoom() {
        assertThat(ColumnNeed.widths(List.of(NAME, NUMBER, NUMBER), 444)).containsExactly(324, 60, 60);
    }

    @Test
    void widths_breakHeadsFirst_whenProseWouldGetTooLittle() {
        assertThat(ColumnNeed.widths(List.of(NAME, NUMBER, NUMBER), 235)).containsExactly(135, 50, 50);
    }

    @Test
    void widths_breakCells_whenBrokenHeadsAreNotEnough() {
        assertThat(ColumnNeed.widths(List.of(NAME, NUMBER, NUMBER), 220)).containsExactly(140, 40, 40);
        assertThat(ColumnNeed.fit(List.of(NAME, NUMBER, NUMBER), 220)).isFalse();
    }

    @Test
    void widths_neverExceedTheTable_whenNothingFits() {
        double[] widths = ColumnNeed.widths(List.of(NAME, NUMBER, NUMBER, NUMBER), 150);
        assertThat(Arrays.stream(widths).sum()).isCloseTo(150, within(0.001));
        assertThat(widths[0]).isCloseTo(60, within(0.001));
    }

    @Test
    void widths_shareByContent_whenAllColumnsAreProse() {
        ColumnNeed ordinal = new ColumnNeed(false, 20, 20, 20, 20, 20);
        assertThat(ColumnNeed.widths(List.of(ordinal, NAME, NAME), 420)).containsExactly(20, 200, 200);
    }

    @Test
    void widths_spareAShortColumnItsSecondLine_whenAWideOneBreaksAnyway() {
        ColumnNeed task = new ColumnNeed(false, 380, 380, 80, 130, 60);
        ColumnNeed result = new ColumnNeed(false, 140, 140, 60, 100, 40);
        assertThat(ColumnNeed.widths(List.of(task, result), 400)).containsExactly(260, 140);
    }

    @Test
    void widths_stayShared_whenAShortColumnLacksMuch() {
        ColumnNeed result = new ColumnNeed(false, 250, 250, 60, 100, 40);
        double[] widths = ColumnNeed.widths(List.of(NAME, result), 320);
        assertThat(widths[1]).isLessThan(250);
        assertThat(Arrays.stream(widths).sum()).isCloseTo(320, within(0.001));
    }
}
