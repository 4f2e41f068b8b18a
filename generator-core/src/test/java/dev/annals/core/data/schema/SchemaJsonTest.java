package dev.annals.core.data.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annals.core.data.schema.Description.Field;
import dev.annals.core.data.schema.Description.Structure;
import dev.annals.core.setting.Language;
import dev.annals.core.setting.Messages;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SchemaJsonTest {

    private static final Messages WORDS = new Messages(
            Language.ENGLISH,
            Map.of(
                    "schema.file", "File",
                    "schema.file.one", "First",
                    "schema.file.two", "Second",
                    "schema.part", "Part",
                    "schema.part.year", "Year"));

    private static Structure part(String kind) {
        return new Structure("part", List.of(new Field("year", new Description.Scalar(kind), true, false)), List.of());
    }

    private static Structure file(Description one, Description two) {
        return new Structure(
                "file", List.of(new Field("one", one, false, true), new Field("two", two, false, false)), List.of());
    }

    @Test
    void mapping_isWrittenOnce_andReferredTo() {
        Description list = new Description.Listing(part("day"));

        String json = SchemaJson.write(file(list, list), WORDS);

        assertThat(json).containsOnlyOnce("\"part\" : {").contains("\"$ref\" : \"#/$defs/part\"", "\"minItems\" : 1");
        assertThat(json.split("\"additionalProperties\" : false", -1)).hasSize(3);
        assertThat(json).endsWith("}\n").doesNotContain("\r");
    }

    @Test
    void faultOfTheProgram_isTold() {
        assertThatThrownBy(() -> SchemaJson.write(file(part("day"), part("text")), WORDS))
                .hasMessageContaining("part");
        assertThatThrownBy(() -> SchemaJson.write(part("smell"), WORDS)).hasMessageContaining("smell");
        assertThatThrownBy(() -> SchemaJson.write(part("day"), new Messages(Language.ENGLISH, Map.of())))
                .hasMessageContaining("schema.part");
    }
}
