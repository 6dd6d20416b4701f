package dev.gouji.cli.report;

import dev.gouji.lint.Finding;
import dev.gouji.lint.FindingKey;
import dev.gouji.text.SourceText;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/** Names for the findings of a file. Services recognise a finding by its name after lines were added or removed. */
final class Fingerprints {

    private static final int LENGTH = 32;

    private final String scope;
    private final SourceText text;
    private final Map<FindingKey, Integer> seen = new HashMap<>();

    /** @param scope text that goes into each fingerprint: the path for services that compare the findings of all files, else empty */
    Fingerprints(String scope, SourceText text) {
        this.scope = scope;
        this.text = text;
    }

    /** The fingerprint of the next finding. If a finding occurs several times, its number among them makes the difference. */
    String of(Finding finding) {
        FindingKey key = FindingKey.of(finding, text);
        int number = seen.merge(key, 1, Integer::sum);
        String parts = String.join("\n", scope, key.rule(), key.cell(), key.content(), String.valueOf(number));
        return HexFormat.of().formatHex(Sha256.of(parts)).substring(0, LENGTH);
    }
}
