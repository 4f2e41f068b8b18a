package dev.annals.core.view.undertaking;

import dev.annals.core.model.document.Document;
import dev.annals.core.model.document.Subjects;
import dev.annals.core.model.text.Text;
import dev.annals.core.view.edition.Edition;
import dev.annals.core.view.part.Address;
import dev.annals.core.view.part.Fact;
import dev.annals.core.view.part.Label;
import dev.annals.core.view.register.draft.Cells;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Facts in the making; what is not known is left out. */
final class Facts {

    private final Cells cells;
    private final Edition edition;
    private final List<Fact> facts = new ArrayList<>();

    Facts(Cells cells) {
        this.cells = cells;
        this.edition = cells.edition();
    }

    /** Words of the edition. */
    Facts words(String key, Optional<String> words) {
        words.ifPresent(found -> add(key, new Label(found, Optional.empty())));
        return this;
    }

    /** A text of the data. */
    Facts text(String key, Optional<Text> text) {
        text.ifPresent(found -> add(key, cells.label(found)));
        return this;
    }

    /** A text that leads to a page. */
    Facts link(String key, Text text, String address) {
        facts.add(new Fact(cells.message("facts." + key), cells.label(text), Optional.of(address)));
        return this;
    }

    /** The body, which has a page where there are several. */
    Facts body(String key, String id) {
        return edition.bodies().size() < 2
                ? this
                : link(key, edition.model().body(id).orElseThrow().title(), Address.body(id));
    }

    /** The source, a remark, and the documents about it. */
    Facts origin(Optional<String> source, Optional<Text> note, Predicate<Subjects> about) {
        source.flatMap(edition::citation)
                .ifPresent(citation -> add(
                        "source",
                        new Label(
                                edition.cited(citation),
                                cells.label(citation.title()).lang())));
        text("note", note);
        edition.model().documents().stream()
                .filter(document -> about.test(document.subjects()))
                .forEach(document -> facts.add(new Fact(
                        cells.message("facts.document"),
                        title(document),
                        Optional.of(Address.document(document.id())))));
        return this;
    }

    private Label title(Document document) {
        return new Label(
                document.title(),
                document.language() == edition.language()
                        ? Optional.empty()
                        : Optional.of(document.language().tag()));
    }

    private void add(String key, Label value) {
        facts.add(new Fact(cells.message("facts." + key), value, Optional.empty()));
    }

    /** The values of these facts alone, as far as they are known. */
    List<Label> brief(String... keys) {
        List<String> terms =
                Stream.of(keys).map(key -> cells.message("facts." + key)).toList();
        return facts.stream()
                .filter(fact -> terms.contains(fact.term()))
                .map(Fact::value)
                .toList();
    }

    List<Fact> list() {
        return facts;
    }
}
