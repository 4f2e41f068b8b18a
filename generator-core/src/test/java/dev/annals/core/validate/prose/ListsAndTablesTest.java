package dev.annals.core.validate.prose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.finding.Finding;
import dev.annals.core.finding.Findings;
import dev.annals.core.finding.Place;
import dev.annals.core.model.prose.Block;
import dev.annals.core.model.prose.Cell;
import dev.annals.core.model.prose.Inline;
import dev.annals.core.model.time.Period;
import dev.annals.core.setting.Language;
import dev.annals.core.source.Node;
import dev.annals.core.source.SourceFile;
import dev.annals.core.validate.schema.Scope;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists in two columns, and cells that are joined. */
class ListsAndTablesTest {

    private final Findings findings = new Findings();

    private List<Block> read(String body) {
        Scope scope = new Scope(findings, List.of(Language.CHINESE), Map.of());
        SourceFile file = new SourceFile("d.md", new Node.Absent(Place.of("d.md")), 1, List.of(body.split("\n", -1)));
        return MarkdownReading.read(file, new ProseContext(scope, new Period(2017), "局", Language.CHINESE, List.of()));
    }

    /** A row as words, with the columns and rows of those that span several. */
    private static String row(List<Cell> cells) {
        return cells.stream().map(ListsAndTablesTest::cell).collect(Collectors.joining(" "));
    }

    private static String cell(Cell cell) {
        String words =
                cell.inlines().isEmpty() ? "" : ((Inline.Words) cell.inlines().get(0)).text();
        return cell.columns() + cell.rows() == 2 ? words : words + cell.columns() + "x" + cell.rows();
    }

    private static List<String> rows(List<List<Cell>> rows) {
        return rows.stream().map(ListsAndTablesTest::row).toList();
    }

    @Test
    void cells_areJoined_toTheLeftAndUpwards() {
        Block.Table table = (Block.Table)
                read("|甲|乙|丙|\n|---|---|---|\n|一|<<|二|\n|三|四|五|\n|^^|<<|六|\n").get(0);

        assertThat(rows(table.head())).containsExactly("甲 乙 丙");
        assertThat(rows(table.rows())).containsExactly("一2x1 二", "三1x2 四 五", "六");
        assertThat(findings.sorted())
                .extracting(finding -> finding.place().line())
                .containsExactly(5);
    }

    @Test
    void cells_areJoinedToARectangle() {
        Block.Table table = (Block.Table)
                read("|甲|乙|丙|\n|---|---|---|\n|一|<<|二|\n|^^|^^|三|\n").get(0);

        assertThat(rows(table.rows())).containsExactly("一2x2 二", "三");
        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void rows_belongToTheHead_whenTheyAreJoinedToIt() {
        Block.Table table = (Block.Table) read("|区|园|<<|校|\n|---|---|---|---|\n|^^|数|位|^^|\n|南|1|2|3|\n|^^|4|5|6|\n")
                .get(0);

        assertThat(rows(table.head())).containsExactly("区1x2 园2x1 校1x2", "数 位");
        assertThat(rows(table.rows())).containsExactly("南1x2 1 2 3", "4 5 6");
        assertThat(findings.sorted()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '/',
            value = {
                "|甲|乙|¶|---|---|¶|<<|二| / 3 / 2 / << / edge",
                "|^^|乙|¶|---|---|¶|一|二| / 1 / 2 / ^^ / edge",
                "|甲|乙|¶|---|---|¶|一|<<|¶|^^|二| / 4 / 5 / 二 / shape",
                "|甲|乙|¶|---|---|¶|一|二|¶|^^|<<| / 4 / 5 / << / shape",
            })
    void cell_isAFinding_whenItCannotBeJoined(String body, int line, int column, String typed, String reason) {
        List<Block> read = read(body.strip().replace("¶", "\n"));

        assertThat(read).hasSize(1);
        assertThat(findings.sorted())
                .containsExactly(Finding.of(
                        dev.annals.core.finding.Code.CELL_UNJOINABLE,
                        new Place("d.md", line, column),
                        typed.strip(),
                        reason.strip()));
    }

    @Test
    void sign_isAWord_whenItIsNotAlone() {
        Block.Table table = (Block.Table) read("|甲|乙|\n|---|---|\n|一|a << b|\n").get(0);

        assertThat(table.rows().get(0)).hasSize(2);
        assertThat(findings.sorted()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'{{columns}}¶- 甲¶- 乙'", "'{{columns}}¶¶1. 甲¶2. 乙'", "'{{ columns }}¶¶* 甲'"})
    void list_isInColumns_behindTheWord(String body) {
        List<Block> read = read(body.replace("¶", "\n"));

        assertThat(read).hasSize(1);
        assertThat(((Block.Items) read.get(0)).columns()).isTrue();
        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void onlyTheNextList_isInColumns() {
        List<Block> read = read("- 甲\n\n文\n\n{{columns}}\n\n- 乙\n\n文\n\n- 丙\n");

        assertThat(read.stream().filter(Block.Items.class::isInstance).map(list -> ((Block.Items) list).columns()))
                .containsExactly(false, true, false);
    }

    @ParameterizedTest
    @CsvSource({
        "'{{columns}}¶¶文字', COLUMNS_WITHOUT_LIST",
        "'文字¶¶{{columns}}', COLUMNS_WITHOUT_LIST",
        "'{{columns: 3}}¶¶- 甲', BLOCK_MALFORMED",
        "'{{columns}}¶{{honours}}¶¶- 甲', COLUMNS_WITHOUT_LIST",
        "'见{{ref: h}}。¶¶{{honours: id=h}}', REFERENCE_UNNUMBERED"
    })
    void word_isAFinding_whenWhatItNeedsIsNotThere(String body, String code) {
        var unused = read(body.replace("¶", "\n"));

        assertThat(findings.sorted())
                .extracting(finding -> finding.code().name())
                .containsExactly(code);
    }
}
