package dev.annals.core.print.font;

import dev.annals.core.setting.FontClass;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xhtmlrenderer.css.value.FontSpecification;
import org.xhtmlrenderer.layout.SharedContext;
import org.xhtmlrenderer.pdf.FontFamily;
import org.xhtmlrenderer.pdf.ITextFontResolver;
import org.xhtmlrenderer.render.FSFont;

/**
 * Gives a style sheet's {@code font-family} its faces: the first family that names a class ({@code song},
 * {@code hei}, {@code kai}, {@code fang}, {@code title}, {@code serif}, {@code sans-serif}) counts, else
 * {@code song}. One for each document.
 */
public final class FaceResolver extends ITextFontResolver {

    private final FaceSet faces;
    private final Map<String, FaceChain> chains = new LinkedHashMap<>();
    private final StandIns standIns = new StandIns();

    /** Resolves from these faces only; no installed font, no base font of the PDF format. */
    public FaceResolver(FaceSet faces) {
        this.faces = faces;
    }

    @Override
    protected Map<String, FontFamily> loadFonts() {
        return new LinkedHashMap<>();
    }

    @Override
    public Map<String, FontFamily> getFonts() {
        return new LinkedHashMap<>();
    }

    @Override
    public FSFont resolveFont(SharedContext context, FontSpecification wish) {
        int weight = wish.fontWeight == null ? 400 : convertWeightToInt(wish.fontWeight);
        FontClass fontClass = fontClass(wish.families);
        FaceChain chain = chains.computeIfAbsent(fontClass.key() + weight, key -> faces.chain(fontClass, weight));
        standIns.note(chain);
        return new PrintFont(chain, wish.size, standIns);
    }

    private static FontClass fontClass(String @Nullable [] families) {
        for (String family : families == null ? new String[0] : families) {
            FontClass found = named(family.replace("\"", "").replace("'", "").toLowerCase(Locale.ROOT));
            if (found != null) {
                return found;
            }
        }
        return FontClass.SONG;
    }

    private static @Nullable FontClass named(String family) {
        for (FontClass fontClass : FontClass.values()) {
            if (fontClass.key().equals(family)) {
                return fontClass;
            }
        }
        return switch (family) {
            case "serif" -> FontClass.SONG;
            case "sans-serif" -> FontClass.HEI;
            default -> null;
        };
    }

    /** What stood in for what, so far. */
    public StandIns standIns() {
        return standIns;
    }
}
