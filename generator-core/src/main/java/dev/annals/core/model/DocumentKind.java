package dev.annals.core.model;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of documents. */
public enum DocumentKind {
    /** 年度工作报告 */
    ANNUAL_REPORT("annual-report");

    private final String key;

    DocumentKind(String key) {
        this.key = key;
    }

    /** The word in YAML. */
    public String key() {
        return key;
    }

    /** The kind with this word. */
    public static Optional<DocumentKind> of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key.equals(key)).findFirst();
    }
}
