package dev.gouji.lsp.feature;

import dev.gouji.lsp.feature.kind.Feature;

/** A capability of the server's core: text synchronisation, diagnostics, changes of files. It has no request here. */
final class Notice extends Feature {

    Notice(String method, String description, Capability capability) {
        super(method, description, capability);
    }
}
