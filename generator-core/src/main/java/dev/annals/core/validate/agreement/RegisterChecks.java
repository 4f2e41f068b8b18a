package dev.annals.core.validate.agreement;

import dev.annals.core.compute.register.Selection;
import dev.annals.core.finding.Code;
import dev.annals.core.finding.Findings;
import dev.annals.core.model.Model;
import dev.annals.core.model.prose.Block;

/** Tells tasks and registers that would show nothing. */
final class RegisterChecks {

    private final Selection selection;
    private final Findings findings;

    RegisterChecks(Model model, Findings findings) {
        this.selection = new Selection(model);
        this.findings = findings;
    }

    void block(Block block) {
        if (block instanceof Block.Tasks tasks && selection.tasks(tasks).isEmpty()) {
            String what = tasks.plan().orElseGet(() -> tasks.period().id());
            findings.add(Code.BLOCK_EMPTY, tasks.place(), "tasks", what);
        } else if (block instanceof Block.Register register && selection.isEmpty(register)) {
            String what = register.subject().orElseGet(() -> register.period().id());
            findings.add(Code.BLOCK_EMPTY, register.place(), register.kind().key(), what);
        }
    }
}
