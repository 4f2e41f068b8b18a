package dev.annals.core.view.document;

import dev.annals.core.setting.Language;

/**
 * Counts headings and writes their numbers: in Chinese 一、（一）1.（1） after GB/T 9704-2012, 7.3.3; in English
 * 1, 1.1, 1.1.1, (1).
 */
final class HeadingNumbers {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final int LEVELS = 4;

    private final Language language;
    private final int[] counts = new int[LEVELS + 1];

    HeadingNumbers(Language language) {
        this.language = language;
    }

    /** Counts a heading of this level, 1 to 4, and gives its number with the mark behind it. */
    String next(int level) {
        counts[level]++;
        for (int below = level + 1; below <= LEVELS; below++) {
            counts[below] = 0;
        }
        return language == Language.CHINESE ? chinese(level) : english(level);
    }

    /** How many chapters were counted. */
    int chapter() {
        return counts[1];
    }

    private String chinese(int level) {
        int count = counts[level];
        return switch (level) {
            case 1 -> numeral(count) + "、";
            case 2 -> "（" + numeral(count) + "）";
            case 3 -> count + ".";
            default -> "（" + count + "）";
        };
    }

    private String english(int level) {
        return switch (level) {
            case 1 -> counts[1] + " ";
            case 2 -> counts[1] + "." + counts[2] + " ";
            case 3 -> counts[1] + "." + counts[2] + "." + counts[3] + " ";
            default -> "(" + counts[4] + ") ";
        };
    }

    /** The Chinese numeral of a number from 1 to 99; larger ones stay digits. */
    static String numeral(int number) {
        if (number < 1 || number > 99) {
            return Integer.toString(number);
        }
        int tens = number / 10;
        int ones = number % 10;
        String head = tens == 0 ? "" : tens == 1 ? "十" : DIGITS.charAt(tens) + "十";
        return ones == 0 ? head : head + DIGITS.charAt(ones);
    }
}
