package dev.annals.core.validate.entity.inspection;

import dev.annals.core.finding.Code;
import dev.annals.core.model.inspection.Issue;
import dev.annals.core.source.Node;
import dev.annals.core.validate.schema.Fields;
import dev.annals.core.validate.schema.Key;
import dev.annals.core.validate.schema.Numbers;
import dev.annals.core.validate.schema.Schema;
import dev.annals.core.validate.schema.Scope;
import java.util.List;

/**
 * The totals that a document states. They are compared with what is counted and go no further: {@link
 * Code#TOTAL_DIFFERS} has as arguments the inspection's id, the key, the number stated and the number counted.
 *
 * @param scope where findings go
 * @param inspection id of the inspection
 */
record Totals(Scope scope, String inspection) {

    private static final int MOST = 999_999_999;
    private static final Key<Integer> ISSUES = Key.optional("issues", Numbers.whole(0, MOST));
    private static final Key<Integer> MEASURES = Key.optional("measures", Numbers.whole(0, MOST));
    private static final Key<Integer> DONE = Key.optional("done", Numbers.whole(0, MOST));

    static final Schema SCHEMA = Schema.of("totals", ISSUES, MEASURES, DONE);

    /**
     * Compares.
     *
     * @param complete whether every issue and measure that is written could be read
     */
    void check(Node node, List<Issue> issues, boolean complete) {
        SCHEMA.open(node, scope).ifPresent(fields -> {
            int measures =
                    issues.stream().mapToInt(issue -> issue.measures().size()).sum();
            long done = issues.stream()
                    .filter(issue -> Progress.isDone(issue.status()))
                    .count();
            compare(fields, ISSUES, issues.size(), complete);
            compare(fields, MEASURES, measures, complete);
            compare(fields, DONE, (int) done, complete);
        });
    }

    private void compare(Fields fields, Key<Integer> key, int counted, boolean complete) {
        fields.get(key).ifPresent(stated -> {
            if (complete && stated != counted) {
                scope.add(
                        Code.TOTAL_DIFFERS,
                        fields.placeOf(key),
                        inspection,
                        key.name(),
                        stated.toString(),
                        Integer.toString(counted));
            }
        });
    }
}
