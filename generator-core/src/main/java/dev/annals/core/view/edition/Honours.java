package dev.annals.core.view.edition;

import dev.annals.core.model.review.Honour;
import dev.annals.core.view.part.HonourView;
import dev.annals.core.view.part.Label;
import java.util.List;
import java.util.function.Predicate;

/** Honours in words, newest and highest first. */
public final class Honours {

    private final Edition edition;
    private final Lines lines;

    /** For an edition. */
    public Honours(Edition edition) {
        this.edition = edition;
        this.lines = new Lines(edition);
    }

    /** The honours that the condition holds for. */
    public List<HonourView> where(Predicate<Honour> condition) {
        return edition.model().honours().stream()
                .filter(condition)
                .map(this::view)
                .toList();
    }

    private HonourView view(Honour honour) {
        return new HonourView(
                edition.messages().text("level." + honour.level().key()),
                lines.of(honour.title()),
                honour.awardedBy().map(text -> Label.of(text, edition.language())),
                edition.head(honour.period()));
    }
}
