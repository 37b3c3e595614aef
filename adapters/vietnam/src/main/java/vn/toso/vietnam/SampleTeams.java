package vn.toso.vietnam;

import java.time.LocalDate;
import java.util.List;
import vn.toso.team.ServiceArea;
import vn.toso.time.DateRange;
import vn.toso.unit.UnitCode;
import vn.toso.unit.UnitLevel;
import vn.toso.unit.UnitTree;

/**
 * Invented teams on real communes, to try the library with. Whoever shows a figure made of them shows {@link #LABEL}
 * beside it.
 */
public final class SampleTeams {
    /** Says that the teams are invented. */
    public static final Note LABEL = new Note(
            "sample-teams",
            "Dữ liệu mẫu: các xã của Quảng Ninh là thật, các tổ là giả định, không phải số liệu thực tế.",
            "Sample data: the communes of Quảng Ninh are real, the teams are invented and no statement about reality.");

    private static final LocalDate LISTED_ON = LocalDate.of(2023, 12, 31);
    private static final DateRange SERVING = DateRange.since(LocalDate.of(2022, 6, 1));
    private static final UnitCode QUANG_NINH = UnitCode.of("22");

    private SampleTeams() {}

    /**
     * Returns one commune team for each of the 177 communes that Quảng Ninh had on 2023-12-31, serving since 2022-06-01
     * without an end, in the order of the communes' ids. The team of the commune with code 06820 that day is
     * {@code qn-xa-06820}. An area stays with the commune it was decided for, also when that commune ends.
     */
    public static List<ServiceArea> quangNinh() {
        UnitTree tree = VietnamUnits.register().on(LISTED_ON);
        return tree.descendants(tree.get(QUANG_NINH).id(), UnitLevel.COMMUNE).stream()
                .map(commune -> new ServiceArea("qn-xa-" + commune.code().orElseThrow(), commune.id(), SERVING))
                .toList();
    }
}
