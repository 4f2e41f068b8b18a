package dev.annals.core.data;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.annals.core.view.dataset.Dataset;
import dev.annals.core.view.dataset.Field;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;

/**
 * A dataset as JSON: an object with {@code name}, {@code title} and {@code rows}, an array of objects with the stable
 * names of the columns as keys. Cells with nothing to say are left out; numbers keep every digit typed.
 */
public final class JsonFile {

    private JsonFile() {}

    /** The whole file. */
    public static String write(Dataset dataset) {
        return Json.write(json -> {
            json.writeStartObject();
            json.writeStringField("name", dataset.name());
            json.writeStringField("title", dataset.title());
            json.writeArrayFieldStart("rows");
            for (List<String> row : dataset.rows()) {
                row(dataset.fields(), row, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void row(List<Field> fields, List<String> row, JsonGenerator json) throws IOException {
        json.writeStartObject();
        for (int i = 0; i < row.size(); i++) {
            if (row.get(i).isEmpty()) {
                continue;
            }
            json.writeFieldName(fields.get(i).name());
            switch (fields.get(i).type()) {
                case STRING -> json.writeString(row.get(i));
                case NUMBER -> json.writeNumber(new BigDecimal(row.get(i)));
            }
        }
        json.writeEndObject();
    }
}
