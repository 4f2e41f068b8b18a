package dev.annals.core.view.register.draft;

import dev.annals.core.model.document.Subjects;
import dev.annals.core.model.prose.RegisterKind;
import dev.annals.core.model.text.Text;
import dev.annals.core.model.time.Period;
import java.util.Optional;

/**
 * Captions of registers. One of what the whole document is about does not name it again.
 *
 * @param cells the words
 * @param subjects what the document is about
 */
public record Captions(Cells cells, Subjects subjects) {

    /** The caption of a register of a period. */
    public String of(String name, Period period) {
        return cells.message("register.in-period", cells.period(period), cells.message("register." + name));
    }

    /** The caption of a register of a subject. */
    public String of(String name, RegisterKind.Subject kind, String id, Text title) {
        String words = cells.message("register." + name);
        return subject(kind).filter(id::equals).isPresent()
                ? words
                : cells.message("register.of", title.or(cells.edition().language()), words);
    }

    /** The caption of a register of which only one part is shown: it names the part. */
    public String narrowed(String caption, Text part) {
        return cells.message(
                "register.narrowed", caption, part.or(cells.edition().language()));
    }

    private Optional<String> subject(RegisterKind.Subject kind) {
        return switch (kind) {
            case NONE -> Optional.empty();
            case PLAN -> subjects.plan();
            case PROGRAMME -> subjects.programme();
            case INSPECTION -> subjects.inspection();
            case EVENT -> subjects.event();
        };
    }
}
