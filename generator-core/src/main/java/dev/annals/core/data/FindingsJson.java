package dev.annals.core.data;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.annals.core.finding.Finding;
import dev.annals.core.finding.Place;
import dev.annals.core.setting.FindingWords;
import dev.annals.core.setting.Messages;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * The findings of a run for editors and CI: an object with {@code findings}, an array of objects with
 * {@code code}, {@code severity}, {@code file}, {@code line}, {@code column} (both 1-based, 0 for the file as
 * a whole), {@code message}, {@code hint} and {@code arguments}; of one that was accepted on purpose
 * also {@code accepted}, the reason.
 */
public final class FindingsJson {

    private FindingsJson() {}

    /** Writes the findings in the order given, worded by these messages. */
    public static String write(List<Finding> findings, Messages messages) {
        FindingWords words = new FindingWords(messages);
        return Json.write(json -> {
            json.writeStartObject();
            json.writeNumberField("version", 1);
            json.writeArrayFieldStart("findings");
            for (Finding finding : findings) {
                write(json, finding, words);
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void write(JsonGenerator json, Finding finding, FindingWords words) throws IOException {
        Place place = finding.place();
        json.writeStartObject();
        json.writeStringField("code", finding.code().id());
        json.writeStringField("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        json.writeStringField("file", place.file());
        json.writeNumberField("line", place.line());
        json.writeNumberField("column", place.column());
        json.writeStringField("message", words.message(finding));
        json.writeStringField("hint", words.hint(finding));
        if (finding.acceptance().isPresent()) {
            json.writeStringField("accepted", finding.acceptance().get());
        }
        json.writeArrayFieldStart("arguments");
        for (String argument : finding.arguments()) {
            json.writeString(argument);
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
