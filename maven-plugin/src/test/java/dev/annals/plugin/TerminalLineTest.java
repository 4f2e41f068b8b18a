package dev.annals.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TerminalLineTest {

    @Test
    void shortLine_isShownWhole_withTheCaretBelowItsColumn() {
        assertThat(TerminalLine.around("  value: 2.92万名名", 15))
                .isEqualTo(new TerminalLine("  value: 2.92万名名", " ".repeat(15) + "^"));
    }

    @Test
    void wideCharacters_takeTwoCells_andTabsStay() {
        assertThat(TerminalLine.around("\t学位ab", 5).caret()).isEqualTo("\t     ^");
    }

    @Test
    void longLine_isCutAroundTheColumn() {
        String line = "甲".repeat(100) + "乙" + "丙".repeat(100);
        TerminalLine cut = TerminalLine.around(line, 101);
        assertThat(cut.text()).isEqualTo("…" + "甲".repeat(30) + "乙" + "丙".repeat(29) + "…");
        assertThat(cut.caret()).isEqualTo(" ".repeat(61) + "^");
    }

    @Test
    void columnBehindTheLine_pointsToItsEnd() {
        assertThat(TerminalLine.around("ab", 9)).isEqualTo(new TerminalLine("ab", "  ^"));
        assertThat(TerminalLine.around("", 1)).isEqualTo(new TerminalLine("", "^"));
    }
}
