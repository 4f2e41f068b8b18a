package dev.annals.core.finding;

/**
 * The stable codes of all findings. A code, once published, keeps its meaning for ever; numbers are not
 * reused. The letter says what the finding is about: F files, Y YAML, S schema (keys and ids), G the figure
 * grammar, D data, E entities such as programmes and inspections, P prose, T templates, C characters and fonts, W writing.
 */
public enum Code {
    FILE_UNREADABLE("F001"),
    FILE_TOO_LARGE("F002"),
    FILE_NOT_UTF8("F003"),
    FILE_UNREAD("F004"),
    REPOSITORY_EMPTY("F005"),
    SETTINGS_MISSING("F006"),
    TOO_MANY_FILES("F007"),
    FILE_OUTSIDE("F008"),

    YAML_SYNTAX("Y001"),
    YAML_DUPLICATE_KEY("Y002"),
    YAML_ALIASES("Y003"),
    YAML_TOO_DEEP("Y004"),
    YAML_SEVERAL_DOCUMENTS("Y005"),
    YAML_KEY_NOT_TEXT("Y006"),
    YAML_TAG("Y007"),
    FRONT_MATTER_MISSING("Y008"),
    FRONT_MATTER_OPEN("Y009"),
    YAML_TOO_MANY_NODES("Y010"),

    KEY_UNKNOWN("S001"),
    KEY_MISSING("S002"),
    WRONG_SHAPE("S003"),
    VALUE_UNKNOWN("S004"),
    ID_UNKNOWN("S005"),
    ID_DUPLICATE("S006"),
    ID_MALFORMED("S007"),
    PERIOD_MALFORMED("S008"),
    TEXT_EMPTY("S009"),
    NUMBER_MALFORMED("S010"),
    DATE_MALFORMED("S011"),
    LANGUAGE_UNKNOWN("S013"),
    KEY_CONFLICT("S014"),
    ADDRESS_TAKEN("S015"),
    PARENT_CIRCLE("S020"),
    ADDRESS_MALFORMED("S021"),
    DIMENSION_NOT_DECLARED("S022"),

    FIGURE_MALFORMED("G001"),
    FIGURE_UNIT_UNKNOWN("G002"),
    FIGURE_UNIT_MISMATCH("G003"),
    FIGURE_EMPTY("G004"),
    FIGURE_RANGE_REVERSED("G005"),
    FIGURE_CHANGE_MALFORMED("G006"),

    FIGURE_TWICE("D001"),
    CHANGE_CONTRADICTS("D002"),
    CLAIM_UNTRUE("D003"),
    OVER_LIMIT("D004"),
    TARGET_WITHOUT_COMPARATOR("D005"),

    WEIGHTS_NOT_HUNDRED("E020"),
    SCORE_BEYOND_WEIGHT("E021"),
    WEIGHT_OUT_OF_RANGE("E022"),
    FUND_OVERSPENT("E023"),
    ADJUSTED_WITHOUT_INITIAL("E024"),
    FUND_UNITS_DIFFER("E025"),
    UNIT_OF_WRONG_KIND("E026"),
    EFFECT_UNITS_DIFFER("E027"),
    EFFECT_CONTRADICTS("E028"),
    TOTAL_DIFFERS("E030"),
    DONE_WITHOUT_EVIDENCE("E031"),
    DEADLINE_BEFORE_FEEDBACK("E032"),
    DATES_REVERSED("E033"),
    ISSUE_BEHIND_MEASURES("E034"),
    ISSUE_AHEAD_OF_MEASURES("E035"),
    AGENDA_OVERLAP("E036"),
    AGENDA_OUTSIDE_EVENT("E037"),
    TIME_MALFORMED("E038"),
    SUBJECT_MISSING("E040"),

    BINDING_MALFORMED("P001"),
    BINDING_UNKNOWN("P002"),
    BINDING_NO_FIGURE("P003"),
    BINDING_FORM_UNKNOWN("P004"),
    BINDING_UNDERIVABLE("P005"),
    BLOCK_UNKNOWN("P006"),
    BLOCK_MALFORMED("P007"),
    MARKDOWN_UNSUPPORTED("P008"),
    LITERAL_MATCHES_FIGURE("P009"),
    HEADING_SKIPS_LEVEL("P010"),
    DOCUMENT_EMPTY("P011"),
    BLOCK_EMPTY("P012"),
    INTERNAL_BOUND("P013"),

    TEMPLATE_ERROR("T001"),
    TEMPLATE_UNKNOWN("T002"),
    TEMPLATE_TOO_LONG("T003"),
    PROFILE_UNKNOWN("T004"),
    OUTSIDE_REFERENCE("T005"),
    DRAWING_UNKNOWN("T006"),

    GLYPH_MISSING("C001"),
    FONT_UNREADABLE("C002"),
    FONT_SUBSTITUTED("C003"),

    OUTPUT_UNWRITABLE("W001"),
    OUTPUT_NOT_OURS("W002"),
    FOLDER_NOT_EMPTY("W003"),

    TOO_MANY_FINDINGS("X001"),
    INTERNAL("X002");

    private final String id;

    Code(String id) {
        this.id = id;
    }

    /** The code as it is printed: a letter and three digits. */
    public String id() {
        return id;
    }

    /** The weight of every finding with this code. */
    public Severity severity() {
        return switch (this) {
            case LITERAL_MATCHES_FIGURE, HEADING_SKIPS_LEVEL, BLOCK_EMPTY, TOO_MANY_FINDINGS -> Severity.WARNING;
            case FUND_OVERSPENT, ADJUSTED_WITHOUT_INITIAL, EFFECT_CONTRADICTS -> Severity.WARNING;
            case DEADLINE_BEFORE_FEEDBACK, ISSUE_BEHIND_MEASURES, ISSUE_AHEAD_OF_MEASURES -> Severity.WARNING;
            case AGENDA_OVERLAP, SUBJECT_MISSING -> Severity.WARNING;
            case FONT_SUBSTITUTED -> Severity.NOTE;
            default -> Severity.ERROR;
        };
    }
}
