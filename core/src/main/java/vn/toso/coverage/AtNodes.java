package vn.toso.coverage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.toso.unit.UnitId;
import vn.toso.unit.UnitTree;

/** What is, or may be, at a node of a tree or under it; in the order in which it was added. */
final class AtNodes<T> {
    private final UnitTree tree;
    private final List<T> all = new ArrayList<>();
    private final Map<UnitId, List<T>> byNode = new HashMap<>();

    AtNodes(UnitTree tree) {
        this.tree = tree;
    }

    /** Adds something that may be in any of these units of the tree. */
    void add(T thing, Collection<UnitId> places) {
        all.add(thing);
        Set<UnitId> nodes = new LinkedHashSet<>(places);
        for (UnitId place : places) {
            tree.ancestors(place).forEach(above -> nodes.add(above.id()));
        }
        nodes.forEach(
                node -> byNode.computeIfAbsent(node, n -> new ArrayList<>(1)).add(thing));
    }

    /** Returns what may be at a node or under it; everything for {@code null}. */
    List<T> of(@Nullable UnitId nodeOrNull) {
        return nodeOrNull == null ? all : byNode.getOrDefault(nodeOrNull, List.of());
    }
}
