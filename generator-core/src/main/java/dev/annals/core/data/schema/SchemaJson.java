package dev.annals.core.data.schema;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.annals.core.data.schema.Description.Structure;
import dev.annals.core.setting.Messages;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes what a file may say as JSON Schema, draft 2020-12: one object for the file, and one under {@code $defs} for
 * each kind of mapping in it. Unknown keys are refused. Every key carries the message {@code schema.KIND.KEY} as its
 * description, every kind of mapping the message {@code schema.KIND} as its title. The same description and messages
 * give the same text.
 */
public final class SchemaJson {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private final JsonGenerator json;
    private final Messages messages;
    private final Map<String, Structure> kinds = new LinkedHashMap<>();

    private SchemaJson(JsonGenerator json, Messages messages) {
        this.json = json;
        this.messages = messages;
    }

    /**
     * Writes the schema of a file.
     *
     * @throws IllegalArgumentException when a message is missing or two different mappings have one name, which is a
     *     fault of the program
     */
    public static String write(Structure file, Messages messages) {
        StringWriter out = new StringWriter();
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
            new SchemaJson(json, messages).file(file);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.append('\n').toString();
    }

    private void file(Structure file) throws IOException {
        collect(file);
        json.writeStartObject();
        json.writeStringField("$schema", DIALECT);
        structure(file);
        json.writeObjectFieldStart("$defs");
        for (Structure kind : kinds.values()) {
            if (!kind.equals(file)) {
                json.writeObjectFieldStart(kind.name());
                structure(kind);
                json.writeEndObject();
            }
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private void collect(Description description) {
        if (description instanceof Structure structure) {
            Structure known = kinds.putIfAbsent(structure.name(), structure);
            if (known == null) {
                structure.fields().forEach(field -> collect(field.value()));
            } else if (!known.equals(structure)) {
                throw new IllegalArgumentException("two kinds of mapping are called " + structure.name());
            }
        } else if (description instanceof Description.Listing listing) {
            collect(listing.item());
        } else if (description instanceof Description.Entries entries) {
            collect(entries.value());
        } else if (description instanceof Description.AnyOf either) {
            either.forms().forEach(this::collect);
        }
    }

    private void structure(Structure structure) throws IOException {
        json.writeStringField("title", messages.text("schema." + structure.name()));
        json.writeStringField("type", "object");
        json.writeObjectFieldStart("properties");
        for (Description.Field field : structure.fields()) {
            json.writeObjectFieldStart(field.name());
            json.writeStringField("description", messages.text("schema." + structure.name() + "." + field.name()));
            new ValueJson(json, field.filled()).write(field.value());
            json.writeEndObject();
        }
        json.writeEndObject();
        String[] required = structure.fields().stream()
                .filter(Description.Field::required)
                .map(Description.Field::name)
                .toArray(String[]::new);
        if (required.length > 0) {
            RuleJson.required(json, required);
        }
        json.writeBooleanField("additionalProperties", false);
        for (Description.Rule rule : structure.rules()) {
            RuleJson.write(json, rule);
        }
    }
}
