package dev.gouji.engine.build;

import org.teavm.extension.spi.substitution.SimpleSubstitutionPolicy;
import org.teavm.extension.spi.substitution.SubstitutionSink;

/** Puts a class of the engine in the place of one of the server. */
public final class Substitutes extends SimpleSubstitutionPolicy {

    @Override
    public void contribute(SubstitutionSink sink) {
        sink.selectClasses(named("dev.gouji.json.BuiltInText")).replacePackage("dev.gouji.json", "dev.gouji.engine");
    }
}
