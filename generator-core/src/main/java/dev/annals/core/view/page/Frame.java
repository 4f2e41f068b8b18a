package dev.annals.core.view.page;

import dev.annals.core.view.part.Crumb;
import dev.annals.core.view.part.EditionLink;
import dev.annals.core.view.part.Label;
import dev.annals.core.view.part.OwnParts;
import java.util.List;
import java.util.Optional;

/**
 * What surrounds every page of an edition.
 *
 * @param lang BCP 47 tag of the edition
 * @param siteTitle the site's title
 * @param logo path of the logo of the site's body, from the site's root
 * @param title the page's own title
 * @param description for search engines
 * @param path address of the page relative to the edition's root
 * @param sections the entries of the navigation that have something to show
 * @param section which entry of the navigation the page belongs to
 * @param trail the way from the overview to this page, without the page itself
 * @param editions the other editions of the same page
 * @param period the current period, for the footer
 * @param inputs how many files the site was made from
 * @param own what the repository adds to every page
 */
public record Frame(
        String lang,
        Label siteTitle,
        Optional<String> logo,
        String title,
        Optional<String> description,
        String path,
        List<String> sections,
        String section,
        List<Crumb> trail,
        List<EditionLink> editions,
        String period,
        int inputs,
        OwnParts own) {

    /** Keeps its own copies. */
    public Frame {
        sections = List.copyOf(sections);
        trail = List.copyOf(trail);
        editions = List.copyOf(editions);
    }
}
