package dev.gouji.engine.build;

import org.teavm.extension.introspect.IntrospectMethod;
import org.teavm.extension.spi.reflection.SimpleReflectionPolicy;

/** Keeps the fields and constructors of the protocol's types: {@code dev.gouji.lsp.json} uses them by reflection. */
public final class ProtocolFields extends SimpleReflectionPolicy {

    @Override
    protected void setup() {
        selectPackage("org.eclipse.lsp4j", false).reflectableFields(field -> true).reflectableMethods(IntrospectMethod::isConstructor);
    }
}
