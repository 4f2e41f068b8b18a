package dev.annals.core.source.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.annals.core.finding.Finding;
import dev.annals.core.fuzz.FuzzInput;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Any bytes are a table, or a refusal that says why. */
class CsvReadingFuzzTest {

    private static final String FILE = "figures.csv";
    private static final SheetLimits LIMITS = new SheetLimits(10_000, 10_000, 10, 200, 50, 1_000);

    /** One of the two. */
    private record Answer(Optional<Table> table, Optional<Finding> refusal) {}

    static Stream<byte[]> csv() {
        return FuzzInput.seeds(
                "指标,单位,2016,2017\n幼儿园,所,86,100\n",
                "\uFEFFindicator;2017\r\n\"a \"\"b\"\"\r\nc\";近2万个\r\n",
                "sep=;\na;b\n",
                "a\tb\t\t\n\n\"c",
                " \"a\" b,\" c \",\n,,,\n");
    }

    @MethodSource("csv")
    @FuzzTest(maxDuration = "5m")
    void csv_isATableOrARefusal_whateverTheBytes(byte[] input) {
        Answer answer = read(input);

        assertThat(read(input)).isEqualTo(answer);
        answer.refusal().ifPresent(refusal -> assertThat(refusal.place().file()).isEqualTo(FILE));
        answer.table().ifPresent(table -> {
            assertThat(table.rows()).hasSizeLessThanOrEqualTo(LIMITS.rows());
            assertThat(table.rows().stream().map(Row::number).toList())
                    .isSorted()
                    .doesNotHaveDuplicates()
                    .allMatch(number -> number >= 1 && number <= LIMITS.rows() + 1);
            table.rows().forEach(CsvReadingFuzzTest::check);
        });
    }

    private static void check(Row row) {
        List<Integer> columns = row.cells().stream().map(Cell::column).toList();
        assertThat(columns)
                .isNotEmpty()
                .isSorted()
                .doesNotHaveDuplicates()
                .allMatch(column -> column >= 1 && column <= LIMITS.columns());
        assertThat(row.cells()).allMatch(cell -> !cell.text().isEmpty());
    }

    private static Answer read(byte[] input) {
        try {
            return new Answer(Optional.of(new CsvReading(input, FILE, LIMITS).table()), Optional.empty());
        } catch (Refusal refusal) {
            return new Answer(Optional.empty(), Optional.of(refusal.finding()));
        }
    }
}
