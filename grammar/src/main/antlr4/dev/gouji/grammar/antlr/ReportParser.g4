/*
 * What an annual report on the disclosure of government information is (政府信息公开工作年度报告): the contents of
 * article 50 of the Regulation, in the six sections and three tables of the official form.
 *
 * The words of this grammar are lines and rows that are already known for what they are: the vocabulary (package
 * dev.gouji.vocabulary) says that 三、收到和处理政府信息公开申请情况 is REQUESTS and that 一、本年新收政府信息公开申请数量
 * is a ROW. This file says how they follow each other. What means nothing by itself (blank lines, page numbers, comments,
 * fenced code) stands on a channel of its own, between any two words.
 *
 * Every sequence that the vocabulary makes is a report: a section may be missing, doubled or in the wrong place, a table
 * cut short. Such faults are for the rules to find, so they have a place in the tree. Each decision is made by the next
 * word alone, which a test proves, and no rule calls itself, so that no text is too deep.
 */
parser grammar ReportParser;

tokens {
  // A line of the text.
  TITLE,           // 柳溪镇人民政府2025年政府信息公开工作年度报告, over one line or several
  PROSE,           // any other line: a paragraph, a note under a table
  SIGNATURE,       // the body's name and the day, under the report

  // The headings of the six official sections, by what they say and by their order.
  OVERVIEW,        // 一、总体情况
  PROACTIVE,       // 二、主动公开政府信息情况
  REQUESTS,        // 三、收到和处理政府信息公开申请情况
  REVIEW,          // 四、政府信息公开行政复议、行政诉讼情况
  PROBLEMS,        // 五、存在的主要问题及改进情况
  OTHER,           // 六、其他需要报告的事项

  // Headings inside a section; which of them is met first under which says how they nest.
  PART,            // （一）主动公开
  SUBPART,         // 1.政策解读
  POINT,           // （1）

  // The beginning of a run of rows of one table; it has no text of its own, as the indent of an indented language has none.
  PROACTIVE_TABLE, // table two
  REQUESTS_TABLE,  // table three
  REVIEW_TABLE,    // table four

  // Parts of a row.
  COLUMNS,         // labels over the figures: 信息内容 本年制发件数 …; 自然人 法人或其他组织 总计
  GROUP,           // a label over several rows: 第二十条第（五）项; （三）不予公开; 行政复议
  ROW,             // the label of a row with what stands before it: 三、本年度办理结果 （一）予以公开
  FIGURES,         // the figures of a row, each in its cell
  LOST,            // figures of a row whose places are unknown
  BARE,            // the label of a row with nothing behind it
  TORN,            // figures that stand there without the label of their row
  AGAIN,           // a row that stood there before, with its figures
  LOCAL            // a row that the form does not have, with its figures
}

report
  : masthead section* ending? EOF
  ;

/** All before section one. Portals put lines above the title, bodies a preamble below it. */
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
  : PROACTIVE_TABLE ( GROUP | COLUMNS | row )*
  ;

/** Requests by kind of applicant: received and carried in, each outcome, carried over. */
requestsTable
  : REQUESTS_TABLE ( GROUP | COLUMNS | row )*
  ;

/** Administrative review and litigation by result. All fifteen figures stand in one row, which has no label. */
reviewTable
  : REVIEW_TABLE ( GROUP | COLUMNS | row | FIGURES )*
  ;

row
  : ROW ( FIGURES | LOST )
  | BARE
  | TORN
  | AGAIN
  | LOCAL
  ;

/** Name and day, and what a portal or a printer put under them or between. */
ending
  : SIGNATURE ( SIGNATURE | line )*
  ;
