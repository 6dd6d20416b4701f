package dev.gouji.claim;

import dev.gouji.text.Phrases;
import dev.gouji.text.WordSearch;
import java.util.List;

/**
 * How a report calls its own body: by the whole name, or by some characters of it (区公安分局 for 某市公安局某区分局).
 *
 * @param own other names of it: 全县 and 我县 in the report of the county's government, which counts all its organs, and 全区 in that
 *     of the committee that governs a zone; 县政府办 in that of its office
 */
record BodyName(String full, List<String> own) {

    /** Characters of short names: 县住建局, 全局. */
    private static final String SHORT = "全省市县区州盟旗局委厅";
    /** Further characters that end the names of bodies: 城关镇, 东湖街道, 查干苏木. */
    private static final String ENDS = "镇乡街道木办府处会院校所站队署关部心场团";
    /** The longest short name, in characters. */
    private static final int LONGEST = 20;
    private static final char WHOLE = '全';
    private static final String LEVELS = "省市县区州盟旗";
    private static final String ORGANS = "政府";
    private static final String GOVERNMENT = "人民政府";
    /** They govern a place, as 某高新区管委会 does. */
    private static final List<String> GOVERNING = List.of(GOVERNMENT, "管委会", "管理委员会");
    private static final List<String> OFFICES = List.of("办公室", "办公厅");

    static BodyName of(String full) {
        for (String office : OFFICES) {
            if (full.endsWith(GOVERNMENT + office)) {
                String level = level(full.substring(0, full.length() - GOVERNMENT.length() - office.length()));
                return new BodyName(full, level.isEmpty() ? List.of() : List.of(level + "政府办", level + "人民政府办", level + "府办"));
            }
        }
        String level = level(place(full));
        return new BodyName(full, level.isEmpty() ? List.of() : List.of("全" + level, "我" + level));
    }

    private static String place(String full) {
        for (String governing : GOVERNING) {
            if (full.endsWith(governing)) {
                return full.substring(0, full.length() - governing.length());
            }
        }
        return full;
    }

    /** The level of a place, 县 of 青石县; empty for other names. */
    private static String level(String place) {
        int last = place.length() - 1;
        return last >= 0 && LEVELS.indexOf(place.charAt(last)) >= 0 ? place.substring(last) : "";
    }

    /**
     * The length of the body's name at a place: the whole name, another name of it, or characters of it up to one that ends the name of
     * a body (县文旅局); 0 if there is none. Other characters of it are a matter: 旅游行政处罚6件 of a bureau of culture and tourism. A level
     * that its name does not have is that of another body: 市局.
     */
    int lengthAt(String clause, int at) {
        int whole = !full.isEmpty() && clause.startsWith(full, at) ? full.length() : Phrases.longestAt(clause, at, own);
        int part = 0;
        for (int i = at; i < clause.length() && i - at < LONGEST && isPart(clause, i); i++) {
            part = isEnd(clause, i) ? i + 1 - at : part;
        }
        return Math.max(whole, part);
    }

    private boolean isPart(String clause, int at) {
        char c = clause.charAt(at);
        boolean own = full.indexOf(c) >= 0 ? !(GOVERNMENT.indexOf(c) >= 0 && isOfCounty())
                : c == WHOLE || full.isEmpty() && SHORT.indexOf(c) >= 0 || LEVELS.indexOf(c) >= 0 && !Phrases.anyOf(full, LEVELS);
        return own && !areTwoLevels(clause, at);
    }

    /** Whether the name of a body may end with a character; that of a level, 县, does not in 县政府. */
    private boolean isEnd(String clause, int at) {
        char c = clause.charAt(at);
        if (LEVELS.indexOf(c) >= 0 && clause.startsWith(ORGANS, at + 1)) {
            return false;
        }
        return SHORT.indexOf(c) >= 0 || ENDS.indexOf(c) >= 0 || !full.isEmpty() && full.charAt(full.length() - 1) == c;
    }

    /** Whether two levels stand side by side: 市县 and 县区 mean all places of both. */
    private static boolean areTwoLevels(String clause, int at) {
        return at + 1 < clause.length() && LEVELS.indexOf(clause.charAt(at)) >= 0 && LEVELS.indexOf(clause.charAt(at + 1)) >= 0;
    }

    /** Whether it is a county's government, whose 县政府收到58件 leaves its departments out, or its office, for which it is another body. */
    private boolean isOfCounty() {
        int government = full.indexOf(GOVERNMENT);
        return government > 0 && LEVELS.indexOf(full.charAt(government - 1)) >= 0;
    }

    boolean isNamedIn(WordSearch sentence) {
        return !full.isEmpty() && sentence.has(full);
    }

    /** The sentence with the body's own names blanked out, since some contain another body's name. */
    WordSearch withoutOwn(WordSearch sentence) {
        if (own.isEmpty() || !sentence.hasAny(own)) {
            return sentence;
        }
        String others = sentence.text();
        for (String name : own) {
            others = others.replace(name, "＿".repeat(name.length()));
        }
        return new WordSearch(others);
    }
}
