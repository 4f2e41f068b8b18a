package dev.annals.core.setting;

import dev.annals.core.finding.Finding;

/**
 * Findings in words.
 *
 * <p>A code's message is {@code finding.CODE}, its hint {@code finding.CODE.hint}. Where an argument is empty, as a
 * “did you mean” without an answer, {@code finding.CODE.none} or {@code finding.CODE.hint.none} is told instead, if there
 * is one. An argument that is a word of the program, such as a reason, is told as {@code finding.CODE.N.WORD}, where N is
 * its number, 0-based.
 *
 * <p>A finding accepted on purpose tells its message and the reason by {@code finding.accepted} and the hint
 * {@code finding.accepted.hint}.
 *
 * @param messages the words of one language
 */
public record FindingWords(Messages messages) {

    /** What is wrong. */
    public String message(Finding finding) {
        String message = fill(key(finding), finding);
        return finding.acceptance()
                .map(reason -> messages.text("finding.accepted", message, reason))
                .orElse(message);
    }

    /** What to change. */
    public String hint(Finding finding) {
        return finding.acceptance().isPresent()
                ? messages.text("finding.accepted.hint")
                : fill(key(finding) + ".hint", finding);
    }

    private String fill(String key, Finding finding) {
        boolean none = finding.arguments().contains("") && messages.has(key + ".none");
        Object[] arguments = new Object[finding.arguments().size()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = word(finding, i);
        }
        return messages.text(none ? key + ".none" : key, arguments);
    }

    private String word(Finding finding, int index) {
        String argument = finding.arguments().get(index);
        String key = key(finding) + "." + index + "." + argument;
        return messages.has(key) ? messages.text(key) : argument;
    }

    private static String key(Finding finding) {
        return "finding." + finding.code().id();
    }
}
