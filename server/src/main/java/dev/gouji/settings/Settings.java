package dev.gouji.settings;

import dev.gouji.report.BodyKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The content of {@code .gouji.json}. Its paths are relative to its folder.
 *
 * @param severity error, warning, info or hint by the code of a rule (GJ301) or group (GJ3xx)
 * @param off codes of rules and groups that are not run
 * @param textFile the path of a file with the official text of the 条例
 * @param body the kind of body, regardless of its name
 * @param deadline the day of the next year by which the reports are due
 * @param lastYear the path of last year's report, or of a folder with last year's reports
 * @param totals the reports that are totals of others
 * @param suppressed the suppressed findings, in the order of the file
 * @param exclude patterns as in .gitignore of what a search of folders skips
 * @param bodies the bodies that have to report
 */
public record Settings(Map<String, String> severity, Set<String> off, Optional<String> textFile, Optional<BodyKind> body,
                       Optional<Deadline> deadline, Optional<String> lastYear, Optional<Totals> totals,
                       List<Suppressed> suppressed, List<String> exclude, Optional<Bodies> bodies) {

    /** The name of the settings file. */
    public static final String FILE = ".gouji.json";

    public static final Settings DEFAULT = new Settings(Map.of(), Set.of());

    /**
     * A report that is the total of others.
     *
     * @param report its path
     * @param of the path of the folder with the others
     */
    public record Totals(String report, String of) {
    }

    /**
     * Findings that are not reported.
     *
     * @param file the path of the report; {@code *} and {@code **} are allowed in it
     * @param rule the code of a rule or group
     * @param cell the address of the figure
     * @param paragraph the id of the paragraph in a Word file; without cell and paragraph, the entry holds for the whole file
     * @param reason why the text is right nevertheless
     */
    public record Suppressed(String file, String rule, Optional<String> cell, Optional<String> paragraph,
                             Optional<String> reason) {

        /** Whether it applies to the file of this path, relative to the folder of the settings. */
        public boolean concerns(String path) {
            return Glob.matches(file, path);
        }

        /** Whether it names one file instead of a pattern. */
        public boolean namesFile() {
            return file.indexOf('*') < 0;
        }
    }

    /**
     * The bodies that have to report.
     *
     * @param names the names of the bodies, as their reports write them
     * @param folder the path of a folder with reports of these bodies, if no names are given
     */
    public record Bodies(List<String> names, Optional<String> folder) {
    }

    /** Settings that only concern rules. */
    public Settings(Map<String, String> severity, Set<String> off) {
        this(severity, off, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of(),
                Optional.empty());
    }

    /** The same with these rules and groups off, and no others. */
    public Settings replacingOff(Set<String> codes) {
        return new Settings(severity, Set.copyOf(codes), textFile, body, deadline, lastYear, totals, suppressed, exclude,
                bodies);
    }

    public boolean isOff(String code) {
        return !off.isEmpty() && (off.contains(code) || off.contains(group(code)));
    }

    /** The severity of a rule in the settings; its own entry counts before its group's. */
    public Optional<String> severity(String code) {
        return Optional.ofNullable(severity.getOrDefault(code, severity.get(group(code))));
    }

    /** The settings for a file below their folder; {@code path} is relative, with slashes. */
    public Settings forFile(String path) {
        return suppressed.isEmpty() ? this : new Settings(severity, off, textFile, body, deadline, lastYear, totals,
                suppressed.stream().filter(s -> s.concerns(path)).toList(), exclude, bodies);
    }

    /** The group of a code: GJ3xx of GJ301. */
    public static String group(String code) {
        return code.substring(0, 3) + "xx";
    }
}
