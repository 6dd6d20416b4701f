package dev.gouji.claim;

/** How a report calls its own body: by the whole name, or by some characters of it (区公安分局 for 某市公安局某区分局). */
record BodyName(String full) {

    /** 县住建局, 全局 */
    private static final String SHORT = "全省市县区州盟旗局委厅";
    private static final String LEVELS = "省市县区州盟旗";
    private static final String GOVERNMENT = "人民政府";

    /** The length of the name that stands there, whole or in part; 0 for none. */
    int lengthAt(String clause, int at) {
        char c = clause.charAt(at);
        boolean part = SHORT.indexOf(c) >= 0 || full.indexOf(c) >= 0 && !(isOfCounty() && GOVERNMENT.indexOf(c) >= 0);
        return !full.isEmpty() && clause.startsWith(full, at) ? full.length() : part ? 1 : 0;
    }

    /** In a county's report 县政府收到58件 leaves its departments out, and in that of its office it is another body. */
    private boolean isOfCounty() {
        int government = full.indexOf(GOVERNMENT);
        return government > 0 && LEVELS.indexOf(full.charAt(government - 1)) >= 0;
    }

    /** Without 全县 in the report of the county's government, which counts all its organs. */
    String withoutTerritory(String sentence) {
        boolean government = full.endsWith(GOVERNMENT) && full.length() > GOVERNMENT.length();
        return government ? sentence.replace("全" + full.charAt(full.length() - GOVERNMENT.length() - 1), "") : sentence;
    }
}
