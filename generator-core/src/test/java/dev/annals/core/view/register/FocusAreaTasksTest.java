package dev.annals.core.view.register;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.compute.Measures;
import dev.annals.core.model.document.Subjects;
import dev.annals.core.model.prose.Block;
import dev.annals.core.setting.Language;
import dev.annals.core.setting.Messages;
import dev.annals.core.view.edition.Edition;
import dev.annals.core.view.table.Register;
import dev.annals.core.view.table.RowGroup;
import dev.annals.core.wording.Words;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The tasks of one focus area. */
class FocusAreaTasksTest {

    private static Register.Table table(Optional<String> focus) throws IOException {
        Map<Language, Messages> words = Map.of(Language.CHINESE, Words.messages(Language.CHINESE));
        Edition edition =
                Edition.of(Measures.of(SampleUndertakings.model()), SampleWords.units(), words, Language.CHINESE);
        Block.Tasks block =
                new Block.Tasks(SampleUndertakings.YEAR, "b", Optional.empty(), focus, List.of(), SampleWords.PLACE);
        return (Register.Table) new Registers(edition, Subjects.NONE).tasks(block);
    }

    @Test
    void caption_namesTheFocusArea_whenOnlyThatIsAskedFor() throws IOException {
        Register.Table table = table(Optional.of("area"));

        assertThat(table.caption()).isEqualTo("2017年重点任务：扩大学位");
        assertThat(table.table().groups())
                .hasSize(1)
                .allMatch(group -> group.title().isEmpty());
        assertThat(table.table().groups().get(0).rows()).hasSize(2);
    }

    @Test
    void focusArea_isAGroupOfTheTable_whenAllAreAskedFor() throws IOException {
        Register.Table table = table(Optional.empty());

        assertThat(table.caption()).isEqualTo("2017年重点任务");
        assertThat(table.table().groups()).extracting(RowGroup::title).allMatch(Optional::isPresent);
    }
}
