package dev.annals.core.validate.entity;

import dev.annals.core.finding.Code;
import dev.annals.core.finding.Place;
import dev.annals.core.model.document.Document;
import dev.annals.core.model.document.DocumentKind;
import dev.annals.core.model.document.FrontPages;
import dev.annals.core.model.document.Official;
import dev.annals.core.model.document.Subjects;
import dev.annals.core.model.organisation.Body;
import dev.annals.core.model.prose.Block;
import dev.annals.core.model.time.Period;
import dev.annals.core.setting.Language;
import dev.annals.core.source.SourceFile;
import dev.annals.core.validate.agreement.ShownIndicators;
import dev.annals.core.validate.entity.document.CoverRoom;
import dev.annals.core.validate.entity.document.FrontPagesReading;
import dev.annals.core.validate.entity.document.OfficialReading;
import dev.annals.core.validate.prose.MarkdownReading;
import dev.annals.core.validate.prose.ProseContext;
import dev.annals.core.validate.schema.EntityKind;
import dev.annals.core.validate.schema.Fields;
import dev.annals.core.validate.schema.Flag;
import dev.annals.core.validate.schema.Ids;
import dev.annals.core.validate.schema.Key;
import dev.annals.core.validate.schema.Schema;
import dev.annals.core.validate.schema.Scope;
import dev.annals.core.validate.schema.Shapes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads {@code documents/*.md}. {@link Code#SUBJECT_MISSING} has as arguments the id of the document, its kind, and the
 * key that a document of this kind should have.
 */
public final class DocumentReading {

    private static final Key<String> TITLE = Key.required("title", Shapes.WORDS);
    private static final Key<String> SUBTITLE = Key.optional("subtitle", Shapes.WORDS);
    private static final Key<DocumentKind> KIND = Key.optional(
            "kind",
            Shapes.choice(
                    Arrays.stream(DocumentKind.values()).map(DocumentKind::key).toList(), DocumentKind::of));
    private static final Key<Period> PERIOD = Key.optional("period", Shapes.PERIOD);
    private static final Key<String> BODY = Key.optional("body", Shapes.reference(EntityKind.BODY));
    private static final Key<Language> LANGUAGE = Key.optional("language", Shapes.LANGUAGE);
    private static final Key<String> PROFILE = Key.optional("profile", Shapes.WORDS);
    private static final Key<String> ISSUER = Key.optional("issuer", Shapes.WORDS);
    private static final Key<String> DATE = Key.optional("date", Shapes.DAY_OR_MONTH);
    private static final Key<List<String>> KEYWORDS = Key.optional("keywords", Shapes.list(Shapes.WORDS));
    private static final Key<Boolean> ATTACH_DATA = Key.optional("attach-data", Flag.SHAPE);
    private static final Key<String> PLAN = Key.optional("plan", Shapes.reference(EntityKind.PLAN));
    private static final Key<String> PROGRAMME = Key.optional("programme", Shapes.reference(EntityKind.PROGRAMME));
    private static final Key<String> INSPECTION = Key.optional("inspection", Shapes.reference(EntityKind.INSPECTION));
    private static final Key<String> EVENT = Key.optional("event", Shapes.reference(EntityKind.EVENT));

    /** The keys of the front matter of a document. */
    public static final Schema SCHEMA = new Schema("document", keys(), List.of());

    private static List<Key<?>> keys() {
        List<Key<?>> keys = new ArrayList<>(List.of(
                TITLE,
                SUBTITLE,
                KIND,
                PERIOD,
                BODY,
                LANGUAGE,
                PROFILE,
                ISSUER,
                DATE,
                KEYWORDS,
                ATTACH_DATA,
                PLAN,
                PROGRAMME,
                INSPECTION,
                EVENT));
        keys.addAll(FrontPagesReading.KEYS);
        keys.addAll(OfficialReading.KEYS);
        return keys;
    }

    /** How many Chinese characters the narrowest cover has room for. */
    private static final int TITLE_ROOM = 120;

    private static final int SUBTITLE_ROOM = 100;
    private static final int ISSUER_ROOM = 60;

    private static final String ENDING = ".md";
    private static final String DEFAULT_PROFILE = "report";

    private final Scope scope;
    private final List<Body> bodies;
    private final ShownIndicators indicators;

    /** A reading in a scope that knows every id. */
    public DocumentReading(Scope scope, List<Body> bodies, ShownIndicators indicators) {
        this.scope = scope;
        this.bodies = bodies;
        this.indicators = indicators;
    }

    /** Reads a document; empty after a finding. Without a period or body of its own it has those of the site. */
    public Optional<Document> file(SourceFile file, Period sitePeriod, String siteBody) {
        String id =
                file.path().substring(file.path().indexOf('/') + 1, file.path().length() - ENDING.length());
        if (!Ids.isAddress(id)) {
            scope.add(Code.ID_MALFORMED, Place.of(file.path()), id);
        }
        return SCHEMA.open(file.root(), scope).flatMap(fields -> {
            Period period = fields.get(PERIOD).orElse(sitePeriod);
            String body = fields.get(BODY).orElse(siteBody);
            scope.isPublic(EntityKind.BODY, body, fields.placeOf(BODY));
            Subjects subjects =
                    new Subjects(fields.get(PLAN), fields.get(PROGRAMME), fields.get(INSPECTION), fields.get(EVENT));
            ProseContext context =
                    new ProseContext(scope, period, body, language(fields), subjects, indicators.upTo(period, body));
            return document(id, fields, context, MarkdownReading.read(file, context));
        });
    }

    private Language language(Fields fields) {
        Optional<Language> written = fields.get(LANGUAGE);
        if (written.isPresent() && !scope.languages().contains(written.get())) {
            String known = scope.languages().stream().map(Language::key).collect(Collectors.joining(", "));
            scope.add(
                    Code.LANGUAGE_UNKNOWN,
                    fields.placeOf(LANGUAGE),
                    written.get().key(),
                    "",
                    known);
        }
        return written.orElse(scope.language());
    }

    private Optional<Document> document(String id, Fields fields, ProseContext context, List<Block> blocks) {
        Optional<String> subtitle = fields.get(SUBTITLE);
        DocumentKind kind = fields.get(KIND).orElse(DocumentKind.ANNUAL_REPORT);
        String profile = fields.get(PROFILE).orElse(DEFAULT_PROFILE);
        String issuer = fields.get(ISSUER).orElseGet(() -> issuer(context));
        Optional<String> date = fields.get(DATE);
        List<String> keywords = fields.get(KEYWORDS).orElse(List.of());
        boolean dataAttached = fields.get(ATTACH_DATA).orElse(false);
        Official official = OfficialReading.read(fields);
        CoverRoom.check(fields, TITLE, TITLE_ROOM, scope);
        CoverRoom.check(fields, SUBTITLE, SUBTITLE_ROOM, scope);
        CoverRoom.check(fields, ISSUER, ISSUER_ROOM, scope);
        FrontPages frontPages = FrontPagesReading.read(fields);
        subject(kind).filter(key -> !fields.has(key)).ifPresent(key -> {
            scope.add(Code.SUBJECT_MISSING, fields.placeOf(KIND), id, kind.key(), key.name());
        });
        return fields.get(TITLE)
                .map(title -> new Document(
                        id,
                        lines(title),
                        subtitle,
                        kind,
                        context.period(),
                        context.body(),
                        context.language(),
                        profile,
                        issuer,
                        date,
                        keywords,
                        dataAttached,
                        official,
                        frontPages,
                        context.subjects(),
                        blocks,
                        fields.place()));
    }

    /** The key that says what a document of this kind is about. */
    private static Optional<Key<String>> subject(DocumentKind kind) {
        return switch (kind) {
            case MIDTERM_EVALUATION -> Optional.of(PLAN);
            case SELF_EVALUATION -> Optional.of(PROGRAMME);
            case INSPECTION_FOLLOW_UP -> Optional.of(INSPECTION);
            case CONFERENCE_PACK -> Optional.of(EVENT);
            case ANNUAL_REPORT, WORK_PLAN -> Optional.empty();
        };
    }

    /** Authors break a long title by sense: the lines of a block scalar are the lines of the cover. */
    private static List<String> lines(String title) {
        return title.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private String issuer(ProseContext context) {
        return bodies.stream()
                .filter(body -> body.id().equals(context.body()))
                .map(body -> body.title().or(context.language()))
                .findFirst()
                .orElse("");
    }
}
