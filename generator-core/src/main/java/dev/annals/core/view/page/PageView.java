package dev.annals.core.view.page;

/** What a page of the site shows. */
public sealed interface PageView
        permits OverviewView,
                CategoryView,
                YearView,
                IndicatorView,
                ListView,
                UndertakingView,
                TasksView,
                DeliveryView,
                BodiesView,
                BodyView,
                ComparisonView,
                ChangesView,
                MethodsView,
                AboutView,
                DataView,
                MissingView,
                SearchView {

    /** What surrounds it. */
    Frame frame();
}
