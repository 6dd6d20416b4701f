package dev.gouji.report.bind;

import dev.gouji.grammar.Block;
import dev.gouji.grammar.Ordinal;
import dev.gouji.grammar.Span;
import dev.gouji.grammar.SyntaxTree;
import dev.gouji.report.Prose;
import dev.gouji.report.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects the lines of text that no table has taken, each with the section in which it stands. */
final class ProseReader {

    private ProseReader() {
    }

    static List<Prose> read(SyntaxTree tree, boolean[] taken, List<Section> sections) {
        List<Prose> prose = new ArrayList<>();
        for (int i = 0; i < taken.length; i++) {
            Block block = tree.blocks().get(i);
            if (taken[i]) {
                continue;
            }
            if (block instanceof Block.Text text) {
                add(prose, text.content(), text.ordinal(), sections);
            } else if (block instanceof Block.Heading heading) {
                add(prose, heading.content(), heading.ordinal(), sections);
            }
        }
        return List.copyOf(prose);
    }

    private static void add(List<Prose> prose, Span content, Optional<Ordinal> ordinal, List<Section> sections) {
        if (!content.isEmpty()) {
            int section = 0;
            boolean heading = false;
            for (Section candidate : sections) {
                if (candidate.span().start() <= content.start()) {
                    section = candidate.official().number();
                    heading = candidate.heading().equals(content);
                }
            }
            prose.add(new Prose(prose.size(), content, ordinal, section, heading));
        }
    }
}
