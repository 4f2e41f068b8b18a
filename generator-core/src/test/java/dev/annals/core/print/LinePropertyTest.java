package dev.annals.core.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.annals.core.print.line.Marks;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;

/** What holds for the lines of every paragraph, whatever Chinese, marks, words and numbers it mixes. */
class LinePropertyTest {

    private static final String CHINESE = "全区教育系统坚持以人民为中心新增学位共计公里";

    private static final List<String> QUANTITIES =
            List.of("3.2万个", "1.5亿元", "2018年", "12月", "98.71%", "第3—5年", "≥95%", "近2万个", "4.1万平方米", "1,260人", "860余万元");

    private static final List<String> WORDS =
            List.of("Open", "Classroom", "STEAM", "AI", "don’t", "K12", "Wi-Fi", "well-being");

    private static final List<String> MARKS = List.of("，", "。", "；", "：", "、", "！", "？", "——", "……", "·");

    private static final List<String> PAIRS = List.of("“%s”", "‘%s’", "（%s）", "《%s》", "【%s】", "“‘%s’”", "（《%s》）");

    private static final LinePrinter PRINTER = new LinePrinter(CHINESE + String.join("", QUANTITIES)
            + String.join("", WORDS) + String.join("", MARKS) + String.join("", PAIRS) + "〔〕号");

    /** A piece of text and whether no line may end inside of it. */
    private record Token(String text, boolean whole) {}

    /** A paragraph and the measure it is set to, in em and points. */
    private record Setting(List<Token> tokens, int ems, float size, int strong) {

        String text() {
            StringBuilder text = new StringBuilder();
            tokens.forEach(token -> text.append(token.text()));
            return text.toString();
        }

        String markup() {
            StringBuilder markup = new StringBuilder();
            for (int i = 0; i < tokens.size(); i++) {
                boolean marked = strong > 0 && i % strong == 1;
                markup.append(marked ? "<b>" : "").append(tokens.get(i).text()).append(marked ? "</b>" : "");
            }
            return markup.toString();
        }

        float width() {
            return ems * size;
        }

        List<PrintedLines.Line> lines(String kind) {
            return PrintedLines.of(PRINTER.printMarkup(markup(), kind, width(), size));
        }
    }

    private static Arbitrary<Token> chinese() {
        return Arbitraries.strings()
                .withChars(CHINESE.toCharArray())
                .ofMinLength(1)
                .ofMaxLength(6)
                .map(text -> new Token(text, false));
    }

    /** Tokens that may follow each other in any order: each begins with a Chinese character and ends as it likes. */
    private static Arbitrary<Token> token() {
        Arbitrary<Token> pair = Combinators.combine(Arbitraries.of(PAIRS), chinese())
                .as((form, inner) -> new Token(String.format(form, inner.text()), false));
        return Arbitraries.frequencyOf(
                Tuple.of(6, chinese()),
                Tuple.of(2, Arbitraries.of(QUANTITIES).map(text -> new Token(text, true))),
                Tuple.of(1, Arbitraries.of("〔2018〕115号").map(text -> new Token(text, true))),
                Tuple.of(1, Arbitraries.of(WORDS).map(text -> new Token(text, !text.contains("-")))),
                Tuple.of(1, pair));
    }

    @Provide
    Arbitrary<Setting> settings() {
        Arbitrary<List<Token>> tokens = Combinators.combine(chinese(), token(), chinese(), Arbitraries.of(MARKS))
                .as((first, second, third, mark) -> List.of(first, second, third, new Token(mark, true)))
                .list()
                .ofMinSize(4)
                .ofMaxSize(24)
                .map(LinePropertyTest::flat);
        return Combinators.combine(
                        tokens,
                        Arbitraries.integers().between(14, 40),
                        Arbitraries.of(10f, 10.5f, 12f, 14f, 15.775f, 16f),
                        Arbitraries.of(0, 2, 3))
                .as(Setting::new);
    }

    private static List<Token> flat(List<List<Token>> parts) {
        List<Token> all = new ArrayList<>();
        parts.forEach(all::addAll);
        return all;
    }

    @Property(tries = 120, shrinking = ShrinkingMode.BOUNDED)
    void noLine_beginsOrEndsWithAMarkThatMustNot(@ForAll("settings") Setting setting) {
        for (PrintedLines.Line line : setting.lines("p")) {
            assertThat(Marks.isBarredFromStart(line.text().codePointAt(0)))
                    .as(line.text())
                    .isFalse();
            assertThat(Marks.isBarredFromEnd(
                            line.text().codePointBefore(line.text().length())))
                    .as(line.text())
                    .isFalse();
        }
    }

    @Property(tries = 120, shrinking = ShrinkingMode.BOUNDED)
    void text_isReadBackAsItWas_andRunsAreWhole(@ForAll("settings") Setting setting) {
        List<String> lines =
                setting.lines("p").stream().map(PrintedLines.Line::text).toList();
        assertThat(String.join("", lines)).isEqualTo(setting.text());
        List<Integer> ends = new ArrayList<>();
        int end = 0;
        for (String line : lines) {
            end += line.length();
            ends.add(end);
        }
        int from = 0;
        for (Token token : setting.tokens()) {
            int to = from + token.text().length();
            if (token.whole()) {
                for (int inside = from + 1; inside < to; inside++) {
                    assertThat(ends).as(token.text() + " in " + lines).doesNotContain(inside);
                }
            }
            from = to;
        }
    }

    @Property(tries = 120, shrinking = ShrinkingMode.BOUNDED)
    void everyLineButTheLast_isFlushOnBothEdges(@ForAll("settings") Setting setting) {
        List<PrintedLines.Line> lines = setting.lines("p");
        for (int i = 0; i < lines.size(); i++) {
            PrintedLines.Line line = lines.get(i);
            boolean opens = i > 0 && isOpening(line.text().charAt(0));
            boolean closes = Marks.hasBlankEnd(line.text().charAt(line.text().length() - 1));
            float right = line.right() - (closes ? setting.size() / 2 : 0);
            assertThat(line.left()).as(line.text()).isCloseTo(opens ? -setting.size() / 2 : 0, within(0.01f));
            if (i + 1 < lines.size() && setting.width() - right <= mostSpread(line.text()) * setting.size()) {
                assertThat(right).as(line.text()).isCloseTo(setting.width(), within(0.01f));
            } else {
                assertThat(right).as(line.text()).isLessThan(setting.width() + 0.01f);
            }
        }
    }

    @Property(tries = 40, shrinking = ShrinkingMode.BOUNDED)
    void noLine_isWiderThanACell(@ForAll("settings") Setting setting) {
        for (PrintedLines.Line line : setting.lines("c")) {
            boolean closes = Marks.hasBlankEnd(line.text().charAt(line.text().length() - 1));
            assertThat(line.right() - (closes ? setting.size() / 2 : 0)).isLessThan(setting.width() + 0.03f);
        }
    }

    private static boolean isOpening(char mark) {
        return "“‘（《【〔".indexOf(mark) >= 0;
    }

    /** A line with so few Chinese characters that each would stand an em from the next stays short. */
    private static int mostSpread(String line) {
        int pairs = 0;
        for (int i = 1; i < line.length(); i++) {
            pairs += CHINESE.indexOf(line.charAt(i - 1)) >= 0 && CHINESE.indexOf(line.charAt(i)) >= 0 ? 1 : 0;
        }
        return pairs;
    }
}
