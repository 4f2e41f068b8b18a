package dev.annals.core.view.colophon;

import dev.annals.core.model.Checks;
import dev.annals.core.model.document.Subjects;
import dev.annals.core.model.plan.Plan;
import dev.annals.core.model.time.Period;
import dev.annals.core.view.edition.Edition;
import dev.annals.core.view.edition.Frames;
import dev.annals.core.view.page.MethodsView;
import dev.annals.core.view.part.Address;
import dev.annals.core.view.register.draft.Captions;
import dev.annals.core.view.register.draft.Cells;
import dev.annals.core.view.register.draft.TableDraft;
import dev.annals.core.view.register.progress.AssessmentRows;
import dev.annals.core.view.register.progress.MethodRegister;
import dev.annals.core.view.table.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Composes the page that tells how statuses are found, with the thresholds of this site and every input. */
public final class MethodsPage {

    /** Each with the number of its paragraphs in the bundle. */
    private enum Chapter {
        ANNUAL(3),
        PACE(3),
        GROWTH(3),
        KEEP(1),
        FORECAST(2),
        ROLLUP(2),
        CHECKS(2);

        private final int paragraphs;

        Chapter(int paragraphs) {
            this.paragraphs = paragraphs;
        }

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Edition edition;
    private final MethodRegister register;
    private final AssessmentRows rows;

    /** For an edition. */
    public MethodsPage(Edition edition) {
        this.edition = edition;
        Cells cells = new Cells(edition);
        this.register = new MethodRegister(new Captions(cells, Subjects.NONE));
        this.rows = new AssessmentRows(cells);
    }

    /** The page. */
    public MethodsView page(Frames frames) {
        String title = edition.messages().text("methods.title");
        List<MethodsView.Method> methods = new ArrayList<>();
        for (Chapter chapter : Chapter.values()) {
            methods.add(method(chapter));
        }
        return new MethodsView(frames.of(Address.METHODS, "methods", title), title, methods, assessed());
    }

    private MethodsView.Method method(Chapter chapter) {
        Checks checks = edition.model().site().checks();
        return new MethodsView.Method(
                chapter.key(),
                edition.messages().text("methods." + chapter.key() + ".title"),
                IntStream.rangeClosed(1, chapter.paragraphs)
                        .mapToObj(number -> edition.messages()
                                .text(
                                        "methods." + chapter.key() + "." + number,
                                        percent(checks.nearly()),
                                        percent(checks.tolerance()),
                                        checks.jump().toPlainString()))
                        .toList());
    }

    private static String percent(BigDecimal share) {
        BigDecimal percent = share.movePointRight(2).stripTrailingZeros();
        return (percent.scale() < 0 ? percent.setScale(0) : percent).toPlainString() + "%";
    }

    /** The targets of the site's body, the newest period first, then the plans of all public bodies. */
    private List<MethodsView.Assessed> assessed() {
        List<MethodsView.Assessed> assessed = new ArrayList<>();
        List<Period> periods = edition.periods();
        for (int i = periods.size() - 1; i >= 0; i--) {
            add(
                    assessed,
                    edition.messages().text("methods.annual", edition.name(periods.get(i))),
                    register.annual(edition.body(), periods.get(i)));
        }
        for (Plan plan : edition.published().plans()) {
            add(assessed, plan.title().or(edition.language()), register.plan(plan.id()));
        }
        return assessed;
    }

    private void add(List<MethodsView.Assessed> assessed, String title, List<Row> found) {
        if (!found.isEmpty()) {
            TableDraft draft =
                    rows.draft(edition.messages().text("column.indicator")).rows(found);
            assessed.add(new MethodsView.Assessed(title, draft.table()));
        }
    }
}
