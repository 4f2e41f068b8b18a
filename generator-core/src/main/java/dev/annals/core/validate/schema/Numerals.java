package dev.annals.core.validate.schema;

import dev.annals.core.finding.Code;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The shapes of points and times of the day: digits alone, never typed by YAML. */
public final class Numerals {

    /** A number in digits, with a sign and a decimal point if need be; at most twelve digits to either side of it. */
    public static final Shape<BigDecimal> DECIMAL = Shapes.scalar("decimal", (scalar, scope) -> {
        if (isDecimal(scalar.text())) {
            return Optional.of(new BigDecimal(scalar.text()));
        }
        scope.add(Code.NUMBER_MALFORMED, scalar.place(), scalar.text());
        return Optional.empty();
    });

    /** A time of the day, 00:00 to 23:59; what is read is always {@code HH:MM}. */
    public static final Shape<String> TIME = Shapes.scalar("time", (scalar, scope) -> {
        Optional<String> time = time(scalar.text());
        if (time.isEmpty()) {
            scope.add(Code.TIME_MALFORMED, scalar.place(), scalar.text());
        }
        return time;
    });

    private static final Pattern DECIMAL_FORM = Pattern.compile("-?[0-9]{1,12}(\\.[0-9]{1,12})?");
    private static final Pattern TIME_FORM = Pattern.compile("(?<hour>[01]?[0-9]|2[0-3])[:：](?<minute>[0-5][0-9])");

    private Numerals() {}

    private static boolean isDecimal(String text) {
        return DECIMAL_FORM.matcher(text).matches();
    }

    private static Optional<String> time(String text) {
        Matcher form = TIME_FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        String hour = form.group("hour");
        return Optional.of((hour.length() == 1 ? "0" + hour : hour) + ":" + form.group("minute"));
    }
}
