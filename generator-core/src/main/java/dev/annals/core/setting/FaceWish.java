package dev.annals.core.setting;

import dev.annals.core.finding.Place;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A face that a repository asks for: a font file of its own, or a face that is installed where Annals runs.
 *
 * @param fontClass the class it shall serve
 * @param weight the weight it shall serve: 400 for regular, 500 for medium, 700 for bold
 * @param asked as it is written: {@code fonts/NAME.ttf}, {@code fonts/NAME.ttc#FACE}, or a name
 * @param place where it is asked for
 */
public record FaceWish(FontClass fontClass, int weight, String asked, Place place) {

    private static final String FOLDER = "fonts";

    private static final Pattern FILE = Pattern.compile(
            "(" + FOLDER + "/[^/\\\\.][^/\\\\#]*\\.(?:ttf|otf|ttc|otc))(?:#([^/\\\\]+))?", Pattern.CASE_INSENSITIVE);

    private static final Pattern NAME = Pattern.compile("[^/\\\\\\p{Cntrl}]{1,80}");

    private static final Pattern ENDING = Pattern.compile("\\.(ttf|otf|ttc|otc)(#.*)?$");

    /** Whether words are a path of a font file or a name. */
    public static boolean isWellFormed(String asked) {
        return FILE.matcher(asked).matches()
                || NAME.matcher(asked).matches()
                        && !ENDING.matcher(asked.toLowerCase(Locale.ROOT)).find();
    }

    /** Path of the font file, relative to the repository; empty when a name is asked for. */
    public Optional<String> path() {
        return part(1);
    }

    /** Which face of a collection: its name, or its number counted from 1; empty when only the file is named. */
    public Optional<String> member() {
        return part(2);
    }

    private Optional<String> part(int group) {
        Matcher file = FILE.matcher(asked);
        return file.matches() ? Optional.ofNullable(file.group(group)) : Optional.empty();
    }
}
