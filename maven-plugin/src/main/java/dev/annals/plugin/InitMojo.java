package dev.annals.plugin;

import dev.annals.core.pipeline.Starter;
import dev.annals.core.setting.BuiltIn;
import dev.annals.core.setting.Language;
import dev.annals.core.setting.Messages;
import dev.annals.core.write.OutputException;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Writes a new data repository with one small complete example into an empty or new folder.
 *
 * <p>It needs no pom: {@code mvn dev.annals:annals-maven-plugin:VERSION:init} in an empty folder, then
 * {@code mvn generate}. A folder that is not empty is refused; only {@code .git} may be there.
 */
@Mojo(name = "init", requiresProject = false, threadSafe = true)
public final class InitMojo extends AbstractMojo {

    /** The folder that the new repository is written to. */
    @Parameter(property = "annals.repository", defaultValue = "${basedir}", required = true)
    private @Nullable File repository;

    /** The language of the example and of this log, {@code zh} or {@code en}. */
    @Parameter(property = "annals.language", defaultValue = "zh")
    private @Nullable String language;

    @Parameter(defaultValue = "${plugin.version}", readonly = true, required = true)
    private @Nullable String version;

    @Override
    public void execute() throws MojoFailureException {
        if (repository == null || version == null) {
            throw new IllegalStateException("a required parameter without a value");
        }
        Path folder = repository.toPath().toAbsolutePath().normalize();
        Language spoken = LanguageParameter.read(language).orElse(Language.CHINESE);
        BuiltIn builtIn = Bundle.builtIn();
        Messages words = Bundle.messages(builtIn, spoken);
        try {
            int files = new Starter(builtIn, version).write(folder, spoken);
            getLog().info(words.text("run.started", files, folder));
            getLog().info(words.text("run.next"));
        } catch (OutputException refused) {
            new FindingLog(getLog(), words).tell(List.of(refused.finding()));
            throw new MojoFailureException(words.text("run.refused"), refused);
        }
    }
}
