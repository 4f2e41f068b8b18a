package dev.annals.core.validate.prose;

import dev.annals.core.model.document.Subjects;
import dev.annals.core.model.prose.Block;
import dev.annals.core.model.prose.RegisterKind;
import dev.annals.core.model.work.TaskStatus;
import dev.annals.core.validate.schema.EntityKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads the blocks that list entities: tasks and registers. */
final class RegisterBlocks {

    private static final List<String> STATUSES =
            Arrays.stream(TaskStatus.values()).map(TaskStatus::key).toList();

    private final ProseContext context;

    RegisterBlocks(ProseContext context) {
        this.context = context;
    }

    /** Without a period or plan of its own it shows the tasks of the document's plan, else those of its period. */
    Optional<Block> tasks(BlockDraft draft) {
        draft.only(List.of("period", "plan", "focus", "status"), Set.of("status"));
        if (!draft.options().items().isEmpty()) {
            return draft.malformed("options-only");
        }
        Optional<String> plan = plan(draft);
        Optional<String> focus = draft.reference("focus", EntityKind.FOCUS);
        List<String> statuses = new ArrayList<>();
        draft.options().options().stream()
                .filter(option -> option.key().equals("status"))
                .flatMap(option -> draft.choice(option, STATUSES, TaskStatus::of).stream())
                .map(TaskStatus::key)
                .filter(status -> !statuses.contains(status))
                .forEach(statuses::add);
        return draft.finish(new Block.Tasks(draft.period(), context.body(), plan, focus, statuses, draft.place()));
    }

    /** The plan of {@code plan=}; the document's when there is no {@code period=} either. */
    private Optional<String> plan(BlockDraft draft) {
        boolean dated = draft.options().named("period").isPresent();
        Optional<String> plan = draft.reference("plan", EntityKind.PLAN);
        if (plan.isPresent() && dated) {
            draft.malformed("plan-or-period");
        }
        return plan.isPresent() || dated ? plan : context.subjects().plan();
    }

    Optional<Block> register(RegisterKind kind, BlockDraft draft) {
        return kind.subject() == RegisterKind.Subject.NONE ? general(kind, draft) : special(kind, draft);
    }

    private Optional<Block> general(RegisterKind kind, BlockDraft draft) {
        boolean planned = kind != RegisterKind.ACHIEVEMENTS && kind != RegisterKind.RANKS;
        boolean sorted = kind != RegisterKind.METHODS && kind != RegisterKind.UNREPORTED;
        List<String> keys = new ArrayList<>(List.of("period"));
        if (planned) {
            keys.add("plan");
        }
        if (sorted) {
            keys.add("category");
        }
        draft.only(keys);
        if (!draft.options().items().isEmpty()) {
            return draft.malformed("options-only");
        }
        Optional<String> plan = planned ? plan(draft) : Optional.empty();
        Optional<String> category = sorted ? draft.reference("category", EntityKind.CATEGORY) : Optional.empty();
        return draft.finish(new Block.Register(kind, plan, category, draft.period(), context.body(), draft.place()));
    }

    private Optional<Block> special(RegisterKind kind, BlockDraft draft) {
        draft.only(List.of());
        List<Options.Item> items = draft.options().items();
        String word = kind.subject().name().toLowerCase(Locale.ROOT);
        if (items.size() > 1) {
            return draft.malformed("one-" + word);
        }
        Optional<String> subject =
                items.stream().findFirst().map(Options.Item::text).or(() -> subject(kind.subject()));
        if (subject.isEmpty()) {
            return draft.malformed("no-" + word);
        }
        items.forEach(item -> draft.resolve(EntityKind.valueOf(kind.subject().name()), item.text(), item.place()));
        return draft.finish(
                new Block.Register(kind, subject, Optional.empty(), context.period(), context.body(), draft.place()));
    }

    private Optional<String> subject(RegisterKind.Subject subject) {
        Subjects subjects = context.subjects();
        return switch (subject) {
            case NONE -> Optional.empty();
            case PLAN -> subjects.plan();
            case PROGRAMME -> subjects.programme();
            case INSPECTION -> subjects.inspection();
            case EVENT -> subjects.event();
        };
    }
}
