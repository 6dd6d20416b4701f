package dev.gouji.settings;

import java.util.List;

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
    BODY("body", Kind.BODY,
            "机关的类别：“部门”（县级以上政府部门）、“政府”（县级以上人民政府）或“乡镇”（含街道）；不填时按标题中的机关名称判断。",
            "What kind of body reports: “部门” (a department of a government from county level up), “政府” (such a government) or "
            + "“乡镇” (a township or street office); without it the name in the title decides."),
    DEADLINE("deadline", Kind.DAY,
            "公布年度报告的期限，写作次年的“月-日”，例如 \"01-20\"；填写后 GJ504 按它核对落款日期，乡镇、街道晚于它也是警告。",
            "The day of the next year by which the report is due, “MM-DD”, for example \"01-20\": GJ504 then holds the signing date "
            + "against it, and a township that is late gets a warning as well."),
    LAST_YEAR("lastYear", Kind.PATH,
            "上年度报告的路径，例如 \"往年/2024.txt\"；也可以是放着各单位上年度报告的文件夹，按机关名称和年份对应。须在本文件夹内。",
            "Path of last year's report, for example \"往年/2024.txt\", or of a folder with last year's reports, which are told apart "
            + "by body and year. It lies inside this folder."),
    TOTALS("totals", Kind.TOTALS,
            "汇总关系：{\"report\": \"县/2025.md\", \"of\": \"乡镇\"} 表示 report 这份报告的每一格应等于 of 文件夹中同年度各报告之和。路径须在本文件夹内。",
            "What is the total of what: with {\"report\": \"县/2025.md\", \"of\": \"乡镇\"} each cell of that report should be the sum "
            + "over the reports of the same year in that folder. Both paths lie inside this folder."),
    SUPPRESS("suppress", Kind.SUPPRESSIONS,
            "核实过、不再提示的问题，例如 [{\"file\": \"2025.txt\", \"rule\": \"GJ302\", \"cell\": \"t3:三（七）/总计\", \"reason\": \"已核实\"}]；"
            + "file 是本文件夹内的路径，可用 * 和 **，rule 是规则或规则组，cell 和 reason 可以不写。",
            "Findings that were looked into and are to stay silent, for example [{\"file\": \"2025.txt\", \"rule\": \"GJ302\", \"cell\": "
            + "\"t3:三（七）/总计\", \"reason\": \"checked\"}]: file is a path inside this folder, * and ** allowed, rule a rule or group; "
            + "cell and reason may be left out."),
    REGULATION("regulation", Kind.REGULATION,
            "条例原文：{\"textFile\": \"条例.txt\"} 指本文件夹内的文本或 Markdown 文件，各条以“第…条”开头另起一行；悬停时在释义之上显示原文。",
            "The official text of the Regulation: {\"textFile\": \"条例.txt\"} names a text or Markdown file in this folder whose "
            + "articles each begin a line with 第…条; hovers then show it above the explanation.");

    /** What kind of value a setting takes. */
    public enum Kind {
        /** an object from rule or group to severity */ SEVERITIES,
        /** a list of rules or groups */ CODES,
        /** the word for a kind of body */ BODY,
        /** a day of the year, MM-DD */ DAY,
        /** a path inside the folder of the settings */ PATH,
        /** an object that says what is the total of what */ TOTALS(must("report", Type.PATH), must("of", Type.PATH)),
        /** a list of objects, each with what is not to be told */
        SUPPRESSIONS(must("file", Type.PATH), must("rule", Type.CODE), may("cell"), may("reason")),
        /** an object that says where the official text stands */ REGULATION(may("textFile"));

        private final List<Member> members;

        Kind(Member... members) {
            this.members = List.of(members);
        }

        /** What an object of this kind is made of. */
        public List<Member> members() {
            return members;
        }

        private static Member must(String name, Type type) {
            return new Member(name, type, true);
        }

        private static Member may(String name) {
            return new Member(name, Type.TEXT, false);
        }
    }

    /** A member of an object that is a setting's value; all of them are strings. */
    public record Member(String name, Type type, boolean required) {
    }

    /** What stands in a string. */
    public enum Type {
        /** anything */ TEXT,
        /** a path inside the folder of the settings */ PATH,
        /** a rule or group */ CODE
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
