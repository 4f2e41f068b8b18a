package dev.annals.core.scale;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.model.Model;
import dev.annals.core.validate.Corpus;
import dev.annals.core.validate.Validated;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LargeRepositoryTest {

    @TempDir
    Path folder;

    @Test
    void repository_isValidAndAsLargeAsAsked() throws IOException {
        new LargeRepository(3, 40, 4).write(folder);

        Validated validated = Corpus.validate(folder);

        assertThat(validated.findings()).isEmpty();
        Model model = validated.model().orElseThrow();
        assertThat(model.observations()).hasSize(3 * 40 * 4);
        assertThat(model.documents()).hasSize(3);
    }
}
