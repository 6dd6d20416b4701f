package dev.gouji.edit;

import dev.gouji.explain.Explainer;
import dev.gouji.explain.Topic;
import dev.gouji.grammar.CharClass;
import dev.gouji.grammar.Inline;
import dev.gouji.grammar.Numerals;
import dev.gouji.grammar.Span;
import dev.gouji.regulation.Article;
import dev.gouji.regulation.Regulation;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Proposes clauses of the 条例: articles after 第 or after the name of the 条例, and items after an article. */
final class ClauseProposals {

    private static final String NUMERALS = "零〇一二三四五六七八九十百";
    /** How the names of other laws end. 第 after one of them begins an article of that law. */
    private static final List<String> OTHERS = List.of("法", "办法", "规定", "细则", "章程", "解释");

    private final Cursor cursor;
    private final Explainer explainer;
    private final Regulation regulation = new Regulation();
    private final String before;
    /** Where 第 stands on the line; the cursor if no 第 is typed yet. */
    private final int start;
    private final String number;

    ClauseProposals(Cursor cursor, Explainer explainer) {
        this.cursor = cursor;
        this.explainer = explainer;
        this.before = cursor.before();
        int digits = before.length();
        while (digits > 0 && isNumeral(before.charAt(digits - 1))) {
            digits--;
        }
        int bracket = digits > 0 && "（(".indexOf(before.charAt(digits - 1)) >= 0 ? digits - 1 : digits;
        boolean opened = bracket > 0 && before.charAt(bracket - 1) == '第';
        this.start = opened ? bracket - 1 : before.length();
        this.number = opened ? before.substring(digits) : "";
    }

    private static boolean isNumeral(char c) {
        return NUMERALS.indexOf(c) >= 0 || CharClass.isDigit(c);
    }

    List<Proposal> all() {
        String law = before.substring(0, start);
        if (law.endsWith("条")) {
            return cited(law).map(this::items).orElse(List.of());
        }
        boolean opened = start < before.length();
        return opened && mayBeOurs(law) || !opened && isOurs(law) ? articles() : List.of();
    }

    /** The article of the 条例 that is cited at the end of these words: 《条例》第二十一条. */
    private Optional<Article> cited(String law) {
        int end = cursor.line().start() + law.length();
        return explainer.topicAt(cursor.analysis(), end - 1).filter(t -> t instanceof Topic.Clause).map(t -> (Topic.Clause) t)
                .flatMap(c -> regulation.article(c.article()));
    }

    /** Whether the words end with the name of the 条例. */
    private boolean isOurs(String law) {
        return law.endsWith("条例") && !isInTitle(law) || title(law).filter(Regulation::isNamed).isPresent();
    }

    /** Whether 第 behind these words may cite the 条例: they end with its name, or with no name of a law. */
    private boolean mayBeOurs(String law) {
        Optional<String> title = title(law);
        return title.isPresent() ? Regulation.isNamed(title.get()) : OTHERS.stream().noneMatch(law::endsWith);
    }

    /** Whether the words end inside a title: 根据《中华人民共和国政府信息公开条例. */
    private static boolean isInTitle(String law) {
        return law.lastIndexOf('《') > law.lastIndexOf('》');
    }

    /** The title 《…》 at the end of the words. */
    private Optional<String> title(String law) {
        int from = cursor.line().start();
        return cursor.analysis().tree().inline(new Span(from, from + law.length())).stream()
                .filter(i -> i instanceof Inline.Title && i.span().end() == from + law.length())
                .map(i -> cursor.analysis().text().at(i.span())).findFirst();
    }

    private List<Proposal> articles() {
        return IntStream.rangeClosed(1, Regulation.ARTICLES).filter(this::isMeant)
                .mapToObj(n -> proposal(new Topic.Clause(n, 0), "第" + Numerals.chinese(n) + "条", n, "条")).toList();
    }

    private List<Proposal> items(Article article) {
        return article.items().stream().filter(i -> isMeant(i.number())).map(i -> proposal(
                new Topic.Clause(article.number(), i.number()), "第（" + Numerals.chinese(i.number()) + "）项", i.number(), "）项")).toList();
    }

    /** Whether the number starts with the typed text, in Chinese or in digits. */
    private boolean isMeant(int candidate) {
        return Numerals.chinese(candidate).startsWith(number) || String.valueOf(candidate).startsWith(number);
    }

    /** The end of the part of a clause that stands behind the cursor: 十条 in 第五¦十条, （五）项 in 第¦（五）项. */
    private int end(String ending) {
        String text = cursor.analysis().text().text();
        int at = cursor.offset();
        if (ending.startsWith("）") && before.endsWith("第") && text.startsWith("（", at)) {
            at++;
        }
        while (at < cursor.line().end() && isNumeral(text.charAt(at))) {
            at++;
        }
        int right = text.startsWith(ending.substring(0, 1), at) ? at : cursor.offset(); // the 2025 in 第¦2025年 is no part of a clause
        for (int i = 0; i < ending.length() && text.startsWith(ending.substring(i, i + 1), right); i++) {
            right++;
        }
        return right;
    }

    /**
     * The proposal. It also replaces the part of a clause behind the cursor: the rest of an older number, or a bracket that the
     * editor closed.
     */
    private Proposal proposal(Topic.Clause clause, String text, int candidate, String ending) {
        int left = cursor.line().start() + start;
        int right = start < before.length() ? end(ending) : cursor.offset();
        String typed = before.substring(start) + (number.isEmpty() ? text.substring(Math.min(text.length(), before.length() - start)) : "");
        String filter = number.isEmpty() ? typed : before.substring(start, before.length() - number.length())
                + (Numerals.chinese(candidate).startsWith(number) ? Numerals.chinese(candidate) : String.valueOf(candidate));
        return new Proposal(Proposal.Kind.CLAUSE, text, explainer.line(clause), new Span(left, right), text, filter, clause.id());
    }
}
