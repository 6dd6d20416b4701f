package dev.gouji.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Folding removes from a label what converters and typing habits add, so that labels can be compared. */
class FoldTest {

    @ParameterizedTest
    @CsvSource(delimiter = '¦', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            规章¦规章
             规　章\u00A0¦规章
            规\u200B章¦规章
            （一）予以公开¦一予以公开
            (一) 予以公开¦一予以公开
            1.属于国家秘密¦1属于国家秘密
            １．属于国家秘密¦1属于国家秘密
            3.危及“三安全一稳定”¦3危及三安全一稳定
            3.危及"三安全一稳定"¦3危及三安全一稳定
            **行政许可**¦行政许可
            <p>行政<br/>许可</p>¦行政许可
            行政&nbsp;许可¦行政许可
            a < b¦ab
            A＆B¦ab
            規範性文件¦规范性文件
            行政許可項目總計¦行政许可项目总计
            結轉下年度繼續辦理¦结转下年度继续办理
            𠮷野镇¦𠮷野镇
            第二〇条¦第二〇条
            、，。：；（）《》¦''
            """)
    void aFoldedLabelHasOnlyLettersAndDigits(String text, String folded) {
        assertEquals(folded, Fold.label(text));
    }

    @Test
    void linesOfALabelAreJoined() {
        assertEquals("本年收费金额单位万元", Fold.label("本年收费金额\r\n\t（单位：\n万元）"));
        assertEquals("金额", Fold.label("甲金额乙", 1, 3));
    }
}
