package dev.annals.core.template;

import freemarker.core.HTMLOutputFormat;
import freemarker.ext.beans.BeansWrapper;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.utility.DeepUnwrap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shows records, lists and maps to templates by their components only: no methods, no classes, no fields. */
final class ViewWrapper extends DefaultObjectWrapper {

    ViewWrapper() {
        super(Configuration.VERSION_2_3_34);
        setExposureLevel(BeansWrapper.EXPOSE_PROPERTIES_ONLY);
        setExposeFields(false);
        setTreatDefaultMethodsAsBeanMembers(true);
    }

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        if (value instanceof Optional<?> optional) {
            return wrap(optional.orElse(null));
        }
        if (value instanceof Markup markup) {
            return HTMLOutputFormat.INSTANCE.fromMarkup(markup.html());
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
}
