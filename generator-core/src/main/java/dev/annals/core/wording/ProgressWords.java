package dev.annals.core.wording;

import dev.annals.core.compute.progress.Appraisal;
import dev.annals.core.compute.progress.Grade;
import dev.annals.core.compute.progress.Method;
import dev.annals.core.compute.progress.Symbol;
import dev.annals.core.setting.Messages;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Words how far something is: grade, method, shares of way and time. */
public final class ProgressWords {

    private static final int PERCENT = 2;

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
        return appraisal.number(symbol).map(ProgressWords::percent);
    }

    /** 已完成62.5%，时间已过60%，达到序时进度; only the grade where there is no way to go. */
    public String sentence(Appraisal appraisal) {
        String grade = grade(appraisal.grade());
        Optional<String> done = share(appraisal, Symbol.DONE);
        Optional<String> time = share(appraisal, Symbol.TIME);
        return done.flatMap(way -> time.map(gone -> messages.text("binding.progress.way", way, gone, grade)))
                .orElse(grade);
    }

    private static String percent(BigDecimal share) {
        BigDecimal percent = share.movePointRight(PERCENT).setScale(1, RoundingMode.HALF_UP);
        return percent.stripTrailingZeros().scale() <= 0
                ? percent.setScale(0, RoundingMode.HALF_UP).toPlainString()
                : percent.toPlainString();
    }
}
