package dev.annals.core.model.prose;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a register lists, and which entity it needs. */
public enum RegisterKind {
    ACHIEVEMENTS(Subject.NONE),
    RANKS(Subject.NONE),
    PROBLEMS(Subject.NONE),
    UNREPORTED(Subject.NONE),
    STATUSES(Subject.NONE),
    METHODS(Subject.NONE),
    PLAN(Subject.PLAN),
    PROJECTS(Subject.PLAN),
    SAFEGUARDS(Subject.PLAN),
    BENEFICIARIES(Subject.PROGRAMME),
    FUNDS(Subject.PROGRAMME),
    EFFECTS(Subject.PROGRAMME),
    RECTIFICATION(Subject.INSPECTION),
    ISSUES(Subject.INSPECTION),
    OVERDUE(Subject.INSPECTION),
    AGENDA(Subject.EVENT),
    PARTICIPANTS(Subject.EVENT),
    AWARDS(Subject.EVENT);

    /** What a register is about. */
    public enum Subject {
        /** Only a body and a period; problems of a plan where the document has one. */
        NONE,
        PLAN,
        PROGRAMME,
        INSPECTION,
        EVENT
    }

    private final Subject subject;

    RegisterKind(Subject subject) {
        this.subject = subject;
    }

    /** What it is about. */
    public Subject subject() {
        return subject;
    }

    /** The word in prose. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind with this word. */
    public static Optional<RegisterKind> of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }
}
