package dev.annals.core.print.tag;

import java.util.Optional;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.LineBox;

/** Where a reference leads to. */
public final class Landing {

    /**
     * A place on a page.
     *
     * @param page the page, counted from 0
     * @param top in points from its upper edge
     */
    public record Spot(int page, double top) {}

    private Landing() {}

    /**
     * The first line of a box, or the box itself when it has none: a section may begin at the foot of a page and its
     * heading stand on the next one.
     */
    public static Box of(Box target) {
        return firstLine(target).orElse(target);
    }

    private static Optional<Box> firstLine(Box box) {
        return box instanceof LineBox
                ? Optional.of(box)
                : box.getChildren().stream()
                        .flatMap(child -> firstLine(child).stream())
                        .findFirst();
    }
}
