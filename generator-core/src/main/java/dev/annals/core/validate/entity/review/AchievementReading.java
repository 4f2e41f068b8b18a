package dev.annals.core.validate.entity.review;

import dev.annals.core.model.prose.BoundText;
import dev.annals.core.model.review.Achievement;
import dev.annals.core.model.review.Level;
import dev.annals.core.model.text.Text;
import dev.annals.core.model.text.Visibility;
import dev.annals.core.source.Node;
import dev.annals.core.validate.prose.BoundTextReading;
import dev.annals.core.validate.prose.ProseContext;
import dev.annals.core.validate.schema.Choices;
import dev.annals.core.validate.schema.EntityKind;
import dev.annals.core.validate.schema.Key;
import dev.annals.core.validate.schema.Schema;
import dev.annals.core.validate.schema.Shapes;
import java.util.List;
import java.util.Optional;

/**
 * Reads achievements.
 *
 * @param context the file they stand in
 */
record AchievementReading(ProseContext context) {

    private static final Key<Node> TEXT = Key.required("text", Shapes.later(Shapes.textType()));
    private static final Key<String> CATEGORY = Key.optional("category", Shapes.reference(EntityKind.CATEGORY));
    private static final Key<Level> FIRST = Key.optional(
            "first",
            Choices.of(
                    List.of(Level.INTERNATIONAL, Level.NATIONAL, Level.PROVINCIAL, Level.CITY, Level.COUNTY),
                    Level::key));
    private static final Key<Text> EVIDENCE = Key.optional("evidence", Shapes.TEXT);
    private static final Key<String> SOURCE = Key.optional("source", Shapes.reference(EntityKind.SOURCE));

    static final Schema ACHIEVEMENT =
            Schema.of("achievement", TEXT, CATEGORY, FIRST, EVIDENCE, SOURCE, Choices.VISIBILITY);

    Optional<Achievement> achievement(Node node) {
        return ACHIEVEMENT.open(node, context.scope()).flatMap(fields -> {
            Optional<Visibility> visibility = fields.get(Choices.VISIBILITY);
            ProseContext inside = Choices.isInternal(fields, visibility) ? context.disclosed() : context;
            Optional<BoundText> text = fields.get(TEXT).flatMap(new BoundTextReading(inside)::read);
            Optional<String> category = fields.get(CATEGORY);
            Optional<Level> first = fields.get(FIRST);
            Optional<Text> evidence = fields.get(EVIDENCE);
            Optional<String> source = fields.get(SOURCE);
            return text.map(words -> new Achievement(
                    words,
                    category,
                    context.body(),
                    context.period(),
                    first,
                    evidence,
                    source,
                    visibility.orElse(Visibility.PUBLIC),
                    fields.place()));
        });
    }
}
