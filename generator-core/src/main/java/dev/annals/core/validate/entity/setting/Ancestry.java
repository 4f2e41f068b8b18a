package dev.annals.core.validate.entity.setting;

import dev.annals.core.finding.Code;
import dev.annals.core.finding.Place;
import dev.annals.core.validate.schema.Scope;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A tree told by the parents of its nodes: one that is its own ancestor is a finding, and loses its parent.
 *
 * @param id of a node
 * @param parent of a node
 * @param place of a node
 * @param <T> the nodes
 */
record Ancestry<T>(Function<T, String> id, Function<T, Optional<String>> parent, Function<T, Place> place) {

    private static final String PARENT_OF_ITSELF = "";

    /** Tells the first of the nodes of each circle. */
    void check(List<T> nodes, Scope scope) {
        Map<String, T> byId = nodes.stream().collect(Collectors.toMap(id, node -> node, (one, other) -> one));
        Set<String> told = new HashSet<>();
        for (T node : nodes) {
            Set<String> path = path(node, byId);
            boolean closes = path.contains(PARENT_OF_ITSELF);
            if (closes && path.stream().noneMatch(told::contains)) {
                told.addAll(path);
                told.remove(PARENT_OF_ITSELF);
                scope.add(Code.PARENT_CIRCLE, place.apply(node), id.apply(node));
            }
        }
    }

    /** The ids from the node upwards; with an empty one when they come back to the node itself. */
    private Set<String> path(T node, Map<String, T> byId) {
        Set<String> path = new HashSet<>();
        String start = id.apply(node);
        Optional<String> up = Optional.of(start);
        while (up.isPresent() && path.add(up.get())) {
            up = Optional.ofNullable(byId.get(up.get())).flatMap(parent);
        }
        if (up.filter(start::equals).isPresent()) {
            path.add(PARENT_OF_ITSELF);
        }
        return path;
    }
}
