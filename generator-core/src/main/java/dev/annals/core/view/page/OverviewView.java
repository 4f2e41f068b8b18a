package dev.annals.core.view.page;

import dev.annals.core.view.part.CategoryCard;
import dev.annals.core.view.part.ChangeEntry;
import dev.annals.core.view.part.DocumentLink;
import dev.annals.core.view.part.FigureTable;
import dev.annals.core.view.part.HonourView;
import dev.annals.core.view.part.Line;
import dev.annals.core.view.part.StatusCount;
import dev.annals.core.view.part.TileView;
import java.util.List;
import java.util.Optional;

/**
 * The first page.
 *
 * @param frame what surrounds it
 * @param headline the sentence that says what happened
 * @param lead the sentence below it
 * @param tiles headline figures
 * @param changes the most telling of what is new
 * @param counts how many targets have which status
 * @param targets promise and delivery
 * @param honours the period's honours, the highest first
 * @param categories the fields of work
 * @param documents documents to read
 */
public record OverviewView(
        Frame frame,
        Optional<Line> headline,
        Optional<Line> lead,
        List<TileView> tiles,
        List<ChangeEntry> changes,
        List<StatusCount> counts,
        FigureTable targets,
        List<HonourView> honours,
        List<CategoryCard> categories,
        List<DocumentLink> documents)
        implements PageView {

    /** Keeps its own copies. */
    public OverviewView {
        tiles = List.copyOf(tiles);
        changes = List.copyOf(changes);
        counts = List.copyOf(counts);
        honours = List.copyOf(honours);
        categories = List.copyOf(categories);
        documents = List.copyOf(documents);
    }
}
