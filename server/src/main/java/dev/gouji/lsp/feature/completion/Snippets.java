package dev.gouji.lsp.feature.completion;

import dev.gouji.edit.NewReport;
import dev.gouji.edit.Proposal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes a snippet of a text with places to fill in. The TAB key moves from place to place. */
public final class Snippets {

    /** A place to fill in: an empty cell, or a placeholder. All places of the name of the body are one place, so it is typed once. */
    private static final Pattern STOP = Pattern.compile(Proposal.PLACE + "|" + NewReport.BODY + "|（落款日期）|请填写");

    private Snippets() {
    }

    public static String of(String template) {
        StringBuilder out = new StringBuilder();
        Matcher stops = STOP.matcher(template);
        int at = 0;
        int number = 0;
        int name = 0;
        while (stops.find()) {
            out.append(escaped(template.substring(at, stops.start())));
            at = stops.end();
            boolean again = stops.group().equals(NewReport.BODY) && name > 0;
            number += again ? 0 : 1;
            name = stops.group().equals(NewReport.BODY) ? again ? name : number : name;
            out.append(stop(again ? name : number, stops.group()));
        }
        return out.append(escaped(template.substring(at))).append("$0").toString();
    }

    private static String stop(int number, String words) {
        return words.charAt(0) == Proposal.PLACE ? "$" + number : "${" + number + ":" + words + "}";
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("$", "\\$").replace("}", "\\}");
    }
}
