package dev.annals.core.setting;

/** The five classes of faces that a Chinese work report is set in. */
public enum FontClass {
    /** 宋体, the serif body face. */
    SONG,
    /** 黑体, the sans serif face of headings, tables and charts. */
    HEI,
    /** 楷体, the brush face of second-level headings. */
    KAI,
    /** 仿宋, the body face of formal documents. */
    FANG,
    /** 小标宋, the face of titles. */
    TITLE;

    /** The key in settings and style sheets, such as {@code song}. */
    public String key() {
        return switch (this) {
            case SONG -> "song";
            case HEI -> "hei";
            case KAI -> "kai";
            case FANG -> "fang";
            case TITLE -> "title";
        };
    }
}
