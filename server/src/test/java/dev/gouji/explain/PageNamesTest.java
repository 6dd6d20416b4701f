package dev.gouji.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.gouji.lint.Rules;
import dev.gouji.message.Language;
import dev.gouji.message.Messages;
import dev.gouji.regulation.Regulation;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageNamesTest {

    @ParameterizedTest
    @CsvSource({"20, 条例/第二十条.md", "20.5, 条例/第二十条第（五）项.md", "t3:三（四）1, 表三/三（四）1.md", "t3:三（四）1/总计, 表三/三（四）1.md",
            "t3:/总计, 表三/列/总计.md", "t2:/本年增/减, 表二/列/本年增／减.md", "t4, 表四.md", "s3, 报告/第三部分.md",
            "doc:form-2021, 文件/国办公开办函〔2021〕30号.md", "q:street-office, 常见问题/街道.md", "q:, 常见问题.md"})
    void everyTopicHasItsName(String id, String name) {
        assertEquals(name, PageNames.of(Topic.of(id)));
    }

    @Test
    void everyPageIsFoundByItsName() {
        Explainer explainer = new Explainer(new Messages(Language.ZH));
        List<Topic> topics = Stream.of(clauses(), lines(), documents(), questions()).flatMap(t -> t).toList();
        for (Topic topic : topics) {
            assertEquals(Optional.of(topic), PageNames.topic(PageNames.of(topic)));
            assertFalse(explainer.pages(topic).isEmpty(), topic.id());
        }
        assertEquals(topics.size(), topics.stream().map(PageNames::of).distinct().count());
    }

    private static Stream<Topic> clauses() {
        return IntStream.rangeClosed(1, Regulation.ARTICLES).boxed().flatMap(n -> IntStream
                .rangeClosed(0, new Regulation().article(n).orElseThrow().items().size()).mapToObj(i -> new Topic.Clause(n, i)));
    }

    private static Stream<Topic> lines() {
        return new LineNotes().all().stream().<Topic>map(LineNote::line).distinct();
    }

    private static Stream<Topic> questions() {
        return Stream.concat(Stream.of(new Topic.Question("")), new Questions().all().stream().<Topic>map(Question::topic));
    }

    private static Stream<Topic> documents() {
        return Stream.concat(new Regulation().documents().stream().map(document -> new Topic.Document(document.key())),
                Rules.codes().stream().filter(c -> !c.endsWith("xx")).map(Topic.Rule::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".md", "条例/.md", "条例/第二十条", "条例/二十.md", "条例/第二十条的话.md", "../条例/第二十条.md", "表.md", "表九.md",
            "报告/第.md", "文件/别的.md", "常见问题/别的.md", "常见问题/.md", "常见问题街道.md", "/etc/passwd.md"})
    void otherNamesHaveNoTopic(String name) {
        assertEquals(Optional.empty(), PageNames.topic(name));
    }
}
