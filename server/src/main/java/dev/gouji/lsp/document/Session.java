package dev.gouji.lsp.document;

import dev.gouji.explain.PageAddresses;
import dev.gouji.explain.PageNames;
import dev.gouji.lsp.json.JsonValue;
import dev.gouji.message.Language;
import dev.gouji.message.Messages;
import dev.gouji.text.PositionEncoding;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The connected client, from its initialize request.
 *
 * @param encoding the unit in which columns are counted
 * @param messages in the language of its user
 * @param capabilities as the client sent them
 * @param options the {@code initializationOptions} (CONTRACT.md, The server's own names)
 */
public record Session(PositionEncoding encoding, Messages messages, JsonValue capabilities, JsonValue options) {

    private static final int DEBOUNCE = 100;
    private static final int LONGEST_DEBOUNCE = 10_000;

    /** @param fallback the language for a client whose locale is neither Chinese nor English */
    public static Session read(JsonValue params, Language fallback) {
        JsonValue capabilities = params.member("capabilities");
        return new Session(encoding(capabilities.at("general.positionEncodings").texts()),
                new Messages(params.member("locale").text().flatMap(Language::named).orElse(fallback)),
                capabilities, params.member("initializationOptions"));
    }

    /** Whether the client has a capability: {@code able("textDocument.publishDiagnostics.relatedInformation")}. */
    public boolean able(String capability) {
        JsonValue value = capabilities.at(capability);
        return value.isTrue() || value.isObject();
    }

    /** Whether the client prefers Markdown in the formats that a capability lists. */
    public boolean markdown(String capability) {
        return capabilities.at(capability).texts().stream().filter(f -> f.equals("markdown") || f.equals("plaintext"))
                .findFirst().equals(Optional.of("markdown"));
    }

    /** Whether a capability lists a value, such as a tag. */
    public boolean knows(String capability, int value) {
        return capabilities.at(capability).items().stream().anyMatch(item -> item.integer().equals(OptionalInt.of(value)));
    }

    /** The milliseconds without edits before a text is checked, 0 to 10,000. */
    public int debounce() {
        return Math.max(0, Math.min(LONGEST_DEBOUNCE, options.member("debounce").integer().orElse(DEBOUNCE)));
    }

    /** Whether the client opens pages of the scheme {@code gouji}. */
    public boolean contentProvider() {
        return options.member("contentProvider").isTrue();
    }

    /** Whether the client opens the text of Word files and saved pages. */
    public boolean wordFiles() {
        return options.member("wordFiles").isTrue();
    }

    /** Whether the client can ask its user for a line of text ({@code gouji/input}). */
    public boolean input() {
        return options.member("input").isTrue();
    }

    /** Whether the client offers to reopen a text that it opened in the wrong encoding. */
    public boolean reopens() {
        return options.member("reopen").isTrue();
    }

    /** The addresses with which pages link to each other; none if the client opens only files. */
    public PageAddresses addresses() {
        return contentProvider() ? PageNames::address : PageAddresses.NONE;
    }

    private static PositionEncoding encoding(List<String> wanted) {
        for (String code : wanted) {
            for (PositionEncoding encoding : PositionEncoding.values()) {
                if (encoding.code().equals(code)) {
                    return encoding;
                }
            }
        }
        return PositionEncoding.UTF_16;
    }
}
