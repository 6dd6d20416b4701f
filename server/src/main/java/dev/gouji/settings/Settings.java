package dev.gouji.settings;

import dev.gouji.report.BodyKind;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What {@code .gouji.json} says. Its paths are as it writes them, from its own folder.
 *
 * @param severity error, warning, info or hint by the code of a rule (GJ301) or group (GJ3xx)
 * @param off codes of rules and groups that are not run
 * @param textFile where the official text of the 条例 stands
 * @param body what kind of body reports, whatever its name says
 * @param deadline the day of the next year by which the reports are due
 * @param lastYear last year's report, or a folder of those
 * @param totals which report is the total of which
 * @param suppressed the suppressed findings, in the order of the file
 * @param exclude what a search of folders passes over, in the patterns of .gitignore
 * @param bodies who is to report
 */
public record Settings(Map<String, String> severity, Set<String> off, Optional<String> textFile, Optional<BodyKind> body,
                       Optional<MonthDay> deadline, Optional<String> lastYear, Optional<Totals> totals,
                       List<Suppressed> suppressed, List<String> exclude, Optional<Bodies> bodies) {

    public static final Settings DEFAULT = new Settings(Map.of(), Set.of());

    /**
     * A report that is the total of others.
     *
     * @param report its path
     * @param of the folder of the others
     */
    public record Totals(String report, String of) {
    }

    /**
     * Findings that are not reported.
     *
     * @param file the path of the report, {@code *} and {@code **} allowed
     * @param rule the code of a rule or group
     * @param cell the address of the figure; without one, wherever they are found
     * @param reason why they are right nevertheless
     */
    public record Suppressed(String file, String rule, Optional<String> cell, Optional<String> reason) {

        /** Whether it concerns the file of this path, which leads there from the folder of the settings. */
        public boolean concerns(String path) {
            return Glob.matches(file, path);
        }

        /** Whether it speaks of one file by its name, and not of whichever fit a pattern. */
        public boolean namesFile() {
            return file.indexOf('*') < 0;
        }
    }

    /**
     * Who is to report.
     *
     * @param names the bodies, as their reports write them
     * @param folder where there are no names: the folder whose reports are theirs
     */
    public record Bodies(List<String> names, Optional<String> folder) {
    }

    /** Settings of rules alone. */
    public Settings(Map<String, String> severity, Set<String> off) {
        this(severity, off, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of(),
                Optional.empty());
    }

    /** The same but for the rules and groups that are not run. */
    public Settings withOff(Set<String> codes) {
        return new Settings(severity, Set.copyOf(codes), textFile, body, deadline, lastYear, totals, suppressed, exclude,
                bodies);
    }

    public boolean isOff(String code) {
        return !off.isEmpty() && (off.contains(code) || off.contains(group(code)));
    }

    /** The severity that is set for a rule, the rule's own entry before its group's. */
    public Optional<String> severity(String code) {
        return Optional.ofNullable(severity.getOrDefault(code, severity.get(group(code))));
    }

    /** What they say for one of the files below their folder; {@code path} leads there from it, parted by slashes. */
    public Settings forFile(String path) {
        return suppressed.isEmpty() ? this : new Settings(severity, off, textFile, body, deadline, lastYear, totals,
                suppressed.stream().filter(s -> s.concerns(path)).toList(), exclude, bodies);
    }

    private static String group(String code) {
        return code.substring(0, 3) + "xx";
    }
}
