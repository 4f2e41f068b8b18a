package dev.annals.core.validate.schema;

import dev.annals.core.finding.Code;
import dev.annals.core.finding.Findings;
import dev.annals.core.finding.Place;
import dev.annals.core.setting.Language;
import dev.annals.core.source.NearestName;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is known while a value is read.
 *
 * @param findings where findings go
 * @param languages the languages of the site; the first is that of texts without a language
 * @param known the ids defined so far, by kind
 */
public record Scope(Findings findings, List<Language> languages, Map<EntityKind, Ids> known) {

    private static final Ids NONE = new Ids(Set.of(), true);

    /** Keeps its own copies. */
    public Scope {
        languages = List.copyOf(languages);
        known = Map.copyOf(known);
    }

    /** The same with the ids of one more kind. */
    public Scope with(EntityKind kind, Ids ids) {
        Map<EntityKind, Ids> more = new EnumMap<>(EntityKind.class);
        more.putAll(known);
        more.put(kind, ids);
        return new Scope(findings, languages, more);
    }

    /** The same with these languages. */
    public Scope with(List<Language> siteLanguages) {
        return new Scope(findings, siteLanguages, known);
    }

    /** The same with another place for findings. */
    public Scope with(Findings others) {
        return new Scope(others, languages, known);
    }

    /** The same for what is itself internal, and may name everything. */
    public Scope disclosed() {
        Map<EntityKind, Ids> open = new EnumMap<>(EntityKind.class);
        known.forEach((kind, ids) -> open.put(kind, new Ids(ids.values(), ids.complete())));
        return new Scope(findings, languages, open);
    }

    /** The ids of a kind. */
    public Ids ids(EntityKind kind) {
        return known.getOrDefault(kind, NONE);
    }

    /** The language of texts that name none. */
    public Language language() {
        return languages.get(0);
    }

    /** Adds a finding. */
    public void add(Code code, Place place, String... arguments) {
        findings.add(code, place, arguments);
    }

    /** Whether the id may be named in what is published; one that may not is a finding. */
    public boolean isPublic(EntityKind kind, String id, Place place) {
        boolean internal = ids(kind).internal().contains(id);
        if (internal) {
            add(Code.INTERNAL_BOUND, place, id);
        }
        return !internal;
    }

    /** Whether the id is defined, as far as is known; one that is not is a finding with the nearest id. */
    public boolean resolves(EntityKind kind, String id, Place place) {
        Ids ids = ids(kind);
        if (ids.values().contains(id) || !ids.complete()) {
            return true;
        }
        add(Code.ID_UNKNOWN, place, id, NearestName.orEmpty(id, ids.values()), kind.key());
        return false;
    }
}
