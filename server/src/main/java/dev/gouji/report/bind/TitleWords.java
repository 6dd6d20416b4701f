package dev.gouji.report.bind;

import dev.gouji.grammar.CharClass;
import dev.gouji.grammar.Span;
import dev.gouji.report.Masthead;
import dev.gouji.surface.Words;
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
    /** What stands in titles that name nobody: 政府政务公开年报. */
    private static final List<String> NOBODY = List.of("政府", "人民政府");
    private static final String SUBJECT = "政府信息公开";
    private static final List<String> SUBJECTS = List.of(SUBJECT, "政务公开");
    /** 某镇2023年信息公开年报; a school or a hospital has such a report of its own. */
    private static final String SHORT_SUBJECT = "信息公开";
    /** A page that explains a report and is none. */
    private static final List<String> READINGS = List.of("解读", "图解", "图说", "读懂", "看懂");
    private static final List<String> REPORTS = List.of("年度报告", "工作报告", "年报");
    /** A portal's breadcrumbs, which end with the words of a title. */
    private static final String WAY = ">»＞›";
    private static final List<String> PLACE = List.of("当前位置", "您的位置", "您现在的位置", "首页");
    /** 2020年四季度政务公开工作自查报告 and 政务公开工作总结报告 are no annual reports. */
    private static final List<String> OTHER_KINDS = List.of("自查", "总结", "整改", "评估", "调研", "测评", "季度", "半年");
    /** Names of portals: 某市人民政府门户网站 某市水利局 政府信息公开年报. */
    private static final String PORTAL = "门户网站";

    private TitleWords() {
    }

    static boolean isWay(String line) {
        return Phrases.anyOf(line, WAY) || Phrases.anyBegins(line, PLACE) || line.contains(PORTAL);
    }

    /** The last words of a title that is broken over lines. */
    static boolean isRest(String line) {
        String folded = Fold.label(line);
        return folded.length() >= 4 && folded.length() < Masthead.OFFICIAL_NAME.length() && Masthead.OFFICIAL_NAME.endsWith(folded);
    }

    /** A short line about disclosure that ends with 报告, a year in brackets aside; a notice about reports ends otherwise. */
    static boolean isTitle(String line) {
        return isTitle(line, SUBJECTS);
    }

    /** The same without 政府, which makes a title only with the name of a body that must report. */
    static boolean isShortTitle(String line) {
        return isTitle(line, List.of(SHORT_SUBJECT));
    }

    /** A line such as 一图读懂2023年政府信息公开工作年度报告. */
    static boolean isReading(String line) {
        return line.length() <= LONGEST_TITLE && Phrases.anyIn(line, READINGS) && Phrases.anyIn(line, REPORTS);
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

    /** The line without a short remark in brackets behind it: （正式稿）, （2023年度）. */
    private static String withoutRemark(String line) {
        int opening = Math.max(line.lastIndexOf('（'), line.lastIndexOf('('));
        boolean remark = opening > 0 && line.length() - opening <= LONGEST_REMARK && (line.endsWith("）") || line.endsWith(")"));
        return remark ? line.substring(0, opening) : line;
    }

    static String withoutYear(String folded) {
        int end = folded.length();
        while (end > 0 && "年度0123456789".indexOf(folded.charAt(end - 1)) >= 0) {
            end--;
        }
        return folded.substring(0, end);
    }

    /** A short line without marks; of numbers only a year stands in a title. */
    static boolean isName(String line) {
        return line.length() <= LONGEST_NAME && !Phrases.anyOf(line, "。；：，:;,/|") && !isWay(line)
                && (!hasDigit(line) || line.contains("年") || endsInYear(line));
    }

    /** 某某县人民政府办公室2022, with the 年 left out or on the next line. */
    private static boolean endsInYear(String line) {
        String words = line.substring(0, Math.max(0, line.length() - YEAR));
        return line.length() > YEAR && !hasDigit(words) && CharClass.areDigits(line.substring(line.length() - YEAR));
    }

    private static boolean hasDigit(String line) {
        return Words.hasDigit(line, new Span(0, line.length()));
    }

    /** The words of a title before the year, or between the year and 政府信息公开 where the year comes first. */
    static String organisation(String title) {
        int year = yearStart(title);
        int from = year > 0 && "（(".indexOf(title.charAt(year - 1)) >= 0 ? year - 1 : year;
        String head = from > 0 ? title.substring(0, from) : year >= 0 ? title.substring(yearEnd(title, year)) : title;
        int words = head.indexOf(subject(title));
        String name = nameOf(words >= 0 ? head.substring(0, words) : from > 0 ? head : "");
        return NOBODY.contains(name) ? "" : name.endsWith("人民") ? name + "政府" : withoutAbout(name);
    }

    /** What the title says that is disclosed; an office of disclosure has the shorter words in its name. */
    private static String subject(String title) {
        for (String subject : SUBJECTS) {
            if (title.contains(subject)) {
                return subject;
            }
        }
        return SHORT_SUBJECT;
    }

    /** The name without the 关于 of a title such as 某局关于2023年……情况的报告. */
    private static String withoutAbout(String name) {
        String rest = name.startsWith("关于") ? name.substring(2) : name;
        return rest.endsWith("关于") ? rest.substring(0, rest.length() - 2) : rest;
    }

    /**
     * The last run of characters that names may have, without the page head before it. ××市 is no name; several bodies may report
     * together (城北办事处、城北园区), but 一、 is no name.
     */
    private static String nameOf(String head) {
        StringBuilder out = new StringBuilder(head.length());
        boolean blank = false;
        for (int i = 0; i < head.length(); i++) {
            char c = head.charAt(i);
            boolean list = c == '、' && (out.length() >= SHORTEST_NAME || out.lastIndexOf("（") > out.lastIndexOf("）"));
            if (list || c >= 0x3400 && c <= 0x9FFF || Character.isSurrogate(c) || "（）()·“”".indexOf(c) >= 0) {
                out.append(c);
            } else if (!CharClass.isSpace(c)) {
                blank = c == '×';
                out.setLength(0);
            }
        }
        return blank ? "" : withoutKind(out.toString());
    }

    /** A portal puts （图解） or （文字版） before a name; （单位名称） of a new report stands for one. */
    private static String withoutKind(String name) {
        int end = name.startsWith("（") ? name.indexOf('）') : name.startsWith("(") ? name.indexOf(')') : -1;
        return end + 1 < name.length() ? name.substring(end + 1) : name;
    }

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
        return behind.startsWith("年") || behind.startsWith(SUBJECT);
    }

    /** The end of the year that begins there, with 年度 and a closing bracket. */
    private static int yearEnd(String title, int year) {
        boolean bare = CharClass.trim(title.substring(year + YEAR)).startsWith(SUBJECT);
        int end = bare ? year + YEAR : title.indexOf('年', year) + 1;
        end = title.startsWith("度", end) ? end + 1 : end;
        return end < title.length() && "）)".indexOf(title.charAt(end)) >= 0 ? end + 1 : end;
    }
}
