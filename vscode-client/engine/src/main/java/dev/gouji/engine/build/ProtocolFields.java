package dev.gouji.engine.build;

import org.teavm.extension.spi.reflection.SimpleReflectionPolicy;

/** Keeps the members of the protocol's types, which {@code dev.gouji.lsp.json} reads and writes by reflection. */
public final class ProtocolFields extends SimpleReflectionPolicy {

    @Override
    protected void setup() {
        selectPackage("org.eclipse.lsp4j", false).reflectableFields(field -> true).reflectableMembers(member -> true);
    }
}
