package dev.annals.core.validate.entity.document;

import dev.annals.core.finding.Code;
import dev.annals.core.model.document.Official;
import dev.annals.core.validate.schema.Fields;
import dev.annals.core.validate.schema.Flag;
import dev.annals.core.validate.schema.Key;
import dev.annals.core.validate.schema.Shape;
import dev.annals.core.validate.schema.Shapes;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads what makes a document an official one. {@link Code#DOCUMENT_NUMBER_MALFORMED} has as arguments the key, what was
 * written, and an example.
 */
public final class OfficialReading {

    /** 机关代字, the full year in 〔〕, a number without 第 and without leading zeros, 号: GB/T 9704-2012, 7.2.5. */
    private static final Pattern NUMBER = Pattern.compile("[^\\s\\d〔〕第]+〔(?:19|20)\\d{2}〕[1-9]\\d*号");

    /** Six digits: GB/T 9704-2012, 7.2.1. */
    private static final Pattern COPY_NUMBER = Pattern.compile("\\d{6}");

    private static final Key<String> MARK = Key.optional("mark", Shapes.WORDS);
    private static final Key<String> NUMBER_KEY = Key.optional("number", checked("number", NUMBER, "长教〔2019〕3号"));
    private static final Key<String> COPY_NUMBER_KEY =
            Key.optional("copy-number", checked("copy-number", COPY_NUMBER, "000001"));
    private static final Key<String> SECRECY = Key.optional("secrecy", Shapes.WORDS);
    private static final Key<String> URGENCY = Key.optional("urgency", Shapes.WORDS);
    private static final Key<String> SIGNATORY = Key.optional("signatory", Shapes.WORDS);
    private static final Key<String> ADDRESSEE = Key.optional("addressee", Shapes.WORDS);
    private static final Key<List<String>> ATTACHMENTS = Key.optional("attachments", Shapes.list(Shapes.WORDS));
    private static final Key<String> REMARK = Key.optional("remark", Shapes.WORDS);
    private static final Key<String> COPY_TO = Key.optional("copy-to", Shapes.WORDS);
    private static final Key<List<String>> JOINT_ISSUERS = Key.optional("joint-issuers", Shapes.list(Shapes.WORDS));
    private static final Key<Boolean> SEALED = Key.optional("sealed", Flag.SHAPE);
    private static final Key<String> ISSUED_BY = Key.optional("issued-by", Shapes.WORDS);
    private static final Key<String> ISSUED_ON = Key.optional("issued-on", Shapes.DAY);

    /** Its keys. */
    public static final List<Key<?>> KEYS = List.of(
            MARK,
            NUMBER_KEY,
            COPY_NUMBER_KEY,
            SECRECY,
            URGENCY,
            SIGNATORY,
            ADDRESSEE,
            ATTACHMENTS,
            REMARK,
            COPY_TO,
            JOINT_ISSUERS,
            SEALED,
            ISSUED_BY,
            ISSUED_ON);

    private OfficialReading() {}

    private static Shape<String> checked(String kind, Pattern form, String example) {
        return Shapes.scalar("text", (scalar, scope) -> {
            if (!form.matcher(scalar.text()).matches()) {
                scope.add(Code.DOCUMENT_NUMBER_MALFORMED, scalar.place(), kind, scalar.text(), example);
            }
            return Optional.of(scalar.text());
        });
    }

    /** The elements that the front matter has. */
    public static Official read(Fields fields) {
        return new Official(
                fields.get(MARK),
                fields.get(NUMBER_KEY),
                fields.get(COPY_NUMBER_KEY),
                fields.get(SECRECY),
                fields.get(URGENCY),
                fields.get(SIGNATORY),
                fields.get(ADDRESSEE).map(words -> without(words, "[:：]")),
                fields.get(ATTACHMENTS).orElse(List.of()),
                fields.get(REMARK).map(words -> words.replaceAll("^[（(](.*)[）)]$", "$1")),
                fields.get(COPY_TO).map(words -> without(words, "[.。]")),
                fields.get(JOINT_ISSUERS).orElse(List.of()),
                fields.get(SEALED).orElse(true),
                fields.get(ISSUED_BY),
                fields.get(ISSUED_ON));
    }

    private static String without(String words, String mark) {
        return words.replaceAll(mark + "$", "");
    }
}
