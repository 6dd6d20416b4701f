package dev.gouji.report;

import java.util.Arrays;
import dev.gouji.text.Phrases;
import java.util.List;
import java.util.Optional;

/**
 * The kind of the body that reports. It decides the deadline (article 49) and some of the content (article 50). A name that is not
 * clear has no kind: a committee of a development zone, a company, a school, a liaison office.
 */
public enum BodyKind {
    /** a people's government from county level up */ GOVERNMENT("政府"),
    /** a department or another body of such a government */ DEPARTMENT("部门"),
    /** a township or town government, a street office */ TOWNSHIP("乡镇"),
    /** the name does not say */ UNKNOWN("");

    /** These count inside a name too, since such a government has offices of its own (青山镇人民政府党政办公室). */
    private static final List<String> TOWNSHIP_WORDS = List.of("镇人民政府", "乡人民政府", "苏木人民政府", "街道办事处", "镇政府", "乡政府");
    private static final List<String> TOWNSHIP_ENDS = List.of("镇", "乡", "街道", "街", "苏木", "街道办", "街办", "地区办事处");
    private static final List<String> DEPARTMENT_ENDS = List.of("局", "委", "委员会", "厅", "办公室", "研究室", "参事室", "办", "署", "海关");
    /** Names that end like those of departments, but are or may be those of other bodies. */
    private static final List<String> OTHER_ENDS = List.of("管理委员会", "工作委员会", "村民委员会", "居民委员会", "管委", "党委", "党工委", "村委",
            "区管理局", "供电局", "电力局", "公署", "行署");
    /** Names of departments that end like one of {@link #OTHER_ENDS}. */
    private static final List<String> COMMITTEES = List.of("监督管理委员会", "城市管理委员会");
    private static final List<String> GOVERNMENT_ENDS = List.of("政府", "公署", "行署", "县", "旗", "盟", "市", "省", "自治州", "自治区");
    /** A name that ends with one of these and 区 is a zone (开发区, 新区, 园区, 度假区), any other with 区 a district. */
    private static final String ZONES = "发新园景胜税理范验作假护能库矿社林牧灌片业工港特贸流";

    private final String word;

    BodyKind(String word) {
        this.word = word;
    }

    /** Its word in the settings; empty if it has none. */
    public String word() {
        return word;
    }

    /** The kind for a word of the settings. */
    public static Optional<BodyKind> named(String word) {
        return Arrays.stream(values()).filter(kind -> !word.isEmpty() && kind.word.equals(word)).findFirst();
    }

    /** The kind of the body with this name. */
    public static BodyKind of(String organisation) {
        String name = withoutBrackets(organisation);
        if (Phrases.anyIn(name, TOWNSHIP_WORDS) || Phrases.anyEnds(name, TOWNSHIP_ENDS)) {
            return TOWNSHIP;
        }
        if (Phrases.anyEnds(name, COMMITTEES) || Phrases.anyEnds(name, DEPARTMENT_ENDS) && !Phrases.anyEnds(name, OTHER_ENDS)) {
            return DEPARTMENT;
        }
        boolean district = name.length() > 2 && name.endsWith("区") && ZONES.indexOf(name.charAt(name.length() - 2)) < 0;
        return district || Phrases.anyEnds(name, GOVERNMENT_ENDS) ? GOVERNMENT : UNKNOWN;
    }

    /** The name without a second one in brackets: 青石县人民政府办公室（青石县数据局）. */
    private static String withoutBrackets(String name) {
        int open = name.replace('(', '（').indexOf('（');
        return open > 0 ? name.substring(0, open) : name;
    }
}
