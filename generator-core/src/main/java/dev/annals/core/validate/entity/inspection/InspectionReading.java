package dev.annals.core.validate.entity.inspection;

import dev.annals.core.finding.Code;
import dev.annals.core.finding.Place;
import dev.annals.core.model.inspection.Inspection;
import dev.annals.core.model.inspection.Issue;
import dev.annals.core.model.text.Text;
import dev.annals.core.model.time.Period;
import dev.annals.core.source.Node;
import dev.annals.core.source.SourceFile;
import dev.annals.core.validate.entity.ledger.Context;
import dev.annals.core.validate.entity.ledger.DateOrder;
import dev.annals.core.validate.schema.EntityKind;
import dev.annals.core.validate.schema.Fields;
import dev.annals.core.validate.schema.Key;
import dev.annals.core.validate.schema.Schema;
import dev.annals.core.validate.schema.Shape;
import dev.annals.core.validate.schema.Shapes;
import dev.annals.core.validate.schema.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads {@code inspections/*.yml}. Issues have ids that are unique in the repository: {@link Code#ID_DUPLICATE}.
 * {@link Code#DATES_REVERSED} has as arguments the id, the key of the later date, that date, the key of the earlier one,
 * and that.
 */
public final class InspectionReading {

    private static final Key<Text> TITLE = Key.required("title", Shapes.TEXT);
    private static final Key<Text> BY = Key.optional("by", Shapes.TEXT);
    private static final Key<String> BODY = Key.optional("body", Shapes.reference(EntityKind.BODY));
    private static final Key<String> START = Key.optional("start", Shapes.DAY);
    private static final Key<String> END = Key.optional("end", Shapes.DAY);
    private static final Key<String> FEEDBACK = Key.optional("feedback", Shapes.DAY);
    private static final Key<String> SOURCE = Key.optional("source", Shapes.reference(EntityKind.SOURCE));
    private static final Key<Node> TOTALS =
            Key.optional("totals", new Shape<>(new Type.Structure(Totals.SCHEMA), (node, scope) -> Optional.of(node)));
    private static final Key<List<Node.Entry>> ISSUES = Key.optional(
            "issues",
            Shapes.entries(
                    EntityKind.ISSUE,
                    new Type.Structure(IssueReading.SCHEMA),
                    (id, value, scope) -> Optional.of(new Node.Entry(id, value))));
    private static final Key<Text> NOTE = Key.optional("note", Shapes.TEXT);

    /** The keys of an inspection's file. */
    public static final Schema FILE =
            Schema.of("inspection", TITLE, BY, BODY, START, END, FEEDBACK, SOURCE, TOTALS, ISSUES, NOTE);

    private static final int YEAR_LENGTH = 4;

    private final Context context;
    private final Map<String, Place> issuePlaces = new LinkedHashMap<>();

    /** A reading in a context that knows every id. */
    public InspectionReading(Context context) {
        this.context = context;
    }

    /** Reads one more file; empty after a finding that leaves no inspection. */
    public Optional<Inspection> file(SourceFile file) {
        String id = context.id(file);
        return FILE.open(file.root(), context.scope()).flatMap(fields -> inspection(id, fields));
    }

    private Optional<Inspection> inspection(String id, Fields fields) {
        Optional<Text> title = fields.get(TITLE);
        Optional<Text> by = fields.get(BY);
        String body = fields.get(BODY).orElse(context.body());
        Optional<String> start = fields.get(START);
        Optional<String> end = fields.get(END);
        Optional<String> feedback = fields.get(FEEDBACK);
        DateOrder order = new DateOrder(id, fields, context.scope());
        order.check(START, END);
        order.check(START, FEEDBACK);
        Optional<String> source = fields.get(SOURCE);
        Period period = period(feedback.or(() -> start));
        IssueReading reading = new IssueReading(context, context.prose(period, body), feedback);
        List<Issue> issues = issues(id, fields, reading);
        Optional<Text> note = fields.get(NOTE);
        return title.map(
                name -> new Inspection(id, name, by, body, start, end, feedback, source, issues, note, fields.place()));
    }

    /** The year that bindings mean: that of the feedback or the start, else the site's period. */
    private Period period(Optional<String> day) {
        return day.flatMap(date -> Period.parse(date.substring(0, YEAR_LENGTH))).orElse(context.period());
    }

    private List<Issue> issues(String id, Fields fields, IssueReading reading) {
        List<Node.Entry> written = fields.get(ISSUES).orElse(List.of());
        List<Issue> issues = written.stream()
                .filter(this::isFirst)
                .map(reading::read)
                .flatMap(Optional::stream)
                .toList();
        boolean complete = issues.size() == written.size() && reading.isComplete();
        fields.get(TOTALS).ifPresent(node -> new Totals(context.scope(), id).check(node, issues, complete));
        return issues;
    }

    private boolean isFirst(Node.Entry issue) {
        Place first = issuePlaces.putIfAbsent(issue.key().text(), issue.key().place());
        if (first != null) {
            context.scope()
                    .add(Code.ID_DUPLICATE, issue.key().place(), issue.key().text(), first.toString());
        }
        return first == null;
    }
}
