package dev.gouji.engine.build;

import org.teavm.extension.spi.substitution.SimpleSubstitutionPolicy;
import org.teavm.extension.spi.substitution.SubstitutionSink;

/** Replaces classes of the server and of the grammars by classes of the engine. */
public final class Substitutes extends SimpleSubstitutionPolicy {

    @Override
    public void contribute(SubstitutionSink sink) {
        sink.selectClasses(named("dev.gouji.json.BuiltInText")).replacePackage("dev.gouji.json", "dev.gouji.engine");
        sink.selectClasses(named("dev.gouji.grammar.BuiltInFile")).replacePackage("dev.gouji.grammar", "dev.gouji.engine");
    }
}
