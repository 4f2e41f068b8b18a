package dev.annals.core.setting;

import java.util.Map;

/**
 * The words of one language.
 *
 * <p>A message whose first argument is the number 1 is looked up under {@code KEY.one} first, so that a
 * language with a singular can say “1 page”.
 *
 * @param language whose words these are
 * @param texts message by key; {@code {0}}, {@code {1}}… stand for the arguments
 */
public record Messages(Language language, Map<String, String> texts) {

    /** Keeps its own copy. */
    public Messages {
        texts = Map.copyOf(texts);
    }

    /** Whether there is a message with this key. */
    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /**
     * The message with its placeholders filled.
     *
     * @throws IllegalArgumentException when no message has this key, which is a fault of the program
     */
    public String text(String key, Object... arguments) {
        String pattern = texts.get(isOne(arguments) && has(key + ".one") ? key + ".one" : key);
        if (pattern == null) {
            throw new IllegalArgumentException("no message " + key + " in " + language.key());
        }
        return fill(pattern, arguments);
    }

    private static boolean isOne(Object... arguments) {
        return arguments.length > 0 && arguments[0] instanceof Number number && number.doubleValue() == 1;
    }

    private static String fill(String pattern, Object... arguments) {
        int open = pattern.indexOf('{');
        if (open < 0) {
            return pattern;
        }
        StringBuilder out = new StringBuilder(pattern.length() + 16);
        int from = 0;
        for (; open >= 0; open = pattern.indexOf('{', from)) {
            int close = open + 2;
            if (close < pattern.length()
                    && pattern.charAt(close) == '}'
                    && Character.isDigit(pattern.charAt(open + 1))
                    && pattern.charAt(open + 1) - '0' < arguments.length) {
                out.append(pattern, from, open).append(arguments[pattern.charAt(open + 1) - '0']);
                from = close + 1;
            } else {
                out.append(pattern, from, open + 1);
                from = open + 1;
            }
        }
        return out.append(pattern, from, pattern.length()).toString();
    }
}
