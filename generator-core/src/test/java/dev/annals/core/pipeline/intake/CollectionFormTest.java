package dev.annals.core.pipeline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.finding.Findings;
import dev.annals.core.intake.Request;
import dev.annals.core.pipeline.Result;
import dev.annals.core.source.sheet.Cell;
import dev.annals.core.source.sheet.SheetLimits;
import dev.annals.core.source.sheet.Table;
import dev.annals.core.source.sheet.Tables;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CollectionFormTest {

    private static final Request ALL = new Request(Optional.empty(), Optional.empty());

    @TempDir
    private Path temp;

    private static List<Table> read(Path file) {
        Findings findings = new Findings();
        List<Table> tables = Tables.read(file, SheetLimits.DEFAULT, findings);
        assertThat(findings.sorted()).isEmpty();
        return tables;
    }

    @Test
    void form_comesBackUnchanged_andTakesWhatIsFilledIn() throws Exception {
        Bench bench = new Bench(temp);
        Path form = temp.resolve("空白表.xlsx");
        assertThat(new CollectionForm(bench.setting()).write(form, ALL).findings())
                .isEmpty();
        Imported same = bench.run(form, null, null);
        assertThat(Bench.told(same)).isEmpty();
        assertThat(same.proposal().unchanged()).isEqualTo(3);
        assertThat(same.proposal().added()).isZero();
        assertThat(bench.read("years/2017.yml")).isEqualTo(Bench.YEAR);

        Imported filled = bench.csv(csv(read(form).get(0), "rebuilt", "东区教育局", "12"));
        assertThat(Bench.told(filled)).isEmpty();
        assertThat(filled.proposal().added()).isEqualTo(1);
        assertThat(bench.read("years/2018-east.yml")).contains("  rebuilt: 12所\n");
    }

    /** The table as somebody saves it, with one figure filled in for 2018. */
    private static String csv(Table table, String id, String body, String figure) {
        StringBuilder out = new StringBuilder();
        table.rows().forEach(row -> {
            for (int column = 1; column <= 7; column++) {
                out.append(row.cell(column).map(Cell::text).orElse(""));
                boolean here = column == 7
                        && row.cell(1).map(Cell::text).equals(Optional.of(id))
                        && row.cell(5).map(Cell::text).equals(Optional.of(body));
                out.append(here ? figure : "").append(column < 7 ? "," : "\n");
            }
        });
        return out.toString();
    }

    @Test
    void form_holdsPublicIndicatorsOfEveryBody_andTheNextPeriod() throws Exception {
        Bench bench = new Bench(temp);
        Path form = temp.resolve("form.xlsx");
        new CollectionForm(bench.setting()).write(form, ALL);
        List<Table> tables = read(form);
        assertThat(tables).extracting(Table::sheet).containsExactly("数据", "说明");
        Table data = tables.get(0);
        assertThat(data.rows()).hasSize(1 + 2 * 5);
        assertThat(data.rows().get(0).cells().stream().map(Cell::text))
                .containsExactly("编号", "指标", "单位", "口径", "主体", "2017", "2018");
        assertThat(data.rows().get(1).cells().stream().map(Cell::text))
                .containsExactly("built", "新建幼儿园", "所", "市教育局", "100");
        assertThat(data.rows().get(4).cells().stream().map(Cell::text)).endsWith("89.7%");
        assertThat(data.toString()).doesNotContain("内部数");
    }

    @Test
    void form_isTheSameEveryTime_andNeverReplacesAFile() throws Exception {
        Bench bench = new Bench(temp);
        CollectionForm first = new CollectionForm(bench.setting());
        first.write(temp.resolve("a.xlsx"), ALL);
        new CollectionForm(bench.setting()).write(temp.resolve("b.xlsx"), ALL);
        assertThat(Files.readAllBytes(temp.resolve("a.xlsx"))).isEqualTo(Files.readAllBytes(temp.resolve("b.xlsx")));
        Files.writeString(temp.resolve("b.xlsx"), "filled in");
        Result again = new CollectionForm(bench.setting()).write(temp.resolve("b.xlsx"), ALL);
        assertThat(again.findings()).extracting(finding -> finding.code().id()).containsExactly("W004");
        assertThat(Files.readString(temp.resolve("b.xlsx"))).isEqualTo("filled in");
    }
}
