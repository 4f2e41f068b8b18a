package dev.annals.core.view.undertaking;

import dev.annals.core.model.document.Subjects;
import dev.annals.core.model.organisation.Body;
import dev.annals.core.model.work.FocusArea;
import dev.annals.core.model.work.Task;
import dev.annals.core.view.edition.Edition;
import dev.annals.core.view.edition.Frames;
import dev.annals.core.view.page.ListView;
import dev.annals.core.view.page.TasksView;
import dev.annals.core.view.part.Address;
import dev.annals.core.view.part.StatusCount;
import dev.annals.core.view.register.draft.Captions;
import dev.annals.core.view.register.draft.Cells;
import dev.annals.core.view.register.work.LateRegister;
import dev.annals.core.view.register.work.OwnerRegister;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Composes the page of tasks. */
public final class TaskPage {

    private final Edition edition;
    private final Frames frames;
    private final Cells cells;
    private final Captions captions;
    private final Listing listing;
    private final List<FocusArea> areas;

    /** For an edition. */
    public TaskPage(Edition edition, Frames frames) {
        this.edition = edition;
        this.frames = frames;
        this.cells = new Cells(edition);
        this.captions = new Captions(cells, Subjects.NONE);
        this.listing = new Listing(cells, frames);
        this.areas = edition.published().focusAreas();
    }

    /** The page of all tasks of all public bodies; none when there are none. */
    public Optional<TasksView> page() {
        return areas.isEmpty() ? Optional.empty() : Optional.of(view());
    }

    private TasksView view() {
        String title = cells.message("tasks.title");
        TaskCounts counts = new TaskCounts(cells);
        List<Task> all = tasks(areas);
        return new TasksView(
                frames.of(Address.TASKS, "tasks", title),
                title,
                counts.sentence(all).orElseThrow(),
                counts.by(all).stream().map(count -> count.at(Address.TASKS)).toList(),
                new LateRegister(captions).of(areas),
                edition.bodies().stream()
                        .map(this::group)
                        .flatMap(Optional::stream)
                        .toList(),
                counts.by(all).stream().map(this::list).toList());
    }

    private static List<Task> tasks(List<FocusArea> areas) {
        return areas.stream().flatMap(area -> area.tasks().stream()).toList();
    }

    private Optional<TasksView.Group> group(Body body) {
        List<FocusArea> own =
                areas.stream().filter(area -> area.body().equals(body.id())).toList();
        String name = body.title().or(edition.language());
        return own.isEmpty()
                ? Optional.empty()
                : Optional.of(new TasksView.Group(
                        "body-" + body.id(),
                        cells.label(body.title()),
                        Optional.of(Address.body(body.id()))
                                .filter(page -> edition.bodies().size() > 1),
                        tasks(own).size(),
                        new OwnerRegister(captions).of(cells.message("tasks.by-lead", name), own)));
    }

    private TasksView.StatusList list(StatusCount count) {
        List<ListView.Entry> entries = new ArrayList<>();
        for (FocusArea area : areas) {
            area.tasks().stream()
                    .filter(task -> task.status().key().equals(count.status().key()))
                    .map(task -> entry(area, task))
                    .forEach(entries::add);
        }
        return new TasksView.StatusList(count.status(), entries);
    }

    private ListView.Entry entry(FocusArea area, Task task) {
        return new ListView.Entry(
                cells.label(task.title()),
                Address.task(task.id()),
                listing.remark(area.body(), edition.head(area.period())));
    }
}
