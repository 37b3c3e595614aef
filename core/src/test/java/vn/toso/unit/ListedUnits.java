package vn.toso.unit;

import java.time.LocalDate;
import java.util.List;
import vn.toso.time.DateRange;

/** A few real units, with the names that are hard to match; one line for each state. */
final class ListedUnits {
    /** A day before the reform of 2025-07-01, and one after it. */
    static final LocalDate BEFORE = LocalDate.parse("2024-01-01");

    static final LocalDate AFTER = LocalDate.parse("2025-07-01");

    /** Code, first day (a for 2004-08-31, b for 2025-07-01), days, type, name, parent. */
    private static final String TABLE = """
            01    | a | ..                     | thành phố | Hà Nội |
            04    | a | ..                     | tỉnh      | Cao Bằng |
            17    | a | ..                     | tỉnh      | Lào Cai |
            22    | a | ..                     | tỉnh      | Quảng Ninh |
            30    | a | ..                     | tỉnh      | Hải Dương |
            46    | a | ..                     | tỉnh      | Thừa Thiên Huế |
            64    | a | ..                     | tỉnh      | Gia Lai |
            79    | a | ..                     | thành phố | Hồ Chí Minh |
            94    | a | ..                     | tỉnh      | Sóc Trăng |
            001   | a | ..2025-07-01           | quận      | Ba Đình             | 01@2004-08-31
            004   | a | ..2025-07-01           | quận      | Long Biên           | 01@2004-08-31
            00004 | a | ..2025-07-01           | phường    | Trúc Bạch           | 001@2004-08-31
            00101 | a | ..2025-07-01           | phường    | Cống Vị             | 001@2004-08-31
            101   | a | ..2025-07-01           | huyện     | Điện Biên Đông      | 04@2004-08-31
            193   | a | ..2025-07-01           | thành phố | Hạ Long             | 22@2004-08-31
            194   | a | ..2025-07-01           | thành phố | Móng Cái            | 22@2004-08-31
            196   | a | ..2025-07-01           | thành phố | Uông Bí             | 22@2004-08-31
            200   | a | ..2025-07-01           | huyện     | Đầm Hà              | 22@2004-08-31
            206   | a | ..2025-07-01           | thị xã    | Quảng Yên           | 22@2004-08-31
            06664 | a | ..2025-07-01           | phường    | Hà Tu               | 193@2004-08-31
            06652 | b | 2025-07-01..           | phường    | Hà Tu               | 22@2004-08-31
            06727 | a | ..2025-07-01           | xã        | Bắc Sơn             | 194@2004-08-31
            06742 | a | ..2025-07-01           | phường    | Hải Hoà             | 194@2004-08-31
            06814 | a | ..2025-07-01           | phường    | Bắc Sơn             | 196@2004-08-31
            06820 | a | ..2025-07-01           | phường    | Trưng Vương         | 196@2004-08-31
            06820 | b | 2025-07-01..           | phường    | Vàng Danh           | 22@2004-08-31
            06895 | a | ..2025-07-01           | thị trấn  | Đầm Hà              | 200@2004-08-31
            06916 | a | ..2025-07-01           | xã        | Đầm Hà              | 200@2004-08-31
            06994 | b | 2025-07-01..           | đặc khu   | Vân Đồn             | 22@2004-08-31
            07132 | a | ..2025-07-01           | phường    | Quảng Yên           | 206@2004-08-31
            07132 | b | 2025-07-01..           | phường    | Quảng Yên           | 22@2004-08-31
            07162 | a | ..2011-11-26           | xã        | Yên Giang           | 206@2004-08-31
            07162 | a | 2011-11-26..2025-07-01 | phường    | Yên Giang           | 206@2004-08-31
            08173 | a | ..                     | xã        | Quảng Yên           | 17@2004-08-31
            08776 | a | ..                     | xã        | Quang Yên           | 17@2004-08-31
            16480 | a | ..                     | xã        | Quảng Yên           | 94@2004-08-31
            10888 | b | 2025-07-01..           | xã        | Cẩm Giang           | 30@2004-08-31
            10903 | b | 2025-07-01..           | xã        | Cẩm Giàng           | 30@2004-08-31
            11001 | a | ..                     | xã        | Thanh An            | 30@2004-08-31
            11002 | a | ..                     | xã        | Thạnh An            | 30@2004-08-31
            11003 | a | ..                     | xã        | Phương Xá           | 30@2004-08-31
            02902 | a | ..                     | thị trấn  | N.T Phong Hải       | 17@2004-08-31
            03424 | a | ..                     | xã        | Bản Bo              | 17@2004-08-31
            00913 | a | ..                     | thị trấn  | Vị Xuyên            | 17@2004-08-31
            474   | a | ..2025-07-01           | thành phố | Huế                 | 46@2004-08-31
            481   | a | ..                     | huyện     | A Lưới              | 46@2004-08-31
            19483 | a | ..                     | xã        | A Dơi               | 481@2004-08-31
            19780 | a | ..2025-07-01           | phường    | Phường Đúc          | 474@2004-08-31
            20137 | b | 2025-07-01..           | xã        | Chân Mây - Lăng Cô  | 46@2004-08-31
            540   | a | ..                     | thành phố | Quy Nhơn            | 64@2004-08-31
            22228 | a | ..                     | xã        | EaBia               | 64@2004-08-31
            23395 | a | ..                     | xã        | Bờ Y                | 64@2004-08-31
            23479 | a | ..                     | thị trấn  | Đắk Rve             | 64@2004-08-31
            23480 | a | ..                     | xã        | Đăk Rve             | 64@2004-08-31
            23698 | a | ..                     | xã        | K' Dang             | 64@2004-08-31
            618   | a | ..                     | huyện     | Ia H' Drai          | 64@2004-08-31
            760   | a | ..2025-07-01           | quận      | 1                   | 79@2004-08-31
            774   | a | ..2025-07-01           | quận      | 5                   | 79@2004-08-31
            26734 | a | ..2025-07-01           | phường    | Bến Nghé            | 760@2004-08-31
            27325 | a | ..2025-07-01           | phường    | 01                  | 774@2004-08-31
            27326 | a | ..2025-07-01           | phường    | 5                   | 774@2004-08-31
            27440 | a | ..2025-07-01           | phường    | Bình Hưng Hoà A     | 774@2004-08-31
            31729 | a | ..                     | xã        | Hòa Tú II           | 94@2004-08-31
            31730 | a | ..                     | xã        | Mỹ Hòa              | 94@2004-08-31
            """;

    private static final UnitRegister REGISTER =
            UnitRegister.of(states(), List.of()).value();

    private ListedUnits() {}

    static UnitRegister register() {
        return REGISTER;
    }

    static List<AdminUnit> states() {
        return TABLE.lines().map(ListedUnits::state).toList();
    }

    /** The id of the unit that has the code on the day before the reform. */
    static UnitId before(String code) {
        return UnitId.of(code + "@2004-08-31");
    }

    private static AdminUnit state(String line) {
        String[] cells = line.split("\\|", -1);
        String code = cells[0].strip();
        String since = cells[1].strip().equals("a") ? "2004-08-31" : "2025-07-01";
        DateRange days = DateRange.parse(cells[2].strip());
        String parent = cells.length > 5 ? cells[5].strip() : "";
        return new AdminUnit(
                UnitId.of(code + "@" + since),
                UnitCode.of(code),
                days.isOpenStarted() ? DateRange.of(LocalDate.parse(since), days.until()) : days,
                code.length() == 2 ? UnitLevel.PROVINCE : code.length() == 3 ? UnitLevel.DISTRICT : UnitLevel.COMMUNE,
                UnitType.of(cells[3].strip()),
                cells[4].strip(),
                parent.isEmpty() ? null : UnitId.of(parent));
    }
}
