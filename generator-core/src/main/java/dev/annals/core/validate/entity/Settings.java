package dev.annals.core.validate.entity;

import dev.annals.core.finding.Place;
import dev.annals.core.model.Licence;
import dev.annals.core.model.catalogue.Category;
import dev.annals.core.model.catalogue.Dimension;
import dev.annals.core.model.catalogue.Unit;
import dev.annals.core.model.look.Look;
import dev.annals.core.model.observation.Citation;
import dev.annals.core.model.organisation.Body;
import dev.annals.core.model.text.Text;
import dev.annals.core.model.time.Period;
import dev.annals.core.setting.FaceWishes;
import dev.annals.core.source.Node;
import dev.annals.core.validate.schema.Scope;
import java.util.List;
import java.util.Optional;

/**
 * What {@code annals.yml} says, as far as it can be read before the other files.
 *
 * @param title the site's title; absent after a finding
 * @param description one sentence for search engines
 * @param period the current period, where one is set
 * @param body id of the body on the overview, where one is set
 * @param bodies the bodies in order
 * @param categories the categories in order
 * @param dimensions the dimensions in the order of the file
 * @param citations the sources in the order of the file
 * @param units the repository's own units
 * @param overview the first page, where it is set
 * @param asOf the day statuses are told for, where it is set
 * @param licence the licence of the data
 * @param address where the site is published, ending in {@code /}
 * @param look colours and faces of its own
 * @param footer the lines below every page, not read further yet
 * @param faces the faces that are asked for in print
 * @param judging how strictly data is judged, and what is accepted on purpose
 * @param scope the languages, bodies, categories and sources
 * @param hasCategories whether categories are written, rightly or not
 * @param place where the settings start
 */
public record Settings(
        Optional<Text> title,
        Optional<Text> description,
        Optional<Period> period,
        Optional<String> body,
        List<Body> bodies,
        List<Category> categories,
        List<Dimension> dimensions,
        List<Citation> citations,
        List<Unit> units,
        Optional<Overview> overview,
        Optional<String> asOf,
        Optional<Licence> licence,
        Optional<String> address,
        Look look,
        List<Node> footer,
        FaceWishes faces,
        CheckSettings judging,
        Scope scope,
        boolean hasCategories,
        Place place) {

    /** Id of the body that is meant when none is named; empty when there is none. */
    public String mainBody() {
        return body.or(() -> bodies.stream().map(Body::id).findFirst()).orElse("");
    }

    /**
     * The overview, not read further yet.
     *
     * @param headline the text that opens it
     * @param lead the text below
     * @param tiles ids of indicators, where set
     */
    public record Overview(Optional<Node> headline, Optional<Node> lead, Optional<List<Node.Scalar>> tiles) {}
}
