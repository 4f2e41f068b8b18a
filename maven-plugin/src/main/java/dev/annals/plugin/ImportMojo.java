package dev.annals.plugin;

import dev.annals.core.intake.Request;
import dev.annals.core.pipeline.Result;
import dev.annals.core.pipeline.intake.CollectionForm;
import dev.annals.core.pipeline.intake.FigureImport;
import dev.annals.core.pipeline.intake.Imported;
import dev.annals.core.pipeline.intake.Order;
import dev.annals.core.setting.Messages;
import dev.annals.core.setting.Setting;
import dev.annals.core.source.sheet.SheetLimits;
import java.io.File;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Takes figures from a CSV or XLSX file into the files of the years.
 *
 * <p>It shows what it would add; {@code -Dannals.apply=true} writes it. What is there is never changed: a figure that
 * says something else is told, and then nothing is written. With {@code -Dannals.template=FILE.xlsx} it writes a
 * workbook to fill in instead.
 */
@Mojo(name = "import", requiresProject = false, threadSafe = true)
public final class ImportMojo extends AnnalsMojo {

    /** The CSV or XLSX file to read. */
    @Parameter(property = "annals.file")
    private @Nullable File file;

    /** The period of rows that name none, such as {@code 2024} or {@code 2024-Q1}. */
    @Parameter(property = "annals.period")
    private @Nullable String period;

    /** The body of rows that name none, by id or name; by default that of the site. */
    @Parameter(property = "annals.body")
    private @Nullable String body;

    /** Whether the figures are written; else it is only shown what would be. */
    @Parameter(property = "annals.apply", defaultValue = "false")
    private boolean apply;

    /** The workbook to fill in that is written instead of an import; a file that is there is not replaced. */
    @Parameter(property = "annals.template")
    private @Nullable File template;

    private Optional<Imported> imported = Optional.empty();

    @Override
    Result run(Setting setting) throws MojoFailureException {
        Request request = new Request(given(period), given(body));
        if (template != null) {
            return new CollectionForm(setting).write(template.toPath().toAbsolutePath(), request);
        }
        if (file == null) {
            throw new MojoFailureException("-Dannals.file=FILE.xlsx / FILE.csv; -Dannals.template=FILE.xlsx");
        }
        Order order = new Order(file.toPath().toAbsolutePath(), request, apply);
        Imported done = new FigureImport(setting, SheetLimits.DEFAULT).run(order);
        imported = Optional.of(done);
        return done.result();
    }

    private static Optional<String> given(@Nullable String parameter) {
        return Optional.ofNullable(parameter).map(String::strip).filter(text -> !text.isEmpty());
    }

    @Override
    void told(Result result, Messages words) {
        imported.ifPresent(done -> new ProposalLog(getLog(), words).tell(done.proposal()));
    }

    @Override
    void done(Result result, Setting setting, Messages words) {
        imported.ifPresentOrElse(done -> done(done, words), () -> {
            if (template != null) {
                getLog().info(words.text("import.template.written", template));
            }
        });
    }

    private void done(Imported done, Messages words) {
        int added = done.proposal().added();
        if (done.written()) {
            getLog().info(words.text("import.written", added));
        } else if (added == 0) {
            getLog().info(words.text("import.nothing"));
        } else {
            getLog().info(words.text("import.shown", added));
        }
    }
}
