package dev.annals.core.validate.entity.plan;

import dev.annals.core.model.plan.Safeguard;
import dev.annals.core.model.plan.SafeguardKind;
import dev.annals.core.model.prose.BoundText;
import dev.annals.core.model.text.Text;
import dev.annals.core.source.Node;
import dev.annals.core.validate.prose.BoundTextReading;
import dev.annals.core.validate.prose.ProseContext;
import dev.annals.core.validate.schema.Choices;
import dev.annals.core.validate.schema.Key;
import dev.annals.core.validate.schema.Schema;
import dev.annals.core.validate.schema.Shapes;
import java.util.List;
import java.util.Optional;

/**
 * Reads how a plan is secured.
 *
 * @param context the plan
 */
record SafeguardReading(ProseContext context) {

    private static final Key<SafeguardKind> KIND =
            Key.required("kind", Choices.of(List.of(SafeguardKind.values()), SafeguardKind::key));
    private static final Key<Node> TEXT = Key.required("text", Shapes.later(Shapes.textType()));
    private static final Key<Text> LEAD = Key.optional("lead", Shapes.TEXT);

    static final Schema SAFEGUARD = Schema.of("safeguard", KIND, TEXT, LEAD);

    Optional<Safeguard> safeguard(Node node) {
        return SAFEGUARD.open(node, context.scope()).flatMap(fields -> {
            Optional<SafeguardKind> kind = fields.get(KIND);
            Optional<BoundText> text = fields.get(TEXT).flatMap(new BoundTextReading(context)::read);
            Optional<Text> lead = fields.get(LEAD);
            return kind.flatMap(one -> text.map(words -> new Safeguard(one, words, lead, fields.place())));
        });
    }
}
