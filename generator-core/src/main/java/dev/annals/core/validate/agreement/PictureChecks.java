package dev.annals.core.validate.agreement;

import dev.annals.core.finding.Code;
import dev.annals.core.finding.Findings;
import dev.annals.core.model.Model;
import dev.annals.core.model.prose.Block;
import dev.annals.core.source.Picture;
import dev.annals.core.source.picture.PictureFault;
import dev.annals.core.source.picture.PictureFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells pictures that a text shows and that cannot be shown, where the text names them. {@link Code#PICTURE_FLAWED} has as
 * arguments the path, the reason, and the size that a picture of too many pixels has.
 */
public final class PictureChecks {

    private final Map<String, Picture> pictures = new HashMap<>();
    private final Map<String, Optional<PictureFault>> faults = new HashMap<>();
    private final Findings findings;

    private PictureChecks(List<Picture> pictures, Findings findings) {
        this.findings = findings;
        pictures.forEach(picture -> this.pictures.put(picture.path(), picture));
    }

    /** Adds the findings of all documents and pages of a model. */
    public static void check(Model model, List<Picture> pictures, Findings findings) {
        PictureChecks checks = new PictureChecks(pictures, findings);
        new ProseWalk(checks::block, inline -> {}).model(model);
    }

    private void block(Block block) {
        if (block instanceof Block.Picture shown && pictures.containsKey(shown.path())) {
            faults.computeIfAbsent(shown.path(), path -> fault(pictures.get(path)))
                    .ifPresent(fault -> findings.add(
                            Code.PICTURE_FLAWED,
                            shown.place(),
                            shown.path(),
                            fault.reason().key(),
                            fault.detail()));
        }
    }

    private static Optional<PictureFault> fault(Picture picture) {
        try {
            PictureFile.of(picture.content()).prove();
            return Optional.empty();
        } catch (PictureFault fault) {
            return Optional.of(fault);
        }
    }
}
