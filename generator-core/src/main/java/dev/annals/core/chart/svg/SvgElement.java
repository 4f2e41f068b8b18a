package dev.annals.core.chart.svg;

import dev.annals.core.chart.theme.Format;
import dev.annals.core.view.chart.ChartView;

/**
 * The {@code svg} element around a drawing: an image with a name and a description for readers who cannot see it.
 *
 * @param idPrefix what its ids begin with
 * @param classes its classes
 * @param format its canvas
 */
public record SvgElement(String idPrefix, String classes, Format format) {

    /** The element with the content in it. */
    public String around(ChartView view, String content) {
        var title = idPrefix + "-t";
        var description = idPrefix + "-d";
        var markup = new Markup();
        markup.tag("svg")
                .with("xmlns", "http://www.w3.org/2000/svg")
                .with("class", classes)
                .with("viewBox", "0 0 " + PathData.number(format.width()) + " " + PathData.number(format.height()))
                .with("role", "img")
                .with("aria-labelledby", title + " " + description)
                .open();
        markup.tag("title").with("id", title).open().text(view.title()).close("title");
        markup.tag("desc")
                .with("id", description)
                .open()
                .text(view.description())
                .close("desc");
        return markup + content + "</svg>";
    }
}
