package dev.annals.core.print.archive;

/**
 * A file to be put into a printed file.
 *
 * @param name its name, with ending
 * @param type its media type
 * @param description what is in it
 * @param content its bytes
 */
@SuppressWarnings("ArrayRecordComponent")
public record AttachedFile(String name, String type, String description, byte[] content) {}
