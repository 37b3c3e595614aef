package vn.toso.people;

import static vn.toso.people.Population.contents;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.toso.fact.Facts;

/** Who is in which group on a day (rule C9): one value of a dimension, or unknown. */
final class GroupsOnDay {
    private final Map<String, Map<String, Group>> byDimension = new HashMap<>();
    private final Map<String, Set<String>> contested = new HashMap<>();

    GroupsOnDay(Facts facts, LocalDate day) {
        Map<Group, Group> same = new HashMap<>();
        try (Stream<GroupTag> tags = contents(facts, PeopleKinds.GROUP_TAGS)) {
            tags.filter(tag -> tag.holds().contains(day)).forEach(tag -> {
                Group group = same.computeIfAbsent(tag.group(), first -> first);
                Group known = byDimension
                        .computeIfAbsent(group.dimension(), dimension -> new HashMap<>())
                        .putIfAbsent(tag.resident(), group);
                if (known != null && !known.equals(group)) {
                    contested
                            .computeIfAbsent(group.dimension(), dimension -> new HashSet<>())
                            .add(tag.resident());
                }
            });
        }
        byDimension.forEach(
                (dimension, groups) -> groups.keySet().removeAll(contested.getOrDefault(dimension, Set.of())));
    }

    Optional<Group> find(String resident, String dimension) {
        return Optional.ofNullable(byDimension.getOrDefault(dimension, Map.of()).get(resident));
    }
}
