package dev.annals.core.validate.schema;

import dev.annals.core.finding.Code;
import dev.annals.core.finding.Place;
import dev.annals.core.source.Node;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The values of one mapping, read key by key. Made by {@link Schema#open}. */
public final class Fields {

    private final Node.Mapping mapping;
    private final Scope scope;

    Fields(Node.Mapping mapping, Scope scope) {
        this.mapping = mapping;
        this.scope = scope;
    }

    /** The fields of a mapping whose keys have been checked before. */
    public static Fields quiet(Node.Mapping mapping, Scope scope) {
        return new Fields(mapping, scope);
    }

    /** Reads a key in the scope that the mapping was opened in; empty when it is not there or wrong. */
    public <T> Optional<T> get(Key<T> key) {
        return get(key, scope);
    }

    /** Reads a key in a scope that knows more. */
    public <T> Optional<T> get(Key<T> key, Scope wider) {
        Optional<Node> node = mapping.get(key.name());
        if (node.isPresent() && node.get() instanceof Node.Absent) {
            if (!key.shape().type().mayBeEmpty()) {
                wider.add(Code.TEXT_EMPTY, node.get().place(), key.name());
            }
            return Optional.empty();
        }
        return node.flatMap(value -> key.shape().read(value, wider));
    }

    /**
     * The ids in the mapping behind a key, whatever is wrong with their values. They are not complete when something
     * else than a mapping stands there.
     */
    public Ids ids(Key<?> key) {
        Node node = mapping.get(key.name()).orElse(new Node.Absent(mapping.place()));
        if (!(node instanceof Node.Mapping entries)) {
            return new Ids(Set.of(), node instanceof Node.Absent);
        }
        Set<String> ids =
                entries.entries().stream().map(entry -> entry.key().text()).collect(Collectors.toUnmodifiableSet());
        return new Ids(ids, true);
    }

    /** Whether the key is written, rightly or not. */
    public boolean has(Key<?> key) {
        return mapping.get(key.name()).isPresent();
    }

    /** Whether the key is written with nothing behind it, or with a list or mapping that holds nothing. */
    public boolean isEmpty(Key<?> key) {
        Optional<Node> node = mapping.get(key.name());
        return node.filter(one -> one instanceof Node.Absent
                        || one instanceof Node.Sequence list && list.items().isEmpty()
                        || one instanceof Node.Mapping map && map.entries().isEmpty())
                .isPresent();
    }

    /** Where the value of a key stands; the mapping's own place when it is not there. */
    public Place placeOf(Key<?> key) {
        return mapping.get(key.name()).map(Node::place).orElse(mapping.place());
    }

    /** Where the mapping starts. */
    public Place place() {
        return mapping.place();
    }

    /** The key itself, as it is written; the mapping's own place when it is not there. */
    public Place placeOfName(Key<?> key) {
        return mapping.entries().stream()
                .filter(entry -> entry.key().text().equals(key.name()))
                .map(entry -> entry.key().place())
                .findFirst()
                .orElse(mapping.place());
    }
}
