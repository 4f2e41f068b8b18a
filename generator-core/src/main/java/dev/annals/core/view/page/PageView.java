package dev.annals.core.view.page;

/** What a page of the site shows. */
public sealed interface PageView permits OverviewView, CategoryView, YearView, IndicatorView, ListView, SearchView {

    /** What surrounds it. */
    Frame frame();
}
