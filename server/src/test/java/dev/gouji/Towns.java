package dev.gouji;

/** Small reports of bodies that do not exist: the reports of one body in two years are peers. */
public final class Towns {

    private Towns() {
    }

    /**
     * A report in Markdown.
     *
     * @param in the requests carried in from last year: the figure of row 二
     * @param over the requests carried over to next year: the figure of row 四
     */
    public static String report(String body, int year, int in, int over) {
        return body + year + """
                年政府信息公开工作年度报告

                三、收到和处理政府信息公开申请情况

                | | | | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |
                | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
                | 二、上年结转政府信息公开申请数量 | | | IN | 0 | 0 | 0 | 0 | 0 | IN |
                | 四、结转下年度继续办理 | | | OVER | 0 | 0 | 0 | 0 | 0 | OVER |
                """.replace("IN", String.valueOf(in)).replace("OVER", String.valueOf(over));
    }
}
