package dev.annals.core.view.document;

import dev.annals.core.view.chart.ChartView;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A document, worded.
 *
 * @param id its id
 * @param lang BCP 47 tag of its language
 * @param kind class name of its kind
 * @param title the title in one line
 * @param titleLines the title as the cover breaks it
 * @param subtitle a second line on the cover
 * @param issuer who issues it
 * @param date the date in words, such as 2018年2月
 * @param subject the kind of document in words
 * @param official what it has as an official document
 * @param front what stands before the text
 * @param references numbers of figures and tables by the names they are referred to
 * @param noteNumbers numbers of notes by name
 * @param prefaceNotes notes of the preface
 * @param preface blocks before the first chapter
 * @param chapters the chapters
 */
public record DocumentView(
        String id,
        String lang,
        String kind,
        String title,
        List<String> titleLines,
        Optional<String> subtitle,
        String issuer,
        Optional<String> date,
        String subject,
        OfficialView official,
        FrontView front,
        Map<String, FloatNumber> references,
        Map<String, String> noteNumbers,
        List<NoteView> prefaceNotes,
        List<BlockView> preface,
        List<Chapter> chapters) {

    /** Keeps its own copies. */
    public DocumentView {
        titleLines = List.copyOf(titleLines);
        references = Map.copyOf(references);
        noteNumbers = Map.copyOf(noteNumbers);
        prefaceNotes = List.copyOf(prefaceNotes);
        preface = List.copyOf(preface);
        chapters = List.copyOf(chapters);
    }

    /** Its charts by the id of their block, in order. */
    public Map<String, ChartView> charts() {
        Map<String, ChartView> charts = new LinkedHashMap<>();
        visit(block -> {
            if (block instanceof BlockView.Chart chart) {
                charts.put(chart.id(), chart.chart());
            }
        });
        return charts;
    }

    /** The paths of its pictures by the id of their block, in order. */
    public Map<String, String> pictures() {
        Map<String, String> pictures = new LinkedHashMap<>();
        visit(block -> {
            if (block instanceof BlockView.Picture picture) {
                pictures.put(picture.id(), picture.path());
            }
        });
        return pictures;
    }

    private void visit(Consumer<BlockView> visitor) {
        visit(preface, visitor);
        chapters.forEach(chapter -> visit(chapter.blocks(), visitor));
    }

    private static void visit(List<BlockView> blocks, Consumer<BlockView> visitor) {
        for (BlockView block : blocks) {
            visitor.accept(block);
            if (block instanceof BlockView.Items items) {
                items.items().forEach(item -> visit(item, visitor));
            } else if (block instanceof BlockView.Quote quote) {
                visit(quote.blocks(), visitor);
            }
        }
    }
}
