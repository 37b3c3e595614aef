package vn.toso.vietnam;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.toso.time.DateRange;
import vn.toso.unit.AdminUnit;
import vn.toso.unit.Basis;
import vn.toso.unit.LegalAct;
import vn.toso.unit.Passed;
import vn.toso.unit.Succession;
import vn.toso.unit.UnitCode;
import vn.toso.unit.UnitId;
import vn.toso.unit.UnitLevel;
import vn.toso.unit.UnitType;

/**
 * Makes the records of the compact resource; the format is in {@code src/data/README.md}.
 *
 * <p>Ids, codes, days, ranges, types, names and acts are made once each and shared, since loading must not take longer
 * than reading the csv files would.
 */
final class PackDecoder {
    private static final int[] CODE_LENGTHS = {5, 2, 3};
    private static final Passed[] PASSED = {Passed.ALL, Passed.SOME, Passed.NONE};
    private static final Basis[] BASIS = {Basis.LAW, Basis.REPORTED};

    private final PackInput in;
    private final LocalDate[] days;
    private final UnitId[] ids;
    private final UnitCode[] codes;

    private PackDecoder(PackInput in) {
        this.in = in;
        this.days = readDays(in);
        int units = in.number();
        this.ids = new UnitId[units];
        this.codes = new UnitCode[units];
        readIds();
    }

    /**
     * Returns everything the resource holds.
     *
     * @throws IllegalStateException if the bytes are not those the build wrote
     */
    static PackRows decode(byte[] resource) {
        PackDecoder decoder = new PackDecoder(new PackInput(resource));
        List<AdminUnit> states = decoder.states();
        return new PackRows(states, decoder.successions());
    }

    /** The days in order, and at the end the one that stands for an open end. */
    private static LocalDate[] readDays(PackInput in) {
        LocalDate[] days = new LocalDate[in.number() + 1];
        long day = 0;
        for (int i = 0; i < days.length - 1; i++) {
            day += in.number();
            days[i] = LocalDate.ofEpochDay(day);
        }
        days[days.length - 1] = LocalDate.MAX;
        return days;
    }

    private void readIds() {
        byte[][] since = new byte[days.length - 1][];
        for (int i = 0; i < since.length; i++) {
            since[i] = ("@" + days[i]).getBytes(StandardCharsets.ISO_8859_1);
        }
        int[] last = new int[CODE_LENGTHS.length];
        @Nullable UnitCode[] lastCode = new UnitCode[CODE_LENGTHS.length];
        byte[] text = new byte[CODE_LENGTHS[0] + "@2004-08-31".length()];
        for (int i = 0; i < ids.length; i++) {
            int step = in.number();
            int kind = step % 3;
            int length = CODE_LENGTHS[kind];
            int number = last[kind] + step / 3;
            last[kind] = number;
            for (int digit = length - 1; digit >= 0; digit--) {
                text[digit] = (byte) ('0' + number % 10);
                number /= 10;
            }
            UnitCode code = lastCode[kind];
            if (code == null || step >= 3) {
                code = new UnitCode(new String(text, 0, length, StandardCharsets.ISO_8859_1));
                lastCode[kind] = code;
            }
            codes[i] = code;
            byte[] day = since[in.number()];
            System.arraycopy(day, 0, text, length, day.length);
            ids[i] = new UnitId(new String(text, 0, length + day.length, StandardCharsets.ISO_8859_1));
        }
    }

    private List<AdminUnit> states() {
        DateRange[] ranges = new DateRange[in.number()];
        for (int i = 0; i < ranges.length; i++) {
            ranges[i] = new DateRange(days[in.number()], days[in.number()]);
        }
        UnitLevel[] levels = new UnitLevel[in.number()];
        UnitType[] types = new UnitType[levels.length];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = UnitLevel.find(in.text()).orElseThrow();
            types[i] = UnitType.of(in.text());
        }
        String[] names = names();
        AdminUnit[] states = new AdminUnit[in.number()];
        int unit = -1;
        int parent = 0;
        for (int i = 0; i < states.length; i++) {
            int kindAndAnother = in.number();
            int kind = kindAndAnother >>> 1;
            unit += 1 - (kindAndAnother & 1);
            DateRange range = ranges[in.number()];
            String name = names[in.number()];
            parent += in.signed();
            states[i] = new AdminUnit(
                    ids[unit],
                    codes[unit],
                    range,
                    levels[kind],
                    types[kind],
                    name,
                    parent == 0 ? null : ids[parent - 1]);
        }
        return Arrays.asList(states);
    }

    /** All names were written as one text, with their lengths before it: one conversion from UTF-8 instead of thousands. */
    private String[] names() {
        int[] ends = new int[in.number()];
        int end = 0;
        for (int i = 0; i < ends.length; i++) {
            end += in.number();
            ends[i] = end;
        }
        String all = in.text();
        String[] names = new String[ends.length];
        int from = 0;
        for (int i = 0; i < names.length; i++) {
            names[i] = all.substring(from, ends[i]);
            from = ends[i];
        }
        return names;
    }

    private List<Succession> successions() {
        @Nullable LegalAct[] acts = acts();
        Succession[] successions = new Succession[in.number()];
        int day = 0;
        int from = 0;
        int act = 0;
        for (int i = 0; i < successions.length; i++) {
            day += in.number();
            from += in.signed();
            int to = from + in.signed();
            int passed = in.number();
            act += in.signed();
            successions[i] = new Succession(
                    days[day],
                    ids[from],
                    ids[to],
                    PASSED[passed / 6],
                    PASSED[passed / 2 % 3],
                    BASIS[passed & 1],
                    acts[act]);
        }
        return Arrays.asList(successions);
    }

    /** The acts by their number; 0 stands for none. */
    private @Nullable LegalAct[] acts() {
        String[] texts = new String[in.number()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = in.text();
        }
        @Nullable LegalAct[] acts = new LegalAct[in.number() + 1];
        for (int i = 1; i < acts.length; i++) {
            String number = texts[in.number()];
            String clause = texts[in.number()];
            acts[i] = new LegalAct(number, clause.isEmpty() ? null : clause);
        }
        return acts;
    }
}
