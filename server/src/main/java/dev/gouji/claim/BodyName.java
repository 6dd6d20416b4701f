package dev.gouji.claim;

import dev.gouji.text.WordSearch;

/**
 * How a report calls its own body: by the whole name, or by some characters of it (区公安分局 for 某市公安局某区分局).
 *
 * @param territory 全县 in the report of the county's government, which counts all its organs; empty for other bodies
 */
record BodyName(String full, String territory) {

    /** 县住建局, 全局 */
    private static final String SHORT = "全省市县区州盟旗局委厅";
    private static final String LEVELS = "省市县区州盟旗";
    private static final String GOVERNMENT = "人民政府";

    static BodyName of(String full) {
        int level = full.length() - GOVERNMENT.length() - 1;
        return new BodyName(full, level >= 0 && full.endsWith(GOVERNMENT) ? "全" + full.charAt(level) : "");
    }

    /** The length of the name that stands there, whole or in part; 0 for none. */
    int lengthAt(String clause, int at) {
        char c = clause.charAt(at);
        boolean part = SHORT.indexOf(c) >= 0 || full.indexOf(c) >= 0 && !(GOVERNMENT.indexOf(c) >= 0 && isOfCounty());
        return !full.isEmpty() && clause.startsWith(full, at) ? full.length() : part ? 1 : 0;
    }

    /** In a county's report 县政府收到58件 leaves its departments out, and in that of its office it is another body. */
    private boolean isOfCounty() {
        int government = full.indexOf(GOVERNMENT);
        return government > 0 && LEVELS.indexOf(full.charAt(government - 1)) >= 0;
    }

    boolean isNamedIn(WordSearch sentence) {
        return !full.isEmpty() && sentence.has(full);
    }

    /** The sentence without the territory, which is no other body. */
    WordSearch withoutTerritory(WordSearch sentence) {
        boolean named = !territory.isEmpty() && sentence.has(territory);
        return named ? new WordSearch(sentence.text().replace(territory, "")) : sentence;
    }
}
