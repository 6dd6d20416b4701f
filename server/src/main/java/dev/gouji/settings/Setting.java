package dev.gouji.settings;

/**
 * The one list of settings: reader, schema and documentation are made from it.
 */
public enum Setting {

    SEVERITY("severity", Kind.SEVERITIES,
            "各规则或规则组的级别，例如 {\"GJ202\": \"info\", \"GJ1xx\": \"hint\"}；可用 error、warning、info、hint。",
            "Severity by rule or group, for example {\"GJ202\": \"info\", \"GJ1xx\": \"hint\"}: error, warning, info or hint."),
    OFF("off", Kind.CODES,
            "不检查的规则或规则组，例如 [\"GJ202\", \"GJ1xx\"]。",
            "Rules or groups that are not run, for example [\"GJ202\", \"GJ1xx\"]."),
    REGULATION("regulation", Kind.REGULATION,
            "条例原文：{\"textFile\": \"条例.txt\"} 指本文件夹内的文本或 Markdown 文件，各条以“第…条”开头另起一行；悬停时在释义之上显示原文。",
            "The official text of the Regulation: {\"textFile\": \"条例.txt\"} names a text or Markdown file in this folder whose "
            + "articles each begin a line with 第…条; hovers then show it above the explanation.");

    /** What kind of value a setting takes. */
    public enum Kind {
        /** an object from rule or group to severity */ SEVERITIES,
        /** a list of rules or groups */ CODES,
        /** an object with the member textFile */ REGULATION
    }

    private final String key;
    private final Kind kind;
    private final String zh;
    private final String en;

    Setting(String key, Kind kind, String zh, String en) {
        this.key = key;
        this.kind = kind;
        this.zh = zh;
        this.en = en;
    }

    /** The member's name in {@code .gouji.json}. */
    public String key() {
        return key;
    }

    public Kind kind() {
        return kind;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }
}
