package dev.annals.core.template;

import freemarker.ext.beans.GenericObjectModel;
import freemarker.template.MethodCallAwareTemplateHashModel.ShouldNotBeGetAsMethodException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A record as templates see it. It answers for its components itself, which is most of what templates ask for; the rest it
 * leaves to the general model, which looks each answer up again and has Java check each call.
 */
final class RecordModel extends GenericObjectModel {

    private final Map<String, Method> components;

    /**
     * Of a record.
     *
     * @param components what {@link #components(Class)} gives for its class
     */
    RecordModel(Record view, Map<String, Method> components, ViewWrapper wrapper) {
        super(view, wrapper);
        this.components = components;
    }

    /** The questions for the components of a class of records by name; none where the class is not public. */
    static Map<String, Method> components(Class<?> type) {
        Map<String, Method> components = new HashMap<>();
        if (Modifier.isPublic(type.getModifiers())) {
            for (RecordComponent component : type.getRecordComponents()) {
                Method question = component.getAccessor();
                // Java would look at who calls, each time.
                question.setAccessible(true);
                components.put(component.getName(), question);
            }
        }
        return Map.copyOf(components);
    }

    @Override
    protected @Nullable TemplateModel get(String name, boolean call)
            throws TemplateModelException, ShouldNotBeGetAsMethodException {
        Method question = call ? null : components.get(name);
        return question == null ? super.get(name, call) : answer(question);
    }

    private @Nullable TemplateModel answer(Method question) throws TemplateModelException {
        try {
            return wrap(question.invoke(object));
        } catch (IllegalAccessException | InvocationTargetException refused) {
            throw new TemplateModelException(refused);
        }
    }
}
