package dev.annals.core.print.line;

import static dev.annals.core.print.line.HundredDots.paragraph;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In which order the spaces of a line give and take; 100 dots are an em. */
class SlackTest {

    /** A space between words, a wide interpunct, brackets, a comma, gaps between the writings. */
    private static final String ALL = "甲b c丁・戊（己）庚，辛壬";

    /** By how much each space of the line differs from its nature when the line is made wider by so much. */
    private static float[] changes(String text, float by) {
        Paragraph paragraph = paragraph(text, "尾尾尾");
        int to = text.length();
        float[] natural = paragraph.spacing(0, to, true).after();
        float[] after =
                paragraph.justified(0, to, paragraph.naturalLine(0, to) + by).after();
        float[] changes = new float[to - 1];
        for (int i = 0; i < changes.length; i++) {
            changes[i] = after[i] - natural[i];
        }
        return changes;
    }

    /** By how much word spaces, interpuncts, brackets, commas and scripts shrink. */
    private static float[] numbers(String classes) {
        String[] words = classes.split(" ");
        float[] numbers = new float[words.length];
        for (int i = 0; i < words.length; i++) {
            numbers[i] = Float.parseFloat(words[i]);
        }
        return numbers;
    }

    private static float change(float[] changes, String text, char before) {
        return changes[text.indexOf(before)];
    }

    @ParameterizedTest
    @CsvSource({
        "20, 20 0 0 0 0",
        "25, 25 0 0 0 0",
        "45, 25 10 0 0 0",
        "75, 25 25 0 0 0",
        "125, 25 25 25 0 0",
        "175, 25 25 50 0 0",
        "195, 25 25 50 20 0",
        "225, 25 25 50 50 0",
        "235, 25 25 50 50 5",
        "250, 25 25 50 50 12.5"
    })
    void spaces_shrinkInOrder_andThoseOfOneClassAlike(float by, String classes) {
        float[] changes = changes(ALL, -by);
        float[] shrunk = numbers(classes);
        assertThat(change(changes, ALL, ' ')).isCloseTo(-shrunk[0], within(0.01f));
        assertThat(change(changes, ALL, '丁')).isCloseTo(-shrunk[1], within(0.01f));
        assertThat(change(changes, ALL, '・')).isCloseTo(-shrunk[1], within(0.01f));
        assertThat(change(changes, ALL, '戊')).isCloseTo(-shrunk[2], within(0.01f));
        assertThat(change(changes, ALL, '）')).isCloseTo(-shrunk[2], within(0.01f));
        assertThat(change(changes, ALL, '，')).isCloseTo(-shrunk[3], within(0.01f));
        assertThat(change(changes, ALL, '甲')).isCloseTo(-shrunk[4], within(0.01f));
        assertThat(change(changes, ALL, 'c')).isCloseTo(-shrunk[4], within(0.01f));
        assertThat(change(changes, ALL, '辛')).isZero();
    }

    @ParameterizedTest
    @CsvSource({"10, 5, 0", "20, 10, 0", "25, 12.5, 0", "65, 12.5, 10", "105, 12.5, 20"})
    void scripts_areSpreadBeforeCharacters(float by, float script, float character) {
        String text = "甲12乙丙丁戊己";
        float[] changes = changes(text, by);
        assertThat(change(changes, text, '甲')).isCloseTo(script, within(0.01f));
        assertThat(change(changes, text, '2')).isCloseTo(script, within(0.01f));
        assertThat(change(changes, text, '乙')).isCloseTo(character, within(0.01f));
        assertThat(change(changes, text, '丁')).isCloseTo(character, within(0.01f));
        assertThat(change(changes, text, '1')).isZero();
    }

    @Test
    void words_takeAll_whenALineIsLatin() {
        String text = "It’s a new year";
        float[] changes = changes(text, 300);
        for (int i = 0; i < changes.length; i++) {
            assertThat(changes[i]).isCloseTo(text.charAt(i) == ' ' ? 100 : 0, within(0.01f));
        }
    }

    @Test
    void mark_staysWithWhatItCloses_whenALineIsSpread() {
        String text = "甲乙，（丙）丁";
        float[] changes = changes(text, 30);
        assertThat(change(changes, text, '乙')).isZero();
        assertThat(change(changes, text, '，')).isZero();
        assertThat(change(changes, text, '（')).isZero();
        assertThat(change(changes, text, '甲')).isCloseTo(15, within(0.01f));
        assertThat(change(changes, text, '）')).isCloseTo(15, within(0.01f));
    }

    @Test
    void dashes_stayOneStroke_whenALineIsSpread() {
        String text = "甲——乙……丙3.2万个丁";
        float[] changes = changes(text, 60);
        assertThat(changes[1]).isZero();
        assertThat(changes[4]).as("within an ellipsis").isZero();
        for (int i = text.indexOf('3'); i < text.indexOf('个'); i++) {
            assertThat(changes[i]).as("within a quantity").isZero();
        }
        assertThat(change(changes, text, '甲')).isPositive();
    }
}
