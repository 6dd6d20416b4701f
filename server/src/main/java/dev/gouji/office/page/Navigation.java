package dev.gouji.office.page;

import dev.gouji.office.markup.Characters;
import dev.gouji.office.markup.Element;
import dev.gouji.office.markup.Node;
import java.util.HashMap;
import java.util.Map;

/** Finds the blocks of a page that consist mostly of links: menus, breadcrumbs, links to neighbouring articles. */
final class Navigation {

    private static final int FEWEST_LINKS = 2;
    /** A block is a menu if its links have at least this percentage of its characters. */
    private static final int SHARE = 60;

    private final Map<Element, Count> counts = new HashMap<>();

    /** What an element has in it, at any depth. */
    private static final class Count {

        private int characters;
        private int linked;
        private int links;
        private boolean table;
    }

    Navigation(Element page) {
        count(page, false);
    }

    private Count count(Element element, boolean inLink) {
        Count count = new Count();
        boolean link = element.is("a");
        count.links = link ? 1 : 0;
        count.table = element.is("td") || element.is("th");
        for (Node node : element.nodes()) {
            if (node instanceof Characters characters) {
                int length = visible(characters.text());
                count.characters += length;
                count.linked += inLink || link ? length : 0;
            } else if (!Looks.isSkipped((Element) node)) {
                Count inner = count((Element) node, inLink || link);
                count.characters += inner.characters;
                count.linked += inner.linked;
                count.links += inner.links;
                count.table |= inner.table;
            }
        }
        counts.put(element, count);
        return count;
    }

    private static int visible(String text) {
        int visible = 0;
        for (int i = 0; i < text.length(); i++) {
            visible += Character.isLetterOrDigit(text.charAt(i)) ? 1 : 0;
        }
        return visible;
    }

    boolean is(Element element) {
        Count count = counts.get(element);
        boolean all = element.is("body") || element.is("html");
        return count != null && !all && Looks.isBlock(element) && !count.table && count.links >= FEWEST_LINKS
                && count.linked * 100L >= (long) count.characters * SHARE;
    }
}
