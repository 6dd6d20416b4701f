package dev.gouji.office.markup;

import java.util.Set;

/** Which tags of a web page close other elements, as in browsers (HTML Living Standard, 13.1.2.4 and 13.2.6). */
final class HtmlRules {

    private static final Set<String> VOID = Set.of("area", "base", "basefont", "bgsound", "br", "col", "embed", "frame", "hr", "img",
            "input", "link", "meta", "param", "source", "track", "wbr");
    private static final Set<String> RAW = Set.of("script", "style", "title", "textarea", "iframe", "noembed", "noframes", "xmp");
    /** Elements whose start closes a paragraph. */
    private static final Set<String> BLOCKS = Set.of("address", "article", "aside", "blockquote", "center", "details", "dialog", "dir",
            "div", "dl", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header",
            "hgroup", "hr", "main", "menu", "nav", "ol", "p", "pre", "section", "summary", "table", "ul");
    private static final Set<String> TABLE_PARTS = Set.of("table", "caption", "colgroup", "thead", "tbody", "tfoot", "tr", "td", "th");
    private static final Set<String> OTHERS = Set.of("li", "dt", "dd", "option", "optgroup", "body");
    private static final Set<String> ROW_GROUPS = Set.of("thead", "tbody", "tfoot");
    private static final Set<String> CELLS = Set.of("td", "th", "caption");

    private HtmlRules() {
    }

    /** Whether the element has no content and no end tag. */
    static boolean isVoid(String name) {
        return VOID.contains(name);
    }

    /** Whether the element's content is not markup. */
    static boolean isRaw(String name) {
        return RAW.contains(name);
    }

    /** Whether the start of such an element may close another one. */
    static boolean endsAny(String name) {
        return BLOCKS.contains(name) || TABLE_PARTS.contains(name) || OTHERS.contains(name);
    }

    /** Whether the start of the next element closes nothing outside of an open one: an {@code <li>} in a list in an {@code <li>}. */
    static boolean shields(String open, String next) {
        boolean list = (open.equals("ul") || open.equals("ol")) && next.equals("li") || open.equals("dl") && next.startsWith("d");
        boolean cell = CELLS.contains(open) && (!TABLE_PARTS.contains(next) || next.equals("table"));
        return list || cell || open.equals("table");
    }

    /** Whether the start of the next element closes an open one. */
    static boolean endsBefore(String open, String next) {
        return switch (open) {
            case "p" -> BLOCKS.contains(next) || next.equals("li") || next.equals("dt") || next.equals("dd");
            case "li" -> next.equals("li");
            case "dt", "dd" -> next.equals("dt") || next.equals("dd");
            case "option" -> next.equals("option") || next.equals("optgroup");
            case "td", "th" -> CELLS.contains(next) || next.equals("tr") || ROW_GROUPS.contains(next);
            case "tr" -> next.equals("tr") || ROW_GROUPS.contains(next);
            case "caption", "colgroup" -> next.equals("tr") || ROW_GROUPS.contains(next) || next.equals("colgroup");
            case "thead", "tbody", "tfoot" -> ROW_GROUPS.contains(next);
            case "head" -> next.equals("body");
            default -> false;
        };
    }

    /** Whether an end tag may close elements around an open one. An end tag in a cell closes no element around its table. */
    static boolean reachesThrough(String open, String end) {
        if (CELLS.contains(open) || open.equals("table")) {
            return TABLE_PARTS.contains(end) && !open.equals("table");
        }
        return true;
    }
}
