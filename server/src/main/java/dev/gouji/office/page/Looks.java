package dev.gouji.office.page;

import dev.gouji.office.markup.Element;
import java.util.Locale;
import java.util.Set;

/** How tags and style attributes make an element look. Elements that style sheets hide were taken out before ({@link StyleSheets}). */
final class Looks {

    private static final Set<String> BLOCKS = Set.of("address", "article", "aside", "blockquote", "body", "caption", "center", "dd",
            "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4",
            "h5", "h6", "header", "hgroup", "hr", "html", "legend", "li", "main", "menu", "ol", "p", "pre", "section", "summary", "table",
            "tbody", "td", "tfoot", "th", "thead", "tr", "ul");
    /** Elements that have no text of the page, or only serve navigation. */
    private static final Set<String> SKIPPED = Set.of("head", "script", "style", "title", "template", "noscript", "iframe", "frameset",
            "noframes", "noembed", "object", "svg", "math", "canvas", "audio", "video", "select", "option", "button", "textarea", "input",
            "datalist", "nav", "aside", "footer", "xmp", "map", "rt", "rp");
    private static final String IMPORTANT = "!important";
    private static final Set<String> STRUCK = Set.of("s", "strike", "del");
    private static final Set<String> ROLES = Set.of("navigation", "banner", "contentinfo", "search", "menu", "menubar", "toolbar",
            "dialog", "alert", "complementary");

    private Looks() {
    }

    static boolean isBlock(Element element) {
        return BLOCKS.contains(element.name());
    }

    static boolean isSkipped(Element element) {
        return SKIPPED.contains(element.name()) || ROLES.contains(element.attribute("role").orElse("")) || isHidden(element);
    }

    private static boolean isHidden(Element element) {
        return element.attribute("hidden").isPresent() || says(element, "display", "none") || says(element, "visibility", "hidden")
                || says(element, "mso-hide", "all");
    }

    static boolean isRaised(Element element) {
        return element.is("sup") || says(element, "vertical-align", "super");
    }

    static boolean isStruck(Element element) {
        return STRUCK.contains(element.name()) || says(element, "text-decoration", "line-through");
    }

    /** Whether line ends of the source are shown as line ends. */
    static boolean keepsLines(Element element) {
        return element.is("pre") || says(element, "white-space", "pre");
    }

    /** Whether the property has a value that begins so in the element's style attribute. */
    static boolean says(Element element, String property, String value) {
        return style(element, property).startsWith(value);
    }

    /** The value of a property in the element's style attribute; empty if it has none. */
    static String style(Element element, String property) {
        return declared(element.attribute("style").orElse(""), property);
    }

    /**
     * The value of a property in declarations, {@code color:red; display:none}; empty if they do not have it. The last one counts, but
     * an {@code !important} one before others.
     */
    static String declared(String declarations, String property) {
        String style = lower(declarations);
        String value = "";
        for (int at = style.indexOf(property); at >= 0; at = style.indexOf(property, at + 1)) {
            int colon = at + property.length();
            while (colon < style.length() && style.charAt(colon) == ' ') {
                colon++;
            }
            boolean begins = at == 0 || style.charAt(at - 1) == ';' || style.charAt(at - 1) <= ' ';
            if (begins && colon < style.length() && style.charAt(colon) == ':') {
                int end = style.indexOf(';', colon);
                String next = style.substring(colon + 1, end < 0 ? style.length() : end).trim();
                value = value.contains(IMPORTANT) && !next.contains(IMPORTANT) ? value : next;
            }
        }
        return value;
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
