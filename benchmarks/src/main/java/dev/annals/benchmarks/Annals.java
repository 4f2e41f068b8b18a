package dev.annals.benchmarks;

import dev.annals.core.finding.Finding;
import dev.annals.core.finding.Severity;
import dev.annals.core.pipeline.Generator;
import dev.annals.core.pipeline.Result;
import dev.annals.core.print.font.HeadlessFonts;
import dev.annals.core.setting.BuiltIn;
import dev.annals.core.setting.Limits;
import dev.annals.core.setting.Setting;
import dev.annals.plugin.Bundle;
import dev.annals.plugin.BundledFonts;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Annals without Maven. */
public final class Annals {

    private Annals() {}

    /** What the goals do before anything else. */
    public static void headless() {
        System.setProperty("java.awt.headless", "true");
        HeadlessFonts.prepare();
    }

    /** What comes with Annals, read anew each time. */
    public static BuiltIn builtIn() {
        return Bundle.builtIn();
    }

    /**
     * Prints the documents of a repository into a folder: the goal {@code annals:print}.
     *
     * @throws IllegalStateException when something is wrong with the repository
     */
    public static Result print(Path repository, Path output) {
        Result result = new Generator(setting(repository, output), BundledFonts::read).print();
        List<Finding> errors = result.findings().stream()
                .filter(it -> it.severity() == Severity.ERROR)
                .toList();
        if (!errors.isEmpty()) {
            Finding first = errors.get(0);
            throw new IllegalStateException(first.place() + " " + first.code() + first.arguments());
        }
        return result;
    }

    private static Setting setting(Path repository, Path output) {
        BuiltIn builtIn = Bundle.builtIn();
        return new Setting(
                repository,
                output,
                output.resolveSibling(output.getFileName() + ".findings.json"),
                builtIn,
                Bundle.messages(builtIn),
                Optional.empty(),
                Optional.empty(),
                Limits.DEFAULT);
    }

    /** Deletes a folder with all that is in it. */
    public static void delete(Path folder) throws IOException {
        delete(folder.toFile());
    }

    private static void delete(File file) throws IOException {
        // Only what holds something stays: to ask each file first what it is would take longer than to delete it.
        if (!file.delete()) {
            File[] entries = file.listFiles();
            for (File entry : entries == null ? new File[0] : entries) {
                delete(entry);
            }
            Files.delete(file.toPath());
        }
    }
}
