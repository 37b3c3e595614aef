package vn.toso.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names an object has, in the order in which they are written. */
final class Names {
    private final String[] names;
    private final Map<String, Integer> places = new HashMap<>();

    Names(List<String> names) {
        this.names = names.toArray(new String[0]);
        for (int i = 0; i < this.names.length; i++) {
            places.put(this.names[i], i);
        }
    }

    int size() {
        return names.length;
    }

    String get(int place) {
        return names[place];
    }

    /** Returns the place of a name, or -1; quickest if it is the one expected. */
    int find(String name, int expected) {
        if (expected < names.length && names[expected].equals(name)) {
            return expected;
        }
        Integer place = places.get(name);
        return place == null ? -1 : place;
    }
}
