package dev.annals.core.chart.sheet.term.row;

import dev.annals.core.chart.theme.Ink;
import dev.annals.core.view.chart.ChartView.Tone;

/** The inks of a status. A field is the darker the worse the status, so that it also reads without colour. */
public final class ToneInks {

    private ToneInks() {}

    /** Of bars, outlines and words. */
    public static Ink strong(Tone tone) {
        return switch (tone) {
            case MET -> Ink.MET;
            case NEARLY -> Ink.NEARLY;
            case MISSED -> Ink.MISSED;
            case NONE -> Ink.NONE;
        };
    }

    /** Of a field that words stand on. */
    public static Ink field(Tone tone) {
        return switch (tone) {
            case MET -> Ink.MET_PALE;
            case NEARLY -> Ink.NEARLY_PALE;
            case MISSED -> Ink.MISSED;
            case NONE -> Ink.TRACK;
        };
    }

    /** Of words on the field. */
    public static Ink onField(Tone tone) {
        return switch (tone) {
            case MET, NEARLY -> Ink.INK;
            case MISSED -> Ink.CARD;
            case NONE -> Ink.SOFT;
        };
    }
}
