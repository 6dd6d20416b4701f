package dev.gouji.lint;

import com.google.gson.stream.JsonWriter;
import dev.gouji.json.JsonFault;
import dev.gouji.json.JsonSource;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The findings of an earlier run, so that later runs report only new ones. A finding is identified by its rule, its cell and the
 * words at its place, not by its line. Equal findings are counted.
 */
public final class Baseline {

    private static final int VERSION = 1;

    private final Map<String, Map<FindingKey, Integer>> files = new TreeMap<>();

    /** Adds the findings of a file. */
    public void add(String path, List<FindingKey> findings) {
        Map<FindingKey, Integer> counts = new LinkedHashMap<>();
        for (FindingKey finding : findings) {
            counts.merge(finding, 1, Integer::sum);
        }
        if (!counts.isEmpty()) {
            files.put(path, counts);
        }
    }

    /** The paths of the files that have findings in it. */
    public Set<String> paths() {
        return files.keySet();
    }

    /** The findings of a file that are new, by their indices in the list. */
    public List<Integer> unknown(String path, List<FindingKey> findings) {
        Map<FindingKey, Integer> left = new HashMap<>(files.getOrDefault(path, Map.of()));
        List<Integer> unknown = new ArrayList<>();
        for (int i = 0; i < findings.size(); i++) {
            int known = left.getOrDefault(findings.get(i), 0);
            if (known == 0) {
                unknown.add(i);
            } else {
                left.put(findings.get(i), known - 1);
            }
        }
        return List.copyOf(unknown);
    }

    /** The findings of a file that the list no longer has, with how many of each are gone. */
    public Map<FindingKey, Integer> gone(String path, List<FindingKey> findings) {
        Map<FindingKey, Integer> gone = new LinkedHashMap<>(files.getOrDefault(path, Map.of()));
        for (FindingKey finding : findings) {
            gone.computeIfPresent(finding, (key, count) -> count - 1);
        }
        gone.values().removeIf(count -> count < 1);
        return Collections.unmodifiableMap(gone);
    }

    /** Writes it for people to read, with small differences for small changes. */
    public void write(JsonWriter json) throws IOException {
        json.setIndent("  ");
        json.beginObject().name("version").value(VERSION).name("files").beginArray();
        for (Map.Entry<String, Map<FindingKey, Integer>> file : files.entrySet()) {
            json.beginObject().name("path").value(file.getKey()).name("findings").beginArray();
            for (Map.Entry<FindingKey, Integer> finding : file.getValue().entrySet()) {
                json.beginObject().name("rule").value(finding.getKey().rule());
                json.name("cell").value(finding.getKey().cell()).name("content").value(finding.getKey().content());
                json.name("count").value(finding.getValue()).endObject();
            }
            json.endArray().endObject();
        }
        json.endArray().endObject();
    }

    /** Reads a written baseline. Throws {@link JsonFault} for other text. */
    public static Baseline read(String text) {
        return JsonSource.read(text, Baseline::read);
    }

    private static Baseline read(JsonSource in) throws IOException {
        Baseline baseline = new Baseline();
        Set<String> missing = new HashSet<>(Set.of("version", "files"));
        in.enter();
        while (in.more()) {
            String name = in.name();
            missing.remove(name);
            switch (name) {
                case "version" -> require(in.integer() == VERSION, "another version");
                case "files" -> in.array(baseline::readFile);
                default -> throw in.unknown(name);
            }
        }
        require(missing.isEmpty(), "not complete");
        return baseline;
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new JsonFault(otherwise, null);
        }
    }

    private String readFile(JsonSource in) throws IOException {
        String path = "";
        Map<FindingKey, Integer> findings = new LinkedHashMap<>();
        in.enter();
        while (in.more()) {
            String name = in.name();
            switch (name) {
                case "path" -> path = in.string();
                case "findings" -> in.array(finding -> readFinding(finding, findings));
                default -> throw in.unknown(name);
            }
        }
        files.put(path, findings);
        return path;
    }

    private static FindingKey readFinding(JsonSource in, Map<FindingKey, Integer> findings) throws IOException {
        Map<String, String> texts = new HashMap<>();
        int count = 1;
        in.enter();
        while (in.more()) {
            String name = in.name();
            switch (name) {
                case "rule", "cell", "content" -> texts.put(name, in.string());
                case "count" -> count = in.integer();
                default -> throw in.unknown(name);
            }
        }
        FindingKey finding = new FindingKey(texts.getOrDefault("rule", ""), texts.getOrDefault("cell", ""), texts.getOrDefault("content", ""));
        findings.merge(finding, count, Integer::sum);
        return finding;
    }
}
