package dev.annals.core.template;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A function that templates may call; arguments and result are plain Java values or {@link Markup}. */
@FunctionalInterface
public interface TemplateFunction {

    /**
     * Answers a call.
     *
     * @param arguments what the template passed, unwrapped
     * @return a string, number, list, record or {@link Markup}; null for nothing
     * @throws IllegalArgumentException when the arguments make no sense; the template's line is reported
     */
    @Nullable
    Object call(List<Object> arguments);
}
