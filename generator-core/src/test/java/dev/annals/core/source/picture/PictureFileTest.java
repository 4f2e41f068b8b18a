package dev.annals.core.source.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.annals.core.source.picture.PictureFault.Reason;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PictureFileTest {

    private static byte[] file(int type, String format, int[]... rows) throws Exception {
        BufferedImage image = new BufferedImage(rows[0].length, rows.length, type);
        for (int y = 0; y < rows.length; y++) {
            for (int x = 0; x < rows[y].length; x++) {
                if (type == BufferedImage.TYPE_BYTE_GRAY) {
                    image.getRaster().setSample(x, y, 0, rows[y][x]);
                } else {
                    image.setRGB(x, y, rows[y][x]);
                }
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    private static Raster shrunk(byte[] file, int width) throws Exception {
        return PictureFile.of(file).raster(width);
    }

    private static String pixel(Raster raster, int at) {
        byte[] colours = Arrays.copyOfRange(raster.colours(), 3 * at, 3 * at + 3);
        return "%02x%02x%02x/%02x".formatted(colours[0], colours[1], colours[2], raster.opacities()[at]);
    }

    @Test
    void raster_isTheMeanOfWhatEachPixelCovers() throws Exception {
        byte[] file = file(BufferedImage.TYPE_INT_RGB, "png", new int[] {0x000000, 0xFFFFFF, 0x204060}, new int[] {
            0, 0xFFFFFF, 0x204060
        });
        Raster raster = shrunk(file, 2);
        assertThat(raster.width()).isEqualTo(2);
        assertThat(raster.height()).isEqualTo(1);
        // one and a half columns each: 2/3 black with 1/3 white, then the reverse
        assertThat(pixel(raster, 0)).isEqualTo("555555/ff");
        assertThat(pixel(raster, 1)).isEqualTo("6a8095/ff");
        assertThat(raster.isOpaque()).isTrue();
    }

    @Test
    void raster_weighsColoursByTheirOpacity() throws Exception {
        byte[] file =
                file(BufferedImage.TYPE_INT_ARGB, "png", new int[] {0xFF0000FF, 0x00FF0000}, new int[] {0xFF0000FF, 0});
        Raster raster = shrunk(file, 1);
        assertThat(pixel(raster, 0)).isEqualTo("0000ff/80");
        assertThat(raster.isOpaque()).isFalse();
    }

    @Test
    void grey_keepsItsShade() throws Exception {
        byte[] file = file(BufferedImage.TYPE_BYTE_GRAY, "png", new int[] {0x40, 0x80, 0xC0});
        Raster raster = shrunk(file, 100);
        assertThat(raster.width()).isEqualTo(3);
        assertThat(pixel(raster, 0)).isEqualTo("404040/ff");
        assertThat(pixel(raster, 2)).isEqualTo("c0c0c0/ff");
    }

    @Test
    void everyTruncation_isAFault_neverAnotherException() throws Exception {
        for (String format : new String[] {"png", "jpeg"}) {
            byte[] file = file(BufferedImage.TYPE_INT_RGB, format, new int[40], new int[40], new int[40]);
            for (int length = 0; length < file.length - 2; length++) {
                byte[] cut = Arrays.copyOf(file, length);
                PictureFault fault = catchThrowableOfType(
                        PictureFault.class, () -> PictureFile.of(cut).prove());
                assertThat(fault).as("%s of %d", format, length).isNotNull();
            }
        }
    }

    @Test
    void everyFlippedBit_isAFaultOrAPicture_neverAnotherException() throws Exception {
        for (String format : new String[] {"png", "jpeg"}) {
            byte[] file = file(BufferedImage.TYPE_INT_RGB, format, new int[40], new int[40], new int[40]);
            for (int at = 0; at < file.length; at++) {
                byte[] flipped = file.clone();
                flipped[at] ^= (byte) (1 << at % 8);
                try {
                    PictureFile.of(flipped).raster(20);
                } catch (PictureFault fault) {
                    assertThat(fault.reason()).isNotNull();
                }
            }
        }
    }

    @Test
    void jpegOfManyScans_isRefused() throws Exception {
        byte[] file = file(BufferedImage.TYPE_INT_RGB, "jpeg", new int[40]);
        int scan = 0;
        while ((file[scan] & 0xFF) != 0xFF || (file[scan + 1] & 0xFF) != 0xDA) {
            scan++;
        }
        ByteArrayOutputStream many = new ByteArrayOutputStream();
        many.write(file, 0, scan);
        for (int i = 0; i < 100; i++) {
            many.write(file, scan, file.length - 2 - scan);
        }
        many.write(file, file.length - 2, 2);
        PictureFault fault = catchThrowableOfType(PictureFault.class, () -> PictureFile.of(many.toByteArray()));
        assertThat(fault.reason()).isEqualTo(Reason.KIND);
    }
}
