package dev.annals.core.print.page;

import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.FontMapper;
import dev.annals.core.print.font.Face;
import dev.annals.core.print.font.FaceChain;
import dev.annals.core.print.font.FaceSet;
import dev.annals.core.setting.FontClass;
import java.awt.Font;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The faces that the AWT fonts of one document's drawings come from. Each is looked for once: to tell a font's name AWT reads
 * its file.
 */
final class PictureFaces implements FontMapper {

    private static final float PLAIN = 12;

    private final FaceSet faces;
    private final Map<String, Origin> origins = new HashMap<>();
    private @Nullable Font plain;

    /**
     * Where an AWT font comes from.
     *
     * @param face its face; absent for a font that is none of the set's
     * @param chain what its characters are set in
     */
    record Origin(Optional<Face> face, FaceChain chain) {

        boolean isFrom(Face other) {
            return face.isPresent() && face.get().equals(other);
        }
    }

    PictureFaces(FaceSet faces) {
        this.faces = faces;
    }

    /** What a canvas begins with. */
    Font plain() {
        if (plain == null) {
            plain = faces.awt(FontClass.HEI, 400).deriveFont(PLAIN);
        }
        return plain;
    }

    Origin origin(Font font) {
        return origins.computeIfAbsent(font.getFontName(), name -> found(font));
    }

    private Origin found(Font font) {
        Optional<Face> face = faces.faceOf(font);
        FaceChain chain = faces.chain(
                face.map(Face::fontClass).orElse(FontClass.HEI),
                face.map(Face::weight).orElse(font.isBold() ? 700 : 400));
        return new Origin(face, chain);
    }

    @Override
    public BaseFont awtToPdf(Font font) {
        Origin origin = origin(font);
        return origin.face.map(Face::base).orElseGet(origin.chain::base);
    }

    @Override
    public Font pdfToAwt(BaseFont font, int size) {
        return plain().deriveFont((float) size);
    }
}
