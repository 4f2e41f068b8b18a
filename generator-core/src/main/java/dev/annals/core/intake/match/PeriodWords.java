package dev.annals.core.intake.match;

import dev.annals.core.model.time.Period;
import dev.annals.core.model.time.PeriodKind;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Periods as tables word them: {@code 2017年}, {@code 2017年上半年}, {@code 2017年第三季度}, {@code 2017—2018学年}, besides the way data files write them. */
public final class PeriodWords {

    /** A way of writing a period, and how data files write it; {@code $1} and so on are the parts. */
    private record Form(Pattern words, String written) {

        static Form of(String expression, String written) {
            return new Form(Pattern.compile(expression), written);
        }
    }

    private static final List<Form> FORMS = List.of(
            Form.of("([0-9]{4})年度?", "$1"),
            Form.of("([0-9]{4})年?上半年", "$1-H1"),
            Form.of("([0-9]{4})年?下半年", "$1-H2"),
            Form.of("([0-9]{4})-?(h[12])", "$1-$2"),
            Form.of("([0-9]{4})-?(q[1-4])", "$1-$2"),
            Form.of("([0-9]{4})年?第?([1-4])季度", "$1-Q$2"),
            Form.of("([0-9]{4})年([0-9])月", "$1-0$2"),
            Form.of("([0-9]{4})年([0-9]{2})月", "$1-$2"),
            Form.of("([0-9]{4})-([0-9]{4})学年度?", "$1-$2"));

    private static final String NUMERALS = "一二三四";

    private PeriodWords() {}

    /** The period that a text names; empty when it names none. A term of several years is none that figures have. */
    public static Optional<Period> read(String text) {
        return any(text).filter(period -> period.kind() != PeriodKind.TERM);
    }

    private static Optional<Period> any(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Z}]+", "")
                .replaceAll("[—–~至/]+", "-");
        for (int i = 0; i < NUMERALS.length(); i++) {
            plain = plain.replace(NUMERALS.charAt(i) + "季度", (i + 1) + "季度");
        }
        for (Form form : FORMS) {
            Matcher match = form.words().matcher(plain);
            if (match.matches()) {
                return Period.parse(match.replaceAll(form.written()).toUpperCase(Locale.ROOT));
            }
        }
        return Period.parse(plain);
    }
}
