package dev.annals.core.view.edition;

import dev.annals.core.compute.register.Published;
import dev.annals.core.model.organisation.Body;
import dev.annals.core.setting.Language;
import dev.annals.core.setting.Messages;
import dev.annals.core.view.page.Frame;
import dev.annals.core.view.part.Address;
import dev.annals.core.view.part.Crumb;
import dev.annals.core.view.part.EditionLink;
import dev.annals.core.view.part.Label;
import dev.annals.core.view.part.OwnParts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What surrounds the pages of an edition. */
public final class Frames {

    private final Edition edition;
    private final Map<Language, Messages> words;
    private final List<String> sections;
    private final OwnParts own;

    /**
     * For an edition.
     *
     * @param words the words of every language, for the names of the other editions
     * @param own what the repository adds to every page
     */
    public Frames(Edition edition, Map<Language, Messages> words, OwnParts own) {
        this.edition = edition;
        this.words = words;
        this.sections = sections(edition);
        this.own = own;
    }

    /** The folder of an edition relative to the site's root, with {@code /} behind it; empty for the first language. */
    public static String prefix(Language language, List<Language> editions) {
        return editions.get(0) == language ? "" : language.key() + "/";
    }

    /** The frame of a page directly below the overview. */
    public Frame of(String path, String section, String title) {
        List<Crumb> trail =
                path.equals(Address.OVERVIEW) ? List.of() : List.of(crumb("nav.overview", Address.OVERVIEW));
        return frame(path, section, title, trail);
    }

    /** The frame of a page below the list of its section. */
    public Frame below(String path, String section, String title, List<Crumb> between) {
        List<Crumb> trail = new ArrayList<>();
        trail.add(crumb("nav.overview", Address.OVERVIEW));
        trail.add(crumb("nav." + section, list(section)));
        trail.addAll(between);
        return frame(path, section, title, trail);
    }

    private Frame frame(String path, String section, String title, List<Crumb> trail) {
        return new Frame(
                edition.language().tag(),
                Label.of(edition.model().site().title(), edition.language()),
                edition.model().body(edition.body()).filter(Body::isPublic).flatMap(Body::logo),
                title,
                edition.model().site().description().flatMap(text -> text.in(edition.language())),
                path,
                sections,
                section,
                trail,
                others(path),
                edition.name(edition.period()),
                edition.model().inputs(),
                own);
    }

    /** Those that have something to show, in order. */
    private static List<String> sections(Edition edition) {
        Published published = edition.published();
        Map<String, Boolean> filled = new LinkedHashMap<>();
        filled.put("overview", true);
        filled.put("years", true);
        filled.put("categories", true);
        filled.put("delivery", !edition.promised().isEmpty());
        filled.put("plans", !published.plans().isEmpty());
        filled.put("tasks", !published.focusAreas().isEmpty());
        filled.put("inspections", !published.inspections().isEmpty());
        filled.put("programmes", !published.programmes().isEmpty());
        filled.put("bodies", edition.bodies().size() > 1);
        filled.put("documents", !edition.model().documents().isEmpty());
        filled.put("data", true);
        return filled.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .toList();
    }

    private List<EditionLink> others(String path) {
        List<Language> editions = edition.model().site().languages();
        return editions.stream()
                .filter(language -> language != edition.language())
                .map(language -> new EditionLink(
                        language.tag(),
                        Optional.ofNullable(words.get(language))
                                .map(messages -> messages.text("language.name"))
                                .orElse(language.key()),
                        prefix(language, editions) + path))
                .toList();
    }

    private Crumb crumb(String key, String href) {
        return new Crumb(new Label(edition.messages().text(key), Optional.empty()), href);
    }

    private static String list(String section) {
        return switch (section) {
            case "years" -> Address.YEARS;
            case "categories" -> Address.CATEGORIES;
            case "delivery" -> Address.DELIVERY;
            case "plans" -> Address.PLANS;
            case "inspections" -> Address.INSPECTIONS;
            case "programmes" -> Address.PROGRAMMES;
            case "bodies" -> Address.BODIES;
            default -> Address.DOCUMENTS;
        };
    }
}
