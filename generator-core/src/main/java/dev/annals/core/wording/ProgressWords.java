package dev.annals.core.wording;

import dev.annals.core.compute.progress.Appraisal;
import dev.annals.core.compute.progress.Grade;
import dev.annals.core.compute.progress.Guard;
import dev.annals.core.compute.progress.Method;
import dev.annals.core.compute.progress.Symbol;
import dev.annals.core.compute.progress.forecast.Forecast;
import dev.annals.core.setting.Messages;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words how far something is: grade, method, shares of way and time. */
public final class ProgressWords {

    private static final int PERCENT = 2;
    private static final int DECIMALS = 4;

    /** A line never ends within an equation. */
    private static final String NO_BREAK = "\u00A0";

    private final Messages messages;

    /** In the language of these messages. */
    public ProgressWords(Messages messages) {
        this.messages = messages;
    }

    /** A grade. */
    public String grade(Grade grade) {
        return messages.text("grade." + grade.key());
    }

    /** A method. */
    public String method(Method method) {
        return messages.text("method." + method.key());
    }

    /** A share such as that of the way done, in percent with one decimal, half up; empty when the method has none. */
    public Optional<String> share(Appraisal appraisal, Symbol symbol) {
        return appraisal.number(symbol).map(this::percent);
    }

    /** 已完成62.5%，时间已过60%，达到序时进度; only the grade where there is no way to go. */
    public String sentence(Appraisal appraisal) {
        String grade = grade(appraisal.grade());
        Optional<String> done = share(appraisal, Symbol.DONE);
        Optional<String> time = share(appraisal, Symbol.TIME);
        return done.flatMap(way -> time.map(gone -> messages.text("binding.progress.way", way, gone, grade)))
                .orElse(grade);
    }

    /** A ratio such as the pace, with two decimals, half up. */
    public String ratio(BigDecimal ratio) {
        return ratio.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    /** The numbers that went in and came out, by their symbols, each with four significant digits after the point at most. */
    public String inputs(Appraisal appraisal) {
        return list(appraisal.numbers());
    }

    /** Why a method was not applied, or was applied with care. */
    public String guard(Guard guard) {
        return messages.text("guard." + guard.key());
    }

    /** Both ways of carrying on the years observed, each with its method and inputs; why there is none. */
    public List<String> forecast(Forecast forecast) {
        List<String> lines = new ArrayList<>();
        Stream.of(forecast.line(), forecast.growth())
                .flatMap(Optional::stream)
                .map(way -> messages.text("methods.forecast", method(way.method()), list(way.numbers())))
                .forEach(lines::add);
        forecast.guards().forEach(guard -> lines.add(guard(guard)));
        return lines;
    }

    private String list(Map<Symbol, BigDecimal> numbers) {
        return numbers.entrySet().stream()
                .map(entry -> entry.getKey().key() + NO_BREAK + "=" + NO_BREAK + shown(entry.getValue()))
                .collect(Collectors.joining(messages.text("methods.separator")));
    }

    private static String shown(BigDecimal number) {
        BigDecimal rounded = number.setScale(Math.min(Math.max(0, number.scale()), DECIMALS), RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /** A share in percent with one decimal at most, half up. */
    public String percent(BigDecimal share) {
        BigDecimal percent = share.movePointRight(PERCENT).setScale(1, RoundingMode.HALF_UP);
        return percent.stripTrailingZeros().scale() <= 0
                ? percent.setScale(0, RoundingMode.HALF_UP).toPlainString()
                : percent.toPlainString();
    }
}
