package vn.toso.vietnam;

import java.time.LocalDate;
import java.util.List;
import vn.toso.fact.Precision;
import vn.toso.outreach.Material;
import vn.toso.outreach.MaterialCount;
import vn.toso.outreach.MaterialFigure;
import vn.toso.outreach.MaterialKind;
import vn.toso.outreach.MaterialPlace;
import vn.toso.outreach.OutreachKinds;
import vn.toso.time.DateRange;
import vn.toso.unit.UnitCode;
import vn.toso.unit.UnitId;
import vn.toso.unit.UnitTree;

/** What was printed, hung and shown in the sample: a little of it was reported, and the rest is invented. */
final class SampleMaterials {
    /** Reported: 40,000 printed by the culture office; how many were handed out is not said, and so not here. */
    static final String LEAFLET = "mau:to-roi-quang-yen-2023";

    private static final String HA_LONG_LEAFLET = "mau:to-roi-ha-long-2024";
    private static final String HANDBOOK = "mau:so-tay-tien-yen-2024";
    private static final String PANEL = "mau:pano-quang-yen-2023";
    private static final String CLIPS = "mau:clip-2023";
    private static final String ONE_CLIP = "mau:clip-lua-dao-2024";

    private final SampleSink sink;
    private final UnitTree tree = VietnamUnits.register().on(SamplePlaces.LISTED_ON);

    SampleMaterials(SampleSink sink) {
        this.sink = sink;
    }

    void add(int year) {
        switch (year) {
            case 2023 -> of2023();
            case 2024 -> of2024();
            default -> {}
        }
    }

    private void of2023() {
        String culture = "Phòng Văn hóa và Thông tin thị xã Quảng Yên";
        material(LEAFLET, MaterialKind.LEAFLET, "Tờ rơi chuyển đổi số", culture, List.of(), "programme");
        count(LEAFLET, MaterialFigure.PRINTED, "206", 2023, 40_000, Precision.EXACT);
        material(PANEL, MaterialKind.PANEL, "Pano chuyển đổi số", culture, List.of(), "programme");
        LocalDate hung = LocalDate.of(2023, 8, 15);
        List<SampleCommune> communes = SamplePlaces.communesOfQuangYen();
        for (int i = 0; i < communes.size(); i++) {
            // One in four was taken down a year later; of the others nobody says until when they hang.
            DateRange shown = i % 4 == 0 ? DateRange.of(hung, hung.plusYears(1)) : DateRange.since(hung);
            SampleCommune commune = communes.get(i);
            place(PANEL, "Cổng UBND " + commune.name() + " (mẫu)", commune.id(), shown);
        }
        // Reported as "dozens": no number, so there is no count of them.
        material(
                CLIPS,
                MaterialKind.CLIP,
                "Hàng chục clip hướng dẫn",
                "Trung tâm Truyền thông tỉnh",
                List.of("các sở, ngành"),
                "online-services");
        sink.add(
                OutreachKinds.MATERIAL_PLACES,
                new MaterialPlace(
                        CLIPS, "Kênh truyền hình tỉnh (mẫu)", null, DateRange.since(LocalDate.of(2023, 3, 1))));
    }

    private void of2024() {
        material(
                HA_LONG_LEAFLET,
                MaterialKind.LEAFLET,
                "Tờ rơi thanh toán không tiền mặt",
                "UBND thành phố Hạ Long (mẫu)",
                List.of("Ngân hàng mẫu"),
                "payment");
        count(HA_LONG_LEAFLET, MaterialFigure.PRINTED, "193", 2024, 12_000, Precision.EXACT);
        count(HA_LONG_LEAFLET, MaterialFigure.HANDED_OUT, "193", 2024, 9_000, Precision.ABOUT);
        material(
                HANDBOOK,
                MaterialKind.HANDBOOK,
                "Sổ tay VNeID",
                "UBND huyện Tiên Yên (mẫu)",
                List.of(),
                "vneid.active");
        // More handed out than printed: one of the two is wrong.
        count(HANDBOOK, MaterialFigure.PRINTED, "199", 2024, 500, Precision.EXACT);
        count(HANDBOOK, MaterialFigure.HANDED_OUT, "199", 2024, 520, Precision.AT_LEAST);
        material(
                ONE_CLIP,
                MaterialKind.CLIP,
                "Nhận biết lừa đảo qua mạng",
                "Trung tâm Truyền thông tỉnh (mẫu)",
                List.of(),
                "fraud");
        count(ONE_CLIP, MaterialFigure.VIEWS, "22", 2024, 15_000, Precision.ABOUT);
    }

    private void material(
            String id, MaterialKind kind, String title, String producer, List<String> partners, String topic) {
        sink.add(OutreachKinds.MATERIALS, new Material(id, kind, title, producer, partners, List.of(topic)));
    }

    private void count(String material, MaterialFigure figure, String unit, int year, long count, Precision precision) {
        DateRange about = DateRange.of(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
        UnitId id = tree.get(UnitCode.of(unit)).id();
        sink.add(OutreachKinds.MATERIAL_COUNTS, new MaterialCount(material, figure, id, about, count, precision));
    }

    private void place(String material, String place, UnitId unit, DateRange shown) {
        sink.add(OutreachKinds.MATERIAL_PLACES, new MaterialPlace(material, place, unit, shown));
    }
}
