package dev.gouji.lint;

import dev.gouji.claim.Claim;
import dev.gouji.claim.ClaimReader;
import dev.gouji.claim.Passage;
import dev.gouji.form.Forms;
import dev.gouji.form.Role;
import dev.gouji.grammar.Inline;
import dev.gouji.grammar.SyntaxTree;
import dev.gouji.lint.peer.Peers;
import dev.gouji.lint.repair.RepairSearch;
import dev.gouji.office.OfficeDocument;
import dev.gouji.report.BodyKind;
import dev.gouji.report.Prose;
import dev.gouji.report.Report;
import dev.gouji.report.Table;
import dev.gouji.settings.Settings;
import dev.gouji.surface.Figure;
import dev.gouji.text.SourceText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The input of a rule: one report with its text and tree, and the arithmetic of its tables. For one thread. */
public final class Subject {

    private final Forms forms;
    private final ReadTexts texts;
    private final SourceText text;
    private final SyntaxTree tree;
    private final Report report;
    private final Settings settings;
    private final Peers peers;
    private final Optional<OfficeDocument> document;
    private final Suppressions suppressions;
    private final List<Balance> balances;
    private final Map<Balance, List<RepairSearch.Fault>> faults = new HashMap<>();
    private final Map<Balance, Recompute> recomputes = new HashMap<>();
    private Optional<List<Claim>> claims = Optional.empty();
    private Optional<BodyKind> body = Optional.empty();
    private final Lines lines;

    public Subject(Forms forms, ReadTexts texts, SyntaxTree tree, Report report, Settings settings,
                   Peers peers, Optional<OfficeDocument> document) {
        this.forms = forms;
        this.texts = texts;
        this.text = texts.words();
        this.tree = tree;
        this.report = report;
        this.settings = settings;
        this.peers = peers;
        this.document = document;
        this.lines = new Lines(tree, report.prose().size());
        this.suppressions = new Suppressions(text, tree, report, settings, document);
        this.balances = balances(report.tables());
    }

    private static List<Balance> balances(List<Table> tables) {
        List<Balance> balances = new ArrayList<>(tables.size());
        for (Table table : tables) {
            balances.add(new Balance(table));
        }
        return List.copyOf(balances);
    }

    public Forms forms() {
        return forms;
    }

    public SourceText text() {
        return text;
    }

    ReadTexts texts() {
        return texts;
    }

    /** The text as its author wrote it. */
    public SourceText written() {
        return texts.written();
    }

    public SyntaxTree tree() {
        return tree;
    }

    public Report report() {
        return report;
    }

    public Settings settings() {
        return settings;
    }

    /** The other reports that this one is compared with. */
    public Peers peers() {
        return peers;
    }

    /** The Word file or web page of the projection; none for text files. */
    public Optional<OfficeDocument> document() {
        return document;
    }

    /** The suppressions, and which of them have hidden a finding. */
    public Suppressions suppressions() {
        return suppressions;
    }

    /** The kind of body: from the settings, otherwise by its name. */
    public BodyKind body() {
        if (body.isEmpty()) {
            body = settings.body().isPresent() ? settings.body()
                    : Optional.of(BodyKind.of(report.masthead().organisation().orElse("")));
        }
        return body.get();
    }

    /** Whether the report is on a year before the first of the forms, when the 条例 was that of 2007. */
    public boolean isBeforeForms() {
        Optional<Integer> year = report.masthead().year();
        return year.isPresent() && forms.ofYear(year.get()).isEmpty();
    }

    /** The dates, numbers, clauses and titles in a line of prose, in order. */
    public List<Inline> inline(Prose prose) {
        return lines.inline(prose);
    }

    /** The numbers among them. */
    public List<Inline.Quantity> quantities(Prose prose) {
        return lines.quantities(prose);
    }

    /** All of them but the numbers; most lines have none. */
    public List<Inline> mentions(Prose prose) {
        return lines.mentions(prose);
    }

    /** The value of a number; 0 if its figure cannot be read. */
    public BigDecimal number(Inline.Quantity quantity) {
        return Figure.number(text.text(), quantity).orElse(BigDecimal.ZERO);
    }

    /** The claims in prose about what the tables count. */
    public List<Claim> claims() {
        if (claims.isEmpty()) {
            claims = Optional.of(readClaims());
        }
        return claims.get();
    }

    private List<Claim> readClaims() {
        ClaimReader reader = new ClaimReader(text.text(), report);
        List<Claim> read = new ArrayList<>();
        for (Passage passage : Passage.of(text.text(), report)) {
            List<Inline> mentions = new ArrayList<>(0);
            List<Inline.Quantity> quantities = new ArrayList<>(0);
            for (Prose line : passage.lines()) {
                mentions.addAll(mentions(line));
                quantities.addAll(quantities(line));
            }
            read.addAll(reader.read(passage, mentions, quantities));
        }
        return List.copyOf(reader.withoutPortions(read));
    }

    /** A line of prose in simplified characters, to search for words; offsets stay the same. */
    public String at(Prose prose) {
        return lines.words(prose).text();
    }

    /** Whether that text has one of some words. */
    public boolean says(Prose prose, List<String> words) {
        return lines.words(prose).hasAny(words);
    }

    /** Whether that text has a word. */
    public boolean says(Prose prose, String word) {
        return lines.words(prose).has(word);
    }

    /** Whether that text has one of some characters. */
    public boolean hasAnyOf(Prose prose, String characters) {
        return lines.words(prose).hasAnyOf(characters);
    }

    /** Whether the line, with its markup, may have one of some characters. If this is false, it has none. */
    public boolean mayHaveAnyOf(Prose prose, String characters) {
        return lines.words(prose).mayHaveAnyOf(characters);
    }

    /** Whether the line stands within a table, and so belongs to a row that was not read. */
    public boolean isInTable(Prose line) {
        for (Table table : report.tables()) {
            if (table.span().overlaps(line.content())) {
                return true;
            }
        }
        return false;
    }

    /** The arithmetic of each table. */
    public List<Balance> balances() {
        return balances;
    }

    /** The arithmetic of a table; empty if the report lacks the table. */
    public Optional<Balance> balance(Role table) {
        for (Balance balance : balances) {
            if (balance.table().official().role() == table) {
                return Optional.of(balance);
            }
        }
        return Optional.empty();
    }

    /** The faults in a table's balance and their repairs, searched on first use. */
    public List<RepairSearch.Fault> faults(Balance balance) {
        if (!faults.containsKey(balance)) {
            faults.put(balance, RepairSearch.faults(balance));
        }
        return faults.get(balance);
    }

    /** The fixes that write sums into a table, which are planned once for the failing relations of all rules. */
    public Recompute recompute(Balance balance) {
        if (!recomputes.containsKey(balance)) {
            recomputes.put(balance, new Recompute(balance));
        }
        return recomputes.get(balance);
    }
}
