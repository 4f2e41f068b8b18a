package dev.annals.core.validate.entity.look;

import dev.annals.core.finding.Code;
import dev.annals.core.validate.schema.Shape;
import dev.annals.core.validate.schema.Shapes;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads lists of faces such as {@code Source Han Serif SC, serif}. {@link Code#FONT_MALFORMED} has one argument: the name
 * that is none.
 */
final class FontReading {

    /** The generic families of CSS Fonts Level 4 that name no face. */
    private static final Set<String> GENERIC =
            Set.of("serif", "sans-serif", "monospace", "system-ui", "ui-serif", "ui-sans-serif", "ui-rounded");

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]{0,79}");

    /** Faces as CSS names them; without a generic family, {@code sans-serif} stands last. */
    static final Shape<String> FACES = Shapes.scalar("text", (scalar, scope) -> {
        List<String> names = Arrays.stream(scalar.text().split("[,，、]", -1))
                .map(FontReading::bare)
                .toList();
        List<String> wrong =
                names.stream().filter(name -> !NAME.matcher(name).matches()).toList();
        if (!wrong.isEmpty()) {
            scope.add(Code.FONT_MALFORMED, scalar.place(), wrong.get(0));
            return Optional.empty();
        }
        String faces = names.stream().map(FontReading::css).collect(Collectors.joining(", "));
        return Optional.of(names.stream().anyMatch(FontReading::isGeneric) ? faces : faces + ", sans-serif");
    });

    private FontReading() {}

    private static String bare(String typed) {
        String name = typed.strip();
        boolean quoted = name.length() > 1 && "\"'".indexOf(name.charAt(0)) >= 0 && name.endsWith(name.substring(0, 1));
        return quoted ? name.substring(1, name.length() - 1).strip() : name;
    }

    private static String css(String name) {
        return isGeneric(name) ? name.toLowerCase(Locale.ROOT) : '"' + name + '"';
    }

    private static boolean isGeneric(String name) {
        return GENERIC.contains(name.toLowerCase(Locale.ROOT));
    }
}
