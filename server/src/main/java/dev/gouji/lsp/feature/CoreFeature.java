package dev.gouji.lsp.feature;

import dev.gouji.lsp.feature.kind.Feature;

/** A feature that the core of the server provides, such as text synchronisation. It answers no request here. */
final class CoreFeature extends Feature {

    CoreFeature(String method, String description, Capability capability) {
        super(method, description, capability);
    }
}
