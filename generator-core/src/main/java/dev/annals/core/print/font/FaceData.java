package dev.annals.core.print.font;

import dev.annals.core.setting.FontClass;

/**
 * One face of a class, as it was read.
 *
 * @param fontClass the class it serves
 * @param weight 400 for regular, 500 for medium, 700 for bold
 * @param name the face's name, for messages
 * @param bytes a TrueType font; the first face given of a class and weight is asked first, later ones are fall-backs
 */
@SuppressWarnings("ArrayRecordComponent")
public record FaceData(FontClass fontClass, int weight, String name, byte[] bytes) {}
