package dev.gouji.cli;

import com.google.gson.stream.JsonWriter;
import dev.gouji.analysis.Analysis;
import dev.gouji.cli.report.Attendance;
import dev.gouji.cli.report.Csv;
import dev.gouji.cli.report.Json;
import dev.gouji.form.CellAddress;
import dev.gouji.form.Form;
import dev.gouji.form.FormTable;
import dev.gouji.form.Forms;
import dev.gouji.form.GridCell;
import dev.gouji.form.blank.BlankTable;
import dev.gouji.form.blank.Headings;
import dev.gouji.form.blank.Surface;
import dev.gouji.lint.RuleSelection;
import dev.gouji.message.Message;
import dev.gouji.message.Messages;
import dev.gouji.text.Visible;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** {@code gouji sum FOLDER}: the sums of the figures of all bodies, in the tables of the form. */
final class SumCommand implements Command {

    private static final List<String> FORMATS = List.of("markdown", "csv", "json");
    private static final int VERSION = 1;

    @Override
    public List<Option> options() {
        return List.of(Option.YEAR, Option.FORMAT, Option.OUTPUT, Option.EXCLUDE);
    }

    @Override
    public List<String> choices(Option option) {
        return option == Option.FORMAT ? FORMATS : List.of();
    }

    @Override
    public int run(Terminal terminal, String version, Arguments arguments) throws UsageException, IOException {
        Inputs inputs = new Inputs(terminal, RuleSelection.ALL);
        List<Source> sources = inputs.sources(arguments);
        Output output = Output.of(arguments, terminal, sources);
        String format = output.format(arguments, FORMATS);
        ReportSum sum = new ReportSum(arguments.number(Option.YEAR));
        AttendanceCheck attendance = new AttendanceCheck(inputs, terminal);
        inputs.each(sources, inputs::judge, input -> {
            if (inputs.accept(input) && inputs.isReport(input) && sum.add(input)) {
                attendance.add(input);
            }
        });
        sum.uncounted().forEach(terminal::complain);
        ReportSum.Total total = sum.total();
        total.notes().forEach(terminal::complain);
        List<String> missing = attendance.attendance().missing();
        if (!missing.isEmpty()) {
            terminal.complain(Attendance.sentence("summary.missing", missing, terminal.messages()));
        }
        Form form = Forms.official().ofYear(total.year())
                .orElseThrow(() -> new UsageException(Message.of("cli.new-form").with("year", String.valueOf(total.year()))));
        boolean written = output.write(switch (format) {
            case "csv" -> out -> csv(out, form, total);
            case "json" -> out -> json(out, form, total);
            default -> out -> out.write(markdown(terminal.messages(), form, total).getBytes(StandardCharsets.UTF_8));
        });
        return written && !inputs.isFaulty() ? 0 : Cli.UNUSABLE;
    }

    private static String markdown(Messages messages, Form form, ReportSum.Total total) {
        StringBuilder out = new StringBuilder("# ")
                .append(messages.render(Message.of("sum.title").with("year", String.valueOf(total.year()))
                .with("count", total.reports().size()))).append('\n');
        for (FormTable table : form.tables()) {
            String heading = form.sections().stream().filter(s -> s.number() == table.section()).map(Headings::of).findFirst().orElse("");
            out.append("\n## ").append(heading).append("\n\n")
                    .append(BlankTable.of(table, Surface.MARKDOWN, cell -> words(cell, total.sums()))).append('\n');
        }
        out.append("\n## ").append(messages.text("sum.reports")).append("\n\n");
        total.reports().forEach(report -> out.append("- ").append(Visible.of(report.organisation() + '（' + report.path() + '）')).append('\n'));
        return out.append('\n').append(Analysis.SUM_MARK).append('\n').toString();
    }

    private static String words(GridCell cell, Map<CellAddress, BigDecimal> sums) {
        if (cell instanceof GridCell.Name name) {
            return name.text();
        }
        BigDecimal sum = sums.get(((GridCell.Figure) cell).address());
        return sum == null ? "" : sum.toPlainString();
    }

    private static void csv(OutputStream out, Form form, ReportSum.Total total) throws IOException {
        Csv csv = new Csv(out, List.of("year", "table", "row", "column", "value"));
        for (FormTable table : form.tables()) {
            for (CellAddress address : table.addresses()) {
                BigDecimal sum = total.sums().get(address);
                csv.row(List.of(String.valueOf(total.year()), address.table(), address.row(), address.column(),
                        sum == null ? "" : sum.toPlainString()));
            }
        }
        csv.flush();
    }

    private static void json(OutputStream out, Form form, ReportSum.Total total) throws IOException {
        JsonWriter json = Json.writer(out);
        json.beginObject().name("version").value(VERSION).name("year").value(total.year()).name("reports").beginArray();
        for (ReportSum.Counted report : total.reports()) {
            json.beginObject().name("path").value(report.path()).name("organisation").value(report.organisation()).endObject();
        }
        json.endArray().name("cells").beginObject();
        for (FormTable table : form.tables()) {
            for (CellAddress address : table.addresses()) {
                BigDecimal sum = total.sums().get(address);
                if (sum != null) {
                    json.name(address.toString()).value(sum);
                }
            }
        }
        json.endObject().endObject();
        Json.finish(json, out);
    }
}
