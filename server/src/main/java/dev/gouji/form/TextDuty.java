package dev.gouji.form;

/** What the explanations of a form ask the text outside the tables to state. */
public enum TextDuty {
    /** Section one speaks of its five parts, from 主动公开 to 监督保障. */ OVERVIEW_PARTS,
    /** Section six states the processing fees collected, zero too. */ PROCESSING_FEES
}
