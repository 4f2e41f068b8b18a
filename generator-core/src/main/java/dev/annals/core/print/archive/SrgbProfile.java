package dev.annals.core.print.archive;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.DeflaterOutputStream;

/**
 * The colour space of all our pages as an ICC profile of our own making: the JDK's differs between its versions, and
 * with it would every PDF.
 *
 * <p>Sources: the format is ICC.1:2001-04 (version 2.4, a matrix profile for displays); primaries and transfer curve are
 * those of IEC 61966-2-1, adapted to D50 by the Bradford method.
 */
final class SrgbProfile {

    private static final int HEADER = 128;
    private static final int CURVE_STEPS = 1024;

    /** Illuminant D50 in 1/65536. */
    private static final int[] D50 = {0xF6D6, 0x10000, 0xD32D};

    private static final int[] RED = {0x6FA2, 0x38F5, 0x0390};
    private static final int[] GREEN = {0x6299, 0xB785, 0x18DA};
    private static final int[] BLUE = {0x24A0, 0x0F84, 0xB6CF};

    /**
     * A tag and what it holds.
     *
     * @param name four letters
     * @param data its content, beginning with its type
     */
    private record Tag(String name, byte[] data) {}

    /** Writes a part of the profile. */
    private interface Part {
        void write(DataOutputStream out) throws IOException;
    }

    private static final byte[] BYTES = made();

    private static final byte[] PRESSED = pressed(BYTES);

    private SrgbProfile() {}

    /** The whole profile; always the same bytes. */
    static byte[] bytes() {
        return BYTES.clone();
    }

    /** The same, deflated. */
    static byte[] pressed() {
        return PRESSED.clone();
    }

    private static byte[] pressed(byte[] plain) {
        return part(out -> {
            try (DeflaterOutputStream pressing = new DeflaterOutputStream(out)) {
                pressing.write(plain);
            }
        });
    }

    private static byte[] made() {
        byte[] curve = part(SrgbProfile::curve);
        List<Tag> tags = List.of(
                new Tag("desc", part(SrgbProfile::description)),
                new Tag("cprt", part(out -> text("No rights reserved", out))),
                new Tag("wtpt", part(out -> point(D50, out))),
                new Tag("rXYZ", part(out -> point(RED, out))),
                new Tag("gXYZ", part(out -> point(GREEN, out))),
                new Tag("bXYZ", part(out -> point(BLUE, out))),
                new Tag("rTRC", curve),
                new Tag("gTRC", curve),
                new Tag("bTRC", curve));
        int start = HEADER + 4 + 12 * tags.size();
        int size = start + tags.stream().mapToInt(tag -> padded(tag.data)).sum();
        return part(out -> {
            header(size, out);
            out.writeInt(tags.size());
            int offset = start;
            for (Tag tag : tags) {
                out.writeBytes(tag.name);
                out.writeInt(offset);
                out.writeInt(tag.data.length);
                offset += padded(tag.data);
            }
            for (Tag tag : tags) {
                out.write(tag.data);
                out.write(new byte[padded(tag.data) - tag.data.length]);
            }
        });
    }

    private static void header(int size, DataOutputStream out) throws IOException {
        out.writeInt(size);
        out.writeInt(0);
        out.writeInt(0x02400000);
        out.writeBytes("mntrRGB XYZ ");
        for (int field : new int[] {2000, 1, 1, 0, 0, 0}) {
            out.writeShort(field);
        }
        out.writeBytes("acsp");
        out.write(new byte[28]);
        for (int value : D50) {
            out.writeInt(value);
        }
        out.write(new byte[48]);
    }

    private static void description(DataOutputStream out) throws IOException {
        byte[] name = "sRGB IEC61966-2.1\0".getBytes(StandardCharsets.US_ASCII);
        out.writeBytes("desc");
        out.writeInt(0);
        out.writeInt(name.length);
        out.write(name);
        // no Unicode and no Macintosh name
        out.write(new byte[4 + 4 + 2 + 1 + 67]);
    }

    private static void text(String words, DataOutputStream out) throws IOException {
        out.writeBytes("text");
        out.writeInt(0);
        out.writeBytes(words + "\0");
    }

    private static void point(int[] point, DataOutputStream out) throws IOException {
        out.writeBytes("XYZ ");
        out.writeInt(0);
        for (int value : point) {
            out.writeInt(value);
        }
    }

    private static void curve(DataOutputStream out) throws IOException {
        out.writeBytes("curv");
        out.writeInt(0);
        out.writeInt(CURVE_STEPS);
        for (int i = 0; i < CURVE_STEPS; i++) {
            double encoded = i / (CURVE_STEPS - 1.0);
            double light = encoded <= 0.04045 ? encoded / 12.92 : StrictMath.pow((encoded + 0.055) / 1.055, 2.4);
            out.writeShort((int) StrictMath.rint(light * 65535));
        }
    }

    private static int padded(byte[] data) {
        return (data.length + 3) / 4 * 4;
    }

    private static byte[] part(Part part) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            part.write(new DataOutputStream(bytes));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
