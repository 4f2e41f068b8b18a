package dev.annals.core.validate.entity.inspection;

import dev.annals.core.finding.Code;
import dev.annals.core.model.inspection.IssueStatus;
import dev.annals.core.model.text.Text;
import dev.annals.core.validate.schema.Fields;
import dev.annals.core.validate.schema.Key;
import dev.annals.core.validate.schema.Scope;
import dev.annals.core.validate.schema.Shapes;
import java.util.Arrays;
import java.util.Optional;

/** The keys that issues and measures share: who, until when, how far, and the proof of it. */
final class Progress {

    static final Key<Text> RESPONSIBLE = Key.optional("responsible", Shapes.TEXT);
    static final Key<String> DEADLINE = Key.optional("deadline", Shapes.DAY_OR_MONTH);
    static final Key<IssueStatus> STATUS = Key.optional(
            "status",
            Shapes.choice(
                    Arrays.stream(IssueStatus.values()).map(IssueStatus::key).toList(), IssueStatus::of));
    static final Key<Text> EVIDENCE = Key.optional("evidence", Shapes.TEXT);

    private Progress() {}

    static IssueStatus status(Fields fields) {
        return fields.get(STATUS).orElse(IssueStatus.NOT_STARTED);
    }

    static boolean isDone(IssueStatus status) {
        return switch (status) {
            case DONE, DONE_AND_KEPT_UP, CLOSED -> true;
            case NOT_STARTED, UNDER_WAY -> false;
        };
    }

    /** Tells what is done and has no proof: {@link Code#DONE_WITHOUT_EVIDENCE} with the issue's id and the status. */
    static void proven(Fields fields, String issue, Scope scope) {
        Optional<IssueStatus> status = fields.get(STATUS).filter(Progress::isDone);
        if (status.isPresent() && !fields.has(EVIDENCE)) {
            String word = status.get().key();
            scope.add(Code.DONE_WITHOUT_EVIDENCE, fields.placeOf(STATUS), issue, word);
        }
    }
}
