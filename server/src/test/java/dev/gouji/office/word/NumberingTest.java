package dev.gouji.office.word;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.office.Docx;
import org.junit.jupiter.api.Test;

/** Automatic numbers of lists: Word shows them, but the file does not contain them. */
class NumberingTest {

    private static final String PATTERN = "<w:abstractNum w:abstractNumId='0'>"
            + level(0, "chineseCounting", "%1、", "") + level(1, "chineseCountingThousand", "（%2）", "")
            + level(2, "decimal", "%3.", "") + level(3, "decimal", "%1.%4", "<w:isLgl/>") + "</w:abstractNum>"
            + "<w:abstractNum w:abstractNumId='1'>" + level(0, "decimal", "%1.", "") + "</w:abstractNum>";
    private static final String LISTS = num(1, 0, "") + num(2, 0, "") + num(3, 0, start(0, 5)) + num(4, 1, "") + num(5, 1, start(0, 1));

    @Test
    void eachLevelIsCounted() {
        assertEquals("一、甲\n（一）乙\n（二）丙\n1.丁\n二、戊\n（一）己\n2.1 庚\n", text(
                item(1, 0, "甲") + item(1, 1, "乙") + item(1, 1, "丙") + item(1, 2, "丁") + item(1, 0, "戊") + item(1, 1, "己") + item(1, 3, "庚")));
    }

    /** A list with its own start restarts the shared counter once. */
    @Test
    void listsOfOnePatternShareTheirNumbers() {
        assertEquals("一、甲\n二、乙\n五、丙\n六、丁\n七、戊\n", text(
                item(1, 0, "甲") + item(2, 0, "乙") + item(3, 0, "丙") + item(3, 0, "丁") + item(1, 0, "戊")));
    }

    @Test
    void aListMayRestartThePatternsCounter() {
        assertEquals("1.甲\n2.乙\n1.丙\n2.丁\n", text(item(4, 0, "甲") + item(4, 0, "乙") + item(5, 0, "丙") + item(5, 0, "丁")));
    }

    @Test
    void aLevelMayContinueItsCountAfterAHigherLevel() {
        String pattern = "<w:abstractNum w:abstractNumId='0'>" + level(0, "chineseCounting", "%1、", "")
                + level(1, "decimal", "%2.", "<w:lvlRestart w:val='0'/>") + "</w:abstractNum>" + num(1, 0, "");
        assertEquals("一、甲\n1.乙\n二、丙\n2.丁\n", Docx.of(item(1, 0, "甲") + item(1, 1, "乙") + item(1, 0, "丙") + item(1, 1, "丁"))
                .numbering(pattern).text());
    }

    @Test
    void numbersMayBeSetByStyles() {
        String styles = style("a", "", "<w:numPr><w:ilvl w:val='1'/><w:numId w:val='1'/></w:numPr>") + style("b", "a", "")
                + style("c", "b", "<w:numPr><w:numId w:val='0'/></w:numPr>") + style("d", "", "<w:numPr><w:numId w:val='6'/></w:numPr>");
        String linked = "<w:abstractNum w:abstractNumId='2'>" + level(0, "decimal", "%1.", "") + level(1, "decimalEnclosedCircle", "%2",
                "<w:pStyle w:val='d'/>") + "</w:abstractNum>";
        String body = styled("a", "甲") + styled("b", "乙") + styled("c", "丙") + styled("d", "丁") + item(0, 0, "b", "戊") + item(-1, 0, "b", "己");
        assertEquals("（一）甲\n（二）乙\n丙\n①丁\n戊\n一、己\n", Docx.of(body).styles(styles).numbering(PATTERN + linked + LISTS + num(6, 2, "")).text());
    }

    @Test
    void aPatternMayBeLinkedToAListStyle() {
        String styles = "<w:style w:type='numbering' w:styleId='s'><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:style>";
        String link = "<w:abstractNum w:abstractNumId='7'><w:numStyleLink w:val='s'/></w:abstractNum>";
        assertEquals("一、甲\n二、乙\n", Docx.of(item(1, 0, "甲") + item(7, 0, "乙")).styles(styles)
                .numbering(PATTERN + link + LISTS + num(7, 7, "")).text());
    }

    @Test
    void aListMayOverrideALevel() {
        String own = num(8, 0, "<w:lvlOverride w:ilvl='0'>" + level(0, "ideographTraditional", "%1．", "") + "</w:lvlOverride>");
        assertEquals("甲．一\n乙．二\n", Docx.of(item(8, 0, "一") + item(8, 0, "二")).numbering(PATTERN + own).text());
    }

    @Test
    void aNewerNumberFormatIsPreferredToItsFallback() {
        String level = "<w:lvl w:ilvl='0'><w:start w:val='1'/><mc:AlternateContent><mc:Choice Requires='w14'>"
                + "<w:numFmt w:val='custom' w:format='001, 002, 003, ...'/></mc:Choice><mc:Fallback><w:numFmt w:val='decimal'/></mc:Fallback>"
                + "</mc:AlternateContent><w:lvlText w:val='%1'/></w:lvl>";
        assertEquals("001 甲\n", Docx.of(item(1, 0, "甲")).numbering("<w:abstractNum w:abstractNumId='0'>" + level + "</w:abstractNum>"
                + num(1, 0, "")).text());
    }

    /** Deleted items are not counted, items in cells are, and bullets are no numbers. */
    @Test
    void itemsOfTheFinalVersionAreCounted() {
        String deleted = "<w:tr><w:trPr><w:del w:author='甲'/></w:trPr>" + Docx.tc("", item(4, 0, "删")) + "</w:tr>";
        String bullet = "<w:abstractNum w:abstractNumId='3'>" + level(0, "bullet", "●", "") + "</w:abstractNum>" + num(9, 3, "");
        assertEquals("\t1.甲\n\n\t2.乙\n\n丙\n", Docx.of(Docx.tbl(Docx.tr(Docx.tc("", item(4, 0, "甲"))), deleted, Docx.tr(Docx.tc("", item(4, 0, "乙"))))
                + item(9, 0, "丙")).numbering(PATTERN + bullet + LISTS).text());
    }

    @Test
    void aBlankSeparatesAnAutomaticNumberFromTheText() {
        assertEquals("1. 2025年\n", text(item(4, 0, "2025年")));
        String bare = "<w:abstractNum w:abstractNumId='0'>" + level(0, "chineseCounting", "%1", "") + "</w:abstractNum>" + num(1, 0, "");
        assertEquals("一 总体情况\n", Docx.of(item(1, 0, "总体情况")).numbering(bare).text());
    }

    @Test
    void invalidNumberingGivesNoNumbers() {
        String circle = "<w:style w:type='paragraph' w:styleId='x'><w:basedOn w:val='y'/></w:style>"
                + "<w:style w:type='paragraph' w:styleId='y'><w:basedOn w:val='x'/></w:style>"
                + "<w:style w:type='numbering' w:styleId='z'><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:style>";
        String numbering = "<w:abstractNum w:abstractNumId='0'><w:numStyleLink w:val='z'/></w:abstractNum>" + num(1, 0, "");
        assertEquals("甲\n乙\n丙\n丁\n", Docx.of(styled("x", "甲") + item(1, 0, "乙") + item(77, 0, "丙") + item(1, 99, "丁"))
                .styles(circle).numbering(numbering).text());
        assertEquals("甲\n", Docx.of(item(1, 0, "甲")).text());
    }

    private static String text(String body) {
        return Docx.of(body).numbering(PATTERN + LISTS).text();
    }

    private static String level(int level, String format, String text, String more) {
        return "<w:lvl w:ilvl='" + level + "'><w:start w:val='1'/><w:numFmt w:val='" + format + "'/>" + more + "<w:lvlText w:val='" + text + "'/></w:lvl>";
    }

    private static String num(int list, int pattern, String more) {
        return "<w:num w:numId='" + list + "'><w:abstractNumId w:val='" + pattern + "'/>" + more + "</w:num>";
    }

    private static String start(int level, int number) {
        return "<w:lvlOverride w:ilvl='" + level + "'><w:startOverride w:val='" + number + "'/></w:lvlOverride>";
    }

    private static String style(String id, String base, String properties) {
        return "<w:style w:type='paragraph' w:styleId='" + id + "'>" + (base.isEmpty() ? "" : "<w:basedOn w:val='" + base + "'/>")
                + "<w:pPr>" + properties + "</w:pPr></w:style>";
    }

    private static String styled(String style, String text) {
        return "<w:p><w:pPr><w:pStyle w:val='" + style + "'/></w:pPr>" + Docx.r(text) + "</w:p>";
    }

    private static String item(int list, int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val='" + level + "'/><w:numId w:val='" + list + "'/></w:numPr></w:pPr>" + Docx.r(text) + "</w:p>";
    }

    /** An item with a style; a list below 0 is left out. */
    private static String item(int list, int level, String style, String text) {
        return "<w:p><w:pPr><w:pStyle w:val='" + style + "'/><w:numPr><w:ilvl w:val='" + level + "'/>"
                + (list < 0 ? "" : "<w:numId w:val='" + list + "'/>") + "</w:numPr></w:pPr>" + Docx.r(text) + "</w:p>";
    }
}
