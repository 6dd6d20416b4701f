package dev.gouji.cli.report;

import dev.gouji.form.CellAddress;
import dev.gouji.form.Form;
import dev.gouji.form.FormTable;
import dev.gouji.form.Forms;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * {@code extract --format wide}: one row per report, with a column for each cell of every form. The cells of the newest form come
 * first.
 */
public final class WideExtract implements Extract {

    private final Csv csv;
    private final List<CellAddress> addresses;

    public WideExtract(OutputStream out) throws IOException {
        this.addresses = addresses();
        List<String> header = new ArrayList<>(List.of("path", "organisation", "year", "form"));
        addresses.forEach(address -> header.add(address.toString()));
        this.csv = new Csv(out, header);
    }

    private static List<CellAddress> addresses() {
        Set<CellAddress> addresses = new LinkedHashSet<>();
        List<Form> forms = Forms.official().all();
        for (int i = forms.size() - 1; i >= 0; i--) {
            for (FormTable table : forms.get(i).tables()) {
                addresses.addAll(table.addresses());
            }
        }
        return List.copyOf(addresses);
    }

    @Override
    public void add(FileResult result) throws IOException {
        List<String> row = new ArrayList<>(List.of(result.path(), result.organisation(), result.year(), result.form()));
        for (CellAddress address : addresses) {
            row.add(result.analysis().report().cell(address).flatMap(cell -> cell.value().number()).map(BigDecimal::toPlainString).orElse(""));
        }
        csv.row(row);
    }

    @Override
    public void close() throws IOException {
        csv.flush();
    }
}
