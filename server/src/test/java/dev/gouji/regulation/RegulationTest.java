package dev.gouji.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares our data of the articles with the 条例 (国务院令第711号): their number, chapters, items and numbers. */
class RegulationTest {

    /** The number of items （一）（二）… of each article that has items. */
    private static final Map<Integer, Integer> ITEMS = Map.of(4, 5, 20, 15, 29, 3, 31, 3, 36, 7, 50, 5, 53, 3);
    /** The last article of each chapter. */
    private static final List<Integer> CHAPTERS = List.of(9, 18, 26, 45, 53, 56);

    private final Regulation regulation = new Regulation();

    @Test
    void everyArticleIsFoundByItsNumber() {
        assertEquals(IntStream.rangeClosed(1, 56).boxed().toList(),
                IntStream.rangeClosed(1, 56).map(n -> regulation.article(n).orElseThrow().number()).boxed().toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 57, 711})
    void otherNumbersHaveNoArticle(int number) {
        assertEquals(Optional.empty(), regulation.article(number));
    }

    @Test
    void articlesHaveTheItemsOfTheRegulation() {
        for (int n = 1; n <= 56; n++) {
            Article article = regulation.article(n).orElseThrow();
            List<Integer> numbers = article.items().stream().map(ArticleItem::number).toList();
            assertEquals(IntStream.rangeClosed(1, ITEMS.getOrDefault(n, 0)).boxed().toList(), numbers, "article " + n);
        }
    }

    @Test
    void articlesBelongToTheirChapters() {
        for (int n = 1; n <= 56; n++) {
            int number = n;
            long chapter = CHAPTERS.stream().filter(last -> last < number).count() + 1;
            assertEquals(chapter, regulation.article(n).orElseThrow().chapter(), "article " + n);
        }
    }

    /** Numbers of the law, by the names of their values in our data. */
    @ParameterizedTest
    @CsvSource({"14, threats, 4", "16, internal, 3", "16, process, 4", "20, entries, 15", "29, contents, 3", "33, reply, 20",
        "33, extension, 20", "36, kinds, 7", "42, freeItems, 10", "42, freePages, 30", "50, contents, 5", "4, duties, 5"})
    void valuesAreTheNumbersOfTheLaw(int article, String name, int number) {
        Value value = regulation.article(article).orElseThrow().values().get(name);
        assertEquals(number, ((Value.Number) value).number());
    }

    @ParameterizedTest
    @CsvSource({"26, 20", "30, 7", "32, 15", "34, 15"})
    void deadlinesAreTheWorkingDaysOfTheLaw(int article, int days) {
        assertTrue(regulation.article(article).orElseThrow().values().containsValue(new Value.Number(days, "working-day")),
                () -> "article " + article + " " + regulation.article(article).orElseThrow().values());
    }

    @Test
    void reportsAreDueAtTheEndOfJanuaryAndOfMarch() {
        Map<String, Value> values = regulation.article(49).orElseThrow().values();
        assertEquals(new Value.Day(0, 1, 31), values.get("department"));
        assertEquals(new Value.Day(0, 3, 31), values.get("government"));
    }

    @ParameterizedTest
    @CsvSource({"regulation, 国务院令第711号, 2019, 4, 3", "form-2021, 国办公开办函〔2021〕30号, 2021, 9, 26",
        "fee-2020, 国办函〔2020〕109号, 2020, 11, 17", "reply-2016, 国办公开办函〔2016〕201号, 2016, 9, 1"})
    void documentsHaveTheirNumberAndDate(String key, String number, int year, int month, int day) {
        CitedDocument document = regulation.document(key).orElseThrow();
        assertEquals(number, document.number());
        assertEquals(Optional.of(new Value.Day(year, month, day)), document.date());
    }

    @Test
    void onlyTheRegulationHasALink() {
        assertEquals(List.of(Regulation.KEY),
                regulation.documents().stream().filter(d -> d.link().isPresent()).map(CitedDocument::key).toList());
        assertFalse(regulation.document("unknown").isPresent());
    }

    /** The fees are in the data twice: as values for the text and as steps. */
    @Test
    void feeStepsEqualTheValuesOfTheText() {
        CitedDocument fee = regulation.document("fee-2020").orElseThrow();
        List<FeeStep> requests = fee.steps().stream().filter(s -> s.by() == FeeStep.By.COUNT).toList();
        List<FeeStep> pages = fee.steps().stream().filter(s -> s.by() == FeeStep.By.VOLUME).toList();
        assertEquals(number(fee, "freeRequests"), requests.get(0).to().getAsInt());
        assertEquals(number(fee, "perRequest"), requests.get(1).yuan());
        assertEquals(number(fee, "stepRequests"), requests.get(1).to().getAsInt());
        assertEquals(number(fee, "step"), requests.get(2).every());
        assertEquals(number(fee, "more"), requests.get(2).more());
        assertEquals(number(fee, "perRequest") + number(fee, "more"), requests.get(2).yuan());
        assertEquals(List.of(0, number(fee, "pageLow"), number(fee, "pageMiddle"), number(fee, "pageHigh")),
                pages.stream().map(FeeStep::yuan).toList());
        assertEquals(List.of(number(fee, "freePages"), number(fee, "lowPages"), number(fee, "middlePages")),
                pages.stream().filter(s -> s.to().isPresent()).map(s -> s.to().getAsInt()).toList());
        assertEquals(List.of(), fee.steps().stream().filter(s -> s.yuan() % number(fee, "multiple") != 0).toList());
    }

    @Test
    void feeStepsFollowEachOtherWithoutAGap() {
        for (FeeStep.By by : FeeStep.By.values()) {
            List<FeeStep> steps = new Regulation().document("fee-2020").orElseThrow().steps().stream().filter(s -> s.by() == by).toList();
            for (int i = 1; i < steps.size(); i++) {
                assertEquals(steps.get(i - 1).to().getAsInt() + 1, steps.get(i).from());
            }
            assertEquals(1, steps.get(0).from());
            assertTrue(steps.get(steps.size() - 1).to().isEmpty());
        }
    }

    private static int number(CitedDocument document, String name) {
        return ((Value.Number) document.values().get(name)).number();
    }
}
