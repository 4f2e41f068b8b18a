package dev.annals.core.view.page;

import dev.annals.core.view.table.RegisterTable;
import java.util.List;

/**
 * The page that tells how statuses are found.
 *
 * @param frame what surrounds it
 * @param title what is told
 * @param methods the methods, in order
 * @param assessed every status with what went in
 */
public record MethodsView(Frame frame, String title, List<Method> methods, List<Assessed> assessed)
        implements PageView {

    /** Keeps its own copies. */
    public MethodsView {
        methods = List.copyOf(methods);
        assessed = List.copyOf(assessed);
    }

    /**
     * A method.
     *
     * @param id its anchor
     * @param title its name
     * @param paragraphs how it works, with the thresholds of this site
     */
    public record Method(String id, String title, List<String> paragraphs) {

        /** Keeps its own copy. */
        public Method {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /**
     * What was assessed.
     *
     * @param title the targets of which period, or the plan
     * @param table a row for each
     */
    public record Assessed(String title, RegisterTable table) {}
}
