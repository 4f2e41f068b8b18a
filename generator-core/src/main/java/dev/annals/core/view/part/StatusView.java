package dev.annals.core.view.part;

/**
 * A status with its three signs: never a colour alone.
 *
 * @param key class name, such as {@code met}
 * @param mark a character that differs in shape
 * @param word the status in words
 */
public record StatusView(String key, String mark, String word) {}
