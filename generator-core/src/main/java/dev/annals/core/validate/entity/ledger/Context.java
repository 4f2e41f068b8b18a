package dev.annals.core.validate.entity.ledger;

import dev.annals.core.model.text.Text;
import dev.annals.core.model.time.Period;
import dev.annals.core.source.SourceFile;
import dev.annals.core.validate.entity.Definitions;
import dev.annals.core.validate.prose.BoundTextReading;
import dev.annals.core.validate.prose.ProseContext;
import dev.annals.core.validate.schema.Scope;

/**
 * What is known while a programme, an inspection or an event is read.
 *
 * @param scope every id, and where findings go
 * @param catalogue the indicators and units
 * @param period the site's current period
 * @param body id of the site's body
 */
public record Context(Scope scope, Definitions catalogue, Period period, String body) {

    /** A reading of texts whose bindings mean this period and body. */
    public BoundTextReading prose(Period ofText, String bodyOfText) {
        return new BoundTextReading(
                new ProseContext(scope, ofText, bodyOfText, scope.language(), catalogue.indicators()));
    }

    /** The id that a file's name gives; one that cannot be an address is told. */
    public String id(SourceFile file) {
        return FileNames.id(file, scope);
    }

    /** A text as findings name it: in the site's first language. */
    public String words(Text text) {
        return text.or(scope.language());
    }
}
