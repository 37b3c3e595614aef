package vn.toso.coverage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import vn.toso.unit.AdminUnit;
import vn.toso.unit.Hop;
import vn.toso.unit.Passed;
import vn.toso.unit.Succession;
import vn.toso.unit.UnitId;

/** What is said of figures in two languages. Shares are rounded half up to a tenth of a percent, here and nowhere else. */
record Sentences(boolean vietnamese) {
    String figure(Coverage row) {
        String where = row.unit().map(unit -> unit.fullName() + ": ").orElse("");
        if (row.isUndefined()) {
            return where
                    + say(
                            "không xác định, vì không có gì để chia: mẫu số bằng 0.",
                            "undefined, for there is nothing to divide by: the denominator is 0.");
        }
        return where + value(row) + because(row) + '.';
    }

    String published(PublishedCell cell) {
        return cell.coverage()
                .map(this::figure)
                .orElseGet(() -> cell.position()
                                .unit()
                                .map(unit -> unit.fullName() + ": ")
                                .orElse("")
                        + say("không công bố, để bảo vệ thông tin cá nhân.", "not published, to protect persons."));
    }

    /** The value with its whole numbers beside it: "80,0 % (16 trên 20)", "từ 41,2 % đến 58,0 %". */
    String value(Coverage row) {
        Bounds bounds = row.bounds().orElseThrow();
        if (row.measure() == Measure.COUNT) {
            return bounds.isExact()
                    ? Long.toString(bounds.lower())
                    : say("từ ", "from ") + bounds.lower() + say(" đến ", " to ") + bounds.upper();
        }
        String of = say(" trên ", " of ");
        if (bounds.isExact()) {
            return number(row, bounds.lower(), bounds.lowerOf()) + " (" + bounds.lower() + of + bounds.lowerOf() + ')';
        }
        return say("từ ", "from ")
                + number(row, bounds.lower(), bounds.lowerOf())
                + " (" + bounds.lower() + of + bounds.lowerOf() + ')'
                + say(" đến ", " to ")
                + number(row, bounds.upper(), bounds.upperOf())
                + " (" + bounds.upper() + of + bounds.upperOf() + ')';
    }

    private String number(Coverage row, long a, long b) {
        boolean share = row.measure() == Measure.SHARE;
        BigDecimal value = BigDecimal.valueOf(share ? Math.multiplyExact(a, 100L) : a)
                .divide(BigDecimal.valueOf(b), share ? 1 : 2, RoundingMode.HALF_UP);
        String text = value.toPlainString();
        return (vietnamese ? text.replace('.', ',') : text) + (share ? " %" : "");
    }

    private String because(Coverage row) {
        StringBuilder text = new StringBuilder();
        because(text, row.unknown(), say(" có hay không", " whether they count"));
        because(text, open(row, false), say(" ở đây hay ở nơi khác", " whether they are here or elsewhere"));
        because(text, open(row, true), say(" có thuộc diện hay không", " whether they are eligible"));
        return text.toString();
    }

    private void because(StringBuilder text, long number, String what) {
        if (number > 0) {
            text.append(
                            text.length() == 0
                                    ? say(", vì chưa rõ ", ", for it is not known of ")
                                    : say(", và ", ", and of "))
                    .append(number)
                    .append(what);
        }
    }

    private static long open(Coverage row, boolean orOutside) {
        return row.pools().stream()
                .filter(pool -> pool.orOutside() == orOutside)
                .mapToLong(
                        pool -> Math.max(pool.counts().eligible(), pool.counts().done()))
                .sum();
    }

    String counts(Counts counts, Measure measure) {
        if (measure == Measure.COUNT) {
            return Long.toString(counts.done());
        }
        String text = counts.done() + say(" trên ", " of ") + counts.eligible();
        return counts.unknown() == 0 ? text : text + say(", chưa rõ ", ", unknown ") + counts.unknown();
    }

    String unit(AdminUnit unit) {
        return unit.fullName() + " (" + unit.id() + ')';
    }

    String units(List<AdminUnit> units) {
        return units.stream().map(this::unit).collect(Collectors.joining(say(" hay ", " or ")));
    }

    String hop(Hop hop, java.util.function.Function<UnitId, String> name) {
        String way = hop.effectiveOn() + ": " + name.apply(hop.from());
        if (!hop.from().equals(hop.to())) {
            way += " → " + name.apply(hop.to());
        }
        return way + ": " + hop.succession().map(this::passed).orElseGet(() -> step(hop.kind()));
    }

    private String passed(Succession row) {
        String act = row.act().map(a -> "; " + a).orElse(say("; chưa rõ nghị quyết", "; the act is not known"));
        return people(row.people()) + ", " + land(row.land()) + act;
    }

    private String people(Passed people) {
        return switch (people) {
            case ALL -> say("toàn bộ dân", "all people");
            case SOME -> say("một phần dân", "some people");
            case NONE -> say("không có dân", "no people");
        };
    }

    private String land(Passed land) {
        return switch (land) {
            case ALL -> say("toàn bộ đất", "all land");
            case SOME -> say("một phần đất", "some land");
            case NONE -> say("không có đất", "no land");
        };
    }

    private String step(Hop.Kind kind) {
        return switch (kind) {
            case FILED, LAND_ONLY -> say("theo nghị quyết", "by an act");
            case STAYED ->
                say("đơn vị vẫn còn, người có thể ở lại (U4)", "the unit lives on, people may have stayed (U4)");
            case BY_CHILDREN -> say("chuyển theo các đơn vị bên dưới (U5)", "carried by the units below it (U5)");
            case UNKNOWN_SUCCESSOR ->
                say("kết thúc mà chưa rõ đơn vị kế thừa (U7)", "it ended without a known successor (U7)");
            case UNKNOWN_PREDECESSOR ->
                say("bắt đầu mà chưa rõ đơn vị cũ (U7b)", "it began without a known predecessor (U7b)");
            case VILLAGE_IN -> say("thôn thuộc xã này (U8)", "the village is in this commune (U8)");
        };
    }

    String say(String vi, String en) {
        return vietnamese ? vi : en;
    }
}
