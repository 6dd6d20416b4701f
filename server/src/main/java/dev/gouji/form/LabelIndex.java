package dev.gouji.form;

import dev.gouji.grammar.CharClass;
import dev.gouji.text.Fold;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the label that a cell's text means: in the official words, in another known wording, with more words around it, cut, or
 * misspelt. The ordinal before a label (三、 （一） 1.) may be missing.
 */
public final class LabelIndex {

    /** The most characters of a folded label, with its instructions. */
    public static final int LONGEST = 60;
    /** The marks between the parts of a compound label. */
    private static final String PARTING = "-—－/>_";
    /** The marks between a label and its explanation. */
    private static final String EXPLAINING = ":：,，;；*【";
    private static final String ORDINALS = "一二三四五六七八123456789";

    private final Map<String, List<Label>> official = new LinkedHashMap<>();
    private final Map<String, List<Label>> variants = new LinkedHashMap<>();
    /** The labels by their folded wordings, official wordings first. */
    private final Map<String, LabelMatch> exact = new LinkedHashMap<>();
    /** The folded labels by the labels as the forms write them; most cells have exactly these. */
    private final Map<String, String> folded = new HashMap<>();
    private final NearLabels near;

    LabelIndex(List<Form> forms) {
        for (Form form : forms) {
            for (FormTable table : form.tables()) {
                add(form, table);
            }
        }
        for (Map.Entry<String, List<Label>> entry : official.entrySet()) {
            for (Label label : variants.getOrDefault(entry.getKey(), List.of())) {
                put(official, entry.getKey(), label);
            }
            exact.put(entry.getKey(), new LabelMatch(Wording.OFFICIAL, List.copyOf(entry.getValue())));
        }
        for (Map.Entry<String, List<Label>> entry : variants.entrySet()) {
            if (!official.containsKey(entry.getKey())) {
                exact.put(entry.getKey(), new LabelMatch(Wording.VARIANT, List.copyOf(entry.getValue())));
            }
        }
        this.near = new NearLabels(exact);
    }

    private void add(Form form, FormTable table) {
        for (FormRow row : table.rows()) {
            add(new Label(form.id(), table.id(), Label.Kind.ROW, row.id()), row.label(), row.variants());
        }
        for (FormColumn column : table.columns()) {
            add(new Label(form.id(), table.id(), Label.Kind.COLUMN, column.id()), column.id(), column.variants());
        }
        for (FormGroup group : table.groups()) {
            add(new Label(form.id(), table.id(), Label.Kind.GROUP, group.id()), group.label(), group.variants());
        }
        for (String mark : table.marks()) {
            add(new Label(form.id(), table.id(), Label.Kind.MARK, mark), mark, List.of());
        }
    }

    private void add(Label label, String text, List<String> wordings) {
        String words = Fold.label(text);
        folded.put(text, words);
        put(official, words, label);
        putShort(words, label);
        for (String wording : wordings) {
            String variant = Fold.label(wording);
            put(variants, variant, label);
            putShort(variant, label);
        }
    }

    /** Adds the label without its ordinal, if it is then still long enough to be clear. */
    private void putShort(String folded, Label label) {
        if (folded.length() > NearLabels.LONG_ENOUGH && ORDINALS.indexOf(folded.charAt(0)) >= 0) {
            put(variants, folded.substring(1), label);
        }
    }

    private static void put(Map<String, List<Label>> map, String key, Label label) {
        List<Label> labels = map.get(key);
        if (labels == null) {
            labels = new ArrayList<>(2);
            map.put(key, labels);
        }
        if (!labels.contains(label)) {
            labels.add(label);
        }
    }

    private LabelMatch known(String folded) {
        return exact.getOrDefault(folded, LabelMatch.none());
    }

    /**
     * The labels that a folded text (see {@link Fold#label}) is exactly, in any known wording. An ordinal that the form does not have
     * may stand before it, or before its own ordinal the number of its row: 24（七）总计.
     */
    public LabelMatch exact(String folded) {
        LabelMatch known = known(folded);
        boolean numbered = known.isEmpty() && folded.length() >= NearLabels.LONG_ENOUGH && ORDINALS.indexOf(folded.charAt(0)) >= 0;
        int digits = numbered ? CharClass.digitsEnd(folded, 0) : 0;
        int from = digits > 1 && ORDINALS.indexOf(folded.charAt(Math.min(digits, folded.length() - 1))) >= 0 ? digits : 1;
        List<Label> stem = numbered ? known(folded.substring(from)).labels() : List.of();
        return stem.isEmpty() ? known : new LabelMatch(Wording.VARIANT, stem);
    }

    /** The labels that a folded text means: it is one exactly, or else has one inside it (the longest), or else is a misspelt one. */
    public LabelMatch find(String folded) {
        LabelMatch exact = exact(folded);
        if (!exact.isEmpty() || folded.length() < NearLabels.LONG_ENOUGH || folded.length() > LONGEST) {
            return exact;
        }
        LabelMatch longer = near.inside(folded);
        return longer.isEmpty() ? near.misspelt(folded) : opensAnother(folded, longer) ? LabelMatch.none() : longer;
    }

    /** Whether a text with one row's label inside begins with that of another row: 予以公开不含部分公开 may mean either. */
    private boolean opensAnother(String folded, LabelMatch longer) {
        for (int end = folded.length() - 1; end > 1 && longer.hasRow(); end--) {
            LabelMatch head = exact(folded.substring(0, end));
            if (isOfRow(head)) {
                return !head.row().orElseThrow().id().equals(longer.row().orElseThrow().id()) && head.tables().equals(longer.tables());
            }
        }
        return false;
    }

    /** The label before an explanation (规章：地方政府规章也是规范性文件); none if the explanation itself is a label. */
    private LabelMatch explained(String text) {
        for (int i = 1; i < text.length() - 1; i++) {
            if (EXPLAINING.indexOf(text.charAt(i)) >= 0) {
                LabelMatch head = exact(Fold.label(text.substring(0, i)));
                boolean sure = isOfRow(head) && exact(Fold.label(text.substring(i + 1))).isEmpty();
                return sure ? new LabelMatch(Wording.LONGER, head.labels()) : LabelMatch.none();
            }
        }
        return LabelMatch.none();
    }

    /** Whether it names a row and never a group: rows of a group may follow in the same cell. */
    private static boolean isOfRow(LabelMatch match) {
        for (Label label : match.labels()) {
            if (label.kind() == Label.Kind.GROUP) {
                return false;
            }
        }
        return match.hasRow();
    }

    /** The labels that a cell's text means, or is left of if the cell is cut. */
    public LabelMatch read(String text) {
        LabelMatch whole = whole(text);
        return whole.isEmpty() ? near.cut(Fold.label(text)) : whole;
    }

    /**
     * The labels that an uncut text means. Instructions in brackets are no part of a label. The last part of a compound label
     * (三、（六）其他处理-3.其他) names the row, however short it is.
     */
    private LabelMatch whole(String text) {
        String known = folded.get(text);
        String folded = known == null ? Fold.label(text) : known;
        LabelMatch exact = exact(folded);
        int part = text.length();
        while (exact.isEmpty() && part > 0 && PARTING.indexOf(text.charAt(part - 1)) < 0 && !isItem(text, part)) {
            part--;
        }
        if (exact.isEmpty() && part > 0) {
            exact = known(Fold.label(text.substring(part)));
        }
        exact = exact.isEmpty() ? explained(text) : exact;
        if (!exact.isEmpty() || isSentence(text)) {
            return exact;
        }
        String bare = Fold.label(withoutBrackets(text));
        if (bare.isEmpty() || bare.equals(folded)) {
            return find(folded);
        }
        LabelMatch inner = exact(bare);
        LabelMatch within = inner.isEmpty() ? inner : known(Fold.label(inBrackets(text)));
        if (!within.isEmpty() && within.tables().equals(inner.tables())) {
            return new LabelMatch(Wording.LONGER, within.labels());
        }
        return inner.isEmpty() ? find(bare) : new LabelMatch(Wording.LONGER, inner.labels());
    }

    /** Whether a number with its mark stands there, as before the last part of （六）其他处理 3.其他. */
    private static boolean isItem(String text, int at) {
        boolean number = at + 1 < text.length() && CharClass.isDigit(text.charAt(at)) && !CharClass.isDigit(text.charAt(at - 1));
        return number && (CharClass.of(text.charAt(at + 1)) == '.' || text.charAt(at + 1) == '、');
    }

    /** Whether the text is a sentence, which may have a label inside: 新收申请5件，结转下年度继续办理2件. */
    private static boolean isSentence(String text) {
        return text.indexOf('。') >= 0 || text.indexOf('，') >= 0 && isCount(text, text.indexOf('件'));
    }

    /** Whether a digit stands before this 件 or a later one. */
    private static boolean isCount(String text, int piece) {
        int at = piece;
        while (at > 0 && !CharClass.isDigit(text.charAt(at - 1))) {
            at = text.indexOf('件', at + 1);
        }
        return at > 0;
    }

    /** The words between the first and the last bracket, which may name the row more exactly: 行政诉讼（复议后起诉）. */
    private static String inBrackets(String text) {
        int from = 0;
        while (from < text.length() && CharClass.of(text.charAt(from)) != '(') {
            from++;
        }
        int to = text.length();
        while (to > from && CharClass.of(text.charAt(to - 1)) != ')') {
            to--;
        }
        return text.substring(Math.min(from + 1, to), to);
    }

    private static String withoutBrackets(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            byte k = CharClass.of(text.charAt(i));
            depth += k == '(' ? 1 : 0;
            if (depth == 0) {
                out.append(text.charAt(i));
            }
            depth -= k == ')' && depth > 0 ? 1 : 0;
        }
        return out.toString();
    }
}
