package dev.gouji.text;

import dev.gouji.grammar.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Unicode's radicals that look like characters. A text copied from a PDF may have the radical ⼯ in place of 工, so that a search for
 * 工 fails. One character replaces one radical, so offsets stay the same.
 */
public final class Radicals {

    private static final char FIRST = '\u2F00';
    /** The character for each Kangxi radical from U+2F00 to U+2FD5, in this order. */
    private static final String KANGXI =
            "一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐彡彳心"
            + "戈戶手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿目矛矢石示禸禾穴立竹米糸缶网羊羽老"
            + "而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵邑酉釆里金長門阜隶隹雨靑非面革韋韭音頁風飛食首香馬骨高"
            + "髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠";
    private static final char FIRST_OTHER = '\u2E80';
    /** Further radicals that look like characters; {@link #OF_OTHERS} has their characters. */
    private static final String OTHERS = "⺟⺠⻁⻄⻅⻆⻉⻋⻑⻓⻔⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻧⻨⻩⻬⻮⻰⻳";
    private static final String OF_OTHERS = "母民虎西见角贝车長长门青韦页风飞食马骨鬼鱼鸟卤麦黄齐齿龙龟";

    private Radicals() {
    }

    /** The text with characters in place of radicals; the text itself if it has none. */
    public static String unified(String text) {
        char[] characters = text.toCharArray();
        int at = next(characters, 0);
        if (at == characters.length) {
            return text;
        }
        for (; at < characters.length; at = next(characters, at + 1)) {
            characters[at] = character(characters[at]);
        }
        return new String(characters);
    }

    /** Where the radicals are. */
    public static List<Span> places(String text) {
        List<Span> places = new ArrayList<>(0);
        char[] characters = text.toCharArray();
        for (int at = next(characters, 0); at < characters.length; at = next(characters, at + 1)) {
            places.add(new Span(at, at + 1));
        }
        return places;
    }

    private static int next(char[] text, int from) {
        int at = from;
        while (at < text.length && !(text[at] >= FIRST_OTHER && text[at] < FIRST + KANGXI.length()
                && character(text[at]) != text[at])) {
            at++;
        }
        return at;
    }

    private static char character(char radical) {
        if (radical >= FIRST) {
            return KANGXI.charAt(radical - FIRST);
        }
        int other = OTHERS.indexOf(radical);
        return other < 0 ? radical : OF_OTHERS.charAt(other);
    }
}
