package dev.annals.benchmarks.workload;

import dev.annals.benchmarks.workload.Organisation.Category;
import dev.annals.benchmarks.workload.Organisation.Indicator;
import dev.annals.benchmarks.workload.Organisation.Task;
import dev.annals.core.parallel.Parallel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The data of all organisations as one data repository: a body, a catalogue, a year file for every year, a plan with
 * its tasks, and a report for each.
 */
public final class Workload {

    private static final Map<String, String> STATUS =
            Map.of("已完成", "done", "进行中", "under-way", "未开始", "not-started", "已延期", "behind");

    /** The data have decimals everywhere, which counted things never have. */
    private static final Map<String, String> KIND = Map.of("万元", "money", "万元/人", "money", "分钟", "duration");

    private final Path folder;

    private Workload(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes the repository.
     *
     * @param data the folder with one JSON file for each organisation
     * @param folder where the repository goes; made when it is not there
     */
    public static void write(Path data, Path folder) throws IOException {
        Workload workload = new Workload(folder);
        for (String room : List.of("indicators", "years", "plans", "documents")) {
            Files.createDirectories(folder.resolve(room));
        }
        StringBuilder bodies = new StringBuilder("bodies:\n");
        StringBuilder fields = new StringBuilder("categories:\n");
        TreeSet<String> units = new TreeSet<>();
        String year = "";
        for (Named named : Parallel.map(files(data), workload::take)) {
            year = named.year();
            bodies.append(named.body());
            fields.append(named.fields());
            units.addAll(named.units());
        }
        StringBuilder site = new StringBuilder("title: 绩效报告\nperiod: %s\n".formatted(year))
                .append(bodies)
                .append(fields)
                .append("units:\n");
        units.stream()
                .filter(it -> !it.equals("%"))
                .forEach(it ->
                        site.append("  %s: {kind: %s}\n".formatted(Yaml.quoted(it), KIND.getOrDefault(it, "index"))));
        workload.put("annals.yml", site);
    }

    /** What the settings have to say about an organisation. */
    private record Named(String year, String body, String fields, Set<String> units) {}

    private Named take(Path file) {
        try {
            Organisation organisation = Organisation.read(file);
            write(organisation);
            StringBuilder fields = new StringBuilder();
            organisation
                    .categories()
                    .forEach(it -> fields.append("  %s: %s\n"
                            .formatted(organisation.own(it.id()), Yaml.quoted(organisation.name() + it.name()))));
            return new Named(
                    organisation.year(),
                    "  %s: %s\n".formatted(organisation.id(), Yaml.quoted(organisation.name())),
                    fields.toString(),
                    organisation.indicators().stream().map(Indicator::unit).collect(Collectors.toSet()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<Path> files(Path data) throws IOException {
        try (Stream<Path> files = Files.list(data)) {
            return files.filter(it -> it.toString().endsWith(".json")).sorted().toList();
        }
    }

    private void write(Organisation organisation) throws IOException {
        String id = organisation.id();
        put("indicators/" + id + ".yml", catalogue(organisation));
        for (int i = 0; i < organisation.years().size(); i++) {
            put("years/" + id + "-" + organisation.years().get(i) + ".yml", year(organisation, i));
        }
        put("plans/" + id + ".yml", plan(organisation));
        put("documents/" + id + ".md", Report.of(organisation));
    }

    private static CharSequence catalogue(Organisation organisation) {
        StringBuilder out = new StringBuilder("indicators:\n");
        for (Indicator it : organisation.indicators()) {
            key(out, organisation.own(it.id()));
            entry(out, "title", Yaml.quoted(it.name()));
            entry(out, "unit", Yaml.quoted(it.unit()));
            entry(out, "direction", "up");
            entry(out, "category", organisation.own(it.category()));
        }
        for (Category it : organisation.categories()) {
            String id = organisation.own(it.id());
            key(out, id);
            entry(out, "title", Yaml.quoted(it.name() + "完成率"));
            entry(out, "short", Yaml.quoted(it.name()));
            entry(out, "unit", Yaml.quoted("%"));
            entry(out, "direction", "up");
            entry(out, "category", id);
        }
        return out;
    }

    private static void key(StringBuilder out, String id) {
        out.append("  ").append(id).append(":\n");
    }

    private static void entry(StringBuilder out, String key, String value) {
        out.append("    ").append(key).append(": ").append(value).append('\n');
    }

    private static CharSequence year(Organisation organisation, int year) {
        StringBuilder out = new StringBuilder();
        out.append("period: ").append(organisation.years().get(year));
        out.append("\nbody: ").append(organisation.id()).append("\nfigures:\n");
        for (Indicator it : organisation.indicators()) {
            figure(out, organisation, it.id(), it.actual().get(year));
        }
        for (Category it : organisation.categories()) {
            figure(out, organisation, it.id(), it.rate().get(year));
        }
        out.append("targets:\n");
        for (Indicator it : organisation.indicators()) {
            figure(out, organisation, it.id(), it.target().get(year));
        }
        return out;
    }

    private static void figure(StringBuilder out, Organisation organisation, String id, String value) {
        out.append("  ").append(organisation.own(id)).append(": ").append(value).append('\n');
    }

    private static CharSequence plan(Organisation organisation) {
        List<String> years = organisation.years();
        StringBuilder out = new StringBuilder("title: 重点任务\nbody: ").append(organisation.id());
        out.append("\nterm: ").append(years.get(0)).append('-').append(organisation.year());
        out.append("\nfocus:\n");
        for (Category category : organisation.categories()) {
            key(out, organisation.own(category.id()));
            entry(out, "title", Yaml.quoted(category.name()));
            out.append("    tasks:\n");
            for (Task it : organisation.tasks()) {
                if (it.category().equals(category.id())) {
                    task(out, organisation, it);
                }
            }
        }
        return out;
    }

    private static void task(StringBuilder out, Organisation organisation, Task task) {
        out.append("      ").append(organisation.own(task.id()));
        out.append(": {title: ").append(Yaml.quoted(task.title()));
        out.append(", lead: ").append(Yaml.quoted(task.owner()));
        out.append(", due: ").append(task.due());
        out.append(", status: ").append(STATUS.get(task.status()));
        out.append(", percent: ").append(task.progress()).append("%}\n");
    }

    private void put(String path, CharSequence text) throws IOException {
        Files.writeString(folder.resolve(path), text);
    }
}
