package dev.annals.core.print.style;

import java.util.List;
import java.util.Locale;

/**
 * One rule of a style sheet.
 *
 * @param prelude what stands before the brace: selectors, or an at-rule with its name; comments and outer white space
 *     left out
 * @param at where the prelude starts, in chars from 0
 * @param declarations its own declarations, in order
 * @param rules the rules inside of it, as margin boxes in {@code @page}
 */
public record Rule(String prelude, int at, List<Declaration> declarations, List<Rule> rules) {

    /** Keeps its own copies. */
    public Rule {
        declarations = List.copyOf(declarations);
        rules = List.copyOf(rules);
    }

    /** The name of an at-rule with its mark, in lower case; empty for a rule with selectors. */
    public String atName() {
        return prelude.startsWith("@") ? prelude.split("[\\s(\"':;]", 2)[0].toLowerCase(Locale.ROOT) : "";
    }
}
