package dev.annals.core.validate.entity.inspection;

import dev.annals.core.finding.Code;
import dev.annals.core.finding.Place;
import dev.annals.core.model.inspection.Issue;
import dev.annals.core.model.inspection.IssueStatus;
import dev.annals.core.model.inspection.Measure;
import dev.annals.core.model.prose.BoundText;
import dev.annals.core.model.text.Text;
import dev.annals.core.source.Node;
import dev.annals.core.validate.entity.ledger.Context;
import dev.annals.core.validate.entity.ledger.DateOrder;
import dev.annals.core.validate.prose.BoundTextReading;
import dev.annals.core.validate.schema.EntityKind;
import dev.annals.core.validate.schema.Fields;
import dev.annals.core.validate.schema.Key;
import dev.annals.core.validate.schema.Schema;
import dev.annals.core.validate.schema.Shapes;
import dev.annals.core.validate.schema.Type;
import java.util.List;
import java.util.Optional;

/**
 * Reads the issues of an inspection and what is done about them.
 *
 * <table>
 * <caption>Findings and their arguments; {0} is the id of the issue</caption>
 * <tr><td>{@link Code#DONE_WITHOUT_EVIDENCE}</td><td>{1} the status of the issue or of one of its measures; the proof of
 *     an issue holds for its measures, too</td></tr>
 * <tr><td>{@link Code#DEADLINE_BEFORE_FEEDBACK}</td><td>{1} the deadline, {2} the day of the feedback</td></tr>
 * <tr><td>{@link Code#ISSUE_BEHIND_MEASURES}</td><td>{1} how many measures there are, all done</td></tr>
 * <tr><td>{@link Code#ISSUE_AHEAD_OF_MEASURES}</td><td>{1} how many measures are not done</td></tr>
 * </table>
 */
final class IssueReading {

    private static final Key<Node> TEXT = Key.required("text", Shapes.later(Shapes.textType()));
    private static final Schema MEASURE =
            Schema.of("measure", TEXT, Progress.RESPONSIBLE, Progress.DEADLINE, Progress.STATUS, Progress.EVIDENCE);

    private static final Key<String> NUMBER = Key.optional("number", Shapes.WORDS);
    private static final Key<String> CATEGORY = Key.optional("category", Shapes.reference(EntityKind.CATEGORY));
    private static final Key<List<Node>> MEASURES =
            Key.optional("measures", Shapes.list(Shapes.later(new Type.Structure(MEASURE))));

    static final Schema SCHEMA = Schema.of(
            "issue",
            NUMBER,
            TEXT,
            CATEGORY,
            Progress.RESPONSIBLE,
            Progress.DEADLINE,
            Progress.STATUS,
            Progress.EVIDENCE,
            MEASURES);

    private final Context context;
    private final BoundTextReading prose;
    private final Optional<String> feedback;
    private boolean complete = true;

    IssueReading(Context context, BoundTextReading prose, Optional<String> feedback) {
        this.context = context;
        this.prose = prose;
        this.feedback = feedback;
    }

    /** Reads an issue; empty after a finding that leaves none. */
    Optional<Issue> read(Node.Entry entry) {
        boolean good = Shapes.isId(entry.key(), context.scope());
        return SCHEMA.open(entry.value(), context.scope())
                .flatMap(fields -> issue(entry.key(), fields))
                .filter(issue -> good);
    }

    /** Whether every measure and status so far could be read. */
    boolean isComplete() {
        return complete;
    }

    private Optional<Issue> issue(Node.Scalar id, Fields fields) {
        Optional<String> number = fields.get(NUMBER);
        Optional<BoundText> text = fields.get(TEXT).flatMap(prose::read);
        Optional<String> category = fields.get(CATEGORY);
        Optional<Text> responsible = fields.get(Progress.RESPONSIBLE);
        Optional<String> deadline = deadline(id.text(), fields);
        IssueStatus status = status(fields);
        Optional<Text> evidence = fields.get(Progress.EVIDENCE);
        Progress.proven(fields, id.text(), context.scope());
        List<Measure> measures = measures(id.text(), fields);
        Place place = fields.has(Progress.STATUS) ? fields.placeOf(Progress.STATUS) : id.place();
        agree(id.text(), status, measures, place);
        return text.map(words -> new Issue(
                id.text(), number, words, category, responsible, deadline, status, evidence, measures, id.place()));
    }

    private IssueStatus status(Fields fields) {
        complete &= fields.has(Progress.STATUS) == fields.get(Progress.STATUS).isPresent();
        return Progress.status(fields);
    }

    private Optional<String> deadline(String issue, Fields fields) {
        Optional<String> deadline = fields.get(Progress.DEADLINE);
        deadline.ifPresent(until -> feedback.ifPresent(from -> {
            if (DateOrder.isBefore(until, from)) {
                Place place = fields.placeOf(Progress.DEADLINE);
                context.scope().add(Code.DEADLINE_BEFORE_FEEDBACK, place, issue, until, from);
            }
        }));
        return deadline;
    }

    private List<Measure> measures(String issue, Fields fields) {
        List<Node> written = fields.get(MEASURES).orElse(List.of());
        boolean proven = fields.has(Progress.EVIDENCE);
        List<Measure> measures = written.stream()
                .map(node -> measure(node, issue, proven))
                .flatMap(Optional::stream)
                .toList();
        complete &= measures.size() == written.size();
        return measures;
    }

    private Optional<Measure> measure(Node node, String issue, boolean proven) {
        return MEASURE.open(node, context.scope()).flatMap(fields -> {
            Optional<Text> responsible = fields.get(Progress.RESPONSIBLE);
            Optional<String> deadline = deadline(issue, fields);
            IssueStatus status = status(fields);
            Optional<Text> evidence = fields.get(Progress.EVIDENCE);
            if (!proven) {
                Progress.proven(fields, issue, context.scope());
            }
            return fields.get(TEXT)
                    .flatMap(prose::read)
                    .map(words -> new Measure(words, responsible, deadline, status, evidence, fields.place()));
        });
    }

    private void agree(String issue, IssueStatus status, List<Measure> measures, Place place) {
        long open = measures.stream()
                .filter(measure -> !Progress.isDone(measure.status()))
                .count();
        if (status == IssueStatus.NOT_STARTED && !measures.isEmpty() && open == 0) {
            context.scope().add(Code.ISSUE_BEHIND_MEASURES, place, issue, Integer.toString(measures.size()));
        } else if (Progress.isDone(status) && open > 0) {
            context.scope().add(Code.ISSUE_AHEAD_OF_MEASURES, place, issue, Long.toString(open));
        }
    }
}
