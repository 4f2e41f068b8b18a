package dev.annals.benchmarks.workload;

/** Writes YAML values. */
final class Yaml {

    private Yaml() {}

    /** A text in double quotes. */
    static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
