package dev.gouji.reading;

import dev.gouji.TabReport;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The three tables of a report, filled in.
 *
 * @param form 2019 or 2021
 * @param tables the rows of each table's grid, by the table
 * @param truth what is filled in at each address; nothing where the cell is blank
 */
record Sheet(String form, Map<String, List<List<Slot>>> tables, Map<String, BigDecimal> truth) {

    static final String TOTAL = "总计";

    /** Which cells are left blank. */
    enum Filling { FULL, ZEROS_BLANK, ZERO_TOTALS_BLANK_TOO, ONLY_TOTALS }

    private static final String OTHERS_2019 = "三（六）=|（六）其他处理";
    private static final String TWO_2021 = """
            一:规章,行政规范性文件:本年制发件数,本年废止件数,现行有效件数
            五:行政许可:本年处理决定数量
            六:行政处罚,行政强制:本年处理决定数量
            八:行政事业性收费:本年收费金额（单位：万元）""";
    private static final String TWO_2019 = """
            一:规章,规范性文件:本年新制作数量,本年新公开数量,对外公开总数量
            五:行政许可,其他对外管理服务事项:上一年项目数量,本年增/减,处理决定数量
            六:行政处罚,行政强制:上一年项目数量,本年增/减,处理决定数量
            八:行政事业性收费:上一年项目数量,本年增/减
            九:政府集中采购:采购项目数量,采购总金额""";

    /** Random figures that balance, some of them left blank. */
    static Sheet filled(String form, Filling filling, Random random) {
        Map<String, BigDecimal> figures = new LinkedHashMap<>();
        Map<String, List<List<Slot>>> tables = new LinkedHashMap<>();
        tables.put("t2", two(form, address -> figure(address, random, figures)));
        tables.put("t3", three(form, requests(form, random, figures)));
        tables.put("t4", four(reviews(random, figures)));
        return new Sheet(form, tables, figures).with(filling);
    }

    private static String figure(String address, Random random, Map<String, BigDecimal> figures) {
        String text = address.endsWith("金额") ? List.of("0", "2.6", "31", "1204.05").get(random.nextInt(4))
                : String.valueOf(random.nextInt(3) == 0 ? 0 : random.nextInt(40) - (address.endsWith("增/减") ? 9 : 0));
        figures.put(address, new BigDecimal(text));
        return text;
    }

    private static Function<String, String> requests(String form, Random random, Map<String, BigDecimal> figures) {
        List<String> results = rows(form).keySet().stream().filter(row -> row.length() > 1 && !row.equals("三（七）")).toList();
        for (String applicant : TabReport.APPLICANTS) {
            int closed = 0;
            for (String row : results) {
                int count = random.nextInt(3) == 0 ? random.nextInt(15) : 0;
                figures.put("t3:" + row + "/" + applicant, BigDecimal.valueOf(count));
                closed += count;
            }
            int over = random.nextInt(4);
            int before = Math.min(random.nextInt(4), closed + over);
            figures.put("t3:三（七）/" + applicant, BigDecimal.valueOf(closed));
            figures.put("t3:四/" + applicant, BigDecimal.valueOf(over));
            figures.put("t3:二/" + applicant, BigDecimal.valueOf(before));
            figures.put("t3:一/" + applicant, BigDecimal.valueOf(closed + over - before));
        }
        rows(form).keySet().forEach(row -> figures.put("t3:" + row + "/" + TOTAL, sum(figures, "t3:" + row + "/", TabReport.APPLICANTS)));
        return address -> figures.get(address).toPlainString();
    }

    private static Function<String, String> reviews(Random random, Map<String, BigDecimal> figures) {
        for (String remedy : TabReport.REMEDIES) {
            TabReport.OUTCOMES.forEach(outcome -> figures.put("t4:" + remedy + "/" + outcome, BigDecimal.valueOf(random.nextInt(4))));
            figures.put("t4:" + remedy + "/" + TOTAL, sum(figures, "t4:" + remedy + "/", TabReport.OUTCOMES));
        }
        return address -> figures.get(address).toPlainString();
    }

    private static BigDecimal sum(Map<String, BigDecimal> figures, String row, List<String> columns) {
        return columns.stream().map(column -> figures.get(row + column)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<List<Slot>> two(String form, Function<String, String> write) {
        List<List<Slot>> out = new ArrayList<>();
        for (String part : (form.equals("2021") ? TWO_2021 : TWO_2019).split("\n")) {
            String[] fields = part.split(":");
            String[] columns = fields[2].split(",");
            out.add(wide(4, () -> new ArrayList<>(List.of(new Slot.Label("第二十条第（" + fields[0] + "）项")))));
            out.add(wide(4, () -> labels("信息内容", columns)));
            for (String row : fields[1].split(",")) {
                List<Slot> cells = labels(row);
                for (String column : columns) {
                    String address = "t2:" + row + "/" + column.replaceAll("（.*", "");
                    cells.add(new Slot.Figure(address, write.apply(address)));
                }
                out.add(wide(4, () -> cells));
            }
        }
        return out;
    }

    private static List<List<Slot>> three(String form, Function<String, String> write) {
        List<List<Slot>> out = new ArrayList<>();
        out.add(wide(10, () -> new ArrayList<>(List.of(new Slot.Label("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）"),
                Slot.LEFT, Slot.LEFT, new Slot.Label("申请人情况")))));
        out.add(List.of(Slot.ABOVE, Slot.LEFT, Slot.LEFT, new Slot.Label("自然人"), new Slot.Label("法人或其他组织"), Slot.LEFT, Slot.LEFT,
                Slot.LEFT, Slot.LEFT, new Slot.Label(TOTAL)));
        List<Slot> last = new ArrayList<>(List.of(Slot.ABOVE, Slot.LEFT, Slot.LEFT, Slot.ABOVE));
        TabReport.APPLICANTS.subList(1, 6).forEach(column -> last.add(new Slot.Label(column)));
        last.add(Slot.ABOVE);
        out.add(last);
        rows(form).forEach((row, names) -> {
            List<Slot> cells = new ArrayList<>();
            for (String name : names.split("\\|")) {
                cells.add(name.isEmpty() ? Slot.ABOVE : new Slot.Label(name));
            }
            List<Slot> line = wide(3, () -> cells);
            for (String column : TabReport.COLUMNS) {
                line.add(new Slot.Figure("t3:" + row + "/" + column, write.apply("t3:" + row + "/" + column)));
            }
            out.add(line);
        });
        return out;
    }

    private static List<List<Slot>> four(Function<String, String> write) {
        List<String> columns = new ArrayList<>(TabReport.OUTCOMES);
        columns.add(TOTAL);
        List<Slot> first = wide(5, () -> labels("行政复议"));
        first.addAll(wide(10, () -> labels("行政诉讼")));
        List<Slot> second = new ArrayList<>();
        columns.forEach(column -> second.add(new Slot.Label(column)));
        TabReport.REMEDIES.subList(1, 3).forEach(remedy -> second.addAll(wide(5, () -> labels(remedy))));
        List<Slot> third = new ArrayList<>(List.of(Slot.ABOVE, Slot.ABOVE, Slot.ABOVE, Slot.ABOVE, Slot.ABOVE));
        TabReport.REMEDIES.subList(1, 3).forEach(remedy -> columns.forEach(column -> third.add(new Slot.Label(column))));
        List<Slot> figures = new ArrayList<>();
        TabReport.REMEDIES.forEach(remedy -> columns.forEach(column ->
                figures.add(new Slot.Figure("t4:" + remedy + "/" + column, write.apply("t4:" + remedy + "/" + column)))));
        return new ArrayList<>(List.of(first, second, third, figures));
    }

    private static Map<String, String> rows(String form) {
        return form.equals("2021") ? TabReport.rows() : TabReport.rows(OTHERS_2019);
    }

    private static List<Slot> labels(String first, String... more) {
        List<Slot> labels = new ArrayList<>(List.of(new Slot.Label(first)));
        for (String label : more) {
            labels.add(new Slot.Label(label));
        }
        return labels;
    }

    /** The row, its last cell merged to the width of the table. */
    private static List<Slot> wide(int width, Supplier<List<Slot>> cells) {
        List<Slot> row = new ArrayList<>(cells.get());
        while (row.size() < width) {
            row.add(Slot.LEFT);
        }
        return row;
    }

    /** With another text in each cell with a figure. */
    Sheet written(Function<Slot.Figure, String> text) {
        Map<String, List<List<Slot>>> other = new LinkedHashMap<>();
        tables.forEach((table, rows) -> other.put(table, new ArrayList<>(rows.stream().map(row -> (List<Slot>) new ArrayList<>(row.stream()
                .map(slot -> slot instanceof Slot.Figure figure ? (Slot) new Slot.Figure(figure.address(), text.apply(figure)) : slot)
                .toList())).toList())));
        return new Sheet(form, other, truth);
    }

    private Sheet with(Filling filling) {
        Map<String, BigDecimal> left = new LinkedHashMap<>(truth);
        Sheet written = written(figure -> {
            boolean total = figure.address().endsWith(TOTAL);
            boolean zero = truth.get(figure.address()).signum() == 0;
            boolean blank = !figure.address().startsWith("t2") && switch (filling) {
                case FULL -> false;
                case ZEROS_BLANK -> zero && !total;
                case ZERO_TOTALS_BLANK_TOO -> zero;
                case ONLY_TOTALS -> !total;
            };
            if (blank) {
                left.remove(figure.address());
            }
            return blank ? "" : figure.text();
        });
        return new Sheet(form, written.tables(), left);
    }
}
