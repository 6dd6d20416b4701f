package dev.gouji.report.bind;

import dev.gouji.grammar.CharClass;
import dev.gouji.grammar.Span;
import dev.gouji.report.Masthead;
import dev.gouji.text.Fold;
import dev.gouji.text.Phrases;
import java.util.List;

/** How titles are worded: 柳溪镇人民政府2025年政府信息公开工作年度报告, with the year before or behind the name or in brackets. */
final class TitleWords {

    /** Digits of a year. */
    static final int YEAR = 4;

    private static final int LONGEST_TITLE = 80;
    private static final int LONGEST_NAME = 40;
    private static final int SHORTEST_NAME = 3;
    private static final int LONGEST_REMARK = 10;
    /** Words in place of a name in a title that names no body: 政府政务公开年报. */
    private static final List<String> NOBODY = List.of("政府", "人民政府");
    private static final String SUBJECT = "政府信息公开";
    private static final List<String> SUBJECTS = List.of(SUBJECT, "政务公开");
    /** The last words of a portal's columns, which are no names: 政务公开, 信息公开年报. */
    private static final List<String> COLUMNS = List.of("公开", "年报", "专栏", "报告");
    /** As in 某镇2023年信息公开年报. Schools and hospitals have reports with such titles too, which are of another kind. */
    private static final String SHORT_SUBJECT = "信息公开";
    /** Words of a page that explains a report and is none. */
    private static final List<String> EXPLANATIONS = List.of("解读", "图解", "图说", "读懂", "看懂");
    private static final List<String> REPORTS = List.of("年度报告", "工作报告", "年报");
    /** Signs and words of a portal's breadcrumbs, which may end with the words of a title. */
    private static final String BREADCRUMB_SIGNS = ">»＞›";
    /** A number behind these words is no part of a name. */
    private static final List<String> NUMBERED = List.of("附件", "附表", "附", "表");
    private static final String PLACE = "位置";
    private static final List<String> BREADCRUMB_WORDS = List.of("当前位置", "您的位置", "您现在的位置", "首页");
    /** 2020年四季度政务公开工作自查报告 and 政务公开工作总结报告 are no annual reports. */
    private static final List<String> OTHER_KINDS = List.of("自查", "总结", "整改", "评估", "调研", "测评", "季度", "半年");
    /** Names of portals: 某市人民政府门户网站 某市水利局 政府信息公开年报. */
    private static final String PORTAL = "门户网站";

    private TitleWords() {
    }

    /** Whether a line is a portal's breadcrumbs, or has the name of a portal in it. */
    static boolean isBreadcrumbs(String line) {
        return Phrases.anyOf(line, BREADCRUMB_SIGNS) || Phrases.anyBegins(line, BREADCRUMB_WORDS) || line.contains(PORTAL);
    }

    /** A line without a portal's breadcrumbs behind its other words: 某镇2023年政府信息公开工作年度报告 当前位置：首页 > 政务公开. */
    static String withoutPlace(String line) {
        int end = line.length();
        for (String words : BREADCRUMB_WORDS) {
            int at = words.endsWith(PLACE) ? line.indexOf(words) : -1;
            end = at > 0 ? Math.min(at, end) : end;
        }
        return CharClass.trim(line.substring(0, end));
    }

    /** The end of a portal's breadcrumbs, where the title may stand: 首页 > 政务公开 > 某镇2023年政府信息公开工作年度报告. */
    static Span behindBreadcrumbs(String text, Span line) {
        int from = line.start();
        for (int i = line.start(); i < line.end(); i++) {
            boolean gap = CharClass.isSpace(text.charAt(i)) && i > line.start() && CharClass.isSpace(text.charAt(i - 1));
            from = gap || BREADCRUMB_SIGNS.indexOf(text.charAt(i)) >= 0 ? i + 1 : from;
        }
        return CharClass.trim(text, new Span(from, line.end()));
    }

    /** The first words of a line, up to a blank behind the words of a title, or behind no more than a title's length. */
    static Span beforeBlank(String text, Span line) {
        int end = Math.min(line.end(), line.start() + LONGEST_TITLE);
        int to = line.start();
        while (to < end && !(CharClass.isSpace(text.charAt(to)) && isTitle(text.substring(line.start(), to)))) {
            to++;
        }
        return new Span(line.start(), to);
    }

    /** Whether a line has the last words of a title that is broken over lines: 年度报告. */
    static boolean isRest(String line) {
        String folded = Fold.label(line);
        return folded.length() >= 4 && folded.length() < Masthead.OFFICIAL_NAME.length() && Masthead.OFFICIAL_NAME.endsWith(folded);
    }

    /**
     * Whether a line is a title: a short line about disclosure that ends with 报告 or 年报, and perhaps a year or a remark in
     * brackets. A notice about reports ends otherwise.
     */
    static boolean isTitle(String line) {
        return isTitle(line, SUBJECTS);
    }

    /** The same with 信息公开 alone. It is a title only with the name of a body that must report. */
    static boolean isShortTitle(String line) {
        return isTitle(line, List.of(SHORT_SUBJECT));
    }

    /** Whether a line says that the page explains a report: 一图读懂2023年政府信息公开工作年度报告. */
    static boolean isExplanation(String line) {
        return line.length() <= LONGEST_TITLE && Phrases.anyIn(line, EXPLANATIONS) && Phrases.anyIn(line, REPORTS);
    }

    private static boolean isTitle(String line, List<String> subjects) {
        if (line.length() > LONGEST_TITLE || Phrases.anyOf(line, "，；：。")) {
            return false;
        }
        String folded = Fold.label(line);
        String words = withoutYear(Fold.label(withoutRemark(line)));
        boolean ends = words.endsWith("报告") || words.endsWith("年报") || words.endsWith("年度报告全文");
        return ends && Phrases.anyIn(folded, subjects)
                && (folded.contains("年") || folded.contains("工作报告")) && !Phrases.anyIn(words, OTHER_KINDS);
    }

    /** The line without a short remark in brackets at its end: （正式稿）, （2023年度）. */
    private static String withoutRemark(String line) {
        int opening = Math.max(line.lastIndexOf('（'), line.lastIndexOf('('));
        boolean remark = opening > 0 && line.length() - opening <= LONGEST_REMARK && (line.endsWith("）") || line.endsWith(")"));
        return remark ? line.substring(0, opening) : line;
    }

    /** The folded line without a year at its end. */
    static String withoutYear(String folded) {
        int end = folded.length();
        while (end > 0 && "年度0123456789".indexOf(folded.charAt(end - 1)) >= 0) {
            end--;
        }
        return folded.substring(0, end);
    }

    /** Whether a line may be a part of a title: a short line without marks, and without numbers other than a year; no 2024年第1期. */
    static boolean isName(String line) {
        return line.length() <= LONGEST_NAME && !Phrases.anyOf(line, "。；：，:;,/|") && !isBreadcrumbs(line) && !(line.endsWith("期") && line.contains("第"))
                && (!CharClass.hasDigit(line) || line.contains("年") || endsInYear(line));
    }

    /** Whether a line is or ends in a year without 年, which may stand on the next line: 某某县人民政府办公室2022. */
    private static boolean endsInYear(String line) {
        String words = line.substring(0, Math.max(0, line.length() - YEAR));
        return line.length() >= YEAR && !CharClass.hasDigit(words) && CharClass.areDigits(line.substring(line.length() - YEAR));
    }

    /** The body that a title names: the words before the year, or between the year and 政府信息公开. Empty if it names none. */
    static String organisation(String title) {
        int year = yearStart(title);
        int from = year > 0 && "（(".indexOf(title.charAt(year - 1)) >= 0 ? year - 1 : year;
        String head = from > 0 ? title.substring(0, from) : year >= 0 ? title.substring(yearEnd(title, year)) : title;
        int words = head.indexOf(subject(title));
        String name = nameOf(words >= 0 ? head.substring(0, words) : from > 0 ? head : "");
        boolean body = name.length() > 1 && !NOBODY.contains(name) && !Phrases.anyEnds(name, COLUMNS);
        return !body ? "" : name.endsWith("人民") ? name + "政府" : withoutAbout(name);
    }

    /** The words of a title that say what is disclosed; the longest first, since an office may have 信息公开 in its name. */
    private static String subject(String title) {
        for (String subject : SUBJECTS) {
            if (title.contains(subject)) {
                return subject;
            }
        }
        return SHORT_SUBJECT;
    }

    /** The name without the 关于 of a title such as 某局关于2023年……情况的报告, and without 报送 behind it. */
    private static String withoutAbout(String name) {
        String rest = name.startsWith("关于") ? name.substring(2) : name;
        int about = rest.indexOf("关于");
        return about >= SHORTEST_NAME ? rest.substring(0, about) : rest;
    }

    /**
     * The last run of characters that a name may have; what a page has before it is left out. ××市 is no name. Several bodies may
     * report together (城北办事处、城北园区), but 一、 is a number. Digits and letters stand within a name, 第8师 and 12345热线, but not
     * behind 附件.
     */
    private static String nameOf(String head) {
        StringBuilder out = new StringBuilder(head.length());
        boolean blank = false;
        for (int i = 0; i < head.length(); i++) {
            char c = head.charAt(i);
            boolean list = c == '、' && (out.length() >= SHORTEST_NAME || out.lastIndexOf("（") > out.lastIndexOf("）"));
            boolean code = isCode(c) && out.length() > 0 && !NUMBERED.contains(out.toString()) && isWithin(head, i);
            if (list || code || isHan(c) || Character.isSurrogate(c) || "（）()·“”".indexOf(c) >= 0) {
                out.append(c);
            } else if (!CharClass.isSpace(c)) {
                blank = c == '×';
                out.setLength(0);
            }
        }
        return blank ? "" : withoutKind(out.toString());
    }

    private static boolean isHan(char c) {
        return c >= 0x3400 && c <= 0x9FFF;
    }

    private static boolean isCode(char c) {
        return CharClass.isDigit(c) || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    /** Whether a run of digits and letters, which goes on at {@code at}, stands right between two characters of words. */
    private static boolean isWithin(String head, int at) {
        int to = at;
        while (to < head.length() && isCode(head.charAt(to))) {
            to++;
        }
        boolean behindWords = at > 0 && (isHan(head.charAt(at - 1)) || isCode(head.charAt(at - 1)));
        return behindWords && to < head.length() && isHan(head.charAt(to));
    }

    /** The name without brackets before it. A portal writes （图解） or （文字版） there, a new report （单位名称） in place of a name. */
    private static String withoutKind(String name) {
        int end = name.startsWith("（") ? name.indexOf('）') : name.startsWith("(") ? name.indexOf(')') : -1;
        return end + 1 < name.length() ? name.substring(end + 1) : name;
    }

    /** The index at which the year begins, in brackets or with 年 or 政府信息公开 behind it; -1 if there is none. */
    static int yearStart(String title) {
        for (int i = 0; i + YEAR < title.length(); i++) {
            if (isYear(title, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isYear(String title, int at) {
        for (int i = at; i < at + YEAR; i++) {
            if (!CharClass.isDigit(title.charAt(i)) && "〇○零一二三四五六七八九".indexOf(title.charAt(i)) < 0) {
                return false;
            }
        }
        String behind = CharClass.trim(title.substring(at + YEAR));
        boolean enclosed = at > 0 && "（(".indexOf(title.charAt(at - 1)) >= 0 && !behind.isEmpty() && "）)".indexOf(behind.charAt(0)) >= 0;
        return enclosed || behind.startsWith("年") || behind.startsWith(SUBJECT);
    }

    /** The index behind the year that begins at an index, and behind 年, 度 and a closing bracket. */
    private static int yearEnd(String title, int year) {
        boolean bare = !CharClass.trim(title.substring(year + YEAR)).startsWith("年");
        int end = bare ? year + YEAR : title.indexOf('年', year) + 1;
        end = title.startsWith("度", end) ? end + 1 : end;
        return end < title.length() && "）)".indexOf(title.charAt(end)) >= 0 ? end + 1 : end;
    }
}
