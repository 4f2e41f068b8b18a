package dev.annals.benchmarks.profile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/**
 * Tells from a recording of the Java Flight Recorder which stage took which share of the samples. Only Java is sampled:
 * compressing streams, which is native, is in none of the shares.
 */
public final class Shares {

    private static final String SAMPLE = "jdk.ExecutionSample";

    private Shares() {}

    /** The recording; and, if wanted, the part of its samples to leave out at the beginning, such as 0.5. */
    public static void main(String[] arguments) throws IOException {
        List<Stage> samples = samples(Path.of(arguments[0]));
        double skipped = arguments.length > 1 ? Double.parseDouble(arguments[1]) : 0;
        List<Stage> counted = samples.subList((int) (samples.size() * skipped), samples.size());
        Map<Stage, Integer> counts = new EnumMap<>(Stage.class);
        counted.forEach(it -> counts.merge(it, 1, Integer::sum));
        System.out.printf("%d samples%n", counted.size());
        counts.entrySet().stream()
                .sorted(Map.Entry.<Stage, Integer>comparingByValue().reversed())
                .forEach(it -> System.out.printf(
                        "%5.1f %% %s%n",
                        100.0 * it.getValue() / counted.size(), it.getKey().title()));
    }

    private static List<Stage> samples(Path recording) throws IOException {
        List<Stage> samples = new ArrayList<>();
        try (RecordingFile file = new RecordingFile(recording)) {
            while (file.hasMoreEvents()) {
                RecordedEvent event = file.readEvent();
                if (event.getEventType().getName().equals(SAMPLE) && event.getStackTrace() != null) {
                    samples.add(Stage.of(event.getStackTrace().getFrames().stream()
                            .map(Shares::name)
                            .toList()));
                }
            }
        }
        return samples;
    }

    private static String name(RecordedFrame frame) {
        return frame.getMethod().getType().getName() + "." + frame.getMethod().getName();
    }
}
