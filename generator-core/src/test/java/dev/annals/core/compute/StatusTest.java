package dev.annals.core.compute;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.model.catalogue.Direction;
import dev.annals.core.model.figure.Figure;
import dev.annals.core.model.figure.MissingReason;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusTest {

    /** unit and direction, last year's figure (may be empty), target, figure, expected */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    % UP | 50 | ≥100 | 100 | MET
                    % UP | 50 | ≥100 | 99.9999 | NEARLY
                    % UP | 50 | ≥100 | 97.5 | NEARLY
                    % UP | 50 | ≥100 | 97.4999 | MISSED
                    % UP | 50 | 100 | 97.5 | NEARLY
                    % UP | 50 | 100 | 100 | MET
                    % UP | 50 | 100 | 40 | MISSED
                    % UP |  | ≥100 | 95 | NEARLY
                    % UP |  | ≥100 | 94.9999 | MISSED
                    % DOWN | 10 | ≤5 | 5 | MET
                    % DOWN | 10 | ≤5 | 5.0001 | NEARLY
                    % DOWN | 10 | ≤5 | 5.25 | NEARLY
                    % DOWN | 10 | ≤5 | 5.2501 | MISSED
                    % DOWN | 10 | 5 | 4 | MET
                    % DOWN | 10 | 5 | 5.25 | NEARLY
                    % DOWN | 10 | 5 | 12 | MISSED
                    % DOWN |  | 5 | 5.25 | NEARLY
                    % DOWN |  | 5 | 5.26 | MISSED
                    % UP | 10 | ≤5 | 6 | MISSED
                    % UP | 10 | ≤5 | 4 | MET
                    % DOWN | 50 | ≥100 | 100 | MET
                    % UP | 50 | >100 | 100 | NEARLY
                    % UP | 50 | >100 | 100.0001 | MET
                    % UP | 50 | 超100 | 100 | NEARLY
                    % DOWN | 10 | <5 | 5 | NEARLY
                    % DOWN | 10 | <5 | 4.9999 | MET
                    % UP | 80 | 80%以上 | 80 | MET
                    % UP | 80 | 80%以上 | 79.9999 | MISSED
                    % UP | 90 | 80%以上 | 79.9999 | MISSED
                    % DOWN | 3 | 5%以下 | 5.0001 | MISSED
                    % UP | 50 | 不低于100 | 97.5 | NEARLY
                    % DOWN | 10 | 不超过5 | 5.25 | NEARLY
                    % UP | 50 | 力争100 | 100 | MET
                    % DOWN | 10 | 力争5 | 5 | MET
                    % DOWN | 10 | 力争5 | 6 | MISSED
                    % UP | 50 | 达100 | 99 | NEARLY
                    % BAND | 50 | 60～80 | 60 | MET
                    % BAND | 50 | 60～80 | 80 | MET
                    % BAND | 50 | 60～80 | 59.5 | NEARLY
                    % BAND | 50 | 60～80 | 59.4999 | MISSED
                    % BAND | 100 | 60～80 | 81 | NEARLY
                    % BAND | 100 | 60～80 | 81.0001 | MISSED
                    % BAND | 70 | 60～80 | 80.0001 | MISSED
                    % BAND |  | 60～80 | 57 | NEARLY
                    % BAND |  | 60～80 | 84 | NEARLY
                    % BAND |  | 60～80 | 84.0001 | MISSED
                    % KEEP | 95 | ≥95 | 95 | MET
                    % KEEP | 90 | ≥95 | 94.9999 | MISSED
                    % KEEP | 95 | 95 | 95.4 | MET
                    % KEEP | 95 | 95 | 95.6 | MISSED
                    % KEEP | 95 | 95 | 94.4 | MISSED
                    个 UP | 1万 | ≥2万 | 近2万 | NEARLY
                    个 UP | 1万 | ≥2万 | 超2万 | MET
                    个 UP | 1万 | >2万 | 超2万 | MET
                    个 UP | 1万 | >2万 | 2万余 | MET
                    个 DOWN | 3万 | ≤2万 | 超2万 | NEARLY
                    个 DOWN | 3万 | <2万 | 近2万 | MET
                    个 UP | 1万 | ≥2万 | 60～80 | NOT_ASSESSABLE
                    人 DOWN | 1:14 | 1:13 | 1:12.9 | MET
                    人 DOWN | 1:14 | 1:13 | 1:13.05 | NEARLY
                    人 DOWN | 1:14 | 1:13 | 1:13.06 | MISSED
                    人 DOWN | 1:14 | 1:13 | 2:13 | NOT_ASSESSABLE
                    人 DOWN | 1:14 | 2:13 | 1:13 | NOT_ASSESSABLE
                    个 UP | 第5 | 第3 | 第3 | MET
                    个 UP | 第5 | 第3 | 第2 | MET
                    个 UP | 第5 | 第3 | 第4 | MISSED
                    """)
    void status_followsComparatorThenDirection_atEveryThreshold(
            String subject, String last, String target, String figure, Status expected) {
        String[] unitAndDirection = subject.split(" ");
        Models models = new Models(unitAndDirection[0], Direction.valueOf(unitAndDirection[1]));
        if (last != null) {
            models.figure(2016, last);
        }

        assertThat(models.figure(2017, figure).target(2017, target).status(2017))
                .isEqualTo(expected);
    }

    @Test
    void status_usesExactValue_whenKnown() {
        assertThat(new Models("个", Direction.UP)
                        .exact(2017, "近2万", "19500")
                        .target(2017, "≥19500")
                        .status(2017))
                .isEqualTo(Status.MET);
        assertThat(new Models("个", Direction.UP)
                        .exact(2017, "近2万", "19500")
                        .target(2017, "≥2万")
                        .status(2017))
                .isEqualTo(Status.NEARLY);
    }

    @ParameterizedTest
    @CsvSource({"2018, NOT_DUE", "2017, NOT_DUE", "2016, UNREPORTED"})
    void status_dependsOnCurrentPeriod_whenNothingWasReported(int year, Status expected) {
        assertThat(new Models("%", Direction.UP).target(year, "≥90").status(year))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "PENDING, 2017, NOT_DUE",
        "PENDING, 2016, UNREPORTED",
        "NOT_COLLECTED, 2016, UNREPORTED",
        "CONFIDENTIAL, 2016, NOT_ASSESSABLE",
        "NOT_APPLICABLE, 2017, NOT_ASSESSABLE"
    })
    void status_dependsOnReason_whenFigureIsMissing(MissingReason reason, int year, Status expected) {
        Models models = new Models("%", Direction.UP)
                .figure(year, new Figure.Missing(reason), Optional.empty())
                .target(year, "≥90");

        assertThat(models.status(year)).isEqualTo(expected);
    }

    /** Over many values: mirrored at zero, up becomes down and nothing else changes; better is never worse. */
    @Test
    void status_isSymmetricAndMonotonic_overManyValues() {
        for (int last = -30; last <= 30; last += 5) {
            for (int target = -30; target <= 30; target += 3) {
                Status before = Status.MISSED;
                for (int tenths = -400; tenths <= 400; tenths += 7) {
                    String value = BigDecimal.valueOf(tenths, 1).toPlainString();
                    String mirrored = BigDecimal.valueOf(-tenths, 1).toPlainString();
                    Status up = status(Direction.UP, last, target, value);

                    assertThat(status(Direction.DOWN, -last, -target, mirrored)).isEqualTo(up);
                    assertThat(up.ordinal()).isLessThanOrEqualTo(before.ordinal());
                    before = up;
                }
            }
        }
    }

    private static Status status(Direction direction, int last, int target, String value) {
        return new Models("%", direction)
                .figure(2016, Integer.toString(last))
                .figure(2017, value)
                .target(2017, Integer.toString(target))
                .status(2017);
    }
}
