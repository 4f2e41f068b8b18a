package dev.annals.core.model.prose;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** In which form a binding shows its figure: the word behind the bar in {@code {{id|form}}}. */
public enum Form {
    /** The claim as worded, with comparator, scale and unit: 近2万个. The default. */
    FIGURE("figure"),
    /** Only the number and its scale, without comparator and unit: 2万. */
    NUMBER("number"),
    /** The change since the period before: 增加800人, 提高2个百分点. */
    CHANGE("change"),
    /** The change in percent: 增长66.7%. */
    CHANGE_PERCENT("change-percent"),
    /** The target of the period: ≥82所. */
    TARGET("target"),
    /** How the target was met: 兑现. */
    STATUS("status"),
    /** The figure as a share of the period's target: 98.5%. */
    RATE("rate"),
    /** The place among the bodies of the same level: 第3位. */
    RANK("rank"),
    /** How far the way to the target of a plan is done, against time. */
    PROGRESS("progress");

    private static final Map<String, Form> BY_KEY =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Form::key, form -> form));

    private final String key;

    Form(String key) {
        this.key = key;
    }

    /** The word in prose. */
    public String key() {
        return key;
    }

    /** The form with this word. */
    public static Optional<Form> of(String key) {
        return Optional.ofNullable(BY_KEY.get(key));
    }
}
