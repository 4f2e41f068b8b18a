package dev.annals.benchmarks.workload;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * One organisation of the workload, with the report that is to be printed.
 *
 * @param id its id, also the name of the file
 * @param name its name
 * @param title the title of the report
 * @param years the years of all series, the last being that of the report
 * @param categories fields of work, with a rate for every year
 * @param indicators what is counted
 * @param achievements rows of the third table
 * @param tasks rows of the fourth
 * @param chapters the text
 * @param charts three for each chapter
 */
record Organisation(
        String id,
        String name,
        String title,
        List<String> years,
        List<Category> categories,
        List<Indicator> indicators,
        List<Achievement> achievements,
        List<Task> tasks,
        List<Chapter> chapters,
        List<Chart> charts) {

    record Category(String id, String name, List<String> rate) {}

    record Indicator(String id, String name, String unit, String category, List<String> actual, List<String> target) {}

    record Achievement(String year, String category, String title, String text) {}

    record Task(String id, String category, String title, String owner, String due, String status, String progress) {}

    record Chapter(String title, List<Section> sections) {}

    record Section(String title, List<String> paragraphs) {}

    record Chart(String chapter, String type, String title, List<String> series) {}

    static Organisation read(Path file) throws IOException {
        Json json = Json.read(file);
        return new Organisation(
                json.text("id"),
                json.text("name"),
                json.text("title"),
                json.words("years"),
                json.list("categories").stream().map(Organisation::category).toList(),
                json.list("indicators").stream().map(Organisation::indicator).toList(),
                json.list("achievements").stream()
                        .map(Organisation::achievement)
                        .toList(),
                json.list("tasks").stream().map(Organisation::task).toList(),
                json.list("chapters").stream().map(Organisation::chapter).toList(),
                json.list("charts").stream().map(Organisation::chart).toList());
    }

    private static Category category(Json json) {
        return new Category(json.text("id"), json.text("name"), json.words("rate"));
    }

    private static Indicator indicator(Json json) {
        return new Indicator(
                json.text("id"),
                json.text("name"),
                json.text("unit"),
                json.text("category"),
                json.words("actual"),
                json.words("target"));
    }

    private static Achievement achievement(Json json) {
        return new Achievement(json.text("year"), json.text("category"), json.text("title"), json.text("text"));
    }

    private static Task task(Json json) {
        return new Task(
                json.text("id"),
                json.text("category"),
                json.text("title"),
                json.text("owner"),
                json.text("due"),
                json.text("status"),
                json.text("progress"));
    }

    private static Chapter chapter(Json json) {
        List<Section> sections = json.list("sections").stream()
                .map(it -> new Section(it.text("title"), it.words("paragraphs")))
                .toList();
        return new Chapter(json.text("title"), sections);
    }

    private static Chart chart(Json json) {
        List<String> series =
                json.list("series").stream().map(it -> it.text("name")).toList();
        return new Chart(json.text("chapter"), json.text("type"), json.text("title"), series);
    }

    /** The year of the report. */
    String year() {
        return years.get(years.size() - 1);
    }

    /** The name of a category. */
    String categoryName(String category) {
        return categories.stream()
                .filter(it -> it.id().equals(category))
                .findFirst()
                .orElseThrow()
                .name();
    }

    /** An id of this organisation's own, unlike those of all others. */
    String own(String ending) {
        return id + "-" + ending;
    }
}
