/*
 * What an annual report on the disclosure of government information is (政府信息公开工作年度报告): the contents of
 * article 50 of the regulation, in the six sections and three tables of the official form.
 *
 * The words of this grammar are lines and rows whose meaning is already known: the vocabulary (package
 * dev.gouji.vocabulary) says that 三、收到和处理政府信息公开申请情况 is REQUESTS and that 一、本年新收政府信息公开申请数量
 * is a ROW. This file says in which order words stand. Lines without a meaning (blank lines, page numbers, comments,
 * fenced code) are on a hidden channel, and may stand between any two words.
 *
 * Every sequence that WordMaker makes is a report: a section may be missing, doubled or in the wrong place, a table cut
 * short. The rules report such faults, so they have a place in the tree. The next word alone decides each step (a test
 * proves it), and no rule calls itself, so that no text is too deep.
 */
parser grammar ReportParser;

tokens {
  // A line of the text.
  TITLE,           // 柳溪镇人民政府2025年政府信息公开工作年度报告, over one line or several
  PROSE,           // any other line: a paragraph, a note under a table
  SIGNATURE,       // the body's name and the day, under the report

  // The headings of the six official sections.
  OVERVIEW,        // 一、总体情况
  PROACTIVE,       // 二、主动公开政府信息情况
  REQUESTS,        // 三、收到和处理政府信息公开申请情况
  REVIEW,          // 四、政府信息公开行政复议、行政诉讼情况
  PROBLEMS,        // 五、存在的主要问题及改进情况
  OTHER,           // 六、其他需要报告的事项

  // Headings inside a section. A style of numbers that first occurs below another is one level deeper (WordMaker).
  PART,            // （一）主动公开
  SUBPART,         // 1.政策解读
  POINT,           // （1）

  // The beginning of a run of rows of one table. It has no text of its own, like INDENT in the grammar of Python.
  PROACTIVE_TABLE, // table two
  REQUESTS_TABLE,  // table three
  REVIEW_TABLE,    // table four

  // Parts of a row.
  HEAD,            // labels of columns or groups: 信息内容 本年制发件数 …; 自然人 总计; 第二十条第（五）项; 行政复议
  ROW,             // the label of a row, with labels of groups before it: 三、本年度办理结果 （一）予以公开
  FIGURES,         // the figures of a row, each in its cell
  LOST,            // figures of a row whose columns are unknown
  BARE,            // the label of a row without figures
  TORN,            // figures without the label of their row
  AGAIN,           // a row that occurs for the second time, with its figures
  LOCAL            // a row that the form does not have, with its figures
}

report
  : masthead section* ending? EOF
  ;

/** Everything before section one. Portals put lines above the title, bodies a preamble below it. */
masthead
  : ( TITLE | line )*
  ;

section
  : heading content part*
  ;

heading
  : OVERVIEW | PROACTIVE | REQUESTS | REVIEW | PROBLEMS | OTHER
  ;

part
  : PART content subpart*
  ;

subpart
  : SUBPART content point*
  ;

point
  : POINT content
  ;

content
  : line*
  ;

/** A line of text, or a table in its place. Tables belong into sections two to four, but may stand anywhere. */
line
  : PROSE
  | proactiveTable
  | requestsTable
  | reviewTable
  ;

/** What was made public without a request: article 20, items one, five, six and eight (2019 form: nine as well). */
proactiveTable
  : PROACTIVE_TABLE ( HEAD | row )*
  ;

/** Requests by kind of applicant: received and carried in, each outcome, carried over. */
requestsTable
  : REQUESTS_TABLE ( HEAD | row )*
  ;

/** Administrative review and litigation by result. All fifteen figures stand in one row, which has no label. */
reviewTable
  : REVIEW_TABLE ( HEAD | row | FIGURES )*
  ;

row
  : ROW ( FIGURES | LOST )
  | BARE
  | TORN
  | AGAIN
  | LOCAL
  ;

/** The body's name and the day, with lines that a portal or a printer put between or below them. */
ending
  : SIGNATURE ( SIGNATURE | line )*
  ;
