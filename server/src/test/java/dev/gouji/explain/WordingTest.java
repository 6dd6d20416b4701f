package dev.gouji.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.form.Forms;
import dev.gouji.lint.RulePages;
import dev.gouji.lint.Rules;
import dev.gouji.message.Language;
import dev.gouji.message.Messages;
import dev.gouji.regulation.Regulation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The wording of our own texts: articles, documents, lines, questions, rule pages and messages. Quotations are not checked:
 * they are words of reports.
 */
class WordingTest {

    private static final Pattern QUOTED = Pattern.compile("“[^”]*”|‘[^’]*’|「[^」]*」|\"[^\"]*\"|《[^》]*》|`[^`]*`");
    private static final Pattern FENCE = Pattern.compile("(?ms)^```.*?^```$");

    /** A report is written in the year after its own, so 今年 in it is ambiguous. */
    private static final Pattern YEARS = Pattern.compile("今年|去年|明年(?!份)");
    /** The number of items of a list of the law is a word (三种); digits are for cells, amounts and days. */
    private static final Pattern COUNTED = Pattern.compile("[0-9] ?(种|类|样|个方面|个环节|项制度|种情形)");
    /** The law has 上一级行政机关, which is not just any higher authority; large amounts are in 万元. */
    private static final Pattern LAW = Pattern.compile("上级行政机关|上级机关责令|10000 ?元|首要责任人|(信息处理费|这笔费)[^，。；]{0,12}(通常不计入|一般不算在内|通常不进|通常也不计入)");
    private static final Pattern SPOKEN = Pattern.compile("打架|点头|的路子|挂出来|站不住|站得住|写不了的|告诉他|找谁|胜率|收支相抵|收支都要平|占先|"
            + "待在同样|任何情形的|单行数字|只当单件|同样的口径|各管自己|夹着|图省事|凑平|打头|搬来的");
    private static final Pattern QUAINT = Pattern.compile("\\b([Tt]old|[Ww]hoever|[Ss]ecrecy (law|the exception)|unfinished process|"
            + "review by society|public assessment|external services|an information|justice (authority|department))\\b");

    /** All our texts in one language, by their place. */
    private static Map<String, String> texts(Language language) {
        Map<String, String> texts = new LinkedHashMap<>();
        Wordbook words = new Wordbook(new Messages(language), new Regulation(), new Questions(), Forms.official(), PageAddresses.NONE);
        List<Knowledge.Text> all = Knowledge.all();
        for (int i = 0; i < all.size(); i++) {
            texts.put(all.get(i) + " " + i, words.text(all.get(i).words(), all.get(i).values()).words());
        }
        Rules.all().forEach(r -> texts.put(r.id().code(), FENCE.matcher(
                RulePages.page(r.id().code(), language).orElseThrow().markdown()).replaceAll("")));
        messages(language).filter(l -> l.contains(" = "))
                .forEach(l -> texts.put(l.substring(0, l.indexOf(" = ")), l.substring(l.indexOf(" = ") + 3)));
        return texts;
    }

    private static Stream<String> messages(Language language) {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/dev/gouji/messages", language.code()))) {
            List<String> lines = new ArrayList<>();
            for (Path file : files.toList()) {
                lines.addAll(Files.readAllLines(file));
            }
            return lines.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> found(Language language, Pattern... patterns) {
        List<String> found = new ArrayList<>();
        texts(language).forEach((where, text) -> {
            String ours = QUOTED.matcher(text).replaceAll("“”");
            Stream.of(patterns).flatMap(p -> p.matcher(ours).results()).forEach(m -> found.add(where + ": " + m.group()));
        });
        return found;
    }

    @Test
    void chineseTextsAvoidWrongAndSpokenWords() {
        assertEquals(List.of(), found(Language.ZH, YEARS, COUNTED, LAW, SPOKEN));
    }

    @Test
    void englishTextsAvoidUnusualWords() {
        assertEquals(List.of(), found(Language.EN, QUAINT));
    }

    @Test
    void theTextsAreReadAndThePatternsMatch() {
        assertTrue(Pattern.compile("本年度").matcher(String.join("", texts(Language.ZH).values())).find());
        assertTrue(COUNTED.matcher("符合3种情形").find() && LAW.matcher("由上级行政机关责令改正").find() && YEARS.matcher("今年").find());
        assertTrue(LAW.matcher("信息处理费通常不计入").find() && QUAINT.matcher("is told under").find());
    }

    /** Each term of the field has one English term in all texts, or one of those between the bars. */
    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            工作考核 ¦ assessment
            社会评议 ¦ public appraisal
            责任追究 ¦ accountability
            主管部门 ¦ leading department|competent department|department above|competent|ministries|department of their field|finance
            工作机构 ¦ disclosure office
            上一级 ¦ next higher
            第一责任人 ¦ first responsible
            行政事业性收费 ¦ [Aa]dministrative fee
            信息处理费 ¦ [Pp]rocessing fee
            司法行政部门 ¦ judicial administration
            过程性信息 ¦ [Pp]rocess information
            内部事务 ¦ [Ii]nternal affairs
            台账 ¦ register
            不予公开 ¦ [Rr]efus|withh|not disclosed|exceptions|[Rr]ow|closed
            """)
    void everyTermHasItsEnglishTerm(String chinese, String english) {
        List<String> wrong = new ArrayList<>();
        for (Knowledge.Text text : Knowledge.all()) {
            String en = text.words().en();
            if (QUOTED.matcher(text.words().zh()).replaceAll("").replaceAll("\\[\\[[^]]*]]", "").contains(chinese)
                    && !Pattern.compile(english).matcher(en).find()) {
                wrong.add(text + ": " + en);
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyItemHasItsOwnTitle() {
        Knowledge.everyArticle().forEach(article -> {
            List<String> titles = Stream.concat(Stream.of(article.title()), article.items().stream().map(i -> i.title()))
                    .flatMap(t -> Stream.of(t.zh(), t.en())).toList();
            assertEquals(titles.size(), titles.stream().distinct().count(), "article " + article.number() + " " + titles);
            assertTrue(titles.stream().noneMatch(String::isBlank), "article " + article.number());
        });
    }
}
