package dev.annals.core.compute.register;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.finding.Line;
import dev.annals.core.finding.Place;
import dev.annals.core.model.event.AgendaItem;
import dev.annals.core.model.inspection.Inspection;
import dev.annals.core.model.inspection.Issue;
import dev.annals.core.model.inspection.IssueStatus;
import dev.annals.core.model.prose.BoundText;
import dev.annals.core.model.prose.Inline;
import dev.annals.core.model.text.Text;
import dev.annals.core.setting.Language;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverdueTest {

    private static final Place PLACE = new Place("x.yml", 1, 1);
    private static final Text TITLE = new Text(Map.of(Language.CHINESE, "题"));

    private static Inspection inspection(@Nullable String deadline, IssueStatus status) {
        BoundText text =
                new BoundText(Map.of(Language.CHINESE, List.of(new Inline.Words("题", new Line("x.yml", 1), 1))));
        Issue issue = new Issue(
                "i",
                Optional.empty(),
                text,
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(deadline),
                status,
                Optional.empty(),
                List.of(),
                PLACE);
        return new Inspection(
                "x",
                TITLE,
                Optional.empty(),
                "b",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(issue),
                Optional.empty(),
                PLACE);
    }

    @ParameterizedTest
    @CsvSource({
        "2019-06-29, UNDER_WAY, 1",
        "2019-06-30, UNDER_WAY, 0",
        "2019-05, NOT_STARTED, 30",
        "2019-06, NOT_STARTED, 0",
        "2020-01, NOT_STARTED, 0",
        "2019-01-31, DONE, 0",
        "2019-01-31, DONE_AND_KEPT_UP, 0",
        "2019-01-31, CLOSED, 0"
    })
    void issue_isOverdue_afterTheLastDayOfItsDeadline_unlessItIsSettled(
            String deadline, IssueStatus status, long days) {
        List<Overdue> overdue = Overdue.of(inspection(deadline, status), "2019-06-30");

        assertThat(overdue.stream().mapToLong(Overdue::days).sum()).isEqualTo(days);
    }

    @Test
    void inspection_canBeOverdue_whenItHasADeadline() {
        assertThat(Overdue.canBe(inspection("2020-01", IssueStatus.CLOSED))).isTrue();
        assertThat(Overdue.canBe(inspection(null, IssueStatus.UNDER_WAY))).isFalse();
    }

    @Test
    void closingRate_countsWhatIsSettled() {
        Rectification all = Rectification.of(
                List.of(IssueStatus.CLOSED, IssueStatus.DONE, IssueStatus.UNDER_WAY, IssueStatus.DONE_AND_KEPT_UP));

        assertThat(all.rate()).contains(new BigDecimal("75.0"));
        assertThat(all.counts()).hasSize(IssueStatus.values().length).containsEntry(IssueStatus.NOT_STARTED, 0);
        assertThat(Rectification.of(List.of()).rate()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"09:00, 90, 10:30", "23:30, 60, 00:30"})
    void slot_endsAfterItsMinutes(String time, int minutes, String end) {
        AgendaItem item = new AgendaItem(
                "2019-03-01",
                Optional.of(time),
                Optional.of(minutes),
                TITLE,
                Optional.empty(),
                Optional.empty(),
                PLACE);

        assertThat(Slot.of(item)).contains(new Slot(time, Optional.of(end)));
    }
}
