package dev.annals.core.validate.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.validate.entity.DocumentReading;
import dev.annals.core.validate.entity.IndicatorReading;
import dev.annals.core.validate.entity.SettingsReading;
import dev.annals.core.validate.entity.YearReading;
import dev.annals.core.validate.entity.plan.PlanReading;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The schemas describe themselves: what a JSON Schema or a guide needs is all there. */
class SchemaTest {

    private static List<String> describe(String path, Type type) {
        List<String> out = new ArrayList<>();
        if (type instanceof Type.Structure structure) {
            for (Key<?> key : structure.schema().keys()) {
                out.add(path + "/" + key.name() + (key.required() ? "!" : ""));
                out.addAll(describe(path + "/" + key.name(), key.shape().type()));
            }
        } else if (type instanceof Type.Entries entries) {
            out.addAll(describe(path + "/<" + entries.kind().key() + ">", entries.value()));
        } else if (type instanceof Type.Listing listing) {
            out.addAll(describe(path + "[]", listing.item()));
        } else if (type instanceof Type.Either either) {
            out.addAll(describe(path, either.one()));
            out.addAll(describe(path, either.other()));
        }
        return out;
    }

    @Test
    void schemas_nameEveryKeyAtEveryDepth() {
        List<String> keys = Stream.of(
                        SettingsReading.SCHEMA,
                        IndicatorReading.FILE,
                        YearReading.FILE,
                        PlanReading.FILE,
                        DocumentReading.SCHEMA)
                .flatMap(schema -> describe(schema.name(), new Type.Structure(schema)).stream())
                .toList();

        assertThat(keys)
                .contains(
                        "settings/title!",
                        "settings/bodies/<body>/title!",
                        "settings/categories/<category>/description",
                        "settings/units/<unit>/kind!",
                        "settings/overview/tiles",
                        "indicators/indicators!",
                        "indicators/indicators/<indicator>/direction!",
                        "year/period!",
                        "year/figures/<indicator>/as-of",
                        "year/targets/<indicator>/set-by",
                        "year/honours[]/level!",
                        "document/title!")
                .doesNotHaveDuplicates();
    }

    @Test
    void choice_tellsItsWords() {
        Key<?> direction = ((Type.Structure) ((Type.Entries)
                                IndicatorReading.FILE.keys().get(1).shape().type())
                        .value())
                .schema().keys().stream()
                        .filter(key -> key.name().equals("direction"))
                        .findFirst()
                        .orElseThrow();

        assertThat(direction.shape().type()).isEqualTo(new Type.Choice(List.of("up", "down", "keep", "band")));
    }

    @Test
    void id_isLettersOfAnyScriptDigitsAndTwoMarks_startingWithALetter() {
        assertThat(List.of("a", "学前教育", "a-1_b", "é9", "𠮷")).allMatch(Ids::isWellFormed);
        assertThat(List.of("", "1a", "-a", "a b", "a.b", "a/b", "period", "last-period", "next-period", "a　b", "a|b"))
                .noneMatch(Ids::isWellFormed);
    }

    @Test
    void idExpression_saysTheSameAsTheRule() {
        List<String> texts = List.of(
                "a",
                "学前教育",
                "a-1_b",
                "é9",
                "𠮷",
                "a٣",
                "periods",
                "period-1",
                "",
                "1a",
                "-a",
                "_a",
                "a b",
                "a.b",
                "a/b",
                "period",
                "last-period",
                "next-period",
                "a　b",
                "a|b",
                "a½",
                "index",
                "Index",
                "CON",
                "com1",
                "com10",
                "indexes",
                "lpt",
                "aⅣ");
        for (String text : texts) {
            assertThat(Pattern.compile(Ids.EXPRESSION).matcher(text).find())
                    .as(text)
                    .isEqualTo(Ids.isWellFormed(text));
        }
    }
}
