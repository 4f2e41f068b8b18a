package dev.annals.plugin;

import dev.annals.core.pipeline.Generator;
import dev.annals.core.pipeline.Result;
import dev.annals.core.setting.Messages;
import dev.annals.core.setting.Setting;
import java.io.File;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Checks the data repository and, when nothing is wrong, writes its documents as PDFs, without a site. */
@Mojo(name = "print", requiresProject = false, threadSafe = true)
public final class PrintMojo extends AnnalsMojo {

    /** The folder that the PDFs are written to. It is replaced whole; a folder with files of others is refused. */
    @Parameter(property = "annals.print", defaultValue = "${project.build.directory}/print", required = true)
    private @Nullable File print;

    @Override
    Result run(Setting setting) {
        return new Generator(setting.into(path(print)), BundledFonts::read).print();
    }

    @Override
    void done(Result result, Setting setting, Messages words) {
        getLog().info(words.text("run.printed", result.documents(), result.sheets(), path(print)));
    }
}
