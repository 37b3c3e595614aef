package vn.toso.vietnam;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.toso.team.CompositionPolicy;
import vn.toso.team.Role;
import vn.toso.team.TeamTier;
import vn.toso.time.DateRange;
import vn.toso.unit.UnitId;

/**
 * What is known of how large teams are to be: presets, to be looked at before they are held against anybody.
 *
 * <p>They come from one ministry, some provinces and one commune, contradict each other, and are recommendations in part;
 * {@code policies.csv} says beside each what could not be verified. The days on which they hold are not known, so all
 * are open. Choose those that apply, and change them with the record's own constructor or
 * {@link CompositionPolicy#withScope}.
 *
 * <p>Loaded at the first call, once, and safe for use by several threads. The methods throw
 * {@link IllegalStateException} if the resource is missing or damaged, which only a broken jar can cause.
 */
public final class CompositionPolicies {
    private static final Once<List<CompositionPolicy>> ALL =
            new Once<>(() -> parse(VietnamUnits.resource("policies.csv")));
    private static final String COLUMNS = "id,tier,least,most,roles,valid,scope,source";

    private CompositionPolicies() {}

    /** Returns all presets, in the order of the resource. */
    public static List<CompositionPolicy> all() {
        return ALL.get();
    }

    /** Returns the preset of this id, or empty. */
    public static Optional<CompositionPolicy> find(String id) {
        return all().stream().filter(policy -> policy.id().equals(id)).findFirst();
    }

    /**
     * Reads the file; blank lines and lines with {@code #} are skipped.
     *
     * @throws IllegalStateException if it has other columns, an id twice, or a row that makes no policy
     */
    static List<CompositionPolicy> parse(byte[] file) {
        List<String> lines = new String(file, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        if (lines.isEmpty() || !lines.get(0).equals(COLUMNS)) {
            throw new IllegalStateException("policies.csv should begin with the columns " + COLUMNS);
        }
        List<CompositionPolicy> policies = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (String line : lines.subList(1, lines.size())) {
            CompositionPolicy policy = policy(line);
            if (!ids.add(policy.id())) {
                throw new IllegalStateException("policies.csv has two rows with the id " + policy.id());
            }
            policies.add(policy);
        }
        return List.copyOf(policies);
    }

    private static CompositionPolicy policy(String line) {
        String[] cells = line.split(",", -1);
        if (cells.length != 8) {
            throw new IllegalStateException(
                    "a row of policies.csv has 8 cells, but this one " + cells.length + ": " + line);
        }
        try {
            return new CompositionPolicy(
                    cells[0],
                    cells[7],
                    TeamTier.of(cells[1]),
                    Integer.parseInt(cells[2]),
                    numberOrNull(cells[3]),
                    Stream.of(cells[4].split(" "))
                            .filter(role -> !role.isEmpty())
                            .map(Role::of)
                            .toList(),
                    DateRange.parse(cells[5]),
                    cells[6].isEmpty() ? null : UnitId.of(cells[6]));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IllegalStateException("this row of policies.csv makes no policy: " + line, e);
        }
    }

    private static @Nullable Integer numberOrNull(String cell) {
        return cell.isEmpty() ? null : Integer.valueOf(cell);
    }
}
