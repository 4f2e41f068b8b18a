package dev.annals.core.validate.schema;

import dev.annals.core.finding.Code;
import dev.annals.core.source.NearestName;
import dev.annals.core.source.Node;
import java.util.List;
import java.util.Optional;

/**
 * The keys of one kind of mapping: what a file or an entity may say.
 *
 * @param name what it describes, such as {@code indicator}
 * @param keys the keys, in the order they are told
 * @param conditions what the keys have to do with each other
 */
public record Schema(String name, List<Key<?>> keys, List<Condition> conditions) {

    /** Keeps its own copies. */
    public Schema {
        keys = List.copyOf(keys);
        conditions = List.copyOf(conditions);
    }

    /** A schema of these keys. */
    public static Schema of(String name, Key<?>... keys) {
        return new Schema(name, List.of(keys), List.of());
    }

    /** The same under these conditions. */
    public Schema where(Condition... more) {
        return new Schema(name, keys, List.of(more));
    }

    private boolean knows(String name) {
        for (Key<?> key : keys) {
            if (key.name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    /** Opens a mapping for reading; unknown and missing keys become findings. Empty when it is no mapping. */
    public Optional<Fields> open(Node node, Scope scope) {
        if (!(node instanceof Node.Mapping mapping)) {
            Shape.refuse(new Type.Structure(this), node, scope);
            return Optional.empty();
        }
        for (Node.Entry entry : mapping.entries()) {
            String name = entry.key().text();
            if (!knows(name)) {
                List<String> names = keys.stream().map(Key::name).toList();
                String all = String.join(", ", names);
                scope.add(Code.KEY_UNKNOWN, entry.key().place(), name, NearestName.orEmpty(name, names), all);
            }
        }
        for (Key<?> key : keys) {
            if (key.required() && mapping.get(key.name()).isEmpty()) {
                scope.add(Code.KEY_MISSING, mapping.place(), key.name(), this.name);
            }
        }
        return Optional.of(new Fields(mapping, scope));
    }
}
