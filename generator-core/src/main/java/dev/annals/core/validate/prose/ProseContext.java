package dev.annals.core.validate.prose;

import dev.annals.core.model.catalogue.Indicator;
import dev.annals.core.model.document.Subjects;
import dev.annals.core.model.time.Period;
import dev.annals.core.setting.Language;
import dev.annals.core.validate.schema.Scope;
import java.util.List;

/**
 * What the bindings of one text mean when they do not say it.
 *
 * @param scope the ids that are known, and where findings go
 * @param period the period of a binding that names none
 * @param body id of the body of a binding that names none
 * @param language the language of the text
 * @param subjects the plan, programme, inspection and event of a block that names none
 * @param indicators the public indicators that have figures to show, in the order of the model
 */
public record ProseContext(
        Scope scope, Period period, String body, Language language, Subjects subjects, List<Indicator> indicators) {

    /** Keeps its own copy. */
    public ProseContext {
        indicators = List.copyOf(indicators);
    }

    /** The same for a text that is itself internal, and may name everything. */
    public ProseContext disclosed() {
        return new ProseContext(scope.disclosed(), period, body, language, subjects, indicators);
    }

    /** A context without a subject. */
    public ProseContext(Scope scope, Period period, String body, Language language, List<Indicator> indicators) {
        this(scope, period, body, language, Subjects.NONE, indicators);
    }
}
