package dev.annals.core.view.register;

import dev.annals.core.model.Undertakings;
import dev.annals.core.model.document.Subjects;
import dev.annals.core.model.event.Event;
import dev.annals.core.model.inspection.Inspection;
import dev.annals.core.model.plan.Plan;
import dev.annals.core.model.programme.Programme;
import dev.annals.core.model.prose.Block;
import dev.annals.core.view.edition.Edition;
import dev.annals.core.view.register.bodies.BreakdownRegister;
import dev.annals.core.view.register.bodies.ComparisonRegister;
import dev.annals.core.view.register.draft.Captions;
import dev.annals.core.view.register.draft.Cells;
import dev.annals.core.view.register.event.AgendaRegister;
import dev.annals.core.view.register.event.AwardRegister;
import dev.annals.core.view.register.event.ParticipantRegister;
import dev.annals.core.view.register.inspection.IssueRegister;
import dev.annals.core.view.register.inspection.RectificationRegister;
import dev.annals.core.view.register.plan.ProjectRegister;
import dev.annals.core.view.register.plan.SafeguardRegister;
import dev.annals.core.view.register.programme.BeneficiaryRegister;
import dev.annals.core.view.register.programme.EffectRegister;
import dev.annals.core.view.register.programme.FundRegister;
import dev.annals.core.view.register.progress.MethodRegister;
import dev.annals.core.view.register.progress.PlanRegister;
import dev.annals.core.view.register.progress.StatusRegister;
import dev.annals.core.view.register.progress.UnreportedRegister;
import dev.annals.core.view.register.review.AchievementRegister;
import dev.annals.core.view.register.review.ProblemRegister;
import dev.annals.core.view.register.review.StandingRegister;
import dev.annals.core.view.register.work.TaskRegister;
import dev.annals.core.view.table.Register;

/** Composes what lists entities, for one document. Validation has made sure that every subject is there. */
public final class Registers {

    private final Undertakings undertakings;
    private final Cells cells;
    private final Captions captions;

    /**
     * For a document.
     *
     * @param edition the edition in the document's language
     * @param subjects what the document is about
     */
    public Registers(Edition edition, Subjects subjects) {
        this.undertakings = edition.model().undertakings();
        this.cells = new Cells(edition);
        this.captions = new Captions(cells, subjects);
    }

    /** The table of tasks. */
    public Register tasks(Block.Tasks block) {
        return new TaskRegister(captions).of(block);
    }

    /** One indicator over bodies. */
    public Register comparison(Block.Comparison block) {
        return new ComparisonRegister(cells).of(block);
    }

    /** One indicator by its dimensions. */
    public Register breakdown(Block.Breakdown block) {
        return new BreakdownRegister(cells).of(block);
    }

    /** The register. */
    public Register of(Block.Register block) {
        return switch (block.kind()) {
            case ACHIEVEMENTS -> new AchievementRegister(cells).of(block);
            case RANKS -> new StandingRegister(captions).of(block);
            case PROBLEMS -> new ProblemRegister(captions).of(block);
            case PROJECTS -> new ProjectRegister(captions).of(plan(block));
            case SAFEGUARDS -> new SafeguardRegister(cells).of(plan(block));
            case BENEFICIARIES -> new BeneficiaryRegister(captions).of(programme(block));
            case FUNDS -> new FundRegister(captions).of(programme(block));
            case EFFECTS -> new EffectRegister(captions).of(programme(block));
            case RECTIFICATION -> new RectificationRegister(captions).of(inspection(block));
            case ISSUES -> new IssueRegister(captions).ledger(inspection(block));
            case OVERDUE -> new IssueRegister(captions).overdue(inspection(block));
            case AGENDA -> new AgendaRegister(captions).of(event(block));
            case PARTICIPANTS -> new ParticipantRegister(captions).of(event(block));
            case AWARDS -> new AwardRegister(cells).of(event(block));
            case PLAN -> new PlanRegister(captions).of(plan(block));
            case METHODS -> new MethodRegister(captions).of(block);
            case STATUSES -> new StatusRegister(captions).of(block);
            case UNREPORTED -> new UnreportedRegister(captions).of(block);
        };
    }

    private Plan plan(Block.Register block) {
        return block.subject().flatMap(undertakings::plan).orElseThrow();
    }

    private Programme programme(Block.Register block) {
        return block.subject().flatMap(undertakings::programme).orElseThrow();
    }

    private Inspection inspection(Block.Register block) {
        return block.subject().flatMap(undertakings::inspection).orElseThrow();
    }

    private Event event(Block.Register block) {
        return block.subject().flatMap(undertakings::event).orElseThrow();
    }
}
