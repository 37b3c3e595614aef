package vn.toso.cli.input;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The headings that lists of units use, without accents. To add one, add it to the line of its role. */
final class UnitHeadings {
    static final String NAME = "name";
    static final String CODE = "code";
    static final String ABOVE = "parent";

    /** What a column of one level holds: {@code commune.name}, {@code district.code} ... */
    static final Map<String, String> KNOWN = table(
            NAME,
            "ten, ten don vi, don vi, ten don vi hanh chinh, don vi hanh chinh, dvhc, ten dvhc, dia ban, ten dia ban,"
                    + "name, unit, unit name, full name",
            CODE,
            "ma, ma so, ma don vi, ma dvhc, ma don vi hanh chinh, code, unit code",
            ABOVE,
            "cap tren, don vi cap tren, thuoc, truc thuoc, parent, parent name, parent code",
            "commune.name",
            "xa, phuong, phuong xa, xa phuong, xa phuong thi tran, phuong xa thi tran, xa phuong dac khu,"
                    + "phuong xa dac khu, ten xa, ten phuong, ten phuong xa, ten xa phuong, ten xa phuong thi tran, cap xa,"
                    + "don vi cap xa, commune, ward, commune name, ward name",
            "commune.code",
            "ma xa, ma px, ma phuong, ma phuong xa, ma xa phuong, ma xa phuong thi tran, ma cap xa,"
                    + "commune code, ward code",
            "district.name",
            "huyen, quan huyen, quan huyen thi xa, quan huyen thi xa thanh pho, huyen thi xa thanh pho,"
                    + "ten huyen, ten quan huyen, cap huyen, district, district name",
            "district.code",
            "ma huyen, ma qh, ma quan huyen, district code",
            "province.name",
            "tinh, tinh thanh, tinh tp, tinh thanh pho, thanh pho, ten tinh, ten tinh thanh pho, cap tinh,"
                    + "province, province name, city",
            "province.code",
            "ma tinh, ma tp, ma tinh thanh pho, province code");

    private UnitHeadings() {}

    /** Makes a table of roles and their headings one of headings and their roles. */
    static Map<String, String> table(String... rolesAndHeadings) {
        Map<String, String> roles = new HashMap<>();
        for (int i = 0; i < rolesAndHeadings.length; i += 2) {
            String role = rolesAndHeadings[i];
            Arrays.stream(rolesAndHeadings[i + 1].split(",")).forEach(heading -> roles.put(heading.strip(), role));
        }
        return Map.copyOf(roles);
    }
}
