package dev.gouji.lsp.feature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.lsp.document.Session;
import dev.gouji.lsp.feature.kind.Feature;
import dev.gouji.lsp.feature.kind.Query;
import dev.gouji.lsp.feature.kind.Survey;
import dev.gouji.message.Language;
import dev.gouji.message.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.ServerCapabilities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The list of features. {@code CapabilitiesTest} checks that a running server answers what it announces. */
class FeaturesTest {

    @ParameterizedTest
    @EnumSource
    void everyFeatureIsDescribedInBothLanguages(Language language) {
        Messages messages = new Messages(language);
        List<String> texts = Features.all().stream().map(f -> messages.render(f.description())).toList();
        texts.forEach(text -> assertFalse(text.isBlank()));
        assertEquals(texts.size(), new HashSet<>(texts).size());
    }

    /** A feature is one class that is short enough to read at once. */
    @Test
    void everyFeatureHasLessThan80Lines() throws IOException {
        for (Feature feature : Features.all()) {
            String name = feature.getClass().getName();
            List<String> lines = Files.readAllLines(Path.of("src/main/java/" + name.replace('.', '/') + ".java"));
            assertTrue(lines.size() < 80, name + " has " + lines.size() + " lines");
        }
    }

    @Test
    void everyFeatureHasItsOwnMethod() {
        Set<String> methods = Features.all().stream().map(Feature::method).collect(Collectors.toSet());
        assertEquals(Features.all().size(), methods.size());
    }

    @Test
    void everyAnsweredRequestIsAnnounced() {
        Session able = Views.session("{capabilities: {textDocument: {codeAction: {codeActionLiteralSupport: {}}}}}");
        for (Feature feature : Features.all()) {
            ServerCapabilities capabilities = new ServerCapabilities();
            feature.announce(capabilities, able);
            boolean own = feature.method().startsWith("gouji/");
            boolean followUp = feature.method().endsWith("/resolve") || feature.method().contains("/prepare");
            if ((feature instanceof Query<?, ?> || feature instanceof Survey<?, ?>) && !own && !followUp) {
                assertFalse(capabilities.equals(new ServerCapabilities()), feature.method());
            }
        }
    }
}
