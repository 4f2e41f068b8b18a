package dev.annals.core.pipeline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.finding.Severity;
import dev.annals.core.intake.Proposal;
import dev.annals.core.source.sheet.RawWorkbook;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureImportTest {

    @TempDir
    private Path temp;

    private Bench bench;

    @BeforeEach
    void repository() {
        bench = new Bench(temp);
    }

    /** Runs, expects these findings and the repository as it was. */
    private void refused(String csv, String... findings) throws Exception {
        Imported imported = bench.csv(csv);
        assertThat(Bench.told(imported)).containsExactly(findings);
        assertThat(imported.written()).isFalse();
        assertThat(bench.years()).containsExactly("2017.yml");
        assertThat(bench.read("years/2017.yml")).isEqualTo(Bench.YEAR);
    }

    @Test
    void wideTable_addsFigures_inTheirFieldsAndFiles_andKeepsEveryOtherByte() throws Exception {
        Imported imported = bench.csv("""
                附表：2017年数据,,,,
                序号,指标,单位,2017年,2018年
                1,新建幼儿园,所,100,112
                2,改建幼儿园,所,7,
                一、学生,,,,
                3,普惠率,%,89.7,90.25%
                4,在校学生,万人,3.2,近3.3
                """);
        assertThat(Bench.told(imported)).isEmpty();
        assertThat(imported.written()).isTrue();
        assertThat(bench.read("years/2017.yml"))
                .isEqualTo(Bench.YEAR
                        .replace("# 含改扩建\n", "# 含改扩建\n  rebuilt: 7所\n")
                        .replace("年末数}\n", "年末数}\n  enrolled: 3.2万人\n"));
        assertThat(bench.read("years/2018.yml")).isEqualTo("""
                # yaml-language-server: $schema=../target/site/schema/years.schema.json
                period: 2018

                figures:
                  built: 112所
                  coverage: 90.25%
                  enrolled: 近3.3万人
                """);
        assertThat(imported.proposal().empty()).isEqualTo(1);
    }

    @Test
    void showing_writesNothing_andListsWhatIsNewAndUnchanged() throws Exception {
        Imported imported = bench.show(bench.table("t.csv", "id,2017,2018\nbuilt,100,5\n".getBytes("UTF-8")));
        assertThat(imported.written()).isFalse();
        assertThat(bench.years()).containsExactly("2017.yml");
        Proposal.Change old = imported.proposal().files().get("years/2017.yml");
        assertThat(old.unchanged()).extracting(Proposal.Item::indicator).containsExactly("built");
        Proposal.Change fresh = imported.proposal().files().get("years/2018.yml");
        assertThat(fresh.isNew()).isTrue();
        assertThat(fresh.added().get(0).from().toString()).isEqualTo("t.csv:2:3");
    }

    @Test
    void secondImport_changesNothing() throws Exception {
        String table = "指标,主体,时期,数值\n改建幼儿园,东区,2018,7所\n新增学位,市局,2017-Q3,5000余个\n";
        assertThat(bench.csv(table).written()).isTrue();
        assertThat(bench.years()).containsExactly("2017-Q3.yml", "2017.yml", "2018-east.yml");
        String written = bench.read("years/2018-east.yml");
        Imported again = bench.csv(table);
        assertThat(again.written()).isFalse();
        assertThat(again.proposal().unchanged()).isEqualTo(2);
        assertThat(bench.read("years/2018-east.yml")).isEqualTo(written).contains("body: east\n");
    }

    @Test
    void longTable_takesStatusDaySourceAndNote() throws Exception {
        Imported imported = bench.csv("""
                indicator;body;period;value;status;as of;source;note
                rebuilt;;2017;7;初步数;2017年12月31日;统计年鉴;"第一行
                第二行"
                Kindergartens built;East District;2017年度;未统计;;;;
                """);
        assertThat(Bench.told(imported)).isEmpty();
        assertThat(bench.read("years/2017.yml")).contains("""
                  rebuilt:
                    value: 7
                    maturity: provisional
                    as-of: 2017-12-31
                    source: book
                    note: "第一行\\n第二行"
                """.indent(0));
        assertThat(bench.read("years/2017-east.yml")).contains("  built:\n    missing: not-collected\n");
    }

    @Test
    void dimensions_areWrittenBelowTheWhole() throws Exception {
        Imported imported = bench.csv("""
                指标,学段,性别,时期,数值
                在校学生,,,2018,12万人
                在校学生,小学,,2018,8万人
                在校学生,中学,女,2018,1.9万人
                """);
        assertThat(Bench.told(imported)).isEmpty();
        assertThat(bench.read("years/2018.yml")).endsWith("""
                figures:
                  enrolled:
                    value: 12万人
                    by:
                      stage:
                        primary: 8万人
                    cells:
                      - of: {sex: female, stage: secondary}
                        value: 1.9万人
                """);
        assertThat(bench.csv("指标,学段,时期,数值\n在校学生,小学,2018,8万\n").proposal().unchanged())
                .isEqualTo(1);
    }

    @Test
    void parts_needTheirWhole_andAnIndicatorThatHasThem() throws Exception {
        refused(
                "指标,学段,时期,数值\n在校学生,小学,2018,8万人\n改建幼儿园,小学,2018,8\n在校学生,大学,2018,1\n",
                "表.csv:2:4 PART_UNPLACED enrolled | whole",
                "表.csv:3:2 DIMENSION_NOT_DECLARED stage | rebuilt",
                "表.csv:4:2 WORD_UNMATCHED 大学 | 中学 | stage");
    }

    @Test
    void everyMistake_isTold_atItsCell_andNothingIsWritten() throws Exception {
        refused(
                """
                指标,主体,时期,数值,单位,来源
                新建幼儿圆,东区,2018,5,所,
                改建幼儿园,西区,2018,5,所,
                改建幼儿园,东区,去年,5,所,
                改建幼儿园,东区,2018,5成,,
                改建幼儿园,东区,2018,—,,
                改建幼儿园,东区,2018,5,人,年报
                """,
                "表.csv:2:1 INDICATOR_UNMATCHED 新建幼儿圆 | 新建幼儿园",
                "表.csv:3:2 BODY_UNMATCHED 西区 | 东区",
                "表.csv:4:3 PERIOD_UNREADABLE 去年",
                "表.csv:5:4 CELL_NOT_A_FIGURE 5成 | G002 | 所",
                "表.csv:6:4 CELL_NOT_A_FIGURE — | G001 | 所",
                "表.csv:7:5 CELL_NOT_A_FIGURE 人 | G003 | 所",
                "表.csv:7:6 WORD_UNMATCHED 年报 |  | source");
    }

    @Test
    void conflictsAndRepetitions_areTold_neverWritten() throws Exception {
        refused(
                "id,2017,2018\nbuilt,101,3\nbuilt,,4\nplaces,近2万,\n",
                "表.csv:2:2 CELL_CONFLICTS built | bureau | 2017 | 100所 | years/2017.yml:6:3 | 101",
                "表.csv:3:3 CELL_TWICE built | bureau | 2018 | 表.csv:2:3");
    }

    @Test
    void figureThatWouldBeWrong_isToldAtItsCell() throws Exception {
        refused("id,2018\ncoverage,101%\n", "表.csv:2:2 OVER_LIMIT coverage | 2018 | 101% | 100");
    }

    @Test
    void idAndName_mustAgree_asAfterASortOfOneColumn() throws Exception {
        refused("编号,指标,2018\nbuilt,改建幼儿园,3\n", "表.csv:2:2 INDICATOR_AMBIGUOUS 改建幼儿园 | built, rebuilt");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "甲,乙\\n1,2\\n|表.csv:1:1 HEADER_MISSING 甲 - 乙 ; indicator",
                "指标,乙\\n1,2\\n|表.csv:1:1 HEADER_MISSING 指标 - 乙 ; values",
                "指标,2018,单价\\nbuilt,2,3\\n|表.csv:1:3 COLUMN_UNKNOWN 单价 ; 单位",
                "指标,2018,\\nbuilt,2,3\\n|表.csv:2:3 COLUMN_UNKNOWN  ;",
                "指标,2018,2018年\\nbuilt,2,3\\n|表.csv:1:3 COLUMN_TWICE 2018年 ; 表.csv:1:2",
                "指标,数值\\nbuilt,2\\n|表.csv:2:2 PERIOD_UNREADABLE"
            })
    void headerThatIsNotUnderstood_isTold(String csv, String finding) throws Exception {
        Imported imported = bench.csv(csv.replace("\\n", "\n"));
        assertThat(Bench.told(imported).get(0))
                .isEqualTo(finding.replace(" - ", " | ").replace(" ;", " |"));
        assertThat(imported.written()).isFalse();
    }

    @Test
    void periodAndBody_mayBeGiven() throws Exception {
        assertThat(bench.csv("指标,数值\n改建幼儿园,2\n", "2018年上半年", "东区").written()).isTrue();
        assertThat(bench.read("years/2018-H1-east.yml")).contains("period: 2018-H1\nbody: east\n", "  rebuilt: 2\n");
        assertThat(Bench.told(bench.csv("指标,数值\n改建幼儿园,2\n", "2018年底", null)))
                .containsExactly("annals.period PERIOD_UNREADABLE 2018年底");
    }

    @Test
    void gbk_asExcelInChineseWritesIt_isRead() throws Exception {
        Path table = bench.table("t.csv", "指标,2018年\r\n改建幼儿园,近20所\r\n".getBytes(Charset.forName("GBK")));
        assertThat(bench.run(table, null, null).written()).isTrue();
        assertThat(bench.read("years/2018.yml")).contains("rebuilt: 近20所");
    }

    @Test
    void workbook_givesPercentAsPercent_andRefusesMergedCells() throws Exception {
        String row =
                "<row r=\"%d\"><c r=\"A%d\" t=\"inlineStr\"><is><t>%s</t></is></c><c r=\"B%d\" s=\"1\"><v>%s</v></c></row>";
        String rows =
                row.formatted(1, 1, "题", 1, "1") + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>指标</t></is></c>"
                        + "<c r=\"B2\"><v>2018</v></c></row>" + row.formatted(3, 3, "普惠率", 3, "0.897");
        String title = "<mergeCells><mergeCell ref=\"A1:B1\"/></mergeCells>";
        Path good = bench.table(
                "t.xlsx",
                new RawWorkbook("<sheetData>" + rows + "</sheetData>" + title)
                        .format("0%")
                        .bytes());
        Imported imported = bench.run(good, null, null);
        assertThat(Bench.told(imported)).isEmpty();
        assertThat(bench.read("years/2018.yml")).contains("coverage: 89.7%");
        Path bad = bench.table(
                "u.xlsx",
                new RawWorkbook("<sheetData>" + rows + "</sheetData>" + title.replace("A1:B1", "A3:A4"))
                        .format("0%")
                        .bytes());
        assertThat(Bench.told(bench.run(bad, null, null))).containsExactly("u.xlsx:3:1 CELL_FLAWED merged | A3:A4");
    }

    @Test
    void yearFileWithBraces_isLeftAlone_andTheFiguresGoBesideIt() throws Exception {
        bench.write("years/2018.yml", "period: 2018\nfigures: {built: 12所}\n");
        assertThat(bench.csv("id,2018\nbuilt,12\nrebuilt,3\n").written()).isTrue();
        assertThat(bench.read("years/2018.yml")).isEqualTo("period: 2018\nfigures: {built: 12所}\n");
        assertThat(bench.read("years/2018-2.yml")).contains("period: 2018\n", "  rebuilt: 3\n");
    }

    @Test
    void mistakesInTheText_doNotHinder_mistakesInTheYearsDo() throws Exception {
        bench.write("documents/r.md", "---\ntitle: 报告\n---\n# 一\n\n{{rebuilt}}\n");
        assertThat(bench.csv("id,2017\nrebuilt,3\n").written()).isTrue();
        bench.write("years/2016.yml", "period: 2016\nfigures:\n  bult: 1\n");
        Imported hindered = bench.csv("id,2015\nrebuilt,3\n");
        assertThat(Bench.told(hindered)).containsExactly("years/2016.yml:3:3 ID_UNKNOWN bult | built | indicator");
    }

    @Test
    void textThatAsksForMoreOfANewYear_doesNotHinder() throws Exception {
        bench.write(
                "annals.yml",
                bench.read("annals.yml").replace("period: 2017\n", "overview: {headline: '{{places}}'}\n"));
        assertThat(bench.csv("id,2018\nrebuilt,3\n").written()).isTrue();
    }

    @Test
    void remarksOnAFigureThatIsThere_areToldButNotTaken() throws Exception {
        Imported imported = bench.csv("id,时期,数值,备注\nbuilt,2017,100,别的\nrebuilt,2017,5,\n");
        assertThat(Bench.told(imported)).containsExactly("表.csv:2:3 REMARK_NOT_TAKEN built | note");
        assertThat(imported.written()).isTrue();
        assertThat(imported.result().count(Severity.WARNING)).isEqualTo(1);
    }

    @Test
    void repositoryWithoutYears_getsItsFirst() throws Exception {
        Files.delete(bench.root().resolve("years/2017.yml"));
        assertThat(bench.csv("id,2017\nbuilt,3\n").written()).isTrue();
        assertThat(bench.years()).isEqualTo(List.of("2017.yml"));
    }
}
