package dev.annals.core.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.view.dataset.Dataset;
import dev.annals.core.view.dataset.Field;
import dev.annals.core.view.dataset.Field.Type;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class DatasetFilesTest {

    private static final Dataset DATASET = new Dataset(
            "places",
            "data/indicators/places",
            "新增学位",
            List.of(
                    new Field("figure", "数据", Type.STRING),
                    new Field("period", "年度", Type.NUMBER),
                    new Field("value", "数值", Type.NUMBER),
                    new Field("note", "备注", Type.STRING)),
            List.of(
                    List.of("近2万个", "2017", "20000", "含“扩建”, 见\"说明\""),
                    List.of("3.20万个", "2018", "32000.00", ""),
                    List.of("未统计", "2019", "", "两行\n备注")));

    @Test
    void csv_hasAByteOrderMark_andQuotesWhatNeedsIt() {
        byte[] csv = CsvFile.write(DATASET);
        assertThat(csv).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(new String(csv, StandardCharsets.UTF_8))
                .isEqualTo("\uFEFF数据,年度,数值,备注\r\n"
                        + "近2万个,2017,20000,\"含“扩建”, 见\"\"说明\"\"\"\r\n"
                        + "3.20万个,2018,32000.00,\r\n"
                        + "未统计,2019,,\"两行\n备注\"\r\n");
    }

    @Test
    void json_keepsEveryDigit_andLeavesOutWhatIsEmpty() {
        assertThat(JsonFile.write(DATASET))
                .contains("\"figure\" : \"近2万个\"", "\"period\" : 2017", "\"value\" : 20000,", "\"value\" : 32000.00")
                .doesNotContain("\"note\" : \"\"", "\r");
    }

    @Test
    void workbook_holdsNumbersAsNumbers_andIsTheSameEveryTime() throws Exception {
        byte[] first = XlsxFile.write(DATASET);
        Thread.sleep(1100);
        assertThat(XlsxFile.write(DATASET)).isEqualTo(first);
        Map<String, String> parts = parts(first);
        assertThat(parts).containsKeys("[Content_Types].xml", "xl/workbook.xml", "xl/worksheets/sheet1.xml");
        assertThat(parts.get("xl/worksheets/sheet1.xml")).contains("<v>32000.00</v>", "<v>2017</v>");
        // the writer tells characters by number: 近2万个
        assertThat(parts.get("xl/sharedStrings.xml")).contains("&#x8fd1;2&#x4e07;&#x4e2a;");
    }

    private static Map<String, String> parts(byte[] zip) throws Exception {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                // an extra field would hold a time, and with it the zone of the machine
                assertThat(entry.getExtra()).isNull();
                parts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
