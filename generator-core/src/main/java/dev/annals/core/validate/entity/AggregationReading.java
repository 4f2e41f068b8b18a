package dev.annals.core.validate.entity;

import dev.annals.core.model.catalogue.Aggregation;
import dev.annals.core.source.Node;
import dev.annals.core.validate.schema.EntityKind;
import dev.annals.core.validate.schema.Key;
import dev.annals.core.validate.schema.Schema;
import dev.annals.core.validate.schema.Scope;
import dev.annals.core.validate.schema.Shape;
import dev.annals.core.validate.schema.Shapes;
import dev.annals.core.validate.schema.Type;
import java.util.Arrays;
import java.util.Optional;

/** Reads how an indicator is summed up over bodies: a word, or {@code {weighted: ID}}. */
final class AggregationReading {

    private static final Key<Node.Scalar> WEIGHTED =
            Key.required("weighted", new Shape<>(new Type.Reference(EntityKind.INDICATOR), Shapes::scalarOf));
    private static final Schema SCHEMA = Schema.of("aggregation", WEIGHTED);
    private static final Shape<Aggregation> WORD = Shapes.choice(
            Arrays.stream(Aggregation.values())
                    .filter(one -> one != Aggregation.WEIGHTED)
                    .map(Aggregation::key)
                    .toList(),
            key -> Aggregation.of(key).filter(one -> one != Aggregation.WEIGHTED));

    /** A word, or a mapping that names the indicator to weight by. */
    static final Shape<Written> SHAPE =
            new Shape<>(new Type.Either(WORD.type(), new Type.Structure(SCHEMA)), AggregationReading::read);

    private AggregationReading() {}

    /** As it is written; the id of the weight is not resolved yet. */
    record Written(Aggregation aggregation, Optional<Node.Scalar> weight) {}

    private static Optional<Written> read(Node node, Scope scope) {
        if (node instanceof Node.Mapping) {
            return SCHEMA.open(node, scope)
                    .flatMap(fields -> fields.get(WEIGHTED))
                    .map(weight -> new Written(Aggregation.WEIGHTED, Optional.of(weight)));
        }
        return WORD.read(node, scope).map(word -> new Written(word, Optional.empty()));
    }
}
