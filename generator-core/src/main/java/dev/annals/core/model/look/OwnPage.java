package dev.annals.core.model.look;

import dev.annals.core.model.document.Document;

/**
 * A page that the repository wrote itself, in one language: a document that is shown on the site and never printed.
 * The versions of one page share the id of their document.
 *
 * @param text its title and text
 * @param inNavigation whether the navigation leads to it; otherwise the foot of every page does
 * @param order its place among the others of its kind, lower ones first; equal ones go by id
 */
public record OwnPage(Document text, boolean inNavigation, int order) {

    /** What its address is made of. */
    public String id() {
        return text.id();
    }
}
