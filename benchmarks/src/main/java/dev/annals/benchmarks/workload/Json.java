package dev.annals.benchmarks.workload;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One value of a JSON file. Numbers are kept as they are typed; {@code null} is the empty text.
 *
 * @param text what a text, a number or a truth value says
 * @param items the values of a list
 * @param members the values of an object, by name
 */
record Json(String text, List<Json> items, Map<String, Json> members) {

    private static final JsonFactory FACTORY = new JsonFactory();

    static Json read(Path file) throws IOException {
        try (JsonParser parser = FACTORY.createParser(file.toFile())) {
            parser.nextToken();
            return value(parser);
        }
    }

    private static Json value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> list(parser);
            case VALUE_NULL -> new Json("", List.of(), Map.of());
            default -> new Json(parser.getText(), List.of(), Map.of());
        };
    }

    private static Json object(JsonParser parser) throws IOException {
        Map<String, Json> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            members.put(name, value(parser));
        }
        return new Json("", List.of(), members);
    }

    private static Json list(JsonParser parser) throws IOException {
        List<Json> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(parser));
        }
        return new Json("", items, Map.of());
    }

    Json get(String name) {
        Json found = members.get(name);
        if (found == null) {
            throw new IllegalArgumentException("no " + name + " in " + members.keySet());
        }
        return found;
    }

    String text(String name) {
        return get(name).text();
    }

    List<Json> list(String name) {
        return get(name).items();
    }

    List<String> words(String name) {
        return list(name).stream().map(Json::text).toList();
    }
}
