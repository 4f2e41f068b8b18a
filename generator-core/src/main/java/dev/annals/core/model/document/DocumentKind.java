package dev.annals.core.model.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of documents. */
public enum DocumentKind {
    /** 年度工作报告 */
    ANNUAL_REPORT,
    /** 年度工作计划、工作要点 */
    WORK_PLAN,
    /** 规划中期评估 */
    MIDTERM_EVALUATION,
    /** 绩效自评 */
    SELF_EVALUATION,
    /** 巡察整改 */
    INSPECTION_FOLLOW_UP,
    /** 会议材料 */
    CONFERENCE_PACK;

    /** The word in YAML. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind with this word. */
    public static Optional<DocumentKind> of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }
}
