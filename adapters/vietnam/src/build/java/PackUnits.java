import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.zip.CRC32;

/**
 * Turns units.csv and successions.csv into the compact resource units.bin: a step of the build, run as one source file.
 * The format is in src/data/README.md. The same sources give the same bytes. Whatever is wrong with a source ends the
 * build with the file, the row and what was required.
 */
final class PackUnits {
    private static final int FORMAT = 1;
    private static final String UNITS = "code,since,valid_from,valid_until,level,type,name,parent_code";
    private static final String SUCCESSIONS =
            "effective_on,from_level,from_code,from_since,to_level,to_code,to_since,people,land,legal_act,clause,basis";
    private static final Map<String, Integer> CODE_LENGTH = Map.of("commune", 5, "province", 2, "district", 3);
    private static final List<String> PASSED = List.of("all", "some", "none");
    private static final List<String> BASIS = List.of("law", "reported");

    private final Map<String, List<State>> byId = new TreeMap<>();
    private final Map<String, List<State>> byCode = new HashMap<>();
    private final List<Passing> passings = new ArrayList<>();
    private final TreeSet<LocalDate> days = new TreeSet<>();

    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException("required: the folder of the sources, and the file to write");
        }
        try {
            byte[] packed = pack(Path.of(args[0]));
            Files.createDirectories(Path.of(args[1]).toAbsolutePath().getParent());
            Files.write(Path.of(args[1]), packed);
        } catch (IllegalStateException badSource) {
            System.err.println(badSource.getMessage());
            System.exit(1);
        }
    }

    /**
     * Returns the bytes of the resource.
     *
     * @throws IllegalStateException if something is wrong with a source; the message says where
     */
    static byte[] pack(Path sources) throws IOException {
        PackUnits pack = new PackUnits();
        read(sources.resolve("units.csv"), UNITS, pack::addState);
        read(sources.resolve("successions.csv"), SUCCESSIONS, pack::addPassing);
        Bytes out = new Bytes();
        out.writeBytes("TOSOVN".getBytes(StandardCharsets.US_ASCII));
        out.number(FORMAT);
        pack.write(out);
        CRC32 sum = new CRC32();
        sum.update(out.toByteArray());
        for (int shift = 24; shift >= 0; shift -= 8) {
            out.write((int) (sum.getValue() >>> shift));
        }
        return out.toByteArray();
    }

    private static void read(Path file, String header, Consumer<Row> add) throws IOException {
        String name = file.getFileName().toString();
        String text;
        try {
            text = Files.readString(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            throw new IllegalStateException(name + ": must be UTF-8", e);
        }
        Row whole = new Row(name, 1, List.of());
        whole.require(text.indexOf('\r') < 0 && text.endsWith("\n"), "lines must end with LF, the last one too");
        whole.require(Normalizer.isNormalized(text, Normalizer.Form.NFC), "must be in NFC");
        String[] lines = text.substring(0, text.length() - 1).split("\n", -1);
        whole.require(lines[0].equals(header), "the columns must be " + header);
        int columns = header.split(",").length;
        String before = "";
        for (int i = 1; i < lines.length; i++) {
            Row row = new Row(name, i + 1, List.of(lines[i].split(",", -1)));
            row.require(row.cells.size() == columns, columns + " cells are required");
            row.require(lines[i].indexOf('"') < 0, "quotes are not used");
            row.require(row.cells.stream().allMatch(c -> c.equals(c.strip())), "no blanks around a cell");
            String key = header.equals(UNITS)
                    ? row.id(0) + ' ' + row.day(2)
                    : row.day(0) + " " + row.id(2) + ' ' + row.id(5);
            row.require(before.compareTo(key) < 0, "rows must be sorted and none double, but " + key + " is not");
            before = key;
            add.accept(row);
        }
    }

    private void addState(Row row) {
        LocalDate until = row.cell(3).isEmpty() ? LocalDate.MAX : row.day(3);
        State state = new State(row, row.id(0), row.day(1), row.day(2), until);
        Integer length = CODE_LENGTH.get(state.level());
        row.require(length != null, "the level must be province, district or commune, not " + state.level());
        row.require(
                state.code().matches("[0-9]{" + length + "}"),
                "the code of a " + state.level() + " has " + length + " digits");
        row.require(!row.cell(5).isEmpty() && !state.name().isEmpty(), "type and name are required");
        row.require(row.cell(7).isEmpty() == (length == 2), "all but provinces must have a parent");
        row.require(state.from.isBefore(state.until), "valid_until must be after valid_from");
        List<State> unit = byId.computeIfAbsent(state.id, id -> new ArrayList<>());
        if (!unit.isEmpty()) {
            State before = unit.get(unit.size() - 1);
            row.require(!state.from.isBefore(before.until), "the state before must have ended");
            row.require(before.level().equals(state.level()), "a unit must keep its level");
        }
        unit.add(state);
        byCode.computeIfAbsent(state.code(), code -> new ArrayList<>()).add(state);
        days.addAll(List.of(state.since, state.from, state.until));
    }

    private void addPassing(Row row) {
        Passing passing = new Passing(
                row.day(0),
                row.id(2),
                row.id(5),
                PASSED.indexOf(row.cell(7)),
                PASSED.indexOf(row.cell(8)),
                row.cells.subList(9, 11),
                BASIS.indexOf(row.cell(11)));
        row.require(!passing.from.equals(passing.to), "a unit cannot succeed itself");
        row.require(alive(passing.from, row.cell(1), passing.day.minusDays(1)), "from must be there the day before");
        row.require(alive(passing.to, row.cell(4), passing.day), "to must be there on the day");
        row.require(passing.people >= 0 && passing.land >= 0, "people and land must be all, some or none");
        row.require(passing.people + passing.land < 4, "people or land must pass");
        row.require(passing.basis >= 0, "the basis must be law or reported");
        row.require((passing.basis == 0) != row.cell(9).isEmpty(), "an act is required for law, and only there");
        row.require(row.cell(10).isEmpty() || !row.cell(9).isEmpty(), "a clause needs its act");
        passings.add(passing);
        days.add(passing.day);
    }

    private boolean alive(String id, String level, LocalDate day) {
        return byId.getOrDefault(id, List.of()).stream()
                .anyMatch(s -> s.level().equals(level) && !day.isBefore(s.from) && day.isBefore(s.until));
    }

    private void write(Bytes out) {
        Table<LocalDate> dayTable = new Table<>();
        days.remove(LocalDate.MAX);
        out.number(days.size());
        long lastDay = 0;
        for (LocalDate day : days) {
            dayTable.number(day);
            out.number(day.toEpochDay() - lastDay);
            lastDay = day.toEpochDay();
        }
        dayTable.number(LocalDate.MAX);

        Table<String> ids = new Table<>();
        out.number(byId.size());
        int[] lastCode = new int[6];
        for (List<State> unit : byId.values()) {
            State first = unit.get(0);
            ids.number(first.id);
            int length = first.code().length();
            int code = Integer.parseInt(first.code());
            out.number((code - lastCode[length]) * 3L + List.of(5, 2, 3).indexOf(length));
            out.number(dayTable.number(first.since));
            lastCode[length] = code;
        }
        writeStates(out, dayTable, ids);
        writePassings(out, dayTable, ids);
    }

    private void writeStates(Bytes out, Table<LocalDate> dayTable, Table<String> ids) {
        Table<List<Integer>> ranges = new Table<>();
        Table<List<String>> kinds = new Table<>();
        Table<String> names = new Table<>();
        Bytes rows = new Bytes();
        int count = 0;
        int lastParent = 0;
        for (List<State> unit : byId.values()) {
            for (State state : unit) {
                int another = state == unit.get(0) ? 0 : 1;
                int parent = state.row.cell(7).isEmpty() ? 0 : ids.number(parent(state)) + 1;
                rows.number(kinds.number(state.row.cells.subList(4, 6)) * 2L + another);
                rows.number(ranges.number(List.of(dayTable.number(state.from), dayTable.number(state.until))));
                rows.number(names.number(state.name()));
                rows.signed(parent - lastParent);
                lastParent = parent;
                count++;
            }
        }
        out.number(ranges.size());
        ranges.keys().forEach(range -> range.forEach(out::number));
        out.number(kinds.size());
        kinds.keys().forEach(kind -> kind.forEach(out::text));
        out.number(names.size());
        names.keys().forEach(name -> out.number(name.length()));
        out.text(String.join("", names.keys()));
        out.number(count);
        out.writeBytes(rows.toByteArray());
    }

    /** A parent code is read on the days of the state: it must mean one unit that is there on all of them. */
    private String parent(State state) {
        String parent = "";
        LocalDate covered = state.from;
        for (State above : byCode.getOrDefault(state.row.cell(7), List.of())) {
            if (!above.from.isAfter(covered) && above.until.isAfter(covered) && covered.isBefore(state.until)) {
                state.row.require(parent.isEmpty() || parent.equals(above.id), "the parent code means two units");
                parent = above.id;
                covered = above.until;
            }
        }
        state.row.require(!covered.isBefore(state.until), "no unit has the parent code on " + covered);
        return parent;
    }

    private void writePassings(Bytes out, Table<LocalDate> dayTable, Table<String> ids) {
        Table<String> texts = new Table<>();
        Table<List<String>> acts = new Table<>();
        Bytes rows = new Bytes();
        int lastDay = 0;
        int lastFrom = 0;
        int lastAct = 0;
        for (Passing row : passings) {
            int day = dayTable.number(row.day);
            int from = ids.number(row.from);
            int act = row.act.get(0).isEmpty() ? 0 : acts.number(row.act) + 1;
            rows.number(day - lastDay);
            rows.signed(from - lastFrom);
            rows.signed(ids.number(row.to) - from);
            rows.number((row.people * 3L + row.land) * 2 + row.basis);
            rows.signed(act - lastAct);
            lastDay = day;
            lastFrom = from;
            lastAct = act;
        }
        Bytes actRows = new Bytes();
        acts.keys().forEach(act -> act.forEach(text -> actRows.number(texts.number(text))));
        out.number(texts.size());
        texts.keys().forEach(out::text);
        out.number(acts.size());
        out.writeBytes(actRows.toByteArray());
        out.number(passings.size());
        out.writeBytes(rows.toByteArray());
    }

    private record State(Row row, String id, LocalDate since, LocalDate from, LocalDate until) {
        String code() {
            return row.cell(0);
        }

        String level() {
            return row.cell(4);
        }

        String name() {
            return row.cell(6);
        }
    }

    /** People, land and basis by their place among the words. */
    private record Passing(LocalDate day, String from, String to, int people, int land, List<String> act, int basis) {}

    private record Row(String file, int number, List<String> cells) {
        String cell(int column) {
            return cells.get(column);
        }

        /** The unit's id, of its code and the day since which it is known, in the next cell. */
        String id(int column) {
            return cell(column) + '@' + day(column + 1);
        }

        LocalDate day(int column) {
            try {
                return LocalDate.parse(cell(column));
            } catch (DateTimeException e) {
                throw new IllegalStateException(file + ":" + number + ": a day is required, not " + cell(column), e);
            }
        }

        void require(boolean held, String what) {
            if (!held) {
                throw new IllegalStateException(file + ":" + number + ": " + what);
            }
        }
    }

    /** Numbers things in the order in which they first come. */
    private static final class Table<T> {
        private final Map<T, Integer> numbers = new LinkedHashMap<>();

        int number(T thing) {
            Integer next = numbers.size();
            Integer known = numbers.putIfAbsent(thing, next);
            return known == null ? next : known;
        }

        int size() {
            return numbers.size();
        }

        Iterable<T> keys() {
            return numbers.keySet();
        }
    }

    private static final class Bytes extends ByteArrayOutputStream {
        void number(long value) {
            if (value < 0 || value > Integer.MAX_VALUE) {
                throw new IllegalStateException("numbers go from 0 to 2147483647, but this is " + value);
            }
            long rest = value;
            for (; rest > 0x7f; rest >>>= 7) {
                write((int) (rest & 0x7f) | 0x80);
            }
            write((int) rest);
        }

        void signed(int value) {
            number(value < 0 ? -2L * value - 1 : 2L * value);
        }

        void text(String text) {
            byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
            number(utf8.length);
            writeBytes(utf8);
        }
    }
}
