package dev.annals.plugin;

import dev.annals.core.pipeline.Generator;
import dev.annals.core.pipeline.Result;
import dev.annals.core.setting.Messages;
import dev.annals.core.setting.Setting;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Checks the data repository and, when nothing is wrong, writes the site and its PDFs.
 *
 * <p>With {@code <extensions>true</extensions>} it is the only step of the lifecycle phase {@code generate}, so
 * that {@code mvn generate} is all there is to type. When something is wrong, everything that is wrong is told and
 * the last good output stays as it is.
 */
@Mojo(name = "generate", requiresProject = false, threadSafe = true)
public final class GenerateMojo extends AnnalsMojo {

    @Override
    Result run(Setting setting) {
        return new Generator(setting, BundledFonts::read).generate();
    }

    @Override
    void done(Result result, Setting setting, Messages words) {
        getLog().info(words.text("run.done", result.pages(), result.documents(), result.sheets()));
        getLog().info(words.text("run.open", setting.output().resolve("index.html")));
    }
}
