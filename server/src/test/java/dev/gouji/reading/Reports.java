package dev.gouji.reading;

import dev.gouji.report.Cell;
import dev.gouji.report.Report;
import dev.gouji.report.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Reports around the tables of a sheet, and what is read of them. */
final class Reports {

    private static final Map<String, String> HEADINGS = Map.of("t2", "二、主动公开政府信息情况", "t3", "三、收到和处理政府信息公开申请情况",
            "t4", "四、政府信息公开行政复议、行政诉讼情况");

    private Reports() {
    }

    static String text(Sheet sheet, Surface surface) {
        StringBuilder out = new StringBuilder("云泽镇人民政府" + (sheet.form().equals("2021") ? 2024 : 2020) + "年政府信息公开工作年度报告\n\n");
        out.append("一、总体情况\n\n本机关依法公开政府信息。\n\n");
        for (String table : new String[] {"t2", "t3", "t4"}) {
            out.append(HEADINGS.get(table)).append("\n\n").append(surface.write(sheet.tables().get(table))).append("\n\n");
        }
        return out.append("五、存在的主要问题及改进情况\n\n更新不够及时。\n\n六、其他需要报告的事项\n\n未收取信息处理费。\n").toString();
    }

    /** The text up to a place in its tables, but not within a figure: a part of one is another figure. */
    static String cut(String text, Random random) {
        int from = text.indexOf(HEADINGS.get("t2"));
        int end = from + random.nextInt(text.indexOf("五、存在") - from);
        while (end < text.length() && "0123456789.-".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return text.substring(0, end);
    }

    /** The text with something else for one mark among its tables; the same where they have none. */
    static String withOne(String mark, String instead, String text, Random random) {
        List<Integer> places = new ArrayList<>();
        int end = text.indexOf("五、存在");
        for (int at = text.indexOf(mark, text.indexOf(HEADINGS.get("t2"))); at >= 0 && at < end; at = text.indexOf(mark, at + 1)) {
            places.add(at);
        }
        int place = places.isEmpty() ? text.length() : places.get(random.nextInt(places.size()));
        return text.substring(0, place) + (places.isEmpty() ? "" : instead + text.substring(place + mark.length()));
    }

    /** The figures that are read, by address; a cell without a number has none. */
    static Map<String, BigDecimal> figures(Report report) {
        Map<String, BigDecimal> figures = new TreeMap<>();
        for (Table table : report.tables()) {
            for (Cell cell : table.cells().values()) {
                cell.value().number().ifPresent(number -> figures.put(cell.address().toString(), number));
            }
        }
        return figures;
    }
}
