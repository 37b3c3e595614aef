package vn.toso.privacy;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A province as the first three digits of a {@link PersonalId} name it: the one in which a birth was registered (tỉnh,
 * thành phố nơi đăng ký khai sinh).
 *
 * <p>It says nothing about where anybody lives, and is no unit: the 63 codes keep their meaning, whatever was merged on
 * 2025-07-01.
 *
 * <p>Source: Decree 137/2015/NĐ-CP (31 Dec 2015), Article 13; the list of Circular 59/2021/TT-BCA (15 May 2021), which is
 * that of Circular 07/2016/TT-BCA (1 Feb 2016), Annex 1. Births registered abroad have codes of countries, of which there
 * is no table here.
 *
 * @param code three digits, from {@code 001} to {@code 096}
 * @param name the name as in the list
 */
public record BirthProvince(String code, String name) {
    private static final Map<String, BirthProvince> ALL = table("""
            001 Hà Nội
            002 Hà Giang
            004 Cao Bằng
            006 Bắc Kạn
            008 Tuyên Quang
            010 Lào Cai
            011 Điện Biên
            012 Lai Châu
            014 Sơn La
            015 Yên Bái
            017 Hoà Bình
            019 Thái Nguyên
            020 Lạng Sơn
            022 Quảng Ninh
            024 Bắc Giang
            025 Phú Thọ
            026 Vĩnh Phúc
            027 Bắc Ninh
            030 Hải Dương
            031 Hải Phòng
            033 Hưng Yên
            034 Thái Bình
            035 Hà Nam
            036 Nam Định
            037 Ninh Bình
            038 Thanh Hóa
            040 Nghệ An
            042 Hà Tĩnh
            044 Quảng Bình
            045 Quảng Trị
            046 Thừa Thiên Huế
            048 Đà Nẵng
            049 Quảng Nam
            051 Quảng Ngãi
            052 Bình Định
            054 Phú Yên
            056 Khánh Hòa
            058 Ninh Thuận
            060 Bình Thuận
            062 Kon Tum
            064 Gia Lai
            066 Đắk Lắk
            067 Đắk Nông
            068 Lâm Đồng
            070 Bình Phước
            072 Tây Ninh
            074 Bình Dương
            075 Đồng Nai
            077 Bà Rịa - Vũng Tàu
            079 Hồ Chí Minh
            080 Long An
            082 Tiền Giang
            083 Bến Tre
            084 Trà Vinh
            086 Vĩnh Long
            087 Đồng Tháp
            089 An Giang
            091 Kiên Giang
            092 Cần Thơ
            093 Hậu Giang
            094 Sóc Trăng
            095 Bạc Liêu
            096 Cà Mau
            """);

    /** Stores both. */
    public BirthProvince {
        requireNonNull(code, "code");
        requireNonNull(name, "name");
    }

    /** Returns all 63, by code. */
    public static List<BirthProvince> all() {
        return List.copyOf(ALL.values());
    }

    /** Returns the province with this code of three digits; empty if no province has it. */
    public static Optional<BirthProvince> find(String code) {
        return Optional.ofNullable(ALL.get(code));
    }

    private static Map<String, BirthProvince> table(String rows) {
        Map<String, BirthProvince> table = new LinkedHashMap<>();
        rows.lines()
                .forEach(row ->
                        table.put(row.substring(0, 3), new BirthProvince(row.substring(0, 3), row.substring(4))));
        return Collections.unmodifiableMap(table);
    }
}
