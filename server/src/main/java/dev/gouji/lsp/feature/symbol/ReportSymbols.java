package dev.gouji.lsp.feature.symbol;

import dev.gouji.analysis.Analysis;
import dev.gouji.grammar.CharClass;
import dev.gouji.lsp.document.DocumentUri;
import dev.gouji.lsp.document.Places;
import dev.gouji.lsp.document.Session;
import dev.gouji.message.Message;
import dev.gouji.report.Masthead;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Finds the symbols of a report that match a query: its title and its sections. Body and year are matched with each of them. */
final class ReportSymbols {

    private final List<String> words;
    private final Session session;

    /** @param query words and numbers, all of which must match: 柳溪2024 申请 */
    ReportSymbols(String query, Session session) {
        this.words = words(query.toLowerCase(Locale.ROOT));
        this.session = session;
    }

    /** The words of a query, split at blanks and at the start and end of numbers: 柳溪2024 is 柳溪 and 2024. */
    private static List<String> words(String query) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= query.length(); i++) {
            if (i == query.length() || CharClass.isDigit(query.charAt(i)) != CharClass.isDigit(query.charAt(i - 1))
                    || CharClass.isSpace(query.charAt(i))) {
                words.add(CharClass.trim(query.substring(start, i)));
                start = i;
            }
        }
        return words.stream().filter(word -> !word.isEmpty()).toList();
    }

    List<WorkspaceSymbol> in(String uri, Analysis analysis) {
        if (!mayBeIn(analysis.text().text()) || !analysis.report().recognised()) {
            return List.of();
        }
        Masthead masthead = analysis.report().masthead();
        String whose = whose(masthead);
        Places places = new Places(analysis.text(), session.encoding());
        List<WorkspaceSymbol> symbols = new ArrayList<>();
        String title = masthead.title().orElseGet(() -> DocumentUri.name(uri));
        add(symbols, title, SymbolKind.File, whose, new Location(uri, places.range(masthead.titleSpan())));
        analysis.report().sections().forEach(section -> add(symbols, analysis.text().at(section.heading()), SymbolKind.Namespace, whose,
                new Location(uri, places.range(section.heading()))));
        return symbols;
    }

    private void add(List<WorkspaceSymbol> symbols, String name, SymbolKind kind, String whose, Location at) {
        String line = OneLine.of(name);
        String all = (whose + " " + line).toLowerCase(Locale.ROOT);
        if (words.stream().allMatch(word -> isIn(all, word))) {
            symbols.add(new WorkspaceSymbol(line, kind, Either.forLeft(at), whose));
        }
    }

    private String whose(Masthead masthead) {
        String body = masthead.organisation().orElse("");
        return masthead.year().map(year -> session.messages().render(Message.of("symbol.whose").with("body", body)
                .with("year", String.valueOf(year)))).orElse(body).trim();
    }

    /** Whether a text has the Chinese characters of the query; if not, it need not be parsed. A year may be written in other digits. */
    private boolean mayBeIn(String text) {
        return words.stream().allMatch(word -> CharClass.isDigit(word.charAt(0))
                || word.chars().allMatch(c -> c < 128 || text.indexOf(c) >= 0));
    }

    /** Whether a text has a number as a whole, or the characters of a word in this order: 县水局 matches 县水利局. */
    private static boolean isIn(String text, String word) {
        if (CharClass.isDigit(word.charAt(0))) {
            return text.contains(word);
        }
        int at = -1;
        for (int i = 0; i < word.length(); i++) {
            at = text.indexOf(word.charAt(i), at + 1);
            if (at < 0) {
                return false;
            }
        }
        return true;
    }
}
