package dev.annals.core.template;

import freemarker.ext.util.WrapperTemplateModel;
import freemarker.template.AdapterTemplateModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/**
 * A record as templates see it: what it answers without arguments, by the name of the question. FreeMarker's own model of
 * Java objects looks each answer up again and has Java check each call.
 */
final class RecordModel implements TemplateHashModel, AdapterTemplateModel, WrapperTemplateModel {

    /** Java would make one for each question. */
    private static final Object[] NOTHING = {};

    private final Record view;
    private final Questions questions;
    private final ViewWrapper wrapper;

    /**
     * Of a record.
     *
     * @param questions those of its class
     */
    RecordModel(Record view, Questions questions, ViewWrapper wrapper) {
        this.view = view;
        this.questions = questions;
        this.wrapper = wrapper;
    }

    @Override
    public @Nullable TemplateModel get(String name) throws TemplateModelException {
        Method property = questions.properties().get(name);
        if (property != null) {
            return answer(property);
        }
        Method call = questions.calls().get(name);
        return call == null ? null : (TemplateMethodModelEx) arguments -> answer(call);
    }

    private @Nullable TemplateModel answer(Method question) throws TemplateModelException {
        try {
            return wrapper.wrap(question.invoke(view, NOTHING));
        } catch (IllegalAccessException | InvocationTargetException refused) {
            throw new TemplateModelException(refused);
        }
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public Object getAdaptedObject(Class<?> wanted) {
        return view;
    }

    @Override
    public Object getWrappedObject() {
        return view;
    }
}
