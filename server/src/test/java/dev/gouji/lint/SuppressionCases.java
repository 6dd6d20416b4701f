package dev.gouji.lint;

import java.util.stream.Stream;

/** Suppressions that hide something, or might hide something that is unknown here. */
final class SuppressionCases {

    private SuppressionCases() {
    }

    static Stream<Case> all() {
        return Stream.of(
                report("one that hides a finding", "<!-- gouji-disable-next-line GJ702 标题原文如此 -->\n公开的的信息有86条。\n", "GJ901 GJ902"),
                report("one of a rule that needs last year's report", "<!-- gouji-disable-file GJ803 -->\n公开信息86条。\n", "GJ901 GJ902"),
                report("an end of all regions without a code", "<!-- gouji-enable -->\n公开信息86条。\n", "GJ902"),
                report("another comment", "<!-- 目录 gouji -->\n公开信息86条。\n", "GJ901 GJ902"));
    }

    private static Case report(String name, String body, String codes) {
        return Case.of(name, "青石县水利局2024年政府信息公开工作年度报告\n\n一、总体情况\n" + body, codes);
    }
}
