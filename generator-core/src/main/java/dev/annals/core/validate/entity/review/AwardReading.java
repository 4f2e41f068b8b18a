package dev.annals.core.validate.entity.review;

import dev.annals.core.finding.Code;
import dev.annals.core.model.prose.BoundText;
import dev.annals.core.model.review.Honour;
import dev.annals.core.model.review.Level;
import dev.annals.core.model.review.Standing;
import dev.annals.core.model.text.Text;
import dev.annals.core.source.Node;
import dev.annals.core.validate.prose.BoundTextReading;
import dev.annals.core.validate.prose.ProseContext;
import dev.annals.core.validate.schema.Choices;
import dev.annals.core.validate.schema.EntityKind;
import dev.annals.core.validate.schema.Fields;
import dev.annals.core.validate.schema.Key;
import dev.annals.core.validate.schema.Numbers;
import dev.annals.core.validate.schema.Schema;
import dev.annals.core.validate.schema.Shape;
import dev.annals.core.validate.schema.Shapes;
import java.util.List;
import java.util.Optional;

/**
 * Reads honours and places in an order.
 *
 * @param context the file they stand in
 */
record AwardReading(ProseContext context) {

    private static final Key<Node> TITLE = Key.required("title", Shapes.later(Shapes.textType()));
    private static final Key<Level> LEVEL = Key.required("level", Choices.of(List.of(Level.values()), Level::key));
    private static final Key<String> CATEGORY = Key.optional("category", Shapes.reference(EntityKind.CATEGORY));
    private static final Key<Text> AWARDED_BY = Key.optional("awarded-by", Shapes.TEXT);
    private static final Key<String> DATE = Key.optional("date", Shapes.DAY_OR_MONTH);
    private static final Key<Text> NOTE = Key.optional("note", Shapes.TEXT);
    private static final Shape<Integer> COUNTING = Numbers.whole(1, 999_999);
    private static final Key<Integer> PLACE = Key.required("place", COUNTING);
    private static final Key<Integer> OF = Key.optional("of", COUNTING);
    private static final Key<Integer> PREVIOUS = Key.optional("previous", COUNTING);

    static final Schema HONOUR = Schema.of("honour", TITLE, LEVEL, CATEGORY, AWARDED_BY, DATE, NOTE);
    static final Schema RANK = Schema.of("rank", TITLE, PLACE, OF, PREVIOUS, LEVEL, CATEGORY, AWARDED_BY, DATE, NOTE);

    /** What honours and places have in common. */
    private record Award(
            BoundText title,
            Level level,
            Optional<String> category,
            Optional<Text> awardedBy,
            Optional<String> date,
            Optional<Text> note) {}

    Optional<Honour> honour(Node node) {
        return HONOUR.open(node, context.scope())
                .flatMap(fields -> award(fields)
                        .map(award -> new Honour(
                                award.title(),
                                award.level(),
                                award.category(),
                                context.body(),
                                context.period(),
                                award.awardedBy(),
                                award.date(),
                                award.note(),
                                fields.place())));
    }

    Optional<Standing> standing(Node node) {
        return RANK.open(node, context.scope()).flatMap(fields -> {
            Optional<Award> award = award(fields);
            Optional<Integer> rank = fields.get(PLACE);
            Optional<Integer> of = fields.get(OF);
            Optional<Integer> previous = fields.get(PREVIOUS);
            return rank.filter(place -> fits(fields, place, of))
                    .flatMap(place -> award.map(one -> new Standing(
                            one.title(),
                            place,
                            of,
                            previous,
                            one.level(),
                            one.category(),
                            context.body(),
                            context.period(),
                            one.awardedBy(),
                            one.date(),
                            one.note(),
                            fields.place())));
        });
    }

    private Optional<Award> award(Fields fields) {
        Optional<BoundText> title = fields.get(TITLE).flatMap(new BoundTextReading(context)::read);
        Optional<Level> level = fields.get(LEVEL);
        Optional<String> category = fields.get(CATEGORY);
        Optional<Text> awardedBy = fields.get(AWARDED_BY);
        Optional<String> date = fields.get(DATE);
        Optional<Text> note = fields.get(NOTE);
        return title.flatMap(words -> level.map(one -> new Award(words, one, category, awardedBy, date, note)));
    }

    private boolean fits(Fields fields, int place, Optional<Integer> of) {
        boolean fits = of.isEmpty() || place <= of.get();
        if (!fits) {
            String all = of.map(String::valueOf).orElse("");
            context.scope().add(Code.RANK_BEYOND_COUNT, fields.placeOf(PLACE), Integer.toString(place), all);
        }
        return fits;
    }
}
