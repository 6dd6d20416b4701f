package dev.gouji.lint.rules;

import dev.gouji.grammar.CharClass;
import dev.gouji.grammar.Span;
import dev.gouji.lint.Finding;
import dev.gouji.lint.Related;
import dev.gouji.lint.RuleId;
import dev.gouji.lint.Subject;
import dev.gouji.message.Message;
import dev.gouji.office.OfficeDocument;
import dev.gouji.office.Remains;
import dev.gouji.text.Visible;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what a Word file holds besides its text, and the place of a finding on it. */
final class FilePlaces {

    /** How many further places a finding has at most; the first ones show where to look. */
    private static final int MOST = 20;
    /** The longest quotation, in characters. */
    private static final int LONGEST = 20;

    private FilePlaces() {
    }

    static Remains remains(Subject subject) {
        Optional<OfficeDocument> document = subject.document();
        return document.isEmpty() ? Remains.NONE : document.get().remains();
    }

    /** The place itself. If nothing visible stands there, its line or blank cell; if there is none, the title. */
    static Span of(Subject subject, Span place) {
        String text = subject.text().text();
        if (!CharClass.trim(place.of(text)).isEmpty()) {
            return place;
        }
        int start = text.lastIndexOf('\n', place.start() - 1) + 1;
        int end = text.indexOf('\n', place.start());
        Span line = CharClass.trim(text, new Span(start, end < 0 ? text.length() : end));
        if (line.isEmpty() && start < place.end() && text.charAt(start) == '\t') {
            return new Span(start, start + 1);
        }
        return line.isEmpty() ? subject.report().masthead().titleSpan() : line;
    }

    /** Whether the text of a cell is only a sign for content that was not read (〔图片〕), and no words of its author. */
    static boolean isUnread(Subject subject, String text, Span cell) {
        Remains remains = remains(subject);
        return isSign(remains.unread(), text, cell) || isSign(remains.asides(), text, cell);
    }

    private static boolean isSign(List<Remains.Unread> unread, String text, Span cell) {
        for (Remains.Unread one : unread) {
            if (cell.start() <= one.place().start() && one.place().start() <= cell.end() && one.kind().sign().equals(text)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a section has content that was not read. Headers, footers and notes, which have no sign, do not count: they are in
     * no section, or hold no table.
     */
    static boolean isIn(List<Remains.Unread> unread, Span section) {
        for (Remains.Unread one : unread) {
            boolean placed = !one.kind().sign().isEmpty();
            if (placed && section.start() <= one.place().start() && one.place().start() < section.end()) {
                return true;
            }
        }
        return false;
    }

    /**
     * A finding at the first of some remnants; the places of the others are related. Its severity is still to choose.
     *
     * @param remnants at least one
     * @param message which may also say how many there are
     */
    static Finding.Builder about(RuleId rule, Subject subject, List<? extends Remains.Remnant> remnants, Message message) {
        return Finding.about(rule, of(subject, remnants.get(0).place()), message.with("count", remnants.size()))
                .related(further(subject, remnants, Message.of(rule.code() + ".further")));
    }

    private static List<Related> further(Subject subject, List<? extends Remains.Remnant> remnants, Message message) {
        List<Related> further = new ArrayList<>();
        for (int i = 1; i < remnants.size() && i <= MOST; i++) {
            further.add(Related.place(of(subject, remnants.get(i).place()), message));
        }
        return further;
    }

    /** Words to quote: a line at most, and no more than needed to recognise them. */
    static String quoted(String words) {
        return Visible.cut(words.replace('\n', ' '), LONGEST);
    }
}
