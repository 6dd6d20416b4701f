package dev.gouji.engine.build;

import org.teavm.extension.introspect.IntrospectMethod;
import org.teavm.extension.spi.reflection.SimpleReflectionPolicy;

/** Keeps the fields and constructors of the protocol's types, which {@code dev.gouji.lsp.json} reads and writes by reflection. */
public final class ProtocolFields extends SimpleReflectionPolicy {

    @Override
    protected void setup() {
        selectPackage("org.eclipse.lsp4j", false).reflectableFields(field -> true).reflectableMethods(IntrospectMethod::isConstructor);
    }
}
