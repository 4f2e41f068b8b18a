package dev.annals.core.template;

import freemarker.core.TemplateProcessingTracer.TracedElement;
import freemarker.core.TextBlock;

/**
 * A place in a template.
 *
 * @param template its name
 * @param line line, 1-based
 * @param column column, 1-based
 */
record Spot(String template, int line, int column) {

    /** Where an element begins. */
    static Spot of(TracedElement element) {
        return new Spot(element.getTemplate().getSourceName(), element.getBeginLine(), element.getBeginColumn());
    }

    /** Where an element wrote what follows the given words; words that stand in the template are counted through. */
    static Spot of(TracedElement element, String before) {
        Spot start = of(element);
        if (!(element instanceof TextBlock)) {
            return start;
        }
        int lines = (int) before.chars().filter(c -> c == '\n').count();
        int rest = before.length() - before.lastIndexOf('\n') - 1;
        return new Spot(start.template, start.line + lines, lines == 0 ? start.column + rest : rest + 1);
    }
}
