package dev.annals.core.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.model.catalogue.Unit;
import dev.annals.core.setting.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BuiltInUnitsTest {

    @Test
    void units_haveNamesInBothLanguages_always() throws IOException {
        List<Unit> units = Words.units();

        assertThat(units).hasSizeGreaterThanOrEqualTo(60);
        assertThat(units).allSatisfy(unit -> {
            assertThat(unit.title().in(Language.CHINESE)).as(unit.id()).isPresent();
            assertThat(unit.title().in(Language.ENGLISH)).as(unit.id()).isPresent();
        });
    }

    @Test
    void units_areSpelledOnce_always() throws IOException {
        List<String> spellings = new ArrayList<>();
        for (Unit unit : Words.units()) {
            spellings.add(unit.id());
            spellings.addAll(unit.aliases());
        }

        assertThat(spellings).doesNotHaveDuplicates();
    }

    @Test
    void messages_haveTheSameKeys_inBothLanguages() throws IOException {
        assertThat(words(Language.ENGLISH)).containsExactlyElementsOf(words(Language.CHINESE));
    }

    /** Ranks are built differently in each language, and only English has forms for one. */
    private static List<String> words(Language language) throws IOException {
        return Words.messages(language).texts().keySet().stream()
                .filter(key -> !key.startsWith("rank.") && !key.endsWith(".one"))
                .sorted()
                .toList();
    }
}
