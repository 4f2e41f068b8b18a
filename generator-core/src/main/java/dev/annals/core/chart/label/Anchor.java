package dev.annals.core.chart.label;

/** Which point of a line of text stands at its x. */
public enum Anchor {
    /** Its left end. */
    START(0, "start"),
    /** Its middle. */
    MIDDLE(0.5, "middle"),
    /** Its right end. */
    END(1, "end");

    private final double share;
    private final String css;

    Anchor(double share, String css) {
        this.share = share;
        this.css = css;
    }

    /** The share of the width that lies left of x, from 0 to 1. */
    public double share() {
        return share;
    }

    /** The value of SVG's {@code text-anchor}. */
    public String css() {
        return css;
    }
}
