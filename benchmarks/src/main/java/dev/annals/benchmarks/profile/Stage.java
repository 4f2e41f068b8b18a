package dev.annals.benchmarks.profile;

import java.util.List;

/** What a process does, told from the frames of a stack. */
enum Stage {
    CLASSES(
            "classes loaded and linked",
            "java.lang.ClassLoader.",
            "jdk.internal.loader.",
            "java.lang.invoke.MethodHandleNatives.",
            "java.lang.invoke.LambdaMetafactory.",
            "java.lang.invoke.StringConcatFactory."),
    CHARTS("charts drawn", "dev.annals.core.chart.", "org.jfree."),
    CONVERSION("the workload written as YAML", "dev.annals.benchmarks.workload."),
    YAML("YAML read", "org.yaml.", "dev.annals.core.source."),
    PROSE("Markdown and bindings read", "org.commonmark.", "dev.annals.core.validate.prose."),
    CHECKS("checked", "dev.annals.core.validate.", "dev.annals.core.finding."),
    COMPUTATION("computed and worded", "dev.annals.core.compute.", "dev.annals.core.view."),
    TEMPLATES("templates", "freemarker.", "dev.annals.core.template."),
    LINES("lines broken and justified", "dev.annals.core.print.line.", "com.ibm.icu."),
    STYLE("style of elements found", "org.xhtmlrenderer.css.", "org.xhtmlrenderer.context."),
    TAGS("tags, end of the file", "dev.annals.core.print.tag.", "dev.annals.core.print.trailer."),
    FACES(
            "faces",
            "dev.annals.core.print.font.",
            "com.lowagie.text.pdf.TrueTypeFont",
            "com.lowagie.text.pdf.FontDetails"),
    WRITING(
            "PDF written",
            "com.lowagie.",
            "org.xhtmlrenderer.pdf.ITextOutputDevice",
            "dev.annals.core.print.page.PageCanvas"),
    MARKUP("HTML read, widths of columns", "dev.annals.core.print.markup.", "com.sun.org.apache.xerces."),
    LAYOUT("pages laid out", "org.xhtmlrenderer.", "dev.annals.core.print."),
    PIPELINE("files, characters and profiles checked", "dev.annals."),
    REST("the rest", "");

    private static final List<Stage> ANYWHERE = List.of(CLASSES, CHARTS);

    private final String title;
    private final List<String> frames;

    Stage(String title, String... frames) {
        this.title = title;
        this.frames = List.of(frames);
    }

    String title() {
        return title;
    }

    /** The stage of a stack, its innermost frame first, each as {@code class.method}. */
    static Stage of(List<String> stack) {
        for (Stage stage : ANYWHERE) {
            if (stack.stream().anyMatch(stage::holds)) {
                return stage;
            }
        }
        for (String frame : stack) {
            for (Stage stage : values()) {
                if (stage != REST && stage.holds(frame)) {
                    return stage;
                }
            }
        }
        return REST;
    }

    private boolean holds(String frame) {
        return frames.stream().anyMatch(frame::startsWith);
    }
}
