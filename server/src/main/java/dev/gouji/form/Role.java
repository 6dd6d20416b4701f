package dev.gouji.form;

/**
 * What a table, row or column is for, whatever a form calls it. The form's file gives the roles. A class that needs a figure looks it
 * up by role, so that labels and addresses stand only in the form's file.
 */
public enum Role {
    /** table: 主动公开政府信息情况 */ DISCLOSURE,
    /** table: 收到和处理政府信息公开申请情况 */ REQUESTS,
    /** table: 行政复议、行政诉讼情况 */ DISPUTES,

    /** row: 规章 */ GOVERNMENT_RULES,
    /** row: 行政规范性文件 */ DOCUMENTS,
    /** row: 行政许可 */ PERMITS,
    /** row: 其他对外管理服务事项 */ SERVICES,
    /** row: 行政处罚 */ PENALTIES,
    /** row: 行政强制 */ MEASURES,
    /** row: 行政事业性收费 */ FEES,
    /** column: 本年制发件数, of 2019 本年新制作数量 */ ISSUED,
    /** column: 本年废止件数 */ REPEALED,
    /** column: 现行有效件数 */ IN_FORCE,
    /** column: 上一年项目数量 */ ITEMS,
    /** column: 本年增/减, which may be below zero */ CHANGE,
    /** column: 处理决定数量 */ DECISIONS,
    /** column: an amount of money */ AMOUNT,

    /** row: 本年新收 */ RECEIVED,
    /** row: 上年结转 */ CARRIED_IN,
    /** row: 予以公开 */ GRANTED,
    /** row: 其他处理, one row in the form of 2019 */ OTHER_OUTCOMES,
    /** row: 办理结果总计 */ OUTCOMES,
    /** row: 结转下年度继续办理 */ CARRIED_OVER,

    /** row: 行政复议 */ REVIEW,
    /** row: 未经复议直接起诉 */ DIRECT_LITIGATION,
    /** row: 复议后起诉 */ LITIGATION_AFTER_REVIEW,
    /** column: 尚未审结 */ PENDING,

    /** column: 总计 */ TOTAL
}
