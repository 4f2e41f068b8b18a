package dev.annals.core.validate.entity.look;

import dev.annals.core.finding.Code;
import dev.annals.core.finding.Place;
import dev.annals.core.model.document.Document;
import dev.annals.core.model.document.DocumentKind;
import dev.annals.core.model.document.FrontPages;
import dev.annals.core.model.document.Official;
import dev.annals.core.model.document.Subjects;
import dev.annals.core.model.look.OwnPage;
import dev.annals.core.model.prose.Block;
import dev.annals.core.model.time.Period;
import dev.annals.core.setting.Language;
import dev.annals.core.source.SourceFile;
import dev.annals.core.validate.agreement.ShownIndicators;
import dev.annals.core.validate.prose.MarkdownReading;
import dev.annals.core.validate.prose.ProseContext;
import dev.annals.core.validate.schema.EntityKind;
import dev.annals.core.validate.schema.Fields;
import dev.annals.core.validate.schema.Flag;
import dev.annals.core.validate.schema.Ids;
import dev.annals.core.validate.schema.Key;
import dev.annals.core.validate.schema.Numbers;
import dev.annals.core.validate.schema.Schema;
import dev.annals.core.validate.schema.Scope;
import dev.annals.core.validate.schema.Shapes;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads {@code pages/*.md}: {@code NAME.md} is in the site's first language, {@code NAME_en.md} and {@code NAME_zh.md} are
 * its versions in English and Chinese. Two versions in one language are {@link Code#ADDRESS_TAKEN}, told when the whole
 * model is checked.
 */
public final class OwnPageReading {

    private static final Key<String> TITLE = Key.required("title", Shapes.WORDS);
    private static final Key<Boolean> NAV = Key.optional("nav", Flag.SHAPE);
    private static final Key<Integer> ORDER = Key.optional("order", Numbers.whole(0, 9999));
    private static final Key<Period> PERIOD = Key.optional("period", Shapes.PERIOD);
    private static final Key<String> BODY = Key.optional("body", Shapes.reference(EntityKind.BODY));
    private static final Key<String> PLAN = Key.optional("plan", Shapes.reference(EntityKind.PLAN));
    private static final Key<String> PROGRAMME = Key.optional("programme", Shapes.reference(EntityKind.PROGRAMME));
    private static final Key<String> INSPECTION = Key.optional("inspection", Shapes.reference(EntityKind.INSPECTION));
    private static final Key<String> EVENT = Key.optional("event", Shapes.reference(EntityKind.EVENT));

    /** The keys of the front matter of a page. */
    public static final Schema SCHEMA =
            Schema.of("page", TITLE, NAV, ORDER, PERIOD, BODY, PLAN, PROGRAMME, INSPECTION, EVENT);

    private static final String ENDING = ".md";
    private static final int LAST = 9999;

    private final Scope scope;
    private final ShownIndicators indicators;

    /** A reading in a scope that knows every id. */
    public OwnPageReading(Scope scope, ShownIndicators indicators) {
        this.scope = scope;
        this.indicators = indicators;
    }

    /** Reads a page; empty after a finding. Without a period or body of its own it has those of the site. */
    public Optional<OwnPage> file(SourceFile file, Period sitePeriod, String siteBody) {
        String name =
                file.path().substring(file.path().indexOf('/') + 1, file.path().length() - ENDING.length());
        Optional<Language> suffix = suffix(name);
        String id = suffix.map(language ->
                        name.substring(0, name.length() - mark(language).length()))
                .orElse(name);
        Language language = suffix.orElse(scope.language());
        tellName(file, id, language);
        return SCHEMA.open(file.root(), scope).flatMap(fields -> {
            Period period = fields.get(PERIOD).orElse(sitePeriod);
            String body = fields.get(BODY).orElse(siteBody);
            scope.isPublic(EntityKind.BODY, body, fields.placeOf(BODY));
            Subjects subjects =
                    new Subjects(fields.get(PLAN), fields.get(PROGRAMME), fields.get(INSPECTION), fields.get(EVENT));
            ProseContext context =
                    new ProseContext(scope, period, body, language, subjects, indicators.upTo(period, body));
            return page(id, fields, context, MarkdownReading.read(file, context));
        });
    }

    private static Optional<Language> suffix(String name) {
        return Arrays.stream(Language.values())
                .filter(language -> name.endsWith(mark(language)))
                .findFirst();
    }

    private static String mark(Language language) {
        return "_" + language.key();
    }

    private void tellName(SourceFile file, String id, Language language) {
        if (!Ids.isAddress(id)) {
            scope.add(Code.ID_MALFORMED, Place.of(file.path()), id);
        }
        if (!scope.languages().contains(language)) {
            String known = scope.languages().stream().map(Language::key).collect(Collectors.joining(", "));
            scope.add(Code.LANGUAGE_UNKNOWN, Place.of(file.path()), language.key(), "", known);
        }
    }

    private static Optional<OwnPage> page(String id, Fields fields, ProseContext context, List<Block> blocks) {
        boolean inNavigation = fields.get(NAV).orElse(false);
        int order = fields.get(ORDER).orElse(LAST);
        return fields.get(TITLE)
                .map(title -> new OwnPage(
                        new Document(
                                id,
                                List.of(title),
                                Optional.empty(),
                                DocumentKind.ANNUAL_REPORT,
                                context.period(),
                                context.body(),
                                context.language(),
                                "",
                                "",
                                Optional.empty(),
                                List.of(),
                                false,
                                Official.NONE,
                                FrontPages.USUAL,
                                context.subjects(),
                                blocks,
                                fields.place()),
                        inNavigation,
                        order));
    }
}
