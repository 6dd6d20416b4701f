/**
 * Gouji 勾稽: reads annual reports on the disclosure of government information, checks, explains and repairs them. Start at
 * {@link dev.gouji.App}; {@code server/ARCHITECTURE.md} describes the packages.
 *
 * <h2>Words</h2>
 *
 * <p>One English word for each term of the field, in names, comments and English messages. Labels of the form, in data and
 * in what users see, stay the official Chinese ones.
 *
 * <table>
 * <caption>Terms</caption>
 * <tr><td>年度报告</td><td>report</td><td>部分</td><td>section</td></tr>
 * <tr><td>条例</td><td>regulation</td><td>条、款、项</td><td>article, paragraph, item</td></tr>
 * <tr><td>本机关</td><td>body</td><td>正文中的数字</td><td>claim</td></tr>
 * <tr><td>勾稽关系</td><td>relation, with its total and addends</td><td>汇总</td><td>total of bodies</td></tr>
 * <tr><td>主动公开</td><td>proactive disclosure</td><td>依申请公开</td><td>disclosure on request</td></tr>
 * <tr><td>申请</td><td>request</td><td>申请人</td><td>applicant</td></tr>
 * <tr><td>自然人</td><td>natural person</td><td>商业企业</td><td>commercial enterprise</td></tr>
 * <tr><td>科研机构</td><td>research institution</td><td>社会公益组织</td><td>public-welfare organisation</td></tr>
 * <tr><td>法律服务机构</td><td>legal-service institution</td><td>信息处理费</td><td>processing fee</td></tr>
 * <tr><td>本年新收</td><td>received</td><td>上年结转</td><td>carried in</td></tr>
 * <tr><td>办理结果</td><td>outcome</td><td>结转下年度</td><td>carried over</td></tr>
 * <tr><td>予以公开</td><td>granted</td><td>部分公开</td><td>partly granted</td></tr>
 * <tr><td>不予公开</td><td>refused</td><td>无法提供</td><td>unavailable</td></tr>
 * <tr><td>不予处理</td><td>not processed</td><td>其他处理</td><td>otherwise closed</td></tr>
 * <tr><td>行政复议</td><td>review</td><td>行政诉讼</td><td>litigation</td></tr>
 * <tr><td>维持</td><td>upheld</td><td>纠正</td><td>corrected</td></tr>
 * <tr><td>尚未审结</td><td>pending</td><td>现行有效</td><td>in force</td></tr>
 * <tr><td>规章</td><td>government rule</td><td>行政规范性文件</td><td>normative document</td></tr>
 * <tr><td>制发</td><td>issued</td><td>废止</td><td>repealed</td></tr>
 * <tr><td>行政许可</td><td>permit</td><td>行政处罚</td><td>penalty</td></tr>
 * <tr><td>行政强制</td><td>compulsory measure</td><td>行政事业性收费</td><td>administrative fee</td></tr>
 * </table>
 */
package dev.gouji;
