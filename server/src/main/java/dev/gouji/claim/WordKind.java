package dev.gouji.claim;

import java.util.Optional;

/** What a list of words in {@code claim/claims.json} is for. */
enum WordKind {

    /** The units that count reviews, requests and documents alike. */
    UNITS("units"),
    /** Units that often count other things: 条 in 公开信息312条. */
    LOOSE_UNITS("looseUnits"),
    /** Nouns near which such a unit counts what they name: 收到申请6条, 制发规范性文件2个. */
    LOOSE_NOUNS("looseNouns"),
    /** Requests for information. */
    REQUESTS("requests"),
    /** A request came in. */
    RECEIVES("receives"),
    /** A request was dealt with, which does not say how. */
    HANDLES("handles"),
    /** A request is still open. */
    OPEN("open"),
    /** Matters that are no requests: 信访, 提案. */
    OTHER_MATTER("otherMatter"),
    /** 登记 as a step of dealing with requests, which is no other matter: 申请登记, 登记、审核. */
    REGISTERS("registers"),
    /** That no reply was late, which does not limit what is counted: 答复31件，无逾期. */
    ON_TIME("onTime"),
    /** The name of an outcome that has the words of other matters: 不予处理2件，其中信访举报投诉类1件. */
    PETITIONS("petitions"),
    /** Applications for something else: 复议申请, 低保申请. */
    OTHER_APPLICATIONS("otherApplications"),
    /** Reviews and lawsuits. */
    CASES("cases"),
    /** Cases of the year before: 上年结转1件. */
    CARRIED_IN("carriedIn"),
    /** Cases are about disclosure. */
    DISCLOSURE("disclosure"),
    /** The body that reports. */
    OWN_BODY("ownBody"),
    /** Other bodies, or all of the area: 各乡镇, 本级. */
    OTHER_BODY("otherBody"),
    /** Acting for another body. */
    STAND_IN("standIn"),
    /** The year that is reported on. */
    OWN_YEAR("ownYear"),
    /** A part of that year: 上半年. */
    PART_OF_YEAR("partOfYear"),
    /** A comparison, or a sum of several years. */
    COMPARISON("comparison"),
    /** A goal, or a single case, instead of what the year brought: 力争行政诉讼0件, 典型案例：行政复议1件. */
    ASIDE("aside"),
    /** How much something changed: 增加7件 is no count. */
    CHANGE("change"),
    /** What follows is a part of the figure before: 其中. */
    AMONG("among"),
    /** How a request came or who made it, which makes the figure a part of all. */
    CHANNELS("channels"),
    /** All of the figure before it: 均予以公开. */
    EVERY("every"),
    /** What may stand before a figure whose words follow it: 除2件结转下年度外. */
    COUNT_OPENS("countOpens"),
    /** Words at either end of a clause that say nothing: 全年共办结 is 办结. */
    FILLER("filler"),
    /** Words within a clause that do not limit what it counts. */
    NEUTRAL("neutral"),
    /** How a sentence begins that there were no requests: 未收到. */
    NONE_OPENS("none.opens"),
    /** What may stand between that and the word 申请. */
    NONE_FILLER("none.filler"),
    /** How such a sentence ends. */
    NONE_CLOSES("none.closes"),
    /** Who has none: 未收到申请的科室共6个. */
    NONE_ATTRIBUTES("none.attributes"),
    /** How a clause begins that says what is to be done where there was none: 未印发规范性文件，须经办公室核实. */
    NONE_CONDITIONS("none.conditions");

    private final String key;

    WordKind(String key) {
        this.key = key;
    }

    /** The kind with a key. A list within a group has both names in its key: none.opens. Empty for an unknown key. */
    static Optional<WordKind> of(String key) {
        for (WordKind kind : values()) {
            if (kind.key.equals(key)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
