package dev.gouji.lint.rules;

import dev.gouji.form.CellAddress;
import dev.gouji.lint.Related;
import dev.gouji.lint.peer.Peer;
import dev.gouji.message.Message;
import dev.gouji.report.Cell;
import dev.gouji.report.Claim.About;
import dev.gouji.report.Report;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the tables count of what a claim is about, in every way of counting that a drafter may mean. */
final class Claims {

    private final Function<CellAddress, Optional<BigDecimal>> figures;

    Claims(Report report) {
        this.figures = address -> report.cell(address).flatMap(c -> c.value().number());
    }

    /** What the tables of another report count. */
    Claims(Peer peer) {
        this.figures = peer::stated;
    }

    /** The numbers that a claim may state, the plainest first; none where the tables do not tell. */
    List<BigDecimal> counted(About about) {
        return switch (about) {
            case RECEIVED -> with(total("一"), sum(List.of("一", "二")));
            case CARRIED_IN -> with(total("二"));
            case HANDLED -> with(total("三（七）"), total("一"), sum(List.of("一", "二")));
            case CARRIED_OVER -> with(total("四"));
            case GRANTED -> with(total("三（一）"));
            case PARTLY_GRANTED -> with(total("三（二）"));
            case REFUSED -> with(sum(numbered("三（三）", 8)));
            case UNAVAILABLE -> with(sum(numbered("三（四）", 3)));
            case NOT_PROCESSED -> with(sum(numbered("三（五）", 5)));
            case OTHERWISE_CLOSED -> with(total("三（六）").or(() -> sum(numbered("三（六）", 3))));
            case REVIEW -> cases(List.of("行政复议"));
            case LITIGATION -> Stream.of(List.of("未经复议直接起诉", "复议后起诉"), List.of("未经复议直接起诉"), List.of("复议后起诉"))
                    .flatMap(rows -> cases(rows).stream()).toList();
            case PERMIT -> decisions("行政许可");
            case PENALTY -> decisions("行政处罚");
            case COMPULSORY_MEASURE -> decisions("行政强制");
            case ISSUED -> with(number(new CellAddress("t2", "行政规范性文件", "本年制发件数")));
        };
    }

    /** The total that it is compared with. */
    static List<Related> related(Report report, About about) {
        CellAddress address = switch (about) {
            case CARRIED_IN -> new CellAddress("t3", "二", "总计");
            case CARRIED_OVER -> new CellAddress("t3", "四", "总计");
            case HANDLED -> new CellAddress("t3", "三（七）", "总计");
            case REVIEW -> new CellAddress("t4", "行政复议", "总计");
            case LITIGATION -> new CellAddress("t4", "未经复议直接起诉", "总计");
            default -> new CellAddress("t3", "一", "总计");
        };
        Optional<Cell> cell = report.cell(address).filter(c -> c.value().number().isPresent());
        return cell.map(c -> new Related(Optional.of(address), c.span(), Message.of("related.addend").with(address)
                .with("value", c.value().number().orElseThrow()))).stream().toList();
    }

    /** All cases, and those that are closed: a report may speak of either. */
    private List<BigDecimal> cases(List<String> rows) {
        Optional<BigDecimal> all = sum("t4", rows, "总计");
        Optional<BigDecimal> pending = sum("t4", rows, "尚未审结");
        return with(all, all.flatMap(a -> pending.map(a::subtract)));
    }

    private List<BigDecimal> decisions(String row) {
        return with(number(new CellAddress("t2", row, "本年处理决定数量")).or(() -> number(new CellAddress("t2", row, "处理决定数量"))));
    }

    private Optional<BigDecimal> total(String row) {
        return number(new CellAddress("t3", row, "总计"));
    }

    private Optional<BigDecimal> sum(List<String> rows) {
        return sum("t3", rows, "总计");
    }

    private Optional<BigDecimal> sum(String table, List<String> rows, String column) {
        BigDecimal sum = BigDecimal.ZERO;
        for (String row : rows) {
            Optional<BigDecimal> number = number(new CellAddress(table, row, column));
            if (number.isEmpty()) {
                return number;
            }
            sum = sum.add(number.get());
        }
        return Optional.of(sum);
    }

    private static List<String> numbered(String group, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> group + i).toList();
    }

    private Optional<BigDecimal> number(CellAddress address) {
        return figures.apply(address);
    }

    /** The plainest way of counting must be known, or nothing is. */
    @SafeVarargs
    private static List<BigDecimal> with(Optional<BigDecimal> plain, Optional<BigDecimal>... others) {
        List<BigDecimal> numbers = new ArrayList<>();
        if (plain.isPresent()) {
            numbers.add(plain.get());
            Stream.of(others).flatMap(Optional::stream).forEach(numbers::add);
        }
        return List.copyOf(numbers);
    }
}
