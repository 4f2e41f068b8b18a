package dev.annals.core.validate.entity;

import dev.annals.core.finding.Code;
import dev.annals.core.model.Acceptance;
import dev.annals.core.model.Checks;
import dev.annals.core.source.NearestName;
import dev.annals.core.source.Node;
import dev.annals.core.validate.schema.Fields;
import dev.annals.core.validate.schema.Key;
import dev.annals.core.validate.schema.Schema;
import dev.annals.core.validate.schema.Scope;
import dev.annals.core.validate.schema.Shape;
import dev.annals.core.validate.schema.Shapes;
import dev.annals.core.validate.schema.Type;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads {@code checks} and {@code accept} of {@code annals.yml}.
 *
 * <table>
 * <caption>Findings and their arguments</caption>
 * <tr><td>{@link Code#CHECK_OUT_OF_RANGE}</td><td>{0} the key, {1} its value as typed, {2} what it may be:
 *     {@code share} or {@code factor}</td></tr>
 * <tr><td>{@link Code#ACCEPTED_CODE_UNKNOWN}</td><td>{0} the code as typed, {1} the nearest code or nothing</td></tr>
 * <tr><td>{@link Code#ACCEPTED_CODE_FIXED}</td><td>{0} a code that cannot be accepted</td></tr>
 * </table>
 */
final class CheckSettingsReading {

    private static final Pattern NUMBER =
            Pattern.compile("\\s*(?<number>[0-9]{1,9}(\\.[0-9]{1,9})?)\\s*(?<percent>[%％])?\\s*");

    private static final Key<BigDecimal> TOLERANCE = number("tolerance", "share", CheckSettingsReading::isShare);
    private static final Key<BigDecimal> JUMP = number("jump", "factor", CheckSettingsReading::isFactor);
    private static final Key<BigDecimal> NEARLY = number("nearly", "share", CheckSettingsReading::isShare);
    private static final Schema CHECKS_SCHEMA = Schema.of("checks", TOLERANCE, JUMP, NEARLY);

    private static final Key<String> CODE = Key.required(
            "code",
            new Shape<>(
                    new Type.Choice(codes(Code::isAcceptable)),
                    (node, scope) -> Shapes.scalarOf(node, scope).flatMap(scalar -> code(scalar, scope))));
    private static final Key<String> FILE = Key.optional("file", Shapes.WORDS);
    private static final Key<String> ABOUT = Key.optional("about", Shapes.WORDS);
    private static final Key<String> REASON = Key.required("reason", Shapes.WORDS);
    private static final Schema ACCEPTANCE_SCHEMA = Schema.of("acceptance", CODE, FILE, ABOUT, REASON);

    /** How strictly data is judged. */
    static final Key<Checks> CHECKS =
            Key.optional("checks", new Shape<>(new Type.Structure(CHECKS_SCHEMA), CheckSettingsReading::checks));

    /** The findings accepted on purpose. */
    static final Key<List<Acceptance>> ACCEPT = Key.optional(
            "accept",
            Shapes.list(new Shape<>(new Type.Structure(ACCEPTANCE_SCHEMA), CheckSettingsReading::acceptance)));

    private CheckSettingsReading() {}

    /** What the settings say; what is wrong is told and left out. */
    static CheckSettings read(Fields fields, Scope scope) {
        return new CheckSettings(
                fields.get(CHECKS, scope).orElse(Checks.DEFAULT),
                fields.get(ACCEPT, scope).orElse(List.of()));
    }

    private static Optional<Checks> checks(Node node, Scope scope) {
        return CHECKS_SCHEMA
                .open(node, scope)
                .map(fields -> new Checks(
                        fields.get(TOLERANCE).orElse(Checks.DEFAULT.tolerance()),
                        fields.get(JUMP).orElse(Checks.DEFAULT.jump()),
                        fields.get(NEARLY).orElse(Checks.DEFAULT.nearly())));
    }

    private static Optional<Acceptance> acceptance(Node node, Scope scope) {
        return ACCEPTANCE_SCHEMA.open(node, scope).flatMap(fields -> {
            Optional<String> code = fields.get(CODE);
            Optional<String> file = fields.get(FILE);
            Optional<String> about = fields.get(ABOUT);
            Optional<String> reason = fields.get(REASON);
            boolean narrow = file.isPresent() == fields.has(FILE) && about.isPresent() == fields.has(ABOUT);
            return code.filter(one -> narrow)
                    .flatMap(one -> reason.map(why -> new Acceptance(one, file, about, why, fields.place())));
        });
    }

    private static Optional<String> code(Node.Scalar typed, Scope scope) {
        Optional<Code> code = Arrays.stream(Code.values())
                .filter(one -> one.id().equals(typed.text()))
                .findFirst();
        if (code.isEmpty()) {
            String near = NearestName.orEmpty(typed.text(), codes(Code::isAcceptable));
            scope.add(Code.ACCEPTED_CODE_UNKNOWN, typed.place(), typed.text(), near);
        } else if (!code.get().isAcceptable()) {
            scope.add(Code.ACCEPTED_CODE_FIXED, typed.place(), typed.text());
        }
        return code.filter(Code::isAcceptable).map(Code::id);
    }

    private static List<String> codes(Predicate<Code> wanted) {
        return Arrays.stream(Code.values()).filter(wanted).map(Code::id).toList();
    }

    /** A number; one with a percent sign is a share of one. */
    private static Key<BigDecimal> number(String name, String range, Predicate<BigDecimal> isInRange) {
        return Key.optional(name, Shapes.scalar("number", (scalar, scope) -> {
            Optional<BigDecimal> number = number(scalar.text());
            if (number.isEmpty()) {
                scope.add(Code.NUMBER_MALFORMED, scalar.place(), scalar.text());
            } else if (!isInRange.test(number.get())) {
                scope.add(Code.CHECK_OUT_OF_RANGE, scalar.place(), name, scalar.text(), range);
            }
            return number.filter(isInRange);
        }));
    }

    private static Optional<BigDecimal> number(String text) {
        Matcher form = NUMBER.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(form.group("number"));
        return Optional.of(form.group("percent") == null ? number : number.scaleByPowerOfTen(-2));
    }

    private static boolean isShare(BigDecimal number) {
        return number.compareTo(BigDecimal.ONE) <= 0;
    }

    private static boolean isFactor(BigDecimal number) {
        return number.compareTo(BigDecimal.ONE) > 0;
    }
}
