package dev.annals.core.view.table;

/**
 * A column of a register.
 *
 * @param form what is in it, which decides width and alignment: {@code name} (the head of its row), {@code text},
 *     {@code short} (names of offices), {@code date}, {@code ordinal}, {@code number}, {@code change}, {@code unit} or
 *     {@code status}
 * @param head its heading, with the unit of its numbers where all have the same
 */
public record Column(String form, String head) {}
