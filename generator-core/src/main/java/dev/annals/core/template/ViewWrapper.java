package dev.annals.core.template;

import freemarker.core.HTMLOutputFormat;
import freemarker.ext.beans.BeansWrapper;
import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.MemberAccessPolicy;
import freemarker.ext.beans.ZeroArgumentNonVoidMethodPolicy;
import freemarker.template.Configuration;
import freemarker.template.DefaultListAdapter;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.utility.DeepUnwrap;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Shows records, lists and maps to templates by their properties only: the components and other questions without
 * arguments that a record answers. No other methods, no classes, no fields.
 */
final class ViewWrapper extends DefaultObjectWrapper {

    private final Map<Class<?>, Map<String, Method>> components = new ConcurrentHashMap<>();

    ViewWrapper() {
        super(Configuration.VERSION_2_3_34);
        setExposureLevel(BeansWrapper.EXPOSE_SAFE);
        setExposeFields(false);
        setMemberAccessPolicy(new Questions());
        setTreatDefaultMethodsAsBeanMembers(true);
        setRecordZeroArgumentNonVoidMethodPolicy(
                ZeroArgumentNonVoidMethodPolicy.PROPERTY_ONLY_UNLESS_BEAN_PROPERTY_READ_METHOD);
    }

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        // The most frequent first: templates ask for thousands of values.
        if (value instanceof String words) {
            return new SimpleScalar(words);
        }
        if (value instanceof List<?> list) {
            return DefaultListAdapter.adapt(list, this);
        }
        if (value instanceof Optional<?> optional) {
            return wrap(optional.orElse(null));
        }
        if (value instanceof Markup markup) {
            return HTMLOutputFormat.INSTANCE.fromMarkup(markup.html());
        }
        if (value instanceof Record view) {
            return new RecordModel(view, components.computeIfAbsent(view.getClass(), RecordModel::components), this);
        }
        if (value instanceof TemplateFunction function) {
            return method(function);
        }
        return super.wrap(value);
    }

    private TemplateMethodModelEx method(TemplateFunction function) {
        return arguments -> {
            List<Object> plain = new ArrayList<>();
            for (Object argument : (List<?>) arguments) {
                plain.add(DeepUnwrap.unwrap((TemplateModel) argument));
            }
            try {
                return wrap(function.call(plain));
            } catch (IllegalArgumentException refused) {
                throw new TemplateModelException(refused.getMessage(), refused);
            }
        };
    }

    /** Lets through what a view answers without arguments, and nothing that every Java object has. */
    private static final class Questions implements MemberAccessPolicy, ClassMemberAccessPolicy {

        @Override
        public ClassMemberAccessPolicy forClass(Class<?> type) {
            return this;
        }

        @Override
        public boolean isToStringAlwaysExposed() {
            return false;
        }

        @Override
        public boolean isMethodExposed(Method method) {
            Class<?> owner = method.getDeclaringClass();
            return method.getParameterCount() == 0
                    && (owner.isRecord() || owner.isInterface())
                    && !method.getName().equals("hashCode")
                    && !method.getName().equals("toString");
        }

        @Override
        public boolean isConstructorExposed(Constructor<?> constructor) {
            return false;
        }

        @Override
        public boolean isFieldExposed(Field field) {
            return false;
        }
    }
}
