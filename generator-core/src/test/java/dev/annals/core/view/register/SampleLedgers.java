package dev.annals.core.view.register;

import static dev.annals.core.view.register.SampleWords.PLACE;
import static dev.annals.core.view.register.SampleWords.bound;
import static dev.annals.core.view.register.SampleWords.day;
import static dev.annals.core.view.register.SampleWords.figure;
import static dev.annals.core.view.register.SampleWords.some;
import static dev.annals.core.view.register.SampleWords.text;

import dev.annals.core.model.event.AgendaItem;
import dev.annals.core.model.event.Award;
import dev.annals.core.model.event.Event;
import dev.annals.core.model.event.Participants;
import dev.annals.core.model.inspection.Inspection;
import dev.annals.core.model.inspection.Issue;
import dev.annals.core.model.inspection.IssueStatus;
import dev.annals.core.model.inspection.Measure;
import dev.annals.core.model.programme.Beneficiaries;
import dev.annals.core.model.programme.Effect;
import dev.annals.core.model.programme.EffectKind;
import dev.annals.core.model.programme.Fund;
import dev.annals.core.model.programme.FundSource;
import dev.annals.core.model.programme.Programme;
import dev.annals.core.model.review.Level;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A programme, an inspection and an event of body {@code b}. */
final class SampleLedgers {

    private SampleLedgers() {}

    static Programme programme() {
        return new Programme(
                "programme",
                text("教师公租房"),
                "b",
                SampleUndertakings.YEAR,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(new Beneficiaries(text("乡村教师"), figure("3.0377万名"), Optional.empty(), PLACE)),
                List.of(
                        fund("省级补助", FundSource.PROVINCIAL, "3000万元", "2800万元", "2278.275万元"),
                        fund("市级配套", FundSource.CITY, "1000万元", "", "1000万元")),
                List.of(
                        effect("满意", EffectKind.SATISFACTION, "≥90%", "95%", "40/40"),
                        effect("建房", EffectKind.OUTPUT, "200套", "190套", "57.5/60")),
                Optional.empty(),
                Optional.empty(),
                PLACE);
    }

    private static Fund fund(String title, FundSource source, String initial, String adjusted, String executed) {
        return new Fund(
                text(title),
                Optional.of(source),
                some(initial),
                some(adjusted),
                figure(executed),
                Optional.empty(),
                PLACE);
    }

    /** With points as score/weight. */
    private static Effect effect(String title, EffectKind kind, String target, String actual, String points) {
        String[] parts = points.split("/", -1);
        return new Effect(
                title,
                text(title),
                Optional.of(kind),
                some(target),
                some(actual),
                Optional.empty(),
                new BigDecimal(parts[1]),
                Optional.of(new BigDecimal(parts[0])),
                Optional.empty(),
                Optional.empty(),
                PLACE);
    }

    static Inspection inspection() {
        return new Inspection(
                "inspection",
                text("市委巡察"),
                Optional.of(text("市委巡察组")),
                "b",
                Optional.empty(),
                Optional.empty(),
                Optional.of("2017-06-01"),
                Optional.empty(),
                List.of(
                        issue(
                                "issue1",
                                "2017-10",
                                IssueStatus.UNDER_WAY,
                                List.of(
                                        measure("修订办法", "2017-09-30", IssueStatus.DONE),
                                        measure("开展检查", "2017-12-01", IssueStatus.NOT_STARTED))),
                        issue("issue2", "2017-12-31", IssueStatus.UNDER_WAY, List.of()),
                        issue("issue3", "2017-08", IssueStatus.CLOSED, List.of())),
                Optional.empty(),
                PLACE);
    }

    private static Issue issue(String id, String deadline, IssueStatus status, List<Measure> measures) {
        return new Issue(
                id,
                id.equals("issue1") ? Optional.of("一") : Optional.empty(),
                bound("问题" + id),
                Optional.empty(),
                Optional.of(text("办公室")),
                Optional.of(deadline),
                status,
                status == IssueStatus.CLOSED ? Optional.of(text("销号单")) : Optional.empty(),
                measures,
                PLACE);
    }

    private static Measure measure(String words, String deadline, IssueStatus status) {
        return new Measure(bound(words), Optional.empty(), Optional.of(deadline), status, Optional.empty(), PLACE);
    }

    static Event event() {
        return new Event(
                "event",
                text("教育工作会议"),
                "b",
                "2017-03-01",
                Optional.of("2017-03-02"),
                Optional.empty(),
                Optional.empty(),
                List.of(
                        item("2017-03-01", Optional.of("09:00"), Optional.of(90), "工作报告"),
                        item("2017-03-01", Optional.of("10:30"), Optional.empty(), "经验交流"),
                        item("2017-03-02", Optional.empty(), Optional.empty(), "现场观摩")),
                List.of(
                        new Participants(text("区县局"), some("40名"), PLACE),
                        new Participants(text("市直学校"), some("25名"), PLACE)),
                List.of(new Award(text("先进集体"), Optional.of(Level.CITY), List.of(text("一小"), text("二小")), PLACE)),
                Optional.empty(),
                PLACE);
    }

    private static AgendaItem item(String date, Optional<String> time, Optional<Integer> minutes, String title) {
        return new AgendaItem(
                day(date).orElseThrow(), time, minutes, text(title), Optional.empty(), Optional.empty(), PLACE);
    }
}
