package dev.annals.core.print.line;

import static dev.annals.core.print.line.HundredDots.paragraph;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** With a font of 100 dots to the em whose Western characters are half as wide. */
class ParagraphTest {

    private static float width(Paragraph paragraph, int from, int to, Spacing spacing) {
        return paragraph.advance(from, to) + spacing.sum();
    }

    @Test
    void marks_shareTheirBlankHalves_whenTheyAreAdjacent() {
        Paragraph paragraph = paragraph("办好。”他");
        assertThat(paragraph.natural(0, 5)).isEqualTo(450);
    }

    @Test
    void quarterEm_standsBetweenScripts_whenNothingIsTyped() {
        assertThat(paragraph("共12所").naturalLine(0, 4)).isEqualTo(100 + 25 + 100 + 25 + 100);
    }

    @Test
    void quarterEm_standsBetweenScripts_whenTheBorderIsAnElements() {
        assertThat(paragraph("共", "12", "所").naturalLine(0, 4)).isEqualTo(350);
    }

    @Test
    void noGap_stands_whenSomethingElsePartsTheScripts() {
        HundredDots font = new HundredDots();
        Paragraph paragraph = new Paragraph(
                List.of(new Paragraph.Piece("共", font), new Paragraph.Piece("12所", font, false, true)), true, false);
        assertThat(paragraph.naturalLine(0, 4)).isEqualTo(100 + 100 + 25 + 100);
        assertThat(paragraph.gap(0)).isEqualTo(Gap.NONE);
        assertThat(paragraph.gap(2)).isEqualTo(Gap.SCRIPT);
    }

    @Test
    void noGap_stands_whenAMarkIsBesideADigit() {
        assertThat(paragraph("为，12（所）").naturalLine(0, 4)).isEqualTo(300);
    }

    @Test
    void mark_isHalfWide_whenItEndsALine() {
        assertThat(paragraph("教育，学校").naturalLine(0, 3)).isEqualTo(250);
    }

    @Test
    void line_isExactlyAsWide_whenItIsSpread() {
        Paragraph paragraph = paragraph("共建成12所学校，全部开学上课");
        Spacing spacing = paragraph.justified(0, 9, 950);
        assertThat(width(paragraph, 0, 9, spacing)).isCloseTo(950, within(0.01f));
    }

    @Test
    void line_isExactlyAsWide_whenItIsSqueezed() {
        Paragraph paragraph = paragraph("一，二、三；四五六七八九");
        float natural = paragraph.naturalLine(0, 9);
        Spacing spacing = paragraph.justified(0, 9, natural - 60);
        assertThat(width(paragraph, 0, 9, spacing)).isCloseTo(natural - 60, within(0.01f));
        assertThat(spacing.after()[1]).isEqualTo(spacing.after()[3]).isEqualTo(-20);
    }

    @Test
    void number_isNotSpread_whenTheLineIs() {
        Paragraph paragraph = paragraph("新增3.2万个学位的任务");
        Spacing spacing = paragraph.justified(0, 9, paragraph.naturalLine(0, 9) + 80);
        assertThat(spacing.after()[2]).isZero();
        assertThat(spacing.after()[3]).isZero();
        assertThat(spacing.after()[5]).isZero();
        assertThat(spacing.after()[0]).isPositive();
    }

    @Test
    void brackets_shrinkBeforeCommas_whenBothCould() {
        Paragraph paragraph = paragraph("一二，三（四）五六七八");
        Spacing spacing = paragraph.justified(0, 9, paragraph.naturalLine(0, 9) - 80);
        assertThat(spacing.after()[2]).isZero();
        assertThat(spacing.after()[3]).isEqualTo(-40);
        assertThat(spacing.after()[6]).isEqualTo(-40);
    }

    @Test
    void openingMark_losesItsBlankHalf_whenItBeginsALine() {
        Paragraph paragraph = paragraph("教育（试行）办法");
        assertThat(paragraph.spacing(2, 6, true).lead()).isEqualTo(-50);
        assertThat(paragraph.spacing(2, 6, false).lead()).isZero();
    }

    @Test
    void questionMark_isHalfWide_whenItEndsALine() {
        assertThat(paragraph("学校怎么样？群众").naturalLine(0, 6)).isEqualTo(550);
    }

    @Test
    void dash_betweenNumbers_hasAHairOfSpace() {
        assertThat(paragraph("3—5").naturalLine(0, 3)).isEqualTo(50 + 6.25f + 100 + 6.25f + 50);
    }

    @Test
    void quote_isNarrow_whenTheTextIsLatin() {
        assertThat(paragraph("It’s “new”").width()).isEqualTo(10 * 50);
        assertThat(paragraph("很“新”的").width()).isEqualTo(5 * 100);
    }

    @Test
    void softHyphen_isAsWideAsAHyphen_whenItEndsALine() {
        Paragraph paragraph = paragraph("kinder\u00ADgarten");
        assertThat(paragraph.isBreak(7)).isTrue();
        assertThat(paragraph.naturalLine(0, 7)).isEqualTo(7 * 50);
        assertThat(paragraph.width()).isEqualTo(12 * 50);
    }
}
