package dev.annals.core.template;

import freemarker.core.ParseException;
import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.Template;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Templates whose loops have an element that counts as a step even where their body is empty. A template is parsed when
 * it is first used, by itself or from another one: most runs use few. A faulty one is told each time it is used.
 */
final class CountedTemplates extends Configuration {

    private final Set<Template> counted = ConcurrentHashMap.newKeySet();

    CountedTemplates() {
        super(VERSION_2_3_34);
    }

    @Override
    public @Nullable Template getTemplate(
            String name,
            @Nullable Locale locale,
            @Nullable Object condition,
            @Nullable String encoding,
            boolean parse,
            boolean ignoreMissing)
            throws IOException {
        try {
            Template template = super.getTemplate(name, locale, condition, encoding, parse, ignoreMissing);
            if (template != null && !counted.contains(template)) {
                count(template);
            }
            return template;
        } catch (ParseException faulty) {
            removeTemplateFromCache(name);
            throw faulty;
        }
    }

    /** Nobody gets a template before its loops count. */
    private synchronized void count(Template template) {
        if (!counted.contains(template)) {
            _CoreAPI.addThreadInterruptedChecks(template);
            counted.add(template);
        }
    }
}
