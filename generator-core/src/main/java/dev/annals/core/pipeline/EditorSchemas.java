package dev.annals.core.pipeline;

import dev.annals.core.data.schema.Description;
import dev.annals.core.data.schema.SchemaJson;
import dev.annals.core.setting.Messages;
import dev.annals.core.validate.entity.DocumentReading;
import dev.annals.core.validate.entity.IndicatorReading;
import dev.annals.core.validate.entity.SettingsReading;
import dev.annals.core.validate.entity.YearReading;
import dev.annals.core.validate.entity.event.EventReading;
import dev.annals.core.validate.entity.inspection.InspectionReading;
import dev.annals.core.validate.entity.look.OwnPageReading;
import dev.annals.core.validate.entity.plan.PlanReading;
import dev.annals.core.validate.entity.programme.ProgrammeReading;
import dev.annals.core.validate.schema.Condition;
import dev.annals.core.validate.schema.EntityKind;
import dev.annals.core.validate.schema.Ids;
import dev.annals.core.validate.schema.Key;
import dev.annals.core.validate.schema.Schema;
import dev.annals.core.validate.schema.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The schemas of the user's files for editors: joins validate, which declares the keys, and data, which writes JSON. */
final class EditorSchemas {

    private static final String FOLDER = "schema/";
    private static final String ENDING = ".schema.json";

    /** A period as a key: a year, a part of one, or two years. */
    private static final String PERIODS = "^(19|20|21)[0-9]{2}(-(H[12]|Q[1-4]|0[1-9]|1[0-2]|(19|20|21)[0-9]{2}))?$";

    /** What has the name of its file as its id, which may be a number. */
    private static final Set<EntityKind> NAMED_BY_FILES = Set.of(
            EntityKind.PICTURE,
            EntityKind.DOCUMENT,
            EntityKind.PLAN,
            EntityKind.PROGRAMME,
            EntityKind.INSPECTION,
            EntityKind.EVENT);

    private EditorSchemas() {}

    /** One schema for each kind of file, by path below the site, worded by these messages. */
    static Map<String, String> of(Messages messages) {
        Map<String, Schema> files = new LinkedHashMap<>();
        files.put("annals", SettingsReading.SCHEMA);
        files.put("indicators", IndicatorReading.FILE);
        files.put("years", YearReading.FILE);
        files.put("plans", PlanReading.FILE);
        files.put("programmes", ProgrammeReading.FILE);
        files.put("inspections", InspectionReading.FILE);
        files.put("events", EventReading.FILE);
        files.put("documents", DocumentReading.SCHEMA);
        files.put("pages", OwnPageReading.SCHEMA);
        Map<String, String> texts = new LinkedHashMap<>();
        files.forEach(
                (name, schema) -> texts.put(FOLDER + name + ENDING, SchemaJson.write(describe(schema), messages)));
        return texts;
    }

    private static Description.Structure describe(Schema schema) {
        List<Description.Field> fields = schema.keys().stream()
                .map(key -> new Description.Field(
                        key.name(),
                        describe(key.shape().type()),
                        key.required(),
                        schema.conditions().contains(new Condition.Filled(key))))
                .toList();
        List<Description.Rule> rules = schema.conditions().stream()
                .flatMap(condition -> rule(condition).stream())
                .toList();
        return new Description.Structure(schema.name(), fields, rules);
    }

    /** The rule between keys; none for what is said at the key itself. */
    private static Optional<Description.Rule> rule(Condition condition) {
        if (condition instanceof Condition.Unless unless) {
            List<String> excluded = unless.excluded().stream().map(Key::name).toList();
            return Optional.of(new Description.Unless(
                    unless.required().name(), unless.substitute().name(), excluded));
        }
        if (condition instanceof Condition.Inherited inherited) {
            return Optional.of(new Description.Inherited(
                    inherited.key().name(), inherited.entries().name()));
        }
        return condition instanceof Condition.AnyKey ? Optional.of(new Description.AnyKey()) : Optional.empty();
    }

    private static Description describe(Type type) {
        if (type instanceof Type.Scalar scalar) {
            return new Description.Scalar(scalar.name());
        }
        if (type instanceof Type.Choice choice) {
            return new Description.Choice(choice.words());
        }
        if (type instanceof Type.Reference reference) {
            return NAMED_BY_FILES.contains(reference.kind())
                    ? new Description.Scalar("text")
                    : new Description.Pattern(Ids.EXPRESSION);
        }
        if (type instanceof Type.Listing listing) {
            return new Description.Listing(describe(listing.item()));
        }
        if (type instanceof Type.Entries entries) {
            // any text may be the id of a unit
            Optional<String> ids = Optional.of(Ids.EXPRESSION).filter(rule -> entries.kind() != EntityKind.UNIT);
            return new Description.Entries(ids, describe(entries.value()));
        }
        if (type instanceof Type.ByPeriod periods) {
            return new Description.Entries(Optional.of(PERIODS), describe(periods.value()));
        }
        if (type instanceof Type.Structure structure) {
            return describe(structure.schema());
        }
        List<Description> forms = new ArrayList<>();
        collect(type, forms);
        return new Description.AnyOf(forms);
    }

    private static void collect(Type type, List<Description> forms) {
        if (type instanceof Type.Either either) {
            collect(either.one(), forms);
            collect(either.other(), forms);
        } else {
            forms.add(describe(type));
        }
    }
}
