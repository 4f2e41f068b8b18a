package dev.annals.core.view.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.setting.Language;
import dev.annals.core.view.chart.ChartView;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeTicksTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "2023-05-01, 2023-05-31, 5月",
        "2023-01-01, 2023-12-31, 1月 4月 7月 10月",
        "2022-11-01, 2023-02-28, 2022年11月 2022年12月 2023年1月 2023年2月",
        "2022-02-01, 2023-05-31, 2022年4月 2022年7月 2022年10月 2023年1月 2023年4月",
        "2021-02-01, 2025-12-31, 2022年 2023年 2024年 2025年",
        "2001-01-01, 2035-12-31, 2005年 2010年 2015年 2020年 2025年 2030年 2035年"
    })
    void ticks_nameMonthsQuartersOrYears(LocalDate low, LocalDate high, String expected) {
        DiagramWords words = new DiagramWords(new SampleDiagrams(folder).edition("kind=pace", Language.CHINESE));

        List<ChartView.Tick> ticks = new TimeTicks(words).of(low, high);

        assertThat(ticks.stream().map(ChartView.Tick::words)).containsExactly(expected.split(" "));
        assertThat(ticks).allMatch(tick -> tick.value() >= low.toEpochDay() && tick.value() <= high.toEpochDay());
    }
}
