package dev.annals.core.model.observation;

/** In what a change is told. */
public enum ChangeKind {
    /** In the indicator's own unit: 增加800人. */
    ABSOLUTE,
    /** Relative to the earlier figure, in percent: 增长66.7%. */
    PERCENT,
    /** Between two ratios: 提高2个百分点. */
    POINTS
}
