package dev.gouji.form;

import dev.gouji.grammar.CharClass;
import dev.gouji.text.Fold;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the label behind a cell's text: as the form has it, in a known wording, with instructions around it, or
 * misspelt. The ordinal before a label (三、 （一） 1.) may be missing.
 */
public final class LabelIndex {

    /** Shorter labels (规章, 其他) occur in too many other texts to be found inside one or misspelt. */
    private static final int LONG_ENOUGH = 4;
    /** No label with its instructions is longer. */
    private static final int LONGEST = 60;
    private static final int SHORTEST_BEGINNING = 3;
    private static final int SHORTEST_REST = 6;
    private static final String ORDINALS = "一二三四五六七八123456789";

    private final Map<String, List<Label>> official = new LinkedHashMap<>();
    private final Map<String, List<Label>> variants = new LinkedHashMap<>();
    private final Map<String, LabelMatch> exact = new HashMap<>();
    private final List<Wording> wordings = new ArrayList<>();

    /** A wording with the labels that it may be, the official ones first. */
    private record Wording(String text, int length, Letters letters, List<Label> labels) {

        Wording(String text, List<Label> labels) {
            this(text, text.length(), Letters.of(text), List.copyOf(labels));
        }

        /** So many characters of it may be wrong. */
        int slips() {
            return Math.max(1, length / 5);
        }
    }

    LabelIndex(List<Form> forms) {
        for (Form form : forms) {
            for (FormTable table : form.tables()) {
                add(form, table);
            }
        }
        for (Map.Entry<String, List<Label>> entry : official.entrySet()) {
            String text = entry.getKey();
            List<Label> labels = both(entry.getValue(), variants.getOrDefault(text, List.of()));
            wordings.add(new Wording(text, labels));
            exact.put(text, new LabelMatch(LabelMatch.Closeness.OFFICIAL, labels));
        }
        for (Map.Entry<String, List<Label>> entry : variants.entrySet()) {
            String text = entry.getKey();
            List<Label> labels = List.copyOf(entry.getValue());
            if (!official.containsKey(text)) {
                wordings.add(new Wording(text, labels));
                exact.put(text, new LabelMatch(LabelMatch.Closeness.VARIANT, labels));
            }
        }
    }

    private static List<Label> both(List<Label> first, List<Label> second) {
        List<Label> both = new ArrayList<>(first);
        for (Label label : second) {
            if (!both.contains(label)) {
                both.add(label);
            }
        }
        return List.copyOf(both);
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
        String folded = Fold.label(text);
        put(official, folded, label);
        putShort(folded, label);
        for (String wording : wordings) {
            String variant = Fold.label(wording);
            put(variants, variant, label);
            putShort(variant, label);
        }
    }

    /** The label without its ordinal, where what is left still says which label it is. */
    private void putShort(String folded, Label label) {
        if (folded.length() > LONG_ENOUGH && ORDINALS.indexOf(folded.charAt(0)) >= 0) {
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

    /** The labels that a folded text (see {@link Fold#label}) is, by whatever wording, exactly. */
    public LabelMatch exact(String folded) {
        return exact.getOrDefault(folded, LabelMatch.none());
    }

    /** The same, with an ordinal before it that the form does not have. */
    public LabelMatch exactNumbered(String folded) {
        LabelMatch exact = exact(folded);
        boolean numbered = exact.isEmpty() && folded.length() >= LONG_ENOUGH && ORDINALS.indexOf(folded.charAt(0)) >= 0;
        List<Label> stem = numbered ? exact(folded.substring(1)).labels() : List.of();
        return stem.isEmpty() ? exact : new LabelMatch(LabelMatch.Closeness.VARIANT, stem);
    }

    /** The labels that a folded text stands for; exact ones first, then the longest inside it, then a near miss. */
    public LabelMatch find(String folded) {
        LabelMatch exact = exactNumbered(folded);
        if (!exact.isEmpty() || folded.length() < LONG_ENOUGH || folded.length() > LONGEST) {
            return exact;
        }
        LabelMatch longer = inside(folded);
        return longer.isEmpty() ? misspelt(folded) : longer;
    }

    /**
     * The labels that a cell's text stands for, as it is written. Instructions in brackets are no part of a label, and
     * the last part of a compound one (三、（六）其他处理-3.其他) says which row it is, however short it is.
     */
    public LabelMatch read(String text) {
        String folded = Fold.label(text);
        LabelMatch exact = exactNumbered(folded);
        int part = 1 + Math.max(text.lastIndexOf('-'), Math.max(text.lastIndexOf('—'), text.lastIndexOf('－')));
        if (exact.isEmpty() && part > 1) {
            exact = exact(Fold.label(text.substring(part)));
        }
        if (!exact.isEmpty()) {
            return exact;
        }
        String bare = Fold.label(withoutBrackets(text));
        if (bare.isEmpty() || bare.equals(folded)) {
            return find(folded);
        }
        LabelMatch inner = exactNumbered(bare);
        LabelMatch within = inner.isEmpty() ? inner : exact(Fold.label(inBrackets(text)));
        if (!within.isEmpty() && within.tables().equals(inner.tables())) {
            return new LabelMatch(LabelMatch.Closeness.LONGER, within.labels());
        }
        return inner.isEmpty() ? find(bare) : new LabelMatch(LabelMatch.Closeness.LONGER, inner.labels());
    }

    /** What brackets say more exactly: 行政诉讼（复议后起诉）. */
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

    /** The longest label that ends the text, as in 三、（三）不予公开-1.属于国家秘密, else the longest anywhere in it. */
    private LabelMatch inside(String folded) {
        String best = "";
        List<Label> labels = List.of();
        Letters letters = Letters.of(folded);
        for (int i = 0; i < wordings.size(); i++) {
            Wording wording = wordings.get(i);
            if (wording.letters().areIn(letters) && wording.length() >= LONG_ENOUGH && folded.contains(wording.text())
                    && isBetter(folded, wording.text(), best)) {
                best = wording.text();
                labels = wording.labels();
            }
        }
        return best.isEmpty() ? LabelMatch.none() : new LabelMatch(LabelMatch.Closeness.LONGER, labels);
    }

    private static boolean isBetter(String folded, String key, String best) {
        boolean ends = folded.endsWith(key);
        boolean bestEnds = !best.isEmpty() && folded.endsWith(best);
        return ends == bestEnds ? key.length() > best.length() : ends;
    }

    /**
     * What a broken cell leaves of a label: the beginning of a column's (本年新 may then be several), or the one label that
     * has lost up to a third of its characters.
     */
    public LabelMatch cut(String folded) {
        Letters letters = Letters.of(folded);
        Set<Label> begun = new LinkedHashSet<>();
        Set<Label> left = new LinkedHashSet<>();
        for (Wording wording : wordings) {
            if (!letters.areIn(wording.letters())) {
                continue;
            }
            if (folded.length() >= SHORTEST_BEGINNING && wording.text().startsWith(folded)) {
                addColumns(begun, wording.labels());
            }
            if (folded.length() >= SHORTEST_REST && folded.length() * 3 >= wording.text().length() * 2
                    && isLeftOf(folded, wording.text())) {
                left.addAll(wording.labels());
            }
        }
        boolean sure = !begun.isEmpty() || isOne(left);
        return sure ? new LabelMatch(LabelMatch.Closeness.MISSPELT, List.copyOf(begun.isEmpty() ? left : begun))
                : LabelMatch.none();
    }

    private static void addColumns(Set<Label> begun, List<Label> labels) {
        for (Label label : labels) {
            if (label.kind() == Label.Kind.COLUMN) {
                begun.add(label);
            }
        }
    }

    /** Whether they have one id, in whatever forms. */
    private static boolean isOne(Set<Label> labels) {
        Set<String> ids = new HashSet<>();
        for (Label label : labels) {
            ids.add(label.id());
        }
        return ids.size() == 1;
    }

    /** Whether the label becomes the text by leaving characters out. */
    private static boolean isLeftOf(String text, String label) {
        int at = 0;
        for (int i = 0; i < label.length() && at < text.length(); i++) {
            at += label.charAt(i) == text.charAt(at) ? 1 : 0;
        }
        return at == text.length();
    }

    private LabelMatch misspelt(String folded) {
        int best = Integer.MAX_VALUE;
        List<Label> labels = List.of();
        Letters letters = Letters.of(folded);
        int length = folded.length();
        for (int i = 0; i < wordings.size(); i++) {
            Wording wording = wordings.get(i);
            int most = wording.slips();
            if (wording.length() < LONG_ENOUGH || Math.abs(wording.length() - length) > most
                    || wording.letters().missingIn(letters) > most) {
                continue;
            }
            int distance = EditDistance.within(wording.text(), folded, most);
            if (distance <= most && distance < best) {
                best = distance;
                labels = wording.labels();
            }
        }
        return labels.isEmpty() ? LabelMatch.none() : new LabelMatch(LabelMatch.Closeness.MISSPELT, labels);
    }
}
