package dev.annals.core.validate.grammar;

import dev.annals.core.model.figure.Comparator;
import dev.annals.core.model.figure.Scale;
import java.util.LinkedHashMap;
import java.util.Map;

/** The words of figures and changes that are not units, in Chinese and English. */
final class Vocabulary {

    /** Which way a change goes. */
    enum Way {
        UP,
        DOWN
    }

    /** Words before the number. */
    static final WordTable<Comparator> BEFORE = before();

    /** Words between number and unit. */
    static final WordTable<Comparator> INSIDE = new WordTable<>(Map.of("余", Comparator.ODD, "多", Comparator.SOME));

    /** Words after the unit. */
    static final WordTable<Comparator> AFTER = after();

    static final WordTable<Scale> SCALES = scales();

    static final WordTable<Way> WAYS = ways();

    /** Between the ends of a range. */
    static final WordTable<Boolean> UNTIL = new WordTable<>(
            Map.of("~", true, "-", true, "–", true, "—", true, "——", true, "至", true, "到", true, "to", true));

    private Vocabulary() {}

    private static WordTable<Comparator> before() {
        Map<String, Comparator> words = new LinkedHashMap<>();
        add(words, Comparator.EXACT, "=");
        add(words, Comparator.REACHES, "达", "达到", "reaching");
        add(words, Comparator.OVER, "超", "超过", "over", "more than");
        add(words, Comparator.BREAKS, "突破");
        add(words, Comparator.NEARLY, "近", "将近", "接近", "nearly", "almost");
        add(words, Comparator.ABOUT, "≈", "约", "大约", "about", "around", "approximately");
        add(words, Comparator.AT_LEAST, "≥", ">=", "至少", "at least");
        add(words, Comparator.NOT_BELOW, "不低于", "不少于", "不小于", "no less than", "not less than", "not below");
        add(words, Comparator.AT_MOST, "≤", "<=", "至多", "at most", "up to");
        add(words, Comparator.NOT_ABOVE, "不超过", "不高于", "不多于", "不大于", "no more than", "not more than", "not above");
        add(words, Comparator.LESS, "<", "低于", "少于", "小于", "less than", "fewer than", "below", "under");
        add(words, Comparator.MORE, ">", "高于", "多于", "大于", "above");
        add(words, Comparator.STRIVE, "力争", "力争达到", "striving for", "aiming for");
        return new WordTable<>(words);
    }

    private static WordTable<Comparator> after() {
        Map<String, Comparator> words = new LinkedHashMap<>();
        add(words, Comparator.AROUND, "左右", "上下");
        add(words, Comparator.AND_MORE, "以上", "及以上", "or more");
        add(words, Comparator.AND_LESS, "以下", "及以下", "以内", "or less", "or fewer");
        return new WordTable<>(words);
    }

    private static WordTable<Scale> scales() {
        Map<String, Scale> words = new LinkedHashMap<>();
        for (Scale scale : Scale.values()) {
            if (scale != Scale.ONE) {
                add(words, scale, scale.chinese());
            }
        }
        add(words, Scale.HUNDRED, "hundred");
        add(words, Scale.THOUSAND, "thousand");
        add(words, Scale.MILLION, "million");
        add(words, Scale.BILLION, "billion");
        add(words, Scale.TRILLION, "trillion");
        return new WordTable<>(words);
    }

    private static WordTable<Way> ways() {
        Map<String, Way> words = new LinkedHashMap<>();
        add(words, Way.UP, "+", "增加", "增长", "提高", "提升", "上升", "上涨", "扩大", "新增", "增", "升");
        add(words, Way.UP, "up", "up by", "increased by", "rose by", "grew by");
        add(words, Way.DOWN, "-", "减少", "下降", "降低", "缩小", "回落", "下跌", "减", "降");
        add(words, Way.DOWN, "down", "down by", "decreased by", "fell by");
        return new WordTable<>(words);
    }

    private static <T> void add(Map<String, T> words, T meaning, String... spellings) {
        for (String spelling : spellings) {
            words.put(spelling, meaning);
        }
    }
}
