package dev.gouji.fuzz;

import dev.gouji.grammar.Span;
import dev.gouji.office.OfficeDocument;
import dev.gouji.office.OfficeReader;
import dev.gouji.office.Opened;
import dev.gouji.office.TrackedDocument;
import dev.gouji.office.jvm.JavaPlatform;
import dev.gouji.office.zip.ZipArchive;
import dev.gouji.office.zip.ZipEntry;
import dev.gouji.text.Edit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads any bytes, Word files and pages, or refuses them. If an edit is not refused, plain or tracked, the file has the edited
 * text afterwards, and no other part of it changes. A remark at any place keeps the text.
 */
public final class OfficeTarget {

    private static final List<String> NEW_TEXTS = List.of("", "0", "12", "某", "𠮷", "a<b>&\"", " ", "二、", "\n", "\t");
    private static final TrackedDocument.Author AUTHOR = TrackedDocument.Author.gouji("2026-01-14T09:00:00Z");
    private static final int EDITS = 6;

    private OfficeTarget() {
    }

    public static void fuzzerTestOneInput(byte[] bytes) {
        Feed feed = new Feed(bytes);
        check(feed.rarely(8) ? feed.rest() : new WrittenFile(feed).bytes(), feed);
    }

    static void check(byte[] file, Feed feed) {
        if (open(file) instanceof Opened.Document opened) {
            check(file, opened.document(), feed);
        }
    }

    static boolean isRead(byte[] file) {
        return open(file) instanceof Opened.Document;
    }

    private static Opened open(byte[] file) {
        return new OfficeReader(new JavaPlatform()).open(file);
    }

    private static OfficeDocument reopen(byte[] file) {
        if (open(file) instanceof Opened.Document opened) {
            return opened.document();
        }
        throw new AssertionError("the written file cannot be read");
    }

    private static void check(byte[] file, OfficeDocument document, Feed feed) {
        Hold.that(Arrays.equals(file, document.apply(List.of())), () -> "the file changed without an edit");
        String text = document.text();
        for (int i = 0; i < EDITS; i++) {
            Edit edit = edit(text, feed);
            document.place(edit.span(), List.of(new Span(0, Math.min(3, text.length()))));
            if (document.refusal(edit).isEmpty()) {
                byte[] after = document.apply(List.of(edit));
                Hold.equal(expected(text, edit), words(reopen(after).text()), "text after " + edit);
                otherParts(document, file, after);
            }
        }
        if (document instanceof TrackedDocument word) {
            track(word, feed);
            review(word, feed);
        }
    }

    private static String expected(String text, Edit edit) {
        return words(Edit.apply(text, List.of(edit)));
    }

    /**
     * The text without blanks and line ends. A page has no blanks at the ends of its lines and no lines without words, and
     * the blanks between paragraphs of a cell depend on the words around them.
     */
    private static String words(String text) {
        return text.replace(" ", "").replace("\n", "");
    }

    private static Edit edit(String text, Feed feed) {
        int at = boundary(text, feed.below(text.length() + 1));
        int end = boundary(text, Math.min(text.length(), at + feed.below(4)));
        return new Edit(new Span(at, Math.max(at, end)), feed.pick(NEW_TEXTS));
    }

    private static int boundary(String text, int at) {
        boolean within = at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at));
        return within ? at - 1 : at;
    }

    /** Compares the packed bytes of the parts, so that broken parts and parts that were not read count as well. */
    private static void otherParts(OfficeDocument document, byte[] before, byte[] after) {
        if (document instanceof TrackedDocument) {
            ZipArchive old = ZipArchive.open(before, new JavaPlatform());
            for (ZipEntry entry : ZipArchive.open(after, new JavaPlatform()).entries()) {
                ZipEntry was = old.find(entry.name()).orElseThrow();
                Hold.that(entry.name().equals("word/document.xml") || Arrays.equals(before, was.header(), was.data() + was.packed(),
                        after, entry.header(), entry.data() + entry.packed()), () -> "part " + entry.name());
            }
        }
    }

    private static void track(TrackedDocument document, Feed feed) {
        for (int i = 0; i < EDITS; i++) {
            Edit edit = edit(document.text(), feed);
            if (document.trackedRefusal(edit).isEmpty()) {
                Hold.equal(expected(document.text(), edit), words(reopen(document.track(List.of(edit), AUTHOR)).text()), "tracked " + edit);
            }
        }
    }

    private static void review(TrackedDocument document, Feed feed) {
        List<TrackedDocument.Remark> remarks = new ArrayList<>();
        for (int i = 0; i < EDITS; i++) {
            Edit edit = edit(document.text(), feed);
            boolean repair = feed.rarely(3);
            remarks.add(new TrackedDocument.Remark(edit.span(), "批注" + i, repair ? List.of(edit) : List.of()));
        }
        OfficeDocument copy = reopen(document.review(remarks, AUTHOR));
        if (remarks.stream().allMatch(r -> r.repair().isEmpty())) {
            Hold.equal(document.text(), copy.text(), "text under comments");
        }
    }
}
