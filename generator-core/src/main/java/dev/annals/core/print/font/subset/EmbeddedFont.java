package dev.annals.core.print.font.subset;

/**
 * A font as a document holds it (ISO 32000-1, 9.9).
 *
 * @param stream the font as a zlib stream (RFC 1950)
 * @param length bytes of the font itself
 */
@SuppressWarnings("ArrayRecordComponent")
public record EmbeddedFont(byte[] stream, int length) {}
