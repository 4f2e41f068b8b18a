package dev.annals.plugin;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Files of pictures, good and bad, made for tests. */
final class TestPictures {

    private static final int ORIENTATION = 0x0112;

    private TestPictures() {}

    /** Blue, with the left upper quarter red. */
    static byte[] file(String format, int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setColor(Color.BLUE);
        canvas.fillRect(0, 0, width, height);
        canvas.setColor(Color.RED);
        canvas.fillRect(0, 0, width / 2, height / 2);
        canvas.dispose();
        return written(image, format);
    }

    /** Green, from transparent at the left to opaque at the right. */
    static byte[] transparent(int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                image.setRGB(x, y, 255 * x / (width - 1) << 24 | 0x00FF00);
            }
        }
        return written(image, "png");
    }

    private static byte[] written(BufferedImage image, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    /** The same JPEG file as from a camera that was held in another way. */
    static byte[] turned(byte[] jpeg, int orientation) {
        ByteBuffer exif = ByteBuffer.allocate(36);
        exif.put(new byte[] {(byte) 0xFF, (byte) 0xE1}).putShort((short) 34);
        exif.put("Exif\0\0MM".getBytes(StandardCharsets.ISO_8859_1)).putShort((short) 42).putInt(8);
        exif.putShort((short) 1).putShort((short) ORIENTATION).putShort((short) 3).putInt(1);
        exif.putShort((short) orientation).putShort((short) 0).putInt(0);
        ByteBuffer file = ByteBuffer.allocate(jpeg.length + exif.capacity());
        return file.put(jpeg, 0, 2)
                .put(exif.array())
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    static byte[] half(byte[] file) {
        return Arrays.copyOf(file, file.length / 2);
    }

    /** A JPEG file whose header says that it has four colours. */
    static byte[] forPresses() {
        return bytes(0xFF, 0xD8, 0xFF, 0xC0, 0, 20, 8, 0, 9, 0, 9, 4, 1, 17, 0, 2, 17, 0, 3, 17, 0, 4, 17, 0, 0xFF, 0xD9);
    }

    /** A PNG file of a few bytes whose header is right and says that there are a hundred million pixels. */
    static byte[] bomb() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(bytes(0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'));
        chunk(out, "IHDR", ByteBuffer.allocate(13).putInt(10_000).putInt(10_000).put(bytes(1, 0, 0, 0, 0)).array());
        chunk(out, "IDAT", bytes(0x78, 0x9C, 3, 0, 0, 0, 0, 1));
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream out, String name, byte[] data) {
        ByteBuffer body = ByteBuffer.allocate(4 + data.length)
                .put(name.getBytes(StandardCharsets.ISO_8859_1))
                .put(data);
        CRC32 sum = new CRC32();
        sum.update(body.array());
        out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        out.writeBytes(body.array());
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
