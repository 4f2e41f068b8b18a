package dev.annals.core.validate.entity.document;

import dev.annals.core.finding.Code;
import dev.annals.core.model.document.FrontPages;
import dev.annals.core.validate.schema.Fields;
import dev.annals.core.validate.schema.Key;
import dev.annals.core.validate.schema.Shapes;
import java.util.List;
import java.util.Optional;

/** Reads what stands before the text of a document. */
public final class FrontPagesReading {

    private static final String FIGURES = "figures";
    private static final String TABLES = "tables";

    private static final List<String> LEVELS = List.of("0", "1", "2", "3");

    private static final Key<Integer> CONTENTS =
            Key.optional("contents", Shapes.scalar("whole number", (scalar, scope) -> {
                boolean good = LEVELS.contains(scalar.text());
                if (!good) {
                    scope.add(Code.VALUE_UNKNOWN, scalar.place(), scalar.text(), "", String.join(", ", LEVELS));
                }
                return Optional.of(scalar.text()).filter(text -> good).map(Integer::valueOf);
            }));
    private static final Key<List<String>> LISTS = Key.optional(
            "lists",
            Shapes.distinct(Shapes.choice(
                    List.of(FIGURES, TABLES), word -> Optional.of(word).filter(List.of(FIGURES, TABLES)::contains))));

    /** Its keys. */
    public static final List<Key<?>> KEYS = List.of(CONTENTS, LISTS);

    private FrontPagesReading() {}

    /** What the front matter says, else what is usual. */
    public static FrontPages read(Fields fields) {
        Optional<List<String>> lists = fields.get(LISTS);
        return new FrontPages(
                fields.get(CONTENTS).orElse(FrontPages.USUAL.contents()),
                lists.map(names -> names.contains(FIGURES)),
                lists.map(names -> names.contains(TABLES)));
    }
}
