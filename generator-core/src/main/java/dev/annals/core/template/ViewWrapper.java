package dev.annals.core.template;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.DefaultListAdapter;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.utility.DeepUnwrap;
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
final class ViewWrapper extends SimpleObjectWrapper {

    private final Map<Class<?>, Questions> questions = new ConcurrentHashMap<>();

    ViewWrapper() {
        super(Configuration.VERSION_2_3_34);
    }

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        // The most frequent first, and classes before interfaces, which are dear to ask for in vain.
        if (value instanceof String words) {
            return new SimpleScalar(words);
        }
        if (value instanceof Optional<?> optional) {
            return wrap(optional.orElse(null));
        }
        if (value instanceof Boolean truth) {
            return truth ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
        }
        if (value instanceof Markup markup) {
            return HTMLOutputFormat.INSTANCE.fromMarkup(markup.html());
        }
        if (value instanceof Record view) {
            return new RecordModel(view, questions(view.getClass()), this);
        }
        if (value instanceof List<?> list) {
            return DefaultListAdapter.adapt(list, this);
        }
        if (value instanceof TemplateFunction function) {
            return method(function);
        }
        return super.wrap(value);
    }

    private Questions questions(Class<?> type) {
        Questions known = questions.get(type);
        return known == null ? questions.computeIfAbsent(type, Questions::of) : known;
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
