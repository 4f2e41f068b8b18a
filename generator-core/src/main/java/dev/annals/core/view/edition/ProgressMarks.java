package dev.annals.core.view.edition;

import dev.annals.core.compute.progress.Grade;
import dev.annals.core.setting.Messages;
import dev.annals.core.view.part.StatusView;

/** Grades with mark and word; those that mean the same share a mark and a class. */
public final class ProgressMarks {

    private ProgressMarks() {}

    /** A grade. */
    public static StatusView view(Grade grade, Messages messages) {
        String word = messages.text("grade." + grade.key());
        return switch (grade) {
            case ACHIEVED, ON_PACE, SIGNIFICANT, MET -> new StatusView("met", "✓", word);
            case NEARLY, MODERATE -> new StatusView("nearly", "◐", word);
            case BEHIND, INSUFFICIENT -> new StatusView("missed", "▲", word);
            case MISSED -> new StatusView("missed", "✕", word);
            case MOVING_AWAY -> new StatusView("missed", "▼", word);
            case NOT_ASSESSABLE -> new StatusView("not-assessable", "–", word);
        };
    }
}
