package dev.annals.plugin;

import dev.annals.core.finding.Severity;
import dev.annals.core.pipeline.Result;
import dev.annals.core.print.font.HeadlessFonts;
import dev.annals.core.setting.BuiltIn;
import dev.annals.core.setting.Language;
import dev.annals.core.setting.Limits;
import dev.annals.core.setting.Messages;
import dev.annals.core.setting.Setting;
import java.io.File;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What all goals share: their parameters become a {@link Setting}, their result is told in the log. */
abstract class AnnalsMojo extends AbstractMojo {

    private static final String HEADLESS = "java.awt.headless";

    /** The data repository: the folder that holds {@code annals.yml}. */
    @Parameter(property = "annals.repository", defaultValue = "${basedir}", required = true)
    private @Nullable File repository;

    /** The folder that the site is written to. It is replaced whole; a folder with files of others is refused. */
    @Parameter(property = "annals.output", defaultValue = "${project.build.directory}/site", required = true)
    private @Nullable File output;

    /** The file that all findings are written to as JSON, for editors and CI. */
    @Parameter(
            property = "annals.findings",
            defaultValue = "${project.build.directory}/annals/findings.json",
            required = true)
    private @Nullable File findings;

    /** The language of this log, {@code zh} or {@code en}; by default the first language of the repository. */
    @Parameter(property = "annals.language")
    private @Nullable String language;

    /**
     * The date that PDFs carry, ISO 8601 or seconds since 1970; by default {@code SOURCE_DATE_EPOCH} where it is
     * set, else the date of the document. Never the clock.
     */
    @Parameter(property = "annals.timestamp", defaultValue = "${project.build.outputTimestamp}")
    private @Nullable String timestamp;

    /** Runs what the goal does. */
    abstract Result run(Setting setting) throws MojoFailureException;

    @Override
    public final void execute() throws MojoFailureException, MojoExecutionException {
        if (System.getProperty(HEADLESS) == null) {
            System.setProperty(HEADLESS, "true");
        }
        HeadlessFonts.prepare();
        BuiltIn builtIn = Bundle.builtIn();
        Map<Language, Messages> messages = Bundle.messages(builtIn);
        Setting setting = new Setting(
                path(repository), path(output), path(findings), builtIn, messages, told(), created(), Limits.DEFAULT);
        Result result = guarded(setting);
        Messages words = setting.in(result.language());
        new FindingLog(getLog(), words).tell(result.findings());
        told(result, words);
        if (result.failed()) {
            throw new MojoFailureException(words.text("run.failed", result.count(Severity.ERROR), path(findings)));
        }
        done(result, setting, words);
    }

    private Result guarded(Setting setting) throws MojoExecutionException, MojoFailureException {
        try {
            return run(setting);
        } catch (RuntimeException | StackOverflowError fault) {
            Messages words = setting.in(setting.told().orElse(Language.CHINESE));
            throw new MojoExecutionException(words.text("run.fault", fault), fault);
        }
    }

    /** Tells, behind the findings, what the goal found besides, whether or not one of them is an error. */
    void told(Result result, Messages words) {}

    /** Says in the log what was done. */
    void done(Result result, Setting setting, Messages words) {
        getLog().info(words.text("run.valid", result.files(), result.count(Severity.WARNING)));
    }

    static Path path(@Nullable File file) {
        if (file == null) {
            throw new IllegalStateException("a required parameter without a value");
        }
        return file.toPath().toAbsolutePath().normalize();
    }

    private Optional<Language> told() throws MojoFailureException {
        return LanguageParameter.read(language);
    }

    private Optional<Instant> created() throws MojoFailureException {
        String text = timestamp != null && timestamp.strip().length() > 1
                ? timestamp.strip()
                : System.getenv("SOURCE_DATE_EPOCH");
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    text.chars().allMatch(Character::isDigit)
                            ? Instant.ofEpochSecond(Long.parseLong(text))
                            : OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException | NumberFormatException wrong) {
            throw new MojoFailureException("annals.timestamp: " + text, wrong);
        }
    }
}
