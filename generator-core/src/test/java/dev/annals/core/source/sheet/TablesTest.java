package dev.annals.core.source.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.finding.Finding;
import dev.annals.core.finding.Findings;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TablesTest {

    private static final String ROWS = "指标,2017\n新建幼儿园,100所\n";
    private static final SheetLimits SMALL = new SheetLimits(100_000, 200_000, 20, 100, 50, 200);

    @TempDir
    private Path temp;

    private final Findings findings = new Findings();

    private List<Table> read(String name, byte[] bytes, SheetLimits limits) throws IOException {
        return Tables.read(Files.write(temp.resolve(name), bytes), limits, findings);
    }

    private Table only(byte[] bytes) throws IOException {
        List<Table> tables = read("table", bytes, SheetLimits.DEFAULT);
        assertThat(findings.sorted()).isEmpty();
        assertThat(tables).hasSize(1);
        return tables.get(0);
    }

    private Table csv(String text) throws IOException {
        return only(text.getBytes(StandardCharsets.UTF_8));
    }

    private Table sheet(String rows, String... formats) throws IOException {
        RawWorkbook workbook = new RawWorkbook("<sheetData>" + rows + "</sheetData>");
        Arrays.stream(formats).forEach(workbook::format);
        return only(workbook.bytes());
    }

    private static List<String> texts(Table table) {
        return table.rows().stream()
                .map(row -> row.number() + ":"
                        + row.cells().stream()
                                .map(cell -> cell.column() + "=" + cell.text())
                                .toList())
                .toList();
    }

    private String refusal(byte[] bytes, SheetLimits limits) throws IOException {
        assertThat(read("table", bytes, limits)).isEmpty();
        assertThat(findings.sorted()).hasSize(1);
        Finding finding = findings.sorted().get(0);
        return finding.place() + " " + finding.code() + " " + String.join(" ", finding.arguments());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16"})
    void csv_isRead_inTheEncodingsThatProgramsWrite(String charset) throws IOException {
        assertThat(texts(only(ROWS.getBytes(Charset.forName(charset)))))
                .containsExactly("1:[1=指标, 2=2017]", "2:[1=新建幼儿园, 2=100所]");
    }

    @Test
    void byteOrderMark_isDropped() throws IOException {
        assertThat(texts(csv("\uFEFF" + ROWS))).startsWith("1:[1=指标, 2=2017]");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void separator_isFound_whateverStandsInTheTitleAbove(String separator) throws IOException {
        String text = "教育，数据;一览\n" + "a,b,c\n".replace(",", separator) + "1,,3\n".replace(",", separator);
        assertThat(texts(csv(text))).endsWith("2:[1=a, 2=b, 3=c]", "3:[1=1, 3=3]");
    }

    @Test
    void declaredSeparator_counts_andRowsKeepTheirNumbers() throws IOException {
        assertThat(texts(csv("sep=;\r\na;1,5\r\nb;2"))).containsExactly("2:[1=a, 2=1,5]", "3:[1=b, 2=2]");
    }

    @Test
    void quotedFields_holdSeparatorsQuotesAndLineEnds_andAreOneRow() throws IOException {
        assertThat(texts(csv("a,\"x, \"\"y\"\"\nz\"\r\n\r\nb,2\r")))
                .containsExactly("1:[1=a, 2=x, \"y\"\nz]", "3:[1=b, 2=2]");
    }

    @Test
    void openQuote_isRefusedAtItsCell() throws IOException {
        assertThat(refusal("a,b\nc,\"d\ne,f\n".getBytes(StandardCharsets.UTF_8), SheetLimits.DEFAULT))
                .isEqualTo("table:2:2 SHEET_UNREADABLE quote");
    }

    @Test
    void otherEncodings_areRefused() throws IOException {
        assertThat(refusal(new byte[] {'a', ',', (byte) 0xFF, (byte) 0xFF, '\n'}, SheetLimits.DEFAULT))
                .isEqualTo("table SHEET_UNREADABLE encoding");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.897|0%|89.7%",
                "0.897|0.00%|89.70%",
                "0.89700000000000002|0.0%|89.7%",
                "100|0|100",
                "3.2|0.00|3.20",
                "29234|#,##0|29234",
                "100|0\"所\"|100所",
                "3.2|0.0\"万人\"|3.2万人",
                "2|\"第\"0\"名\"|第2名",
                "1200.5|\"¥\"#,##0.00|1200.50",
                "-3|0;[Red]\\-0|-3",
                "5|General\"个\"|5个",
                "1E3|General|1000"
            })
    void numbers_areReadAsTheCellShowsThem(String number, String format, String text) throws IOException {
        Table table = sheet("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>" + number + "</v></c></row>", format);
        assertThat(texts(table)).containsExactly("1:[1=" + text + "]");
        assertThat(table.rows().get(0).cells().get(0).kind()).isEqualTo(Cell.Kind.NUMBER);
    }

    @ParameterizedTest
    @CsvSource({"yyyy-mm-dd, 2017-12-31", "yyyy\"年\"m\"月\", 2017-12", "yyyy, 2017", "h:mm, time"})
    void dates_areToldAsFarAsTheirFormatGoes(String format, String text) throws IOException {
        Table table = sheet("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>43100</v></c></row>", format);
        assertThat(texts(table)).containsExactly("1:[1=" + text + "]");
    }

    @Test
    void formula_countsWithItsLastValue_roundedAsItIsShown() throws IOException {
        Table table = sheet(
                "<row r=\"2\"><c r=\"B2\" s=\"1\"><f>1/3</f><v>0.33333333333333331</v></c>"
                        + "<c r=\"C2\" t=\"str\"><f>A1</f><v>近2万个</v></c><c r=\"D2\"><f>A1</f></c>"
                        + "<c r=\"E2\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c><c r=\"F2\" t=\"b\"><v>1</v></c></row>",
                "0.0%");
        assertThat(texts(table)).containsExactly("2:[2=33.3%, 3=近2万个, 4=formula, 5=error, 6=boolean]");
    }

    @Test
    void formatThatHidesDigits_isAFlaw() throws IOException {
        Table table = sheet(
                "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>32000</v></c><c r=\"B1\" s=\"2\"><v>32000</v></c></row>",
                "0!.0,\"万\"",
                "#,##0,");
        assertThat(texts(table)).containsExactly("1:[1=scaled, 2=scaled]");
    }

    @Test
    void mergedCells_areKnown() throws IOException {
        String sheet = "<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>题</t></is></c></row></sheetData>"
                + "<mergeCells><mergeCell ref=\"A1:C2\"/></mergeCells>";
        Table table = only(new RawWorkbook(sheet).bytes());
        assertThat(table.merged()).containsExactly(new Span("A1:C2", 1, 1, 2));
        assertThat(table.file()).isEqualTo("table");
    }

    @Test
    void truncatedWorkbook_isRefused_whereverItIsCut() throws IOException {
        byte[] whole = new RawWorkbook("<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row></sheetData>").bytes();
        for (int length = 4; length < whole.length; length += 37) {
            Findings found = new Findings();
            Path file = Files.write(temp.resolve("cut.xlsx"), Arrays.copyOf(whole, length));
            assertThat(Tables.read(file, SheetLimits.DEFAULT, found)).isEmpty();
            assertThat(found.sorted()).extracting(Finding::arguments).containsExactly(List.of("broken"));
        }
    }

    @Test
    void archiveThatSwells_isRefused() throws IOException {
        byte[] bomb = new RawWorkbook("<sheetData>" + " ".repeat(5_000_000) + "</sheetData>").bytes();
        assertThat(bomb.length).isLessThan(20_000);
        assertThat(refusal(bomb, SMALL)).isEqualTo("table SHEET_TOO_LARGE unpacked 200000");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<row r='1'><c r='ZZZZZZ1'><v>1</v></c></row>|SHEET_TOO_LARGE columns 50",
                "<row r='999999999'><c><v>1</v></c></row>|SHEET_TOO_LARGE rows 100",
                "<row r='1'><c r='A1' t='s'><v>2000000000</v></c></row>|SHEET_UNREADABLE broken",
                "<row r='1'><c r='A1' t='s'><v>-1</v></c></row>|SHEET_UNREADABLE broken",
                "<row r='1'><c r='A1' t='?'><v>1</v></c></row>|SHEET_UNREADABLE broken",
                "<row r='1'><c r='A1'><v>&x;</v></c></row>|SHEET_UNREADABLE broken",
                "<row r='1'><c r='1A'><v>1</v></c></row>|SHEET_UNREADABLE broken"
            })
    void workbookThatAsksForTooMuch_isRefused(String rows, String refusal) throws IOException {
        byte[] bytes = new RawWorkbook("<sheetData>" + rows.replace('\'', '"') + "</sheetData>").bytes();
        assertThat(refusal(bytes, SMALL)).isEqualTo("table " + refusal);
    }

    @Test
    void entities_areNotExpanded() throws IOException {
        Path secret = Files.writeString(temp.resolve("secret"), "geheim");
        byte[] bytes = new RawWorkbook("")
                .part(
                        "xl/sharedStrings.xml",
                        "<!DOCTYPE sst [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]><sst><si><t>&x;</t></si></sst>")
                .part(
                        "xl/worksheets/sheet1.xml",
                        "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row></sheetData></worksheet>")
                .bytes();
        List<Table> tables = read("table", bytes, SheetLimits.DEFAULT);
        assertThat(tables.toString()).doesNotContain("geheim");
        assertThat(findings.hasErrors() || tables.get(0).rows().isEmpty()).isTrue();
    }

    @Test
    void hundredThousandColumns_areRefused() throws IOException {
        byte[] bytes = ("a,".repeat(100_000) + "\n").getBytes(StandardCharsets.UTF_8);
        assertThat(refusal(bytes, SheetLimits.DEFAULT)).isEqualTo("table SHEET_TOO_LARGE columns 16384");
    }

    @Test
    void manyRowsCellsOrBytes_areRefused() throws IOException {
        assertThat(refusal("a\n".repeat(101).getBytes(StandardCharsets.UTF_8), SMALL))
                .contains("rows 100");
        Findings cells = new Findings();
        Tables.read(Files.writeString(temp.resolve("cells"), "a,b,c\n".repeat(90)), SMALL, cells);
        assertThat(cells.sorted().get(0).arguments()).containsExactly("cells", "200");
        Findings bytes = new Findings();
        Tables.read(Files.write(temp.resolve("bytes"), new byte[100_001]), SMALL, bytes);
        assertThat(bytes.sorted().get(0).arguments()).containsExactly("bytes", "100000");
    }

    @Test
    void oldWorkbooksFoldersAndNothing_areRefused() throws IOException {
        assertThat(refusal(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1}, SheetLimits.DEFAULT))
                .isEqualTo("table SHEET_UNREADABLE old-format");
        Findings folder = new Findings();
        Tables.read(temp, SheetLimits.DEFAULT, folder);
        assertThat(folder.sorted().get(0).arguments()).containsExactly("directory");
        Findings missing = new Findings();
        Tables.read(temp.resolve("nothing.csv"), SheetLimits.DEFAULT, missing);
        assertThat(missing.sorted().get(0).arguments()).containsExactly("missing");
    }
}
