package dev.gouji.lint;

import dev.gouji.form.Role;
import dev.gouji.grammar.Block;
import dev.gouji.grammar.CharClass;
import dev.gouji.grammar.Inline;
import dev.gouji.grammar.Span;
import dev.gouji.grammar.SyntaxTree;
import dev.gouji.regulation.Regulation;
import dev.gouji.report.Report;
import dev.gouji.report.Table;
import dev.gouji.text.Phrases;
import dev.gouji.text.SentenceEnds;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decides which references cite the 条例. It does not guess: near another law, or a possible one, the answer is no. */
public final class CitedLaw {

    /** The evidence that a reference cites the 条例. */
    public enum By {
        /** its own words, or a title or a reference of the 条例 before it in the sentence */ SENTENCE,
        /** no law is named before it in the sentence, and it stands in table two */ TABLE,
        /** only that no law is named before it in the sentence */ SILENCE
    }

    /** Words that may precede 条例 in a sentence; other words may belong to another regulation's name (信用条例). */
    private static final List<String> LEADS = List.of("按照", "依照", "参照", "对照", "遵照", "根据", "依据", "违反", "适用",
            "引用", "遵守", "执行", "落实", "贯彻", "修订", "以及", "对于", "关于", "按", "依", "和", "在", "的", "该");
    private static final int LONGEST_LEAD = 2;
    /**
     * Further characters that may stand before 第三十六条. They may not stand before 条例, where they may be a part of another
     * regulation's name.
     */
    private static final String CLAUSE_LEADS = "了据照以与及或于将把由从到至是为即如见中对";
    private static final String SUBJECT = "信息公开";

    private final SyntaxTree tree;
    private final Report report;

    public CitedLaw(SyntaxTree tree, Report report) {
        this.tree = tree;
        this.report = report;
    }

    /** The references in a stretch of text that may cite the 条例, each with its evidence. */
    public Map<Inline.Reference, By> of(List<Inline> inlines) {
        Map<Inline.Reference, By> found = new LinkedHashMap<>();
        Law before = Law.NONE;
        int end = inlines.isEmpty() ? 0 : inlines.get(0).span().start();
        for (Inline inline : inlines) {
            before = isParted(end, inline.span().start()) ? Law.NONE : before;
            end = inline.span().end();
            if (inline instanceof Inline.Title title) {
                before = Regulation.isNamed(at(title.span())) ? Law.OURS : Law.OTHER;
            } else if (inline instanceof Inline.Issue) {
                before = Law.OTHER;
            } else if (inline instanceof Inline.Reference reference) {
                Law law = law(reference, before);
                before = law == Law.NONE ? before : law;
                Optional<By> by = by(reference, law);
                if (by.isPresent()) {
                    found.put(reference, by.get());
                }
            }
        }
        return found;
    }

    /** The law that the words have named so far. */
    private enum Law { NONE, OURS, OTHER }

    /** The law in the reference itself, otherwise the last one named before it in the sentence. */
    private Law law(Inline.Reference reference, Law before) {
        boolean ours = switch (reference.law().kind()) {
            case TITLE -> Regulation.isNamed(at(reference.law().span()));
            case REGULATION -> isWord(reference.law().span());
            case OTHER, UNNAMED -> false;
        };
        boolean unnamed = reference.law().kind() == Inline.Law.Kind.UNNAMED && isClauseLedTo(reference.span().start());
        return unnamed ? before : ours ? Law.OURS : Law.OTHER;
    }

    private Optional<By> by(Inline.Reference reference, Law law) {
        return switch (law) {
            case OURS -> Optional.of(By.SENTENCE);
            case OTHER -> Optional.empty();
            case NONE -> Optional.of(isInDisclosure(reference.span()) ? By.TABLE : By.SILENCE);
        };
    }

    private String at(Span span) {
        return span.of(tree.text());
    }

    /** The word 条例 alone, or with 政府信息公开 before it, but no province's name before that. */
    private boolean isWord(Span word) {
        int start = word.start();
        boolean whole = tree.text().startsWith(SUBJECT, start - SUBJECT.length());
        start = whole ? start - SUBJECT.length() : start;
        for (String name : whole ? List.of("政府", "中华人民共和国") : List.<String>of()) {
            start = tree.text().startsWith(name, start - name.length()) ? start - name.length() : start;
        }
        return isLedTo(start);
    }

    private boolean isLedTo(int at) {
        int end = behindWord(at);
        return !isWordBefore(end) || Phrases.anyEnds(tree.text().substring(Math.max(0, end - LONGEST_LEAD), end), LEADS);
    }

    private boolean isClauseLedTo(int at) {
        int end = behindWord(at);
        return isLedTo(at) || CLAUSE_LEADS.indexOf(tree.text().charAt(end - 1)) >= 0;
    }

    /** The end of the text before a place, without blanks. */
    private int behindWord(int at) {
        int end = at;
        while (end > 0 && CharClass.isBlank(tree.text().charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private boolean isWordBefore(int at) {
        return at > 0 && Character.isLetterOrDigit(tree.text().charAt(at - 1));
    }

    private boolean isParted(int from, int to) {
        for (int i = from; i < to; i++) {
            if (SentenceEnds.contain(tree.text().charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isInDisclosure(Span reference) {
        Optional<Table> table = report.table(Role.DISCLOSURE);
        return table.isPresent() && table.get().span().overlaps(reference);
    }

    /** The place of the first mention of the 条例; the end of the text if there is none. */
    public int firstMention() {
        for (Block block : tree.blocks()) {
            for (Inline inline : inline(block)) {
                if (names(inline)) {
                    return inline.span().start();
                }
            }
        }
        return tree.text().length();
    }

    private List<Inline> inline(Block block) {
        return block instanceof Block.Text text ? tree.inline(text.content())
                : block instanceof Block.Heading heading ? tree.inline(heading.content()) : List.of();
    }

    private boolean names(Inline inline) {
        return inline instanceof Inline.Title ? Regulation.isNamed(at(inline.span()))
                : inline instanceof Inline.Reference r && r.law().kind() == Inline.Law.Kind.REGULATION && isWord(r.law().span());
    }
}
