package dev.gouji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.gouji.Fixture;
import dev.gouji.Shell;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code lint --format sarif}, which services for code scanning read. */
class SarifTest extends ShellTest {

    private static Schema schema() throws IOException {
        try (InputStream schema = SarifTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(schema);
        }
    }

    /** All fixtures at once, a file that cannot be read, and a name that must be escaped in a URI. */
    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void sarifConformsToItsSchema(String language) throws IOException {
        Fixture.all().forEach(f -> shell.write(f.path().getFileName().toString(), f.text()));
        shell.write("a b%#?[x].md", Fixture.named("wrong/2021-carry.md").text());
        shell.write("broken.txt", new byte[] {'a', (byte) 0xFF, (byte) 0xFF});
        Shell.Result result = shell.run("lint", "--format", "sarif", "--lang", language, folder.toString());
        assertEquals(2, result.code());
        assertEquals(List.of(), schema().validate(result.out(), InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true))));
    }

    /** Shows that the validator does not accept everything. */
    @Test
    void theSchemaFindsMistakes() throws IOException {
        assertFalse(schema().validate("{\"version\": \"2.1.0\", \"runs\": [{\"results\": []}]}", InputFormat.JSON).isEmpty());
    }

    @Test
    void everyRuleHasItsPageAndEveryResultHasItsRule() {
        JsonObject run = run(shell.fixture("wrong/2021-entered.txt"));
        JsonArray rules = run.getAsJsonObject("tool").getAsJsonObject("driver").getAsJsonArray("rules");
        for (JsonElement rule : rules) {
            JsonObject help = rule.getAsJsonObject().getAsJsonObject("help");
            assertTrue(help.get("markdown").getAsString().contains("## "), rule::toString);
            assertFalse(help.get("text").getAsString().startsWith("#"), rule::toString);
        }
        assertFalse(results(run).isEmpty());
        for (JsonObject result : results(run)) {
            JsonObject rule = rules.get(result.get("ruleIndex").getAsInt()).getAsJsonObject();
            assertEquals(rule.get("id"), result.get("ruleId"));
        }
    }

    @Test
    void aResultHasItsPlaceRelatedPlacesAndFixes() {
        JsonObject result = results(run(shell.fixture("wrong/2021-one-total.txt"))).get(0);
        JsonObject place = result.getAsJsonArray("locations").get(0).getAsJsonObject();
        JsonObject region = place.getAsJsonObject("physicalLocation").getAsJsonObject("region");
        assertEquals(result.getAsJsonObject("properties").get("actual").getAsString(),
                region.getAsJsonObject("snippet").get("text").getAsString());
        assertTrue(place.getAsJsonArray("logicalLocations").toString().contains("t3:"));
        assertFalse(result.getAsJsonArray("relatedLocations").isEmpty());
        assertFalse(result.getAsJsonArray("fixes").isEmpty());
    }

    /** Also with other line ends. */
    @Test
    void fingerprintsStayTheSameIfLinesShift() {
        String text = Fixture.named("wrong/2021-markdown-mixed.md").text();
        int heading = text.indexOf("## 二");
        List<String> before = fingerprints(run(shell.write("a/报告.md", text)));
        String shifted = text.substring(0, heading) + "又一段。\n\n\n" + text.substring(heading);
        assertEquals(before, fingerprints(run(shell.write("b/报告.md", shifted))));
        assertEquals(before, fingerprints(run(shell.write("c/报告.md", text.replace("\n", "\r\n")))));
        assertEquals(before.size(), new TreeSet<>(before).size());
        assertTrue(before.size() > 4);
    }

    @Test
    void aFileThatCannotBeReadIsNamed() {
        JsonObject run = run(shell.fixture("right/2021-tab.txt"), "absent.md");
        JsonObject invocation = run.getAsJsonArray("invocations").get(0).getAsJsonObject();
        assertFalse(invocation.get("executionSuccessful").getAsBoolean());
        assertTrue(invocation.getAsJsonArray("toolExecutionNotifications").toString().contains("absent.md"));
    }

    private JsonObject run(String... paths) {
        List<String> line = new ArrayList<>(List.of("lint", "--format", "sarif"));
        line.addAll(List.of(paths));
        JsonObject all = JsonParser.parseString(shell.run(line.toArray(String[]::new)).out()).getAsJsonObject();
        assertEquals(Set.of("$schema", "version", "runs"), all.keySet());
        return all.getAsJsonArray("runs").get(0).getAsJsonObject();
    }

    private static List<JsonObject> results(JsonObject run) {
        return run.getAsJsonArray("results").asList().stream().map(JsonElement::getAsJsonObject).toList();
    }

    private static List<String> fingerprints(JsonObject run) {
        return results(run).stream().map(r -> r.getAsJsonObject("partialFingerprints").get("gouji/v1").getAsString()).toList();
    }
}
