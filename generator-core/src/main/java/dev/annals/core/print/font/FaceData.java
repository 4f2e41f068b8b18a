package dev.annals.core.print.font;

import dev.annals.core.setting.FontClass;
import java.util.function.Supplier;

/**
 * One face of a class.
 *
 * @param fontClass the class it serves
 * @param weight 400 for regular, 500 for medium, 700 for bold
 * @param name the face's name, for messages
 * @param file gives the same TrueType font each time, when it is needed, with a character map of all planes; the first
 *     face given of a class and weight is asked first, later ones are fall-backs
 */
public record FaceData(FontClass fontClass, int weight, String name, Supplier<byte[]> file) {

    /** A face that was read. */
    public FaceData(FontClass fontClass, int weight, String name, byte[] bytes) {
        this(fontClass, weight, name, () -> bytes);
    }
}
