package dev.annals.benchmarks.profile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The processor time of this process by kind of thread, as Linux counts it. */
public final class Threads {

    private static final Path TASKS = Path.of("/proc/self/task");
    private static final double TICKS = 100;
    private static final int USER = 11;

    private Threads() {}

    /** One line: in all, compiling, collecting garbage, and the rest, which is Java itself; in seconds. */
    public static String told() throws IOException {
        double all = ticks(Path.of("/proc/self/stat"));
        double compiling = 0;
        double collecting = 0;
        List<Path> tasks;
        try (Stream<Path> list = Files.list(TASKS)) {
            tasks = list.toList();
        }
        for (Path task : tasks) {
            String name = Files.readString(task.resolve("comm"));
            double ticks = ticks(task.resolve("stat"));
            if (name.startsWith("C1 Comp") || name.startsWith("C2 Comp")) {
                compiling += ticks;
            } else if (name.startsWith("GC ") || name.startsWith("VM Thread") || name.startsWith("G1 ")) {
                collecting += ticks;
            }
        }
        return String.format(
                Locale.ROOT,
                "%.2f s in all: %.2f s compiling, %.2f s collecting, %.2f s Java",
                all / TICKS,
                compiling / TICKS,
                collecting / TICKS,
                (all - compiling - collecting) / TICKS);
    }

    private static double ticks(Path file) throws IOException {
        String stat = Files.readString(file);
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return Double.parseDouble(fields[USER]) + Double.parseDouble(fields[USER + 1]);
    }
}
