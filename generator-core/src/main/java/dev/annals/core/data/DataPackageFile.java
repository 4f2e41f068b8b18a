package dev.annals.core.data;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.annals.core.view.dataset.DataPackage;
import dev.annals.core.view.dataset.Dataset;
import dev.annals.core.view.dataset.Field;
import java.io.IOException;
import java.util.Optional;

/**
 * The description of the downloads after the Frictionless Data Package specification, version 1: what the files are,
 * their columns, and the sources.
 */
public final class DataPackageFile {

    private static final char DELETE = 0x7f;

    private DataPackageFile() {}

    /** The whole file. */
    public static String write(DataPackage description) {
        return Json.write(json -> {
            json.writeStartObject();
            json.writeStringField("profile", "tabular-data-package");
            json.writeStringField("name", name(description.name()));
            json.writeStringField("title", description.title());
            if (description.licence().isPresent()) {
                json.writeArrayFieldStart("licenses");
                licence(description.licence().get(), json);
                json.writeEndArray();
            }
            json.writeArrayFieldStart("sources");
            for (DataPackage.Source source : description.sources()) {
                titled(source.title(), source.address(), json);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("resources");
            for (Dataset dataset : description.datasets()) {
                resource(dataset, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    /** A name as the specification asks for: small letters, digits, {@code . _ -}; others by their numbers, 学 as x5b66. */
    private static String name(String id) {
        StringBuilder name = new StringBuilder();
        id.codePoints().forEach(point -> {
            boolean plain = point >= 'a' && point <= 'z' || point >= '0' && point <= '9' || ".-_".indexOf(point) >= 0;
            name.append(plain ? Character.toString(point) : "x" + Integer.toHexString(point));
        });
        return name.toString();
    }

    /** The specification asks for a name or an address; a name is an identifier such as CC-BY-4.0. */
    private static void licence(DataPackage.Licence licence, JsonGenerator json) throws IOException {
        json.writeStartObject();
        String identifier = licence.title().replace(' ', '-');
        boolean isPlain = identifier.chars().allMatch(c -> c > ' ' && c < DELETE);
        json.writeStringField("name", isPlain ? identifier : name(identifier));
        json.writeStringField("title", licence.title());
        if (licence.address().isPresent()) {
            json.writeStringField("path", licence.address().get());
        }
        json.writeEndObject();
    }

    private static void titled(String title, Optional<String> address, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("title", title);
        if (address.isPresent()) {
            json.writeStringField("path", address.get());
        }
        json.writeEndObject();
    }

    private static void resource(Dataset dataset, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("profile", "tabular-data-resource");
        // A category and an indicator may have the same id, but names of resources must differ.
        json.writeStringField(
                "name", name(dataset.path().substring("data/".length()).replace('/', '.')));
        json.writeStringField("title", dataset.title());
        json.writeStringField("path", dataset.path().substring("data/".length()) + ".csv");
        json.writeStringField("format", "csv");
        json.writeStringField("encoding", "utf-8");
        json.writeObjectFieldStart("schema");
        json.writeArrayFieldStart("fields");
        for (Field field : dataset.fields()) {
            json.writeStartObject();
            json.writeStringField("name", field.title());
            json.writeStringField("title", field.name());
            json.writeStringField("type", field.type().key());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }
}
