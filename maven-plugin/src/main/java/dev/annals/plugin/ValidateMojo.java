package dev.annals.plugin;

import dev.annals.core.pipeline.Generator;
import dev.annals.core.pipeline.Result;
import dev.annals.core.setting.Setting;
import org.apache.maven.plugins.annotations.Mojo;

/** Checks the data repository and tells everything that is wrong; writes only the list of findings. */
@Mojo(name = "validate", requiresProject = false, threadSafe = true)
public final class ValidateMojo extends AnnalsMojo {

    @Override
    Result run(Setting setting) {
        return new Generator(setting, BundledFonts::read).validate();
    }
}
