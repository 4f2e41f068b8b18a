package dev.annals.core.validate.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.finding.Code;
import dev.annals.core.model.observation.Change;
import dev.annals.core.model.observation.ChangeKind;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeGrammarTest {

    private final FigureGrammar grammar = new FigureGrammar(TestUnits.CATALOGUE);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    增加800人 | ABSOLUTE | 800
                    减少 800 人 | ABSOLUTE | -800
                    +800 | ABSOLUTE | 800
                    －800 | ABSOLUTE | -800
                    增加1.2万人 | ABSOLUTE | 12000
                    减少6亿元 | ABSOLUTE | -600000000
                    -3.5% | PERCENT | -3.5
                    增长12.3% | PERCENT | 12.3
                    下降 4.0％ | PERCENT | -4.0
                    增长1.5倍 | PERCENT | 150
                    提高2个百分点 | POINTS | 2
                    下降1.2个百分点 | POINTS | -1.2
                    +2百分点 | POINTS | 2
                    up 2 percentage points | POINTS | 2
                    down 800 people | ABSOLUTE | -800
                    翻番 | PERCENT | 100
                    翻两番 | PERCENT | 300
                    与上年持平 | ABSOLUTE | 0
                    """)
    void change_isRead_whenWellFormed(String text, ChangeKind kind, BigDecimal amount) {
        Parsed<Change> parsed = grammar.change(text);

        assertThat(parsed).isInstanceOf(Parsed.Good.class);
        Change change = ((Parsed.Good<Change>) parsed).value();
        assertThat(change.kind()).isEqualTo(kind);
        assertThat(change.amount()).isEqualByComparingTo(amount);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    '' | FIGURE_CHANGE_MALFORMED | 0
                    800人 | FIGURE_CHANGE_MALFORMED | 0
                    增加 | FIGURE_CHANGE_MALFORMED | 2
                    增加-800人 | FIGURE_CHANGE_MALFORMED | 2
                    增加800人次之 | FIGURE_CHANGE_MALFORMED | 7
                    增加800余人 | FIGURE_CHANGE_MALFORMED | 6
                    增加1,23人 | FIGURE_CHANGE_MALFORMED | 3
                    增加5厅 | FIGURE_UNIT_UNKNOWN | 3
                    翻番了 | FIGURE_CHANGE_MALFORMED | 2
                    """)
    void change_failsAtOffset_whenMalformed(String text, Code code, int offset) {
        Parsed<Change> parsed = grammar.change(text);

        assertThat(parsed).isInstanceOf(Parsed.Bad.class);
        Parsed.Bad<Change> bad = (Parsed.Bad<Change>) parsed;
        assertThat(bad.code()).isEqualTo(code);
        assertThat(bad.offset()).isEqualTo(offset);
    }

    @Test
    void change_fails_whenAbsoluteInAnotherUnit() {
        assertThat(grammar.change("增加800人", "所")).isInstanceOf(Parsed.Bad.class);
        assertThat(grammar.change("增加800人", "人")).isInstanceOf(Parsed.Good.class);
        assertThat(grammar.change("增长5%", "人")).isInstanceOf(Parsed.Good.class);
    }

    @Test
    void change_keepsLastDigitTyped_whenScaled() {
        Change change = ((Parsed.Good<Change>) grammar.change("增加2.92万人")).value();

        assertThat(change.amount().ulp()).isEqualByComparingTo("100");
    }
}
