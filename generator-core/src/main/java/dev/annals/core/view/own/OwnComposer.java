package dev.annals.core.view.own;

import dev.annals.core.model.look.OwnPage;
import dev.annals.core.model.look.Presentation;
import dev.annals.core.setting.Language;
import dev.annals.core.view.edition.Edition;
import dev.annals.core.view.edition.Lines;
import dev.annals.core.view.part.Address;
import dev.annals.core.view.part.Crumb;
import dev.annals.core.view.part.Label;
import dev.annals.core.view.part.OwnParts;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Composes what a repository adds to an edition. */
public final class OwnComposer {

    private static final Comparator<OwnPage> ORDER =
            Comparator.comparingInt(OwnPage::order).thenComparing(OwnPage::id);

    private final Edition edition;
    private final Presentation presentation;

    /** For an edition. */
    public OwnComposer(Edition edition) {
        this.edition = edition;
        this.presentation = edition.model().site().presentation();
    }

    /** What stands around every page. */
    public OwnParts parts() {
        Lines lines = new Lines(edition);
        List<OwnPage> pages = pages();
        return new OwnParts(
                presentation.footer().stream().map(lines::of).toList(),
                pages.stream().filter(OwnPage::inNavigation).map(this::link).toList(),
                pages.stream()
                        .filter(page -> !page.inNavigation())
                        .map(this::link)
                        .toList(),
                !presentation.look().isPlain());
    }

    /** The pages in order, each in the edition's language or else in the first that it is written in. */
    public List<OwnPage> pages() {
        Map<String, List<OwnPage>> versions = presentation.pages().stream()
                .collect(Collectors.groupingBy(OwnPage::id, TreeMap::new, Collectors.toList()));
        return versions.values().stream().map(this::version).sorted(ORDER).toList();
    }

    private OwnPage version(List<OwnPage> versions) {
        Map<Language, OwnPage> spoken = versions.stream()
                .collect(Collectors.toMap(page -> page.text().language(), Function.identity(), (one, other) -> one));
        return Optional.ofNullable(spoken.get(Language.nearest(edition.language(), spoken.keySet())))
                .orElseThrow();
    }

    /** The title of a page. */
    public Label title(OwnPage page) {
        Language language = page.text().language();
        return new Label(
                page.text().title(), language == edition.language() ? Optional.empty() : Optional.of(language.tag()));
    }

    private Crumb link(OwnPage page) {
        return new Crumb(title(page), Address.page(page.id()));
    }
}
