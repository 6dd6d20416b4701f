package dev.gouji.cli;

import dev.gouji.analysis.Analysis;
import dev.gouji.cli.report.FileResult;
import dev.gouji.files.ConfigFiles;
import dev.gouji.files.ReportFiles;
import dev.gouji.grammar.Span;
import dev.gouji.lint.Finding;
import dev.gouji.lint.RuleId;
import dev.gouji.lint.Severity;
import dev.gouji.lint.rules.UnusedSuppression;
import dev.gouji.message.Message;
import dev.gouji.settings.Settings;
import dev.gouji.text.SourceText;
import dev.gouji.text.decode.Decoder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Suppressions of a settings file that no file below its folder matches: GJ901, at the entry. */
final class UnmatchedSuppressions {

    /** The most files of a folder that are looked at. If a folder has this many, every pattern counts as used. */
    private static final int MOST = 5000;

    private UnmatchedSuppressions() {
    }

    /** The findings in a settings file. */
    static Optional<FileResult> of(ConfigFiles.Config config) throws IOException {
        RuleId rule = UnusedSuppression.ID;
        List<ConfigFiles.Entry> unmatched = config.settings().isOff(rule.code()) ? List.of() : unmatched(config);
        if (unmatched.isEmpty()) {
            return Optional.empty();
        }
        Path file = config.file().orElseThrow();
        Analysis text = new Analysis(new SourceText(Decoder.decode(Files.readAllBytes(file)).orElseThrow().text()), config.settings());
        Severity severity = config.settings().severity(rule.code()).flatMap(Severity::named).orElse(rule.severity());
        List<Finding> findings = new ArrayList<>();
        for (ConfigFiles.Entry entry : unmatched) {
            Settings.Suppressed suppressed = entry.suppressed();
            Message message = Message.of("GJ901.no-file").with("file", suppressed.file()).with("code", suppressed.rule());
            findings.add(Finding.about(rule, place(text.text(), entry.line()), message).severity(severity).build());
        }
        return Optional.of(new FileResult(shown(file), text, findings));
    }

    private static List<ConfigFiles.Entry> unmatched(ConfigFiles.Config config) throws IOException {
        List<ConfigFiles.Entry> unmatched = new ArrayList<>();
        Path folder = config.folder().orElseThrow();
        List<String> files = List.of();
        for (ConfigFiles.Entry entry : config.suppressions()) {
            boolean named = entry.suppressed().namesFile();
            if (!named && files.isEmpty()) {
                files = ReportFiles.below(folder, MOST).stream().map(f -> ReportFiles.slashed(folder.relativize(f))).toList();
            }
            boolean used = named ? exists(folder, entry.suppressed().file())
                    : files.size() >= MOST || files.stream().anyMatch(entry.suppressed()::concerns);
            if (!used) {
                unmatched.add(entry);
            }
        }
        return unmatched;
    }

    private static boolean exists(Path folder, String name) {
        try {
            return Files.exists(folder.resolve(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static Span place(SourceText text, int number) {
        return text.trimmed(text.lines().span(Math.min(number, text.lines().lines()) - 1));
    }

    /** The path from the working folder if the file is below it, and else the whole path. */
    private static String shown(Path file) {
        Path here = Path.of("").toAbsolutePath();
        return (file.startsWith(here) ? here.relativize(file) : file).toString();
    }
}
