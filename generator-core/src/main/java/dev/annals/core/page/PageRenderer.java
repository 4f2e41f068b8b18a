package dev.annals.core.page;

import dev.annals.core.setting.Messages;
import dev.annals.core.template.Markup;
import dev.annals.core.template.TemplateEngine;
import dev.annals.core.template.TemplateFailure;
import dev.annals.core.template.TemplateFunction;
import dev.annals.core.view.chart.ChartView;
import dev.annals.core.view.page.Frame;
import dev.annals.core.view.page.PageView;
import dev.annals.core.view.part.Address;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Renders the pages of one edition.
 *
 * <p>A page template sees {@code frame}, {@code view} and {@code addresses}, and the functions {@code
 * msg(key, …)} words of the bundle, {@code link(address)} the way to a page of the edition, {@code
 * asset(address)} the way to a file of the site, {@code absolute(address)} where a page of the edition is published (a
 * second argument {@code true} for a file of the site; nothing where the site has no address), {@code chart(view, "tile"|"page"|"half")} a drawn chart.
 */
public final class PageRenderer {

    private static final Map<String, String> ADDRESSES = new TreeMap<>(Map.ofEntries(
            Map.entry("overview", Address.OVERVIEW),
            Map.entry("years", Address.YEARS),
            Map.entry("categories", Address.CATEGORIES),
            Map.entry("delivery", Address.DELIVERY),
            Map.entry("plans", Address.PLANS),
            Map.entry("tasks", Address.TASKS),
            Map.entry("inspections", Address.INSPECTIONS),
            Map.entry("programmes", Address.PROGRAMMES),
            Map.entry("bodies", Address.BODIES),
            Map.entry("comparison", Address.COMPARISON),
            Map.entry("documents", Address.DOCUMENTS),
            Map.entry("data", Address.DATA),
            Map.entry("changes", Address.CHANGES),
            Map.entry("methods", Address.METHODS),
            Map.entry("about", Address.ABOUT),
            Map.entry("search", Address.SEARCH),
            Map.entry("feed", Address.FEED),
            Map.entry("card", Address.CARD)));

    private final TemplateEngine engine;
    private final ChartDrawing charts;
    private final Messages messages;
    private final String prefix;
    private final Optional<String> address;

    /**
     * A renderer for one edition.
     *
     * @param engine the templates
     * @param charts draws charts
     * @param messages the edition's words
     * @param place where the edition stands
     */
    public PageRenderer(TemplateEngine engine, ChartDrawing charts, Messages messages, EditionPlace place) {
        this.engine = engine;
        this.charts = charts;
        this.messages = messages;
        this.prefix = place.prefix();
        this.address = place.address();
    }

    /**
     * Renders a page.
     *
     * @param template name of the template
     * @param view what the page shows
     * @throws TemplateFailure when the template fails
     */
    public String render(String template, PageView view) throws TemplateFailure {
        return render(template, view.frame(), Map.of("view", view));
    }

    /** Renders a page whose template sees the given values besides {@code frame}. */
    public String render(String template, Frame frame, Map<String, Object> values) throws TemplateFailure {
        String up = RelativePath.up(frame.path());
        Map<String, Object> model = new LinkedHashMap<>(values);
        model.put("frame", frame);
        model.put("addresses", ADDRESSES);
        model.put("msg", words(messages));
        model.put("link", (TemplateFunction) arguments -> RelativePath.between(frame.path(), text(arguments, 0)));
        model.put("asset", (TemplateFunction)
                arguments -> up + RelativePath.up(prefix) + RelativePath.encode(text(arguments, 0)));
        model.put("absolute", (TemplateFunction) arguments -> address.map(
                        site -> site + (arguments.size() > 1 ? "" : prefix) + RelativePath.encode(text(arguments, 0)))
                .orElse(null));
        AtomicInteger drawn = new AtomicInteger();
        model.put("chart", (TemplateFunction) arguments -> chart(arguments, drawn));
        return engine.render(template, model).strip() + "\n";
    }

    /** The function {@code msg} of templates. */
    public static TemplateFunction words(Messages messages) {
        return arguments -> messages.text(
                text(arguments, 0), arguments.subList(1, arguments.size()).toArray());
    }

    private Markup chart(List<Object> arguments, AtomicInteger drawn) {
        if (arguments.size() == 2 && arguments.get(0) instanceof ChartView chart) {
            ChartDrawing.Size size =
                    ChartDrawing.Size.valueOf(text(arguments, 1).toUpperCase(Locale.ROOT));
            return new Markup(charts.svg(chart, "chart" + drawn.incrementAndGet(), size));
        }
        throw new IllegalArgumentException("chart(view, \"tile\", \"spark\" or \"page\")");
    }

    private static String text(List<Object> arguments, int index) {
        if (index < arguments.size() && arguments.get(index) instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException("argument " + (index + 1) + " is not a text");
    }
}
