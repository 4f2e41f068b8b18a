package dev.annals.core.finding;

/** Names characters in findings. */
public final class CharacterName {

    private CharacterName() {}

    /** The character itself, or its name in Unicode, such as {@code ZERO WIDTH SPACE}, when nothing of it can be seen. */
    public static String of(int codePoint) {
        String name = Character.getName(codePoint);
        return isVisible(codePoint) || name == null ? Character.toString(codePoint) : name;
    }

    private static boolean isVisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SPACE_SEPARATOR,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK -> false;
            default -> true;
        };
    }
}
