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

    private Address() {}

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
