package dev.annals.core.validate.check;

import dev.annals.core.finding.Code;
import dev.annals.core.finding.Findings;
import dev.annals.core.finding.Place;
import dev.annals.core.model.Model;
import dev.annals.core.model.document.Document;
import dev.annals.core.model.look.OwnPage;
import dev.annals.core.setting.Language;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Ids of pages that differ in case only: where the file system does not tell them apart, one page would replace the other.
 *
 * @param findings takes what is found
 */
record AddressCheck(Findings findings) {

    void check(Model model) {
        Names categories = new Names();
        model.categories().forEach(category -> categories.take(category.id(), category.place()));
        Names indicators = new Names();
        model.indicators().forEach(indicator -> indicators.take(indicator.id(), indicator.place()));
        Names documents = new Names();
        model.documents().forEach(document -> documents.take(document.id(), document.place()));
        pages(model.site().presentation().pages().stream().map(OwnPage::text).toList());
        Names programmes = new Names();
        model.undertakings().programmes().forEach(one -> programmes.take(one.id(), one.place()));
        Names inspections = new Names();
        model.undertakings().inspections().forEach(one -> inspections.take(one.id(), one.place()));
        Names events = new Names();
        model.undertakings().events().forEach(one -> events.take(one.id(), one.place()));
    }

    /** A page may have a version in each language. */
    private void pages(List<Document> pages) {
        for (Language language : Language.values()) {
            Names names = new Names();
            pages.stream()
                    .filter(page -> page.language() == language)
                    .forEach(page -> names.take(page.id(), page.place()));
        }
        Names all = new Names();
        Set<String> ids = new HashSet<>();
        pages.stream().filter(page -> ids.add(page.id())).forEach(page -> all.take(page.id(), page.place()));
    }

    /** The names of one folder. */
    private final class Names {

        private record Owner(String id, Place place) {}

        private final Map<String, Owner> byFolded = new HashMap<>();

        void take(String id, Place place) {
            // Upper case first: some letters have one capital form but several small ones.
            String folded = id.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
            Owner owner = byFolded.putIfAbsent(folded, new Owner(id, place));
            if (owner != null) {
                findings.add(
                        Code.ADDRESS_TAKEN, place, id, owner.id(), owner.place().toString());
            }
        }
    }
}
