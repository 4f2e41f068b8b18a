package dev.annals.core.template;

import freemarker.core.Environment;
import freemarker.core.TemplateProcessingTracer;
import org.jspecify.annotations.Nullable;

/**
 * Follows one rendering: bounds its steps, and where that is wanted notes what writes what. One step is one element that is
 * entered.
 */
final class Watch implements TemplateProcessingTracer {

    /** The template took more steps than it may; stops the rendering, since no template can catch it. */
    static final class TooManySteps extends RuntimeException {

        private static final long serialVersionUID = 1L;

        TooManySteps() {
            super("too many steps", null, false, false);
        }
    }

    private final BoundedWriter out;
    private final @Nullable OutputTrace trace;
    private final int most;
    private int steps;
    private @Nullable TracedElement last;

    Watch(BoundedWriter out, int most, @Nullable OutputTrace trace) {
        this.out = out;
        this.most = most;
        this.trace = trace;
    }

    @Override
    public void enterElement(Environment environment, TracedElement element) {
        last = element;
        if (trace != null) {
            trace.enter(out.length(), element);
        }
        if (++steps > most) {
            throw new TooManySteps();
        }
    }

    @Override
    public void exitElement(Environment environment, TracedElement element) {}

    /** The element that was entered last; null before the first. */
    @Nullable
    Spot last() {
        return last == null ? null : Spot.of(last);
    }
}
