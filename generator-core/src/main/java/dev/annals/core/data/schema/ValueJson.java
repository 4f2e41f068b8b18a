package dev.annals.core.data.schema;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/**
 * Writes what a value looks like, as keywords of JSON Schema in the object that is open.
 *
 * @param json where it is written
 * @param filled whether a list or mapping must hold something; otherwise nothing at all is a fair way to write it
 */
record ValueJson(JsonGenerator json, boolean filled) {

    void write(Description description) throws IOException {
        if (description instanceof Description.Scalar scalar) {
            ScalarKind.of(scalar.kind()).write(json);
        } else if (description instanceof Description.Pattern pattern) {
            json.writeStringField("type", "string");
            json.writeStringField("pattern", pattern.expression());
        } else if (description instanceof Description.Choice choice) {
            json.writeArrayFieldStart("enum");
            for (String word : choice.words()) {
                json.writeString(word);
            }
            json.writeEndArray();
        } else if (description instanceof Description.Listing listing) {
            list(listing);
        } else if (description instanceof Description.Entries entries) {
            entries(entries);
        } else if (description instanceof Description.Structure structure) {
            json.writeStringField("$ref", "#/$defs/" + structure.name());
        } else if (description instanceof Description.AnyOf either) {
            forms(either);
        }
    }

    private void list(Description.Listing listing) throws IOException {
        type("array");
        if (filled) {
            json.writeNumberField("minItems", 1);
        }
        json.writeObjectFieldStart("items");
        inside().write(listing.item());
        json.writeEndObject();
    }

    private void entries(Description.Entries entries) throws IOException {
        type("object");
        if (filled) {
            json.writeNumberField("minProperties", 1);
        }
        if (entries.keys().isPresent()) {
            json.writeObjectFieldStart("propertyNames");
            json.writeStringField("pattern", entries.keys().get());
            json.writeEndObject();
        }
        json.writeObjectFieldStart("additionalProperties");
        inside().write(entries.value());
        json.writeEndObject();
    }

    private void forms(Description.AnyOf either) throws IOException {
        json.writeArrayFieldStart("anyOf");
        for (Description form : either.forms()) {
            json.writeStartObject();
            inside().write(form);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private ValueJson inside() {
        return new ValueJson(json, false);
    }

    private void type(String name) throws IOException {
        if (filled) {
            json.writeStringField("type", name);
        } else {
            json.writeArrayFieldStart("type");
            json.writeString(name);
            json.writeString("null");
            json.writeEndArray();
        }
    }
}
