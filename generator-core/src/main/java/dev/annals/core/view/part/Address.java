package dev.annals.core.view.part;

import dev.annals.core.model.catalogue.Category;
import dev.annals.core.model.catalogue.Indicator;
import dev.annals.core.model.time.Period;

/**
 * The addresses of pages, relative to the root of an edition, not encoded. They are published: a change
 * breaks other people's links.
 */
public final class Address {

    /** The first page. */
    public static final String OVERVIEW = "index.html";

    /** The list of years. */
    public static final String YEARS = "years/index.html";

    /** The list of fields of work. */
    public static final String CATEGORIES = "categories/index.html";

    /** The list of documents. */
    public static final String DOCUMENTS = "documents/index.html";

    /** The list of downloads. */
    public static final String DATA = "data/index.html";

    /** All data, without ending. */
    public static final String DATA_ALL = "data/all";

    /** The list of plans. */
    public static final String PLANS = "plans/index.html";

    /** The tasks, by owner and by status. */
    public static final String TASKS = "tasks/index.html";

    /** Promise and delivery, all periods. */
    public static final String DELIVERY = "delivery/index.html";

    /** The list of inspections. */
    public static final String INSPECTIONS = "inspections/index.html";

    /** The list of programmes. */
    public static final String PROGRAMMES = "programmes/index.html";

    /** The list of bodies, with who has not reported. */
    public static final String BODIES = "bodies/index.html";

    /** What changed in the current period. */
    public static final String CHANGES = "changes/index.html";

    /** How statuses are found, with all inputs. */
    public static final String METHODS = "methods/index.html";

    /** What the site is, who makes it, under which licence. */
    public static final String ABOUT = "about/index.html";

    /** The search, and without JavaScript the index of everything. */
    public static final String SEARCH = "search/index.html";

    /** Several bodies beside each other. */
    public static final String COMPARISON = "bodies/compare.html";

    /** The feed of what is new. */
    public static final String FEED = "feed.xml";

    /** The picture that goes with a shared link. */
    public static final String CARD = "card.png";

    /** What a server shows for an address that is not there; relative to the root of the site. */
    public static final String MISSING = "404.html";

    private Address() {}

    /** The page of a plan. */
    public static String plan(String id) {
        return "plans/" + id + ".html";
    }

    /** The page of promise and delivery of a period. */
    public static String delivery(Period period) {
        return "delivery/" + period.id() + ".html";
    }

    /** Where a task stands among the tasks. */
    public static String task(String id) {
        return TASKS + "#task-" + id;
    }

    /** The page of an inspection. */
    public static String inspection(String id) {
        return "inspections/" + id + ".html";
    }

    /** The page of a programme. */
    public static String programme(String id) {
        return "programmes/" + id + ".html";
    }

    /** The page of a body. */
    public static String body(String id) {
        return "bodies/" + id + ".html";
    }

    /** The row of a body on the page of an indicator. */
    public static String anchor(String body) {
        return "body-" + body;
    }

    /** A page that the repository wrote itself. */
    public static String page(String id) {
        return "pages/" + id + ".html";
    }

    /** The page of an indicator. */
    public static String indicator(String id) {
        return "indicators/" + id + ".html";
    }

    /** The page of a category. */
    public static String category(String id) {
        return "categories/" + id + ".html";
    }

    /** The page of a year. */
    public static String year(Period period) {
        return "years/" + period.id() + ".html";
    }

    /** The page of a document. */
    public static String document(String id) {
        return "documents/" + id + ".html";
    }

    /** The PDF of a document laid on sheets for the press, relative to the root of the site. */
    public static String press(String id) {
        return "documents/" + id + ".booklet.pdf";
    }

    /** The PDF of a document, relative to the root of the site. */
    public static String pdf(String id) {
        return "documents/" + id + ".pdf";
    }

    /** The downloads of a category, without ending. */
    public static String data(Category category) {
        return "data/categories/" + category.id();
    }

    /** The downloads of an indicator, without ending. */
    public static String data(Indicator indicator) {
        return "data/indicators/" + indicator.id();
    }
}
