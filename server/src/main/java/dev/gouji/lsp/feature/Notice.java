package dev.gouji.lsp.feature;

/** A feature that the server itself is: it keeps the text, sends findings, heeds changes. It answers no question here. */
final class Notice extends Feature {

    Notice(String method, String description, Capability capability) {
        super(method, description, capability);
    }
}
