package dev.gouji.cli;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.gouji.Shell;
import java.util.List;

/** The findings that {@code lint --format json} prints for one file. */
final class JsonFindings {

    private JsonFindings() {
    }

    static List<JsonObject> of(Shell shell, String path) {
        return JsonParser.parseString(shell.run("lint", "--format", "json", path).out()).getAsJsonObject().getAsJsonArray("files").get(0)
                .getAsJsonObject().getAsJsonArray("findings").asList().stream().map(JsonElement::getAsJsonObject).toList();
    }
}
