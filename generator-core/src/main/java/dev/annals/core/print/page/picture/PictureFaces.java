package dev.annals.core.print.page.picture;

import dev.annals.core.print.font.Face;
import dev.annals.core.print.font.FaceChain;
import dev.annals.core.print.font.FaceSet;
import dev.annals.core.setting.FontClass;
import java.awt.Font;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the AWT fonts of one document's drawings are set in. Each is looked for once: to tell its origin AWT reads its file. */
final class PictureFaces {

    private final FaceSet faces;
    private final Map<Cut, FaceChain> chains = new HashMap<>();

    /** What AWT fonts have in common that differ only in size. */
    private record Cut(String name, int style) {}

    PictureFaces(FaceSet faces) {
        this.faces = faces;
    }

    /** What the characters of a font are set in: the face that it comes from, and those that stand in for it. */
    FaceChain chain(Font font) {
        return chains.computeIfAbsent(new Cut(font.getName(), font.getStyle()), cut -> found(font));
    }

    private FaceChain found(Font font) {
        Optional<Face> face = faces.faceOf(font);
        return faces.chain(
                face.map(Face::fontClass).orElse(FontClass.HEI),
                face.map(Face::weight).orElse(font.isBold() ? 700 : 400));
    }
}
