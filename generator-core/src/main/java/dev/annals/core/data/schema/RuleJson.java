package dev.annals.core.data.schema;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** Writes rules between keys, as keywords of JSON Schema in the object that is open. */
final class RuleJson {

    private RuleJson() {}

    static void write(JsonGenerator json, Description.Rule rule) throws IOException {
        if (rule instanceof Description.Unless unless) {
            unless(json, unless);
        } else if (rule instanceof Description.Inherited inherited) {
            inherited(json, inherited);
        } else {
            json.writeNumberField("minProperties", 1);
        }
    }

    static void required(JsonGenerator json, String... keys) throws IOException {
        json.writeArrayFieldStart("required");
        for (String key : keys) {
            json.writeString(key);
        }
        json.writeEndArray();
    }

    private static void unless(JsonGenerator json, Description.Unless unless) throws IOException {
        condition(json, unless.substitute());
        json.writeObjectFieldStart("then");
        json.writeObjectFieldStart("properties");
        for (String key : unless.excluded()) {
            json.writeBooleanField(key, false);
        }
        json.writeEndObject();
        json.writeEndObject();
        json.writeObjectFieldStart("else");
        required(json, unless.required());
        json.writeEndObject();
    }

    private static void inherited(JsonGenerator json, Description.Inherited inherited) throws IOException {
        condition(json, inherited.key());
        json.writeObjectFieldStart("else");
        json.writeObjectFieldStart("properties");
        json.writeObjectFieldStart(inherited.entries());
        json.writeObjectFieldStart("additionalProperties");
        required(json, inherited.key());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void condition(JsonGenerator json, String key) throws IOException {
        json.writeObjectFieldStart("if");
        required(json, key);
        json.writeEndObject();
    }
}
