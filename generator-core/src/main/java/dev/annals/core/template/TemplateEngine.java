package dev.annals.core.template;

import dev.annals.core.finding.Code;
import dev.annals.core.finding.Finding;
import dev.annals.core.finding.Place;
import freemarker.cache.StringTemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;

/**
 * Renders FreeMarker templates, of which the user's own replace built-in ones of the same name.
 *
 * <p>Templates are untrusted: they are found by name among the given ones only, cannot create or reach Java
 * classes, see records by their components, escape HTML by themselves, and may write a bounded length. The
 * locale is fixed and numbers print as computer numbers, so that a template cannot re-format a figure.
 */
public final class TemplateEngine {

    static {
        // What concerns the user is a finding; FreeMarker would look for any logging library and write there.
        System.setProperty("org.freemarker.loggerLibrary", "none");
    }

    private final Configuration configuration;
    private final Map<String, String> files = new LinkedHashMap<>();
    private final int most;

    /**
     * An engine over these templates.
     *
     * @param builtIn the templates that come with Annals
     * @param own the user's, which win
     * @param most longest output of one rendering, in characters
     */
    public TemplateEngine(Collection<TemplateSource> builtIn, Collection<TemplateSource> own, int most) {
        StringTemplateLoader loader = new StringTemplateLoader();
        for (Collection<TemplateSource> sources : List.of(builtIn, own)) {
            for (TemplateSource source : sources) {
                loader.putTemplate(source.name(), source.text(), 0);
                files.put(source.name(), source.file());
            }
        }
        this.configuration = configure(loader);
        this.most = most;
    }

    private static Configuration configure(StringTemplateLoader loader) {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
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
        BoundedWriter out = new BoundedWriter(most);
        try {
            Template template = configuration.getTemplate(name);
            template.process(model, out);
            return out.toString();
        } catch (BoundedWriter.TooLong tooLong) {
            throw failure(Code.TEMPLATE_TOO_LONG, Place.of(file(name)), String.valueOf(most), tooLong);
        } catch (TemplateNotFoundException missing) {
            throw failure(Code.TEMPLATE_UNKNOWN, Place.of(file(name)), missing.getTemplateName(), missing);
        } catch (ParseException wrong) {
            Place place = new Place(file(wrong.getTemplateName()), wrong.getLineNumber(), wrong.getColumnNumber());
            throw failure(Code.TEMPLATE_ERROR, place, wrong.getEditorMessage(), wrong);
        } catch (TemplateException wrong) {
            throw failure(name, wrong);
        } catch (StackOverflowError endless) {
            throw failure(Code.TEMPLATE_ERROR, Place.of(file(name)), "endless", endless);
        } catch (IOException impossible) {
            throw new IllegalStateException("a string writer failed", impossible);
        }
    }

    private TemplateFailure failure(String name, TemplateException wrong) {
        if (wrong.getCause() instanceof BoundedWriter.TooLong) {
            return failure(Code.TEMPLATE_TOO_LONG, Place.of(file(name)), String.valueOf(most), wrong);
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
