package dev.annals.core.view.page;

import dev.annals.core.view.part.BodyFigure;
import dev.annals.core.view.part.Crumb;
import dev.annals.core.view.part.FigureTable;
import dev.annals.core.view.part.HonourView;
import dev.annals.core.view.part.Label;
import dev.annals.core.view.part.TileView;
import java.util.List;
import java.util.Optional;

/**
 * The page of one field of work.
 *
 * @param frame what surrounds it
 * @param title its name
 * @param description what belongs to it
 * @param tiles the figures with a picture
 * @param figures all figures of the current period
 * @param elsewhere the latest figures of other bodies
 * @param honours its honours of all periods
 * @param download address of its downloads, without ending
 * @param previous the field before
 * @param next the field after
 */
public record CategoryView(
        Frame frame,
        Label title,
        Optional<Label> description,
        List<TileView> tiles,
        FigureTable figures,
        List<BodyFigure> elsewhere,
        List<HonourView> honours,
        String download,
        Optional<Crumb> previous,
        Optional<Crumb> next)
        implements PageView {

    /** Keeps its own copies. */
    public CategoryView {
        tiles = List.copyOf(tiles);
        elsewhere = List.copyOf(elsewhere);
        honours = List.copyOf(honours);
    }
}
