package dev.annals.core.template;

import dev.annals.core.finding.Code;
import dev.annals.core.finding.Finding;
import dev.annals.core.finding.Place;
import dev.annals.core.setting.Limits;
import freemarker.cache.StringTemplateLoader;
import freemarker.cache.StrongCacheStorage;
import freemarker.core.Environment;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/**
 * Renders FreeMarker templates, of which the user's own replace built-in ones of the same name.
 *
 * <p>Templates are untrusted: they are found by name among the given ones only, cannot create or reach Java
 * classes, see records by their components, escape HTML by themselves, may write a bounded length and take a bounded
 * number of steps: a loop that writes nothing comes to an end, too, at the same step on every machine. The locale is
 * fixed and numbers print as computer numbers, so that a template cannot re-format a figure.
 */
public final class TemplateEngine {

    static {
        // What concerns the user is a finding; FreeMarker would look for any logging library and write there.
        System.setProperty("org.freemarker.loggerLibrary", "none");
    }

    private final Configuration configuration;
    private final Map<String, String> files = new LinkedHashMap<>();
    private final Limits limits;

    /**
     * An engine over these templates.
     *
     * @param builtIn the templates that come with Annals
     * @param own the user's, which win
     * @param limits how much one rendering may write and do
     */
    public TemplateEngine(Collection<TemplateSource> builtIn, Collection<TemplateSource> own, Limits limits) {
        StringTemplateLoader loader = new StringTemplateLoader();
        for (Collection<TemplateSource> sources : List.of(builtIn, own)) {
            for (TemplateSource source : sources) {
                loader.putTemplate(source.name(), source.text(), 0);
                files.put(source.name(), source.file());
            }
        }
        this.configuration = configure(loader);
        this.limits = limits;
    }

    private static Configuration configure(StringTemplateLoader loader) {
        Configuration configuration = new CountedTemplates();
        configuration.setTemplateLoader(loader);
        configuration.setDefaultEncoding("UTF-8");
        configuration.setLocale(Locale.ROOT);
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setNumberFormat("computer");
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setRecognizeStandardFileExtensions(true);
        configuration.setObjectWrapper(new ViewWrapper());
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setLocalizedLookup(false);
        configuration.setCacheStorage(new StrongCacheStorage());
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        return configuration;
    }

    /** Whether there is a template with this name. */
    public boolean has(String name) {
        return files.containsKey(name);
    }

    /**
     * Renders a template.
     *
     * @param name its name
     * @param model what it sees; values are records, lists, maps, strings, numbers, {@link Markup} or
     *     {@link TemplateFunction}s
     * @throws TemplateFailure when the template is missing or wrong; names its file, line and column
     */
    public String render(String name, Map<String, ?> model) throws TemplateFailure {
        return run(name, model, null);
    }

    /**
     * Renders a template as {@link #render} does, and can say what comes from where.
     *
     * @param model what it sees, which gives the same whenever it is asked
     */
    public Rendered trace(String name, Map<String, ?> model) throws TemplateFailure {
        return new Rendered(run(name, model, null), () -> traced(name, model), Collections.unmodifiableMap(files));
    }

    /** Few are asked where something comes from; a second run tells it, and all others keep no account. */
    private OutputTrace traced(String name, Map<String, ?> model) {
        OutputTrace trace = new OutputTrace();
        try {
            run(name, model, trace);
        } catch (TemplateFailure impossible) {
            throw new IllegalStateException("a template failed that did not before", impossible);
        }
        return trace;
    }

    private String run(String name, Map<String, ?> model, @Nullable OutputTrace trace) throws TemplateFailure {
        BoundedWriter out = new BoundedWriter(limits.pageCharacters());
        Watch watch = new Watch(out, limits.templateSteps(), trace);
        try {
            Environment environment = configuration.getTemplate(name).createProcessingEnvironment(model, out);
            environment.setTemplateProcessingTracer(watch);
            environment.process();
            return out.toString();
        } catch (BoundedWriter.TooLong tooLong) {
            throw tooLong(watch, name, tooLong);
        } catch (Watch.TooManySteps endless) {
            String most = String.valueOf(limits.templateSteps());
            throw failure(Code.TEMPLATE_ENDLESS, place(watch, name), most, endless);
        } catch (TemplateNotFoundException missing) {
            throw failure(Code.TEMPLATE_UNKNOWN, Place.of(file(name)), missing.getTemplateName(), missing);
        } catch (ParseException wrong) {
            throw failure(wrong);
        } catch (TemplateException wrong) {
            throw wrong.getCause() instanceof BoundedWriter.TooLong
                    ? tooLong(watch, name, wrong)
                    : failure(name, wrong);
        } catch (StackOverflowError endless) {
            throw failure(Code.TEMPLATE_ERROR, place(watch, name), "endless", endless);
        } catch (IOException impossible) {
            throw new IllegalStateException("a string writer failed", impossible);
        }
    }

    private TemplateFailure tooLong(Watch watch, String name, Exception cause) {
        String most = String.valueOf(limits.pageCharacters());
        return failure(Code.TEMPLATE_TOO_LONG, place(watch, name), most, cause);
    }

    /** Where a rendering was when it stopped. */
    private Place place(Watch watch, String name) {
        Spot spot = watch.last();
        return spot == null ? Place.of(file(name)) : new Place(file(spot.template()), spot.line(), spot.column());
    }

    private TemplateFailure failure(ParseException wrong) {
        Place place = new Place(file(wrong.getTemplateName()), wrong.getLineNumber(), wrong.getColumnNumber());
        return failure(Code.TEMPLATE_ERROR, place, wrong.getEditorMessage(), wrong);
    }

    /** A fault in a template that another one includes is told where it stands, not where it is included. */
    private TemplateFailure failure(String name, TemplateException wrong) {
        for (Throwable cause = wrong.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof ParseException included) {
                return failure(included);
            }
        }
        Integer line = wrong.getLineNumber();
        Integer column = wrong.getColumnNumber();
        String source = wrong.getTemplateSourceName() == null ? name : wrong.getTemplateSourceName();
        Place place =
                line == null ? Place.of(file(source)) : new Place(file(source), line, column == null ? 1 : column);
        return failure(Code.TEMPLATE_ERROR, place, wrong.getMessageWithoutStackTop(), wrong);
    }

    private static TemplateFailure failure(Code code, Place place, String argument, Throwable cause) {
        return new TemplateFailure(Finding.of(code, place, argument.strip()), cause);
    }

    private String file(String name) {
        return files.getOrDefault(name, name);
    }
}
