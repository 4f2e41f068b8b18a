package dev.annals.core.pipeline;

import dev.annals.core.data.FindingsJson;
import dev.annals.core.finding.Finding;
import dev.annals.core.finding.Findings;
import dev.annals.core.setting.Language;
import dev.annals.core.setting.Setting;
import dev.annals.core.source.Excerpts;
import dev.annals.core.write.OutputException;
import dev.annals.core.write.ReportFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The findings at the end of a run. */
public final class FindingsReport {

    private FindingsReport() {}

    /**
     * Writes the findings file and gives all findings with the lines around them; behind them, why it could not be
     * written.
     *
     * @param lines the lines of a file by its path, without their ends
     */
    public static List<Finding> write(
            Setting setting, Language language, Function<String, Optional<List<String>>> lines, Findings findings) {
        List<Finding> shown = new ArrayList<>(Excerpts.added(findings.sorted(), lines));
        try {
            String json = FindingsJson.write(shown, setting.in(language));
            ReportFile.write(setting.findings(), json.getBytes(StandardCharsets.UTF_8));
        } catch (OutputException failure) {
            shown.add(failure.finding());
        }
        return shown;
    }
}
