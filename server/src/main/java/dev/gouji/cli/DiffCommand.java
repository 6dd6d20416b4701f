package dev.gouji.cli;

import com.google.gson.stream.JsonWriter;
import dev.gouji.analysis.Analysis;
import dev.gouji.cli.report.Json;
import dev.gouji.form.CellAddress;
import dev.gouji.form.FormTable;
import dev.gouji.lint.Finding;
import dev.gouji.lint.RuleSelection;
import dev.gouji.lint.peer.BodyYear;
import dev.gouji.lint.peer.Peer;
import dev.gouji.lint.peer.Peers;
import dev.gouji.message.Language;
import dev.gouji.message.Message;
import dev.gouji.message.Messages;
import dev.gouji.message.Names;
import dev.gouji.report.Report;
import dev.gouji.report.Table;
import dev.gouji.text.Visible;
import dev.gouji.text.Width;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * {@code gouji diff LASTYEAR THISYEAR}: the figures that moved, those that contradict last year's, and how much of the prose is the
 * same.
 */
final class DiffCommand implements Command {

    private static final List<String> FORMATS = List.of("text", "json");
    private static final int VERSION = 1;
    private static final int FIGURE = 10;

    @Override
    public List<Option> options() {
        return List.of(Option.FORMAT, Option.OUTPUT);
    }

    @Override
    public List<String> choices(Option option) {
        return option == Option.FORMAT ? FORMATS : List.of();
    }

    /** A figure that differs between the reports. A blank counts as 0; empty if the form of the report does not have the cell. */
    private record Moved(CellAddress address, Optional<BigDecimal> before, Optional<BigDecimal> after) {
    }

    /** How the two reports follow one another. */
    private enum Order {
        /** one body, last year's report first */ RIGHT,
        /** one body, last year's report second */ REVERSED,
        /** two bodies, or years that do not follow one another */ STRANGERS;

        static Order of(Optional<BodyYear> first, Optional<BodyYear> second) {
            if (first.isEmpty() || second.isEmpty()) {
                return STRANGERS;
            }
            return first.get().equals(second.get().before()) ? RIGHT : second.get().equals(first.get().before()) ? REVERSED : STRANGERS;
        }
    }

    /**
     * Two reports side by side.
     *
     * @param order whether the reports are of one body and of consecutive years
     * @param alike how many percent of this year's sentences are in last year's report too, 0 to 100
     */
    private record Compared(Input last, Input now, Order order, List<Moved> moved, List<Finding> findings, int alike) {
    }

    @Override
    public int run(Terminal terminal, String version, Arguments arguments) throws UsageException, IOException {
        List<String> paths = arguments.paths(2, "cli.diff-two");
        Inputs inputs = new Inputs(terminal, RuleSelection.ALL);
        List<Source> sources = new ArrayList<>();
        for (String path : paths) {
            sources.add(Sources.one(path));
        }
        Output output = Output.of(arguments, terminal, sources);
        String format = output.format(arguments, FORMATS);
        Input last = report(inputs, sources.get(0));
        Input now = report(inputs, sources.get(1));
        Compared compared = compare(last, now);
        boolean written = output.write(format.equals("json") ? out -> json(out, terminal.messages(), compared)
                : out -> text(terminal.into(out), compared));
        return !written || inputs.isFaulty() ? Cli.UNUSABLE : compared.moved().isEmpty() ? 0 : Cli.FOUND;
    }

    private static Input report(Inputs inputs, Source source) throws UsageException {
        Input input = inputs.bind(source);
        if (!inputs.accept(input)) {
            throw new UsageException(Message.of("cli.diff-unread").with("path", source.path().toString()));
        }
        if (!input.analysis().get().report().recognised()) {
            throw new UsageException(input.noReport());
        }
        return input;
    }

    private static Compared compare(Input last, Input now) {
        Peer before = peer(last);
        Peer after = peer(now);
        Report report = now.analysis().get().report();
        List<Moved> moved = new ArrayList<>();
        for (CellAddress address : addresses(last.analysis().get().report(), report)) {
            Optional<BigDecimal> was = Optional.ofNullable(before.figures().get(address));
            Optional<BigDecimal> is = Optional.ofNullable(after.figures().get(address));
            if (worth(was).compareTo(worth(is)) != 0) {
                moved.add(new Moved(address, was, is));
            }
        }
        Analysis held = now.analysis().get().under(now.settings().settings(), new Peers(Optional.of(before), Optional.empty()));
        Order order = Order.of(before.body(), after.body());
        List<Finding> across = order != Order.RIGHT ? List.of() : held.findings().stream().filter(f -> f.rule().code().startsWith("GJ8")).toList();
        Set<Integer> shared = new HashSet<>(after.sentences());
        shared.retainAll(before.sentences());
        int alike = after.sentences().isEmpty() ? 0 : shared.size() * 100 / after.sentences().size();
        return new Compared(last, now, order, moved, across, alike);
    }

    /** The figure, or 0 if the form does not have it: a new cell with 0 has not moved. */
    private static BigDecimal worth(Optional<BigDecimal> figure) {
        return figure.orElse(BigDecimal.ZERO);
    }

    private static Peer peer(Input input) {
        return Peer.of(input.path().toString(), input.analysis().get().text(), input.analysis().get().report());
    }

    private static Set<CellAddress> addresses(Report last, Report now) {
        Set<CellAddress> addresses = new LinkedHashSet<>();
        now.tables().stream().map(Table::official).map(FormTable::addresses).forEach(addresses::addAll);
        last.tables().stream().map(Table::official).map(FormTable::addresses).forEach(addresses::addAll);
        return addresses;
    }

    private static void text(Terminal terminal, Compared compared) {
        Messages messages = terminal.messages();
        StringBuilder out = new StringBuilder();
        out.append(messages.render(Message.of("diff.title").with("last", name(compared.last())).with("now", name(compared.now()))))
                .append('\n');
        if (compared.order() != Order.RIGHT) {
            out.append(messages.text(compared.order() == Order.REVERSED ? "diff.reversed" : "diff.strangers")).append('\n');
        }
        if (compared.moved().isEmpty()) {
            out.append(messages.text("diff.none")).append('\n');
        }
        int width = compared.moved().stream().mapToInt(m -> Width.of(name(m.address(), messages))).max().orElse(0) + 2;
        for (Moved moved : compared.moved()) {
            out.append("  ").append(Width.pad(name(moved.address(), messages), width)).append(right(moved.before())).append("  → ")
                    .append(right(moved.after()));
            if (moved.before().isPresent() && moved.after().isPresent()) {
                out.append("  ").append(Messages.signed(moved.after().get().subtract(moved.before().get())));
            }
            out.append('\n');
        }
        compared.findings().forEach(f -> out.append(f.rule().code()).append(' ').append(Visible.of(messages.render(f.message())))
                .append('\n'));
        out.append(messages.render(Message.of("diff.alike").with("percent", compared.alike()))).append('\n');
        terminal.print(out.toString());
    }

    /** An address is Chinese, so in English the names stand for it: Table 2, Permits, Decisions this year. */
    private static String name(CellAddress address, Messages messages) {
        Names names = messages.names();
        return messages.language() == Language.ZH ? address.toString() : names.table(address.table()) + ", "
                + names.row(address.table(), address.row()) + ", " + names.column(address.table(), address.column());
    }

    private static String name(Input input) {
        Report report = input.analysis().get().report();
        return Visible.of(report.masthead().title().orElse(input.path().toString()));
    }

    private static String right(Optional<BigDecimal> figure) {
        String words = figure.map(BigDecimal::toPlainString).orElse("-");
        return " ".repeat(Math.max(0, FIGURE - words.length())) + words;
    }

    private static void json(OutputStream out, Messages messages, Compared compared) throws IOException {
        JsonWriter json = Json.writer(out);
        json.beginObject().name("version").value(VERSION);
        json.name("last").value(compared.last().path().toString()).name("now").value(compared.now().path().toString());
        json.name("moved").beginArray();
        for (Moved moved : compared.moved()) {
            json.beginObject().name("cell").value(moved.address().toString());
            json.name("before").value(moved.before().orElse(null)).name("after").value(moved.after().orElse(null)).endObject();
        }
        json.endArray().name("findings").beginArray();
        for (Finding finding : compared.findings()) {
            json.beginObject().name("code").value(finding.rule().code()).name("message").value(messages.render(finding.message()))
                    .endObject();
        }
        json.endArray().name("alike").value(compared.alike()).endObject();
        Json.finish(json, out);
    }
}
