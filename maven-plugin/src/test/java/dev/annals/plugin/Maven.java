package dev.annals.plugin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Runs Maven as a user does, in a process of its own. */
record Maven(Path home) {

    /** What came of a run. */
    record Run(int exit, String log) {}

    static Maven running() {
        return new Maven(Path.of(System.getProperty("annals.it.maven")));
    }

    static Maven newer() {
        return new Maven(Path.of(System.getProperty("annals.it.maven.newer")));
    }

    Run run(Path repository, String... arguments) throws IOException, InterruptedException {
        return run(repository, Map.of(), arguments);
    }

    Run run(Path repository, Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        Path script = home.resolve("bin/mvn");
        script.toFile().setExecutable(true);
        List<String> command = new ArrayList<>(List.of(
                script.toString(), "-B", "-ntp", "-Dmaven.repo.local=" + System.getProperty("annals.it.local")));
        command.addAll(List.of(arguments));
        Path log = Files.createTempFile("annals-it", ".log");
        ProcessBuilder builder = new ProcessBuilder(command).directory(repository.toFile());
        builder.environment().putAll(environment);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().remove("MAVEN_OPTS");
        Process process =
                builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        int exit = process.waitFor();
        String text = Files.readString(log, StandardCharsets.UTF_8);
        Files.delete(log);
        return new Run(exit, text);
    }

    /** A copy of the sample without its output, in a folder of its own. */
    static Path sample(String name) throws IOException {
        Path from = Path.of(System.getProperty("annals.it.sample")).toRealPath();
        Path to = Path.of(System.getProperty("annals.it.work")).resolve(name);
        delete(to);
        try (Stream<Path> walk = Files.walk(from)) {
            for (Path path : (Iterable<Path>) walk::iterator) {
                Path relative = from.relativize(path);
                if (!relative.startsWith("target")) {
                    Path copy = to.resolve(relative);
                    if (Files.isDirectory(path)) {
                        Files.createDirectories(copy);
                    } else {
                        Files.copy(path, copy);
                    }
                }
            }
        }
        return to;
    }

    /** An empty folder of its own. */
    static Path empty(String name) throws IOException {
        Path folder = Path.of(System.getProperty("annals.it.work")).resolve(name);
        delete(folder);
        return Files.createDirectories(folder);
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> walk = Files.walk(folder)) {
                for (Path path :
                        walk.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
