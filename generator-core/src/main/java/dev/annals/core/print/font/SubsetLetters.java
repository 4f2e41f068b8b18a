package dev.annals.core.print.font;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.zip.CRC32;

/**
 * Takes the place of chance where the writer draws six letters for the name of a face of which a part is embedded (ISO
 * 32000-1, 9.6.4): they are always the same for a face, others for another one.
 */
final class SubsetLetters extends SecureRandom {

    private static final long serialVersionUID = 1;

    private static final int LETTERS = 6;

    private static final int ALPHABET = 26;

    private static final int TABLES = 4;

    private static final int DIRECTORY = 12;

    private static final int ENTRY = 16;

    private final long face;

    private final transient Runnable check;

    /** How many have been drawn: documents are written at once, each in one thread. */
    private final transient ThreadLocal<Integer> drawn = ThreadLocal.withInitial(() -> 0);

    /**
     * The letters of a TrueType font; its table directory has the sums of all that is in it.
     *
     * @param check runs before the first letter of each name is drawn, when the part of the font has been written
     */
    SubsetLetters(String name, byte[] font, Runnable check) {
        super(null, null);
        this.check = check;
        int tables = Byte.toUnsignedInt(font[TABLES]) << 8 | Byte.toUnsignedInt(font[TABLES + 1]);
        CRC32 sum = new CRC32();
        sum.update(name.getBytes(StandardCharsets.UTF_8));
        sum.update(font, 0, Math.min(font.length, DIRECTORY + tables * ENTRY));
        this.face = sum.getValue();
    }

    /** The next letter of the alphabet, as a part of one. */
    @Override
    public double nextDouble() {
        int place = drawn.get();
        if (place == 0) {
            check.run();
        }
        drawn.set((place + 1) % LETTERS);
        long rest = face;
        for (int i = 0; i < place; i++) {
            rest /= ALPHABET;
        }
        // The middle of the letter's part is safe from rounding.
        return (rest % ALPHABET + 0.5) / ALPHABET;
    }
}
