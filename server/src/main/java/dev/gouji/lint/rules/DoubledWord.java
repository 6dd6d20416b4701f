package dev.gouji.lint.rules;

import dev.gouji.grammar.CharClass;
import dev.gouji.grammar.Span;
import dev.gouji.lint.Finding;
import dev.gouji.lint.Rule;
import dev.gouji.lint.RuleId;
import dev.gouji.lint.Severity;
import dev.gouji.lint.Subject;
import dev.gouji.message.Message;
import dev.gouji.report.Prose;
import dev.gouji.text.Phrases;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A character, word or mark that is written twice by mistake. Most doubled single characters are right, since one word ends as
 * the next begins (以及及时); only a few are reported, which no right sentence has. Two doubled characters are right if one compound
 * ends as the next begins (政务服务服务中心), if a verb is doubled (研究研究), and in 一件一件. All others, and three or more doubled characters,
 * are reported.
 */
public final class DoubledWord implements Rule {

    private static final RuleId ID = new RuleId("GJ702", "doubled-word", Severity.INFO);
    private static final int LONGEST = 40;
    /** A longer stretch is no word, and may hold figures and marks: 新中国成立70周年. */
    private static final int LONGEST_WORD = 12;
    private static final int FEWEST_CHARACTERS = 8;
    private static final String MARKS = "，、；。";
    /** Before and behind 的的 where it is right: 目的的, 标的的, 有的的, 的的确确. */
    private static final String BEFORE_OF = "目标有";
    private static final String BEHIND_OF = "确";
    /** Before these, 镇 and 乡 begin a word of their own: 张村镇镇村 is right. */
    private static final String BEHIND_TOWN = "村长级直域内属党机人办区里街纪财司卫综便中小民社团容上下";
    /** Nouns that end one compound and begin the next. */
    private static final Set<String> IN_COMPOUNDS = Set.of("政府", "政务", "服务", "管理", "工作", "平台", "责任", "领导", "培训", "监督", "中心",
            "单位", "社会", "公共", "教育", "卫生", "环境", "安全", "建设", "保障", "网站", "网络", "数据", "项目", "经济", "文化", "年度", "办公", "会议",
            "人员", "部门", "组织", "制度", "机制", "政策", "申请", "行政", "电子", "技术", "应急", "审批", "审查", "考核", "评估", "档案", "财政", "资金",
            "自治区", "自治州", "自治县");
    /** Verbs whose doubling is correct Chinese. */
    private static final Set<String> DOUBLED_VERBS = Set.of("研究", "讨论", "学习", "了解", "商量", "考虑", "打听", "参观", "锻炼", "体验", "介绍",
            "交流", "调查", "检查", "整理", "收拾", "休息", "宣传");
    /** Two doubled characters are right if one of these is among them: 一件一件, 几次几次, 越来越来. */
    private static final String COUNTING = "一二三四五六七八九十百千万两几每逐半越边又再";

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Consumer<Finding> out) {
        String organisation = subject.report().masthead().organisation().orElse("");
        int town = Math.max(organisation.lastIndexOf('镇'), organisation.lastIndexOf('乡'));
        String name = town < 2 ? "" : organisation.substring(town - 2, town + 1);
        for (Prose line : subject.report().prose()) {
            Optional<Span> found = subject.isInTable(line) ? Optional.empty() : find(subject.at(line), name);
            if (found.isPresent() && !isHead(subject, found.get().of(subject.at(line)))) {
                Span span = line.place(found.get());
                out.accept(Finding.of(ID, span, Message.of("GJ702").with("words", subject.text().at(span))));
            }
        }
    }

    /** Whether it is the head of table four, where the same columns stand side by side. */
    private static boolean isHead(Subject subject, String twice) {
        return twice.length() > 2 * LONGEST_WORD && subject.forms().all().stream().flatMap(form -> form.tables().stream())
                .flatMap(table -> table.columns().stream()).anyMatch(column -> twice.contains(column.id()));
    }

    private static Optional<Span> find(String text, String name) {
        char[] letters = text.toCharArray();
        Optional<Span> first = Optional.empty();
        for (int length = 1; length <= LONGEST; length++) {
            int before = first.isPresent() ? first.get().start() : letters.length;
            int at = slip(text, letters, length, before, name);
            first = at < before ? Optional.of(new Span(at, at + 2 * length)) : first;
        }
        return first;
    }

    /**
     * Where {@code length} characters first stand twice by mistake; {@code before} if nowhere before that place. Only each
     * {@code length}-th character is compared, since one of any {@code length} in a row is among them.
     */
    private static int slip(String text, char[] letters, int length, int before, String name) {
        for (int i = 0; i + length < letters.length && i - length < before; i += length) {
            if (letters[i] == letters[i + length]) {
                int at = start(letters, i, length);
                boolean seen = at == i - length;
                if (!seen && at < before && isRun(letters, at, length) && isSlip(text, at, length, name)) {
                    return at;
                }
            }
        }
        return before;
    }

    /**
     * The start of the run of characters up to a place that are the same {@code length} later; at most {@code length} before the
     * place.
     */
    private static int start(char[] letters, int from, int length) {
        int start = from;
        while (start > 0 && start > from - length && letters[start - 1] == letters[start - 1 + length]) {
            start--;
        }
        return start;
    }

    private static boolean isRun(char[] letters, int from, int length) {
        for (int i = from; i < from + length; i++) {
            if (i + length >= letters.length || letters[i] != letters[i + length]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSlip(String text, int at, int length, String name) {
        if (length == 1) {
            char before = at == 0 ? ' ' : text.charAt(at - 1);
            String town = text.startsWith(name, at + 1 - name.length()) ? name : "";
            return isSlip(text.substring(at, at + 1), before, behind(text, at + 2), town);
        }
        boolean slip = isWord(text.substring(at, at + length));
        // 政务服务服务 has 务服 twice and 服务 twice: it is a slip only if both are
        for (int from = at; slip && from + 2 * length <= text.length() && text.regionMatches(from, text, from + length, length); from++) {
            slip = isWrittenTwice(text.substring(from, from + length), behind(text, from + 2 * length));
        }
        return slip;
    }

    private static String behind(String text, int at) {
        return text.substring(at, Math.min(text.length(), at + 2));
    }

    /** @param name the town's name if it ends with the first of the two characters, otherwise empty */
    private static boolean isSlip(String character, char before, String behind, String name) {
        return switch (character) {
            case "的" -> BEFORE_OF.indexOf(before) < 0 && (behind.isEmpty() || BEHIND_OF.indexOf(behind.charAt(0)) < 0);
            case "性" -> behind.equals("信息");
            case "镇", "乡" -> name.endsWith(character) && !behind.equals("政府")
                    && (behind.isEmpty() || BEHIND_TOWN.indexOf(behind.charAt(0)) < 0);
            default -> MARKS.contains(character) && before != character.charAt(0) && !behind.startsWith(character);
        };
    }

    /** Whether a doubled word is a slip. Doubled 公开 and 信息 may belong to two compounds, but not in 公开公开工作 and 信息信息公开. */
    private static boolean isWrittenTwice(String word, String behind) {
        return switch (word) {
            case "公开" -> behind.equals("工作");
            case "信息" -> behind.equals("公开");
            default -> !IN_COMPOUNDS.contains(word) && !DOUBLED_VERBS.contains(word)
                    && !(word.length() == 2 && Phrases.anyOf(word, COUNTING));
        };
    }

    private static boolean isBesideDigit(String word, int at) {
        return at > 0 && CharClass.isDigit(word.charAt(at - 1)) || at + 1 < word.length() && CharClass.isDigit(word.charAt(at + 1));
    }

    /** Only Chinese characters, and not always the same one; of a longer stretch some of them. */
    private static boolean isWord(String word) {
        boolean several = false;
        int characters = 0;
        for (int i = 0; i < word.length(); i++) {
            if (CharClass.isSpace(word.charAt(i)) && !isBesideDigit(word, i)) {
                return false;
            }
            characters += CharClass.isHan(word.charAt(i)) ? 1 : 0;
            several |= word.charAt(i) != word.charAt(0);
        }
        return several && (characters == word.length() || word.length() > LONGEST_WORD && characters >= FEWEST_CHARACTERS);
    }
}
