package dev.annals.core.print.tag;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * The way back from marked content and annotations to the structure (ISO 32000-1, 14.7.4.4). Keys of pages are their numbers
 * from 0; those of annotations follow.
 */
final class ParentTree {

    private final List<List<StructureElement>> pages = new ArrayList<>();
    private final List<StructureElement> annotations = new ArrayList<>();
    private final Map<StructureElement, List<Reference>> references = new IdentityHashMap<>();

    /**
     * An annotation that belongs to an element.
     *
     * @param annotation its number among the objects of the file
     * @param page on which it is, counted from 0
     */
    record Reference(int annotation, int page) {}

    /** For a file of so many pages. */
    ParentTree(int pages) {
        for (int i = 0; i < pages; i++) {
            this.pages.add(new ArrayList<>());
        }
    }

    /** Hangs the next marked content of a page, counted from 0, on an element. Returns its identifier. */
    int mark(int page, StructureElement leaf) {
        List<StructureElement> marks = pages.get(page);
        leaf.mark(page, marks.size());
        marks.add(leaf);
        return marks.size() - 1;
    }

    /** Hangs an annotation on an element. Returns its key. */
    int annotate(StructureElement element, Reference reference) {
        references.computeIfAbsent(element, any -> new ArrayList<>()).add(reference);
        annotations.add(element);
        return pages.size() + annotations.size() - 1;
    }

    /** The elements of the marks of each page, in the order of their identifiers. */
    List<List<StructureElement>> pages() {
        return pages;
    }

    /** The elements of annotations, in the order of their keys. */
    List<StructureElement> annotations() {
        return annotations;
    }

    /** The annotations of an element. */
    List<Reference> references(StructureElement element) {
        return references.getOrDefault(element, List.of());
    }
}
