package dev.gouji.explain;

import dev.gouji.grammar.Numerals;
import dev.gouji.regulation.Regulation;
import java.util.Optional;

/** The names under which pages are opened like files: 条例/第二十条.md, 表三/三（四）1.md, 常见问题/街道.md. */
public final class PageNames {

    /** The scheme of the addresses under which a client shows our pages as documents. */
    public static final String SCHEME = "gouji:";

    private static final String ENDING = ".md";
    private static final String ARTICLES = "条例/";
    private static final String SECTIONS = "报告/";
    private static final String DOCUMENTS = "文件/";
    private static final String RULES = "规则/";
    private static final String QUESTIONS = "常见问题";
    private static final String TABLE = "表";
    private static final String COLUMNS = "列/";

    private PageNames() {
    }

    /** The name of the page; a figure has that of its row. */
    public static String of(Topic topic) {
        return bare(topic) + ENDING;
    }

    /** The address of the page. */
    public static Optional<String> address(Topic topic) {
        return Optional.of(SCHEME + of(topic));
    }

    private static String bare(Topic topic) {
        if (topic instanceof Topic.Clause clause) {
            String item = clause.item() == 0 ? "" : "第（" + Numerals.chinese(clause.item()) + "）项";
            return ARTICLES + "第" + Numerals.chinese(clause.article()) + "条" + item;
        }
        if (topic instanceof Topic.Line line) {
            return line.isSection() ? SECTIONS + "第" + Numerals.chinese(line.section()) + "部分" : line(line);
        }
        if (topic instanceof Topic.Question question) {
            return QUESTIONS + new Questions().of(question).map(q -> "/" + q.name().zh()).orElse("");
        }
        return topic instanceof Topic.Document document
                ? DOCUMENTS + new Regulation().document(document.key()).map(d -> d.number()).orElse(document.key())
                : RULES + topic.id();
    }

    private static String line(Topic.Line line) {
        String table = TABLE + Numerals.chinese(Numerals.parse(line.table().substring(1)));
        if (!line.row().isEmpty()) {
            return table + "/" + safe(line.row());
        }
        return line.column().isEmpty() ? table : table + "/" + COLUMNS + safe(line.column());
    }

    /** The name without slashes, which would make folders: 本年增/减. */
    private static String safe(String name) {
        return name.replace('/', '／');
    }

    /** The topic of a page's name; empty if there is no page of that name. */
    public static Optional<Topic> topic(String name) {
        if (!name.endsWith(ENDING)) {
            return Optional.empty();
        }
        String bare = name.substring(0, name.length() - ENDING.length());
        return read(bare).filter(topic -> bare(topic).equals(bare));
    }

    private static Optional<Topic> read(String bare) {
        if (bare.startsWith(ARTICLES)) {
            return Citations.named(bare.substring(ARTICLES.length()));
        }
        if (bare.startsWith(SECTIONS)) {
            return number(bare, SECTIONS.length() + 1).map(n -> Topic.Line.ofSection(n));
        }
        if (bare.startsWith(DOCUMENTS)) {
            return new Regulation().documents().stream().filter(d -> bare.endsWith(d.number()))
                    .findFirst().map(d -> new Topic.Document(d.key()));
        }
        if (bare.startsWith(QUESTIONS)) {
            return bare.equals(QUESTIONS) ? Optional.of(new Topic.Question("")) : new Questions().all().stream()
                    .filter(q -> bare.endsWith("/" + q.name().zh())).findFirst().map(Question::topic);
        }
        if (bare.startsWith(RULES)) {
            return Optional.of(new Topic.Rule(bare.substring(RULES.length())));
        }
        return bare.startsWith(TABLE) ? number(bare, TABLE.length()).map(n -> line("t" + n, bare)) : Optional.empty();
    }

    private static Topic line(String table, String bare) {
        int slash = bare.indexOf('/');
        String name = slash < 0 ? "" : bare.substring(slash + 1).replace('／', '/');
        return name.startsWith(COLUMNS) ? Topic.Line.ofColumn(table, name.substring(COLUMNS.length()))
                : Topic.Line.ofRow(table, name);
    }

    /** The Chinese digit at a place; one is enough, since there are six sections and three tables. */
    private static Optional<Integer> number(String name, int at) {
        int number = at < name.length() ? "一二三四五六".indexOf(name.charAt(at)) + 1 : 0;
        return number > 0 ? Optional.of(number) : Optional.empty();
    }
}
