package dev.annals.core.template;

/**
 * A template as text.
 *
 * @param name the name it is included by, such as {@code pages/overview.ftlh}
 * @param file the file to name in findings
 * @param text the template
 */
public record TemplateSource(String name, String file, String text) {}
