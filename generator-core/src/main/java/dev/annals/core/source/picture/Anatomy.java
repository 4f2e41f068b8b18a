package dev.annals.core.source.picture;

/**
 * What a file says about its picture.
 *
 * @param format the name of the decoder
 * @param width in pixels, as stored
 * @param height in pixels, as stored
 * @param turn how it must be turned to stand upright
 * @param lean the file without what only describes it: no profile, no thumbnail, no text
 */
@SuppressWarnings("ArrayRecordComponent")
record Anatomy(String format, int width, int height, Turn turn, byte[] lean) {}
