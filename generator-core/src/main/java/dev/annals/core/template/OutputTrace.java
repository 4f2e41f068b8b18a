package dev.annals.core.template;

import freemarker.core.TemplateProcessingTracer.TracedElement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Which element of which template wrote which part of an output. */
final class OutputTrace {

    private static final int FIRST_ROOM = 256;

    private final List<TracedElement> elements = new ArrayList<>();
    private int[] starts = new int[FIRST_ROOM];

    /** From this many characters on, an element writes; of several that begin at the same one, the last counts. */
    void enter(int written, TracedElement element) {
        int last = elements.size() - 1;
        if (last >= 0 && starts[last] == written) {
            elements.set(last, element);
            return;
        }
        if (elements.size() == starts.length) {
            starts = Arrays.copyOf(starts, starts.length * 2);
        }
        starts[elements.size()] = written;
        elements.add(element);
    }

    /** Where the character at an offset comes from. */
    Spot spot(String output, int offset) {
        int found = Arrays.binarySearch(starts, 0, elements.size(), offset);
        int index = Math.max(0, found >= 0 ? found : -found - 2);
        return Spot.of(elements.get(index), output.substring(Math.min(starts[index], offset), offset));
    }

    /** Whether nothing has begun. */
    boolean isEmpty() {
        return elements.isEmpty();
    }
}
