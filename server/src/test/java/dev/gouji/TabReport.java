package dev.gouji;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A report of the 2021 form with tables 3 and 4, one cell per line. Every figure is 0 until it is set. The form is written down
 * here and not read from our form files, so that tests find a mistake in those files.
 */
public final class TabReport {

    public static final List<String> APPLICANTS = List.of("自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他");
    public static final List<String> COLUMNS = List.of("自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计");
    public static final List<String> OUTCOMES = List.of("结果维持", "结果纠正", "其他结果", "尚未审结");
    public static final List<String> REMEDIES = List.of("行政复议", "未经复议直接起诉", "复议后起诉");

    private static final String OTHER_OUTCOMES = """
            三（六）1=|（六）其他处理|1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请
            三（六）2=||2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请
            三（六）3=||3.其他""";
    private static final String ROWS = """
            一=一、本年新收政府信息公开申请数量
            二=二、上年结转政府信息公开申请数量
            三（一）=三、本年度办理结果|（一）予以公开
            三（二）=|（二）部分公开（区分处理的，只计这一情形，不计其他情形）
            三（三）1=|（三）不予公开|1.属于国家秘密
            三（三）2=||2.其他法律行政法规禁止公开
            三（三）3=||3.危及“三安全一稳定”
            三（三）4=||4.保护第三方合法权益
            三（三）5=||5.属于三类内部事务信息
            三（三）6=||6.属于四类过程性信息
            三（三）7=||7.属于行政执法案卷
            三（三）8=||8.属于行政查询事项
            三（四）1=|（四）无法提供|1.本机关不掌握相关政府信息
            三（四）2=||2.没有现成信息需要另行制作
            三（四）3=||3.补正后申请内容仍不明确
            三（五）1=|（五）不予处理|1.信访举报投诉类申请
            三（五）2=||2.重复申请
            三（五）3=||3.要求提供公开出版物
            三（五）4=||4.无正当理由大量反复申请
            三（五）5=||5.要求行政机关确认或重新出具已获取信息
            %s
            三（七）=|（七）总计
            四=四、结转下年度继续办理""";

    private final Map<String, String> figures = new LinkedHashMap<>();
    private final Set<String> dropped = new LinkedHashSet<>();

    public TabReport() {
        rows().keySet().forEach(row -> COLUMNS.forEach(column -> figures.put("t3:" + row + "/" + column, "0")));
        REMEDIES.forEach(row -> {
            OUTCOMES.forEach(outcome -> figures.put("t4:" + row + "/" + outcome, "0"));
            figures.put("t4:" + row + "/总计", "0");
        });
    }

    /** The labels of each row of table 3, by the number of the row: the cells before its figures, separated by |. */
    public static Map<String, String> rows() {
        return rows(OTHER_OUTCOMES);
    }

    /** The same with other rows for the other outcomes: {@code 三（六）=|（六）其他处理}. */
    public static Map<String, String> rows(String otherOutcomes) {
        Map<String, String> rows = new LinkedHashMap<>();
        ROWS.formatted(otherOutcomes).lines().forEach(line -> rows.put(line.split("=")[0], line.split("=")[1]));
        return rows;
    }

    /** The rows of results; 三（七） is their sum. */
    public static List<String> results() {
        return rows().keySet().stream().filter(r -> r.startsWith("三") && !r.equals("三（七）")).toList();
    }

    public List<String> addresses() {
        return figures.keySet().stream().filter(a -> !dropped.contains(a.substring(3, a.indexOf('/')))).toList();
    }

    public TabReport set(String address, Object figure) {
        if (figures.replace(address, String.valueOf(figure)) == null) {
            throw new IllegalArgumentException("no figure " + address);
        }
        return this;
    }

    /** Sets the seven figures of a row of table 3, written with blanks between them and . for a blank cell. */
    public TabReport row(String row, String values) {
        String[] parts = values.trim().split(" +");
        for (int i = 0; i < COLUMNS.size(); i++) {
            set("t3:" + row + "/" + COLUMNS.get(i), parts[i].equals(".") ? "" : parts[i]);
        }
        return this;
    }

    public String get(String address) {
        return figures.get(address);
    }

    /** Leaves out a row of table 3. */
    public TabReport drop(String row) {
        dropped.add(row);
        return this;
    }

    public String text() {
        List<String> out = new ArrayList<>(List.of("青杉县2023年政府信息公开工作年度报告", "", "三、收到和处理政府信息公开申请情况",
                "\t（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", "\t申请人情况", "",
                "\t", "\t自然人", "\t法人或其他组织", "\t总计", "",
                "\t", "\t", "\t商业企业", "\t科研机构", "\t社会公益组织", "\t法律服务机构", "\t其他", "\t", ""));
        rows().forEach((row, labels) -> {
            if (!dropped.contains(row)) {
                List.of(labels.split("\\|")).forEach(label -> out.add("\t" + label));
                COLUMNS.forEach(column -> out.add("\t" + get("t3:" + row + "/" + column)));
                out.add("");
            }
        });
        out.addAll(List.of("", "四、政府信息公开行政复议、行政诉讼情况", "\t行政复议", "\t行政诉讼", ""));
        List.of("结果维持", "结果纠正", "其他结果", "尚未审结", "总计", "未经复议直接起诉", "复议后起诉").forEach(c -> out.add("\t" + c));
        out.addAll(List.of("", "\t", "\t", "\t", "\t", "\t"));
        REMEDIES.subList(1, 3).forEach(r -> List.of("结果维持", "结果纠正", "其他结果", "尚未审结", "总计").forEach(c -> out.add("\t" + c)));
        out.add("");
        figures.forEach((address, figure) -> {
            if (address.startsWith("t4:")) {
                out.add("\t" + figure);
            }
        });
        return String.join("\n", out) + "\n";
    }
}
