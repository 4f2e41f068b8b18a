package dev.annals.core.view.page;

import dev.annals.core.view.chart.ChartView;
import dev.annals.core.view.part.Crumb;
import dev.annals.core.view.part.Label;
import java.util.List;
import java.util.Optional;

/**
 * The page that lists the bodies.
 *
 * @param frame what surrounds it
 * @param title what is listed
 * @param comparison address of the comparison; absent where nothing can be compared
 * @param tree the bodies that belong to no other, each with those below
 * @param charts charts over bodies
 * @param lacks who has not reported what
 */
public record BodiesView(
        Frame frame,
        String title,
        Optional<String> comparison,
        List<Node> tree,
        List<ChartView> charts,
        List<Lack> lacks)
        implements PageView {

    /** Keeps its own copies. */
    public BodiesView {
        tree = List.copyOf(tree);
        charts = List.copyOf(charts);
        lacks = List.copyOf(lacks);
    }

    /**
     * A body with those below it.
     *
     * @param body its name and page
     * @param remark how many figures it has reported
     * @param children the bodies right below
     */
    public record Node(Crumb body, String remark, List<Node> children) {

        /** Keeps its own copy. */
        public Node {
            children = List.copyOf(children);
        }
    }

    /**
     * What a body has not reported for a period.
     *
     * @param body name of the body
     * @param href its page
     * @param period the period in words
     * @param indicators the indicators, at least one
     */
    public record Lack(Label body, String href, String period, List<Crumb> indicators) {

        /** Keeps its own copy. */
        public Lack {
            indicators = List.copyOf(indicators);
        }
    }
}
