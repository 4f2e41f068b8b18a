package dev.annals.core.validate.entity.work;

import dev.annals.core.finding.Place;
import dev.annals.core.source.Node;
import dev.annals.core.source.SourceFile;
import dev.annals.core.validate.schema.Choices;
import dev.annals.core.validate.schema.Ids;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The ids of all focus areas and tasks of a repository, rightly written or not; taken from the files before they are
 * read, so that a problem may name a task of any file, and each file can tell by itself which tasks another one has.
 */
public final class TaskRegister {

    private final Map<String, Place> tasks = new TreeMap<>();

    /** Those that an alias repeats: they are there twice at one place. */
    private final Set<String> repeated = new TreeSet<>();

    private final Set<String> internal = new TreeSet<>();
    private final Set<String> focusAreas = new TreeSet<>();
    private boolean complete = true;

    private TaskRegister() {}

    /** The register of year files and plans. */
    public static TaskRegister of(List<SourceFile> files) {
        TaskRegister register = new TaskRegister();
        files.stream()
                .filter(file -> file.mayHold(FocusReading.FOCUS.name()))
                .forEach(file -> register.areas(file.root()));
        return register;
    }

    /**
     * The ids of tasks.
     *
     * @param allFiles whether every file that may hold tasks was read
     */
    public Ids tasks(boolean allFiles) {
        return new Ids(tasks.keySet(), internal, complete && allFiles);
    }

    /** Where the first task with an id is written, if that is not this one, or not only this one. */
    Optional<Place> before(Node.Scalar id) {
        return Optional.ofNullable(tasks.get(id.text()))
                .filter(first -> !first.equals(id.place()) || repeated.contains(id.text()));
    }

    /**
     * The ids of focus areas.
     *
     * @param allFiles whether every file that may hold focus areas was read
     */
    public Ids focusAreas(boolean allFiles) {
        return new Ids(focusAreas, complete && allFiles);
    }

    private void areas(Node file) {
        for (Node.Entry area : entries(file, FocusReading.FOCUS.name())) {
            focusAreas.add(area.key().text());
            for (Node.Entry task : entries(area.value(), FocusReading.TASKS.name())) {
                task(task.key());
                if (task.value() instanceof Node.Mapping mapping && isInternal(mapping)) {
                    internal.add(task.key().text());
                }
            }
        }
    }

    private void task(Node.Scalar id) {
        Place before = tasks.putIfAbsent(id.text(), id.place());
        if (id.place().equals(before)) {
            repeated.add(id.text());
        }
    }

    private static boolean isInternal(Node.Mapping task) {
        return task.get(Choices.VISIBILITY.name())
                .filter(node -> node instanceof Node.Scalar word && word.text().equals("internal"))
                .isPresent();
    }

    /** The entries of the mapping behind a key; where something else stands there, ids may be missing. */
    private List<Node.Entry> entries(Node node, String key) {
        if (!(node instanceof Node.Mapping mapping)) {
            complete = complete && node instanceof Node.Absent;
            return List.of();
        }
        Node value = mapping.get(key).orElse(new Node.Absent(mapping.place()));
        if (value instanceof Node.Mapping entries) {
            return entries.entries();
        }
        complete = complete && value instanceof Node.Absent;
        return List.of();
    }
}
