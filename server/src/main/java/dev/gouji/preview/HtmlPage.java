package dev.gouji.preview;

import dev.gouji.json.Resources;
import dev.gouji.message.Language;

/**
 * A self-contained page: one style sheet and one script, the only ones that its security policy allows. It can be read
 * without the script, which mail programs remove.
 */
public final class HtmlPage {

    private HtmlPage() {
    }

    /** The style sheet. */
    public static String style() {
        return Resources.text("preview/style.css");
    }

    /** The script. */
    public static String script() {
        return Resources.text("preview/script.js");
    }

    /**
     * Everything before the content.
     *
     * @param generator the name of the program; it keeps the page from being taken for a report
     * @param styleSource what the policy allows as style, such as {@code 'sha256-…'} of {@link #style}
     * @param scriptSource what it allows as script
     */
    public static String head(String title, Language language, String generator, String styleSource, String scriptSource) {
        EscapedHtml html = new EscapedHtml();
        String policy = "default-src 'none'; style-src " + styleSource + "; script-src " + scriptSource
                + "; base-uri 'none'; form-action 'none'";
        html.open("html", "lang", language == Language.ZH ? "zh-CN" : "en").line().open("head").line();
        html.open("meta", "charset", "utf-8").line();
        html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").line();
        html.open("meta", "name", "generator", "content", generator).line();
        html.open("meta", "http-equiv", "Content-Security-Policy", "content", policy).line();
        html.element("title", title).line();
        return "<!doctype html>\n" + html + "<style>" + style() + "</style>\n</head>\n<body>\n";
    }

    /** Everything after the content. */
    public static String foot() {
        return "<script>" + script() + "</script>\n</body>\n</html>\n";
    }
}
