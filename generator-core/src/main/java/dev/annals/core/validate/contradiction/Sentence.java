package dev.annals.core.validate.contradiction;

import dev.annals.core.model.time.Period;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the words around a number in a passage say about it: which years they name, and whether they speak of something
 * else than what was reached.
 *
 * @param passage the passage
 * @param start where the sentence starts
 * @param end where it ends
 */
record Sentence(Passage passage, int start, int end) {

    private static final Pattern END = Pattern.compile("[。！？；;!?\\n]|\\.(?=\\s|$)");

    /** In Chinese a year has 年 behind it; 2016所 is no year, 2016.5 and 2016,500 are none anywhere. */
    private static final Pattern YEAR =
            Pattern.compile("(?<![0-9.,])((?:19|20)[0-9]{2})(?:(?=\\s*(?:年|学年))|(?![0-9%\\p{IsHan}]|[.,][0-9]))");

    private static final Pattern LAST_YEAR =
            Pattern.compile("上年|去年|上一年|前一年|同期|last year|the year before|previous year", Pattern.CASE_INSENSITIVE);

    /** Words of promises, of others, and of more than one year. */
    private static final Pattern ELSEWHERE = Pattern.compile(
            "目标|任务|计划|规划|力争|争取|要求|标准|预计|预期|确保|将|拟|应|须|明年|来年|次年|下一年|下年|今后|未来|全国|全省|平均|国家|同类"
                    + "|累计|合计|近[两二三四五]年|年来|以来|\\b(?:will|shall|should|must|plan|plans|planned|target|targets|aim|aims|goal"
                    + "|expected|next year|national|nationwide|province|average|since|cumulative)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern AHEAD = Pattern.compile(
            "计划|打算|安排|目标|来年|明年|下一步|下一年|思路|任务|展望|\\b(?:plan|plans|next|outlook|goals?|targets?|ahead|tasks)\\b",
            Pattern.CASE_INSENSITIVE);

    /** The sentence around an offset. */
    static Sentence around(Passage passage, int offset) {
        String text = passage.text();
        Matcher ends = END.matcher(text);
        int start = 0;
        while (ends.find()) {
            if (ends.start() >= offset) {
                return new Sentence(passage, start, ends.start());
            }
            start = ends.end();
        }
        return new Sentence(passage, start, text.length());
    }

    /** Its words. */
    String text() {
        return passage.text().substring(start, end);
    }

    /** Whether it, or a heading above it, speaks of promises, of others or of several years. */
    boolean isElsewhere() {
        return ELSEWHERE.matcher(text()).find()
                || passage.headings().stream()
                        .anyMatch(heading -> AHEAD.matcher(heading).find());
    }

    /** All periods that the passage names, with the one of the document. */
    Set<Period> periods(Period own) {
        Set<Period> periods = new LinkedHashSet<>();
        periods.add(own);
        Matcher years = YEAR.matcher(passage.text());
        while (years.find()) {
            periods.add(new Period(Integer.parseInt(years.group(1))));
        }
        if (LAST_YEAR.matcher(passage.text()).find()) {
            periods.add(own.previous());
        }
        return periods;
    }

    /** The period that a number at an offset is of: the last one named before it in the passage, else the document's. */
    Period period(int offset, Period own) {
        String before = passage.text().substring(0, offset);
        Optional<Matcher> year = last(YEAR, before);
        Optional<Matcher> lastYear = last(LAST_YEAR, before);
        int yearAt = year.map(Matcher::start).orElse(-1);
        if (lastYear.map(Matcher::start).orElse(-1) > yearAt) {
            return own.previous();
        }
        return year.map(found -> new Period(Integer.parseInt(found.group(1)))).orElse(own);
    }

    private static Optional<Matcher> last(Pattern pattern, String text) {
        Optional<Matcher> last = Optional.empty();
        Matcher all = pattern.matcher(text);
        while (all.find()) {
            Matcher here = pattern.matcher(text);
            here.find(all.start());
            last = Optional.of(here);
        }
        return last;
    }
}
