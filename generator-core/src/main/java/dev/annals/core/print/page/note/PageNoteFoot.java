package dev.annals.core.print.page.note;

import dev.annals.core.print.markup.NoteLists.Note;
import java.util.List;
import java.util.Map;

/**
 * What stands at the foot of one page. Lengths are dots above the bottom of the type area.
 *
 * @param notes the notes, in order
 * @param floor where the middle of the first line was that must not stand on the page; 0: there is none
 * @param depths where the middle of the line of each mark of the page was, when room was made for its note
 */
record PageNoteFoot(List<Note> notes, double floor, Map<Note, Double> depths) {

    static final PageNoteFoot NONE = new PageNoteFoot(List.of(), 0, Map.of());

    PageNoteFoot {
        notes = List.copyOf(notes);
        depths = Map.copyOf(depths);
    }
}
