package dev.gouji.preview;

import dev.gouji.message.Message;
import dev.gouji.message.Messages;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Draws the checklist and the key figures. */
final class CardsHtml {

    /** The length of the longest bar, in units of the drawing. */
    private static final int LONGEST = 100;

    private final Messages messages;
    private final String id;

    CardsHtml(Messages messages, String id) {
        this.messages = messages;
        this.id = id;
    }

    void checklist(Preview preview, EscapedHtml html) {
        html.open("section", "class", "card").element("h3", messages.text("preview.duties"));
        html.open("ul", "class", "duties");
        for (Preview.Duty duty : preview.duties()) {
            String mark = duty.mark().name().toLowerCase(Locale.ROOT);
            html.open("li", "data-mark", mark);
            html.element("span", messages.text("preview.mark." + mark), "class", "unseen");
            if (duty.issues().isEmpty()) {
                html.text(duty.text());
            } else {
                html.element("a", duty.text(), "href", "#" + id + "-i" + duty.issues().get(0));
            }
            html.close("li").line();
        }
        html.close("ul").close("section").line();
    }

    /** Draws requests and outcomes as bars of one scale, and lists the other figures. Draws nothing if there are no figures. */
    void figures(Preview preview, EscapedHtml html) {
        boolean last = preview.figures().stream().anyMatch(f -> f.before().isPresent());
        List<Preview.KeyFigure> bars = preview.figures().stream().filter(f -> f.scale() != Preview.Scale.NONE).toList();
        BigDecimal most = bars.stream().flatMap(f -> Stream.of(f.now(), f.before())).flatMap(Optional::stream)
                .reduce(BigDecimal.ONE, BigDecimal::max);
        if (preview.figures().isEmpty()) {
            return;
        }
        html.open("section", "class", "card").element("h3", messages.text(last ? "preview.figures" : "preview.figures.alone"));
        html.open("table", "class", "figures");
        for (Preview.Scale scale : List.of(Preview.Scale.REQUESTS, Preview.Scale.OUTCOMES)) {
            html.open("tbody");
            bars.stream().filter(f -> f.scale() == scale).forEach(figure -> figure(figure, most, last, html));
            html.close("tbody").line();
        }
        html.close("table").open("ul", "class", "others");
        preview.figures().stream().filter(f -> f.scale() == Preview.Scale.NONE).forEach(figure -> other(figure, html));
        html.close("ul").close("section").line();
    }

    private void other(Preview.KeyFigure figure, EscapedHtml html) {
        html.open("li").element("span", figure.name()).element("b", figure.now().map(Messages::number).orElse("—"));
        before(figure).ifPresent(before -> html.element("small", before));
        html.close("li");
    }

    private Optional<String> before(Preview.KeyFigure figure) {
        return figure.before().map(b -> messages.render(Message.of("preview.before").with("number", b)));
    }

    private void figure(Preview.KeyFigure figure, BigDecimal most, boolean last, EscapedHtml html) {
        html.open("tr").element("th", figure.name(), "scope", "row");
        html.open("td", "class", "bars").open("svg", "viewBox", "0 0 " + LONGEST
                + " 12", "preserveAspectRatio", "none", "aria-hidden", "true");
        figure.now().ifPresent(now -> bar("now", now, most, last ? "1" : "3", "6", html));
        figure.before().ifPresent(before -> bar("then", before, most, "8", "3", html));
        html.close("svg").close("td");
        html.element("td", figure.now().map(Messages::number).orElse("—"), "class", "number");
        if (last) {
            html.element("td", before(figure).orElse(""), "class", "before");
        }
        html.close("tr").line();
    }

    private static void bar(String kind, BigDecimal number, BigDecimal most, String y, String height, EscapedHtml html) {
        BigDecimal length = number.max(BigDecimal.ZERO).multiply(BigDecimal.valueOf(LONGEST)).divide(most, 1, RoundingMode.HALF_UP);
        if (length.signum() > 0) {
            html.open("rect", "class", kind, "y", y, "width", length.toPlainString(), "height", height).close("rect");
        }
    }
}
