package dev.gouji;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The order of packages, and other rules about dependencies. The message of each rule says what goes wrong without it. */
class ArchitectureTest {

    /** All classes but LexerTableMaker, which only the build runs, and the tests. */
    private static final JavaClasses GOUJI = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("LexerTableMaker")).importPackages("dev.gouji");

    /** The levels from the bottom up; packages of one level do not use each other. The table in ARCHITECTURE.md has this order. */
    static final List<List<String>> LEVELS = List.of(
            List.of("grammar"),
            List.of("text", "json"),
            List.of("surface"),
            List.of("form"),
            List.of("vocabulary"),
            List.of("layout.entry"),
            List.of("layout.line", "layout.broken", "layout.column"),
            List.of("layout.spread", "layout.fit"),
            List.of("layout"),
            List.of("message"),
            List.of("regulation", "office"),
            List.of("report"),
            List.of("claim", "settings"),
            List.of("lint"),
            List.of("analysis"),
            List.of("explain", "files"),
            List.of("aid", "edit", "preview"),
            List.of("lsp.json", "lsp.host"),
            List.of("lsp.document"),
            List.of("lsp.folder", "lsp.feature.kind", "lsp.feature.diagnostic"),
            List.of("lsp.check", "lsp.feature.symbol", "lsp.feature.token", "lsp.feature.lens", "lsp.feature.completion",
                    "lsp.feature.preview", "lsp.feature.export", "lsp.feature.office"),
            List.of("lsp.feature.command"),
            List.of("lsp.feature.action"),
            List.of("lsp.feature"),
            List.of("lsp", "cli"),
            List.of("lsp.process"),
            List.of(""));

    /**
     * The classes that are not compiled to JavaScript: the command line with its files, and the server's
     * process. The rest of {@code lsp} is.
     */
    private static final String[] HEADS = {"dev.gouji", "dev.gouji.lsp.process..", "dev.gouji.cli..", "dev.gouji.files.."};
    private static final String[] BORDERS = {"dev.gouji", "dev.gouji.lsp.process..", "dev.gouji.cli..", "dev.gouji.files..",
        "dev.gouji.text.decode..", "dev.gouji.office.bytes..", "dev.gouji.office.jvm.."};

    @Test
    void packagesUseOnlyLowerLevels() {
        TreeSet<String> upwards = new TreeSet<>();
        for (JavaClass origin : GOUJI) {
            for (Dependency dependency : origin.getDirectDependenciesFromSelf()) {
                JavaClass target = dependency.getTargetClass();
                if (target.getPackageName().startsWith("dev.gouji") && !mayUse(part(origin), part(target))) {
                    upwards.add(part(origin) + " → " + part(target) + ": " + origin.getSimpleName() + " → " + target.getSimpleName());
                }
            }
        }
        assertEquals(new TreeSet<>(), upwards, "a change below would reach up: each level could no longer be read, tested and compiled "
                + "for the browser without those above it");
    }

    /** Parts of a package without a level of their own count as the package: office.word as office. */
    @Test
    void aPackageBesidePackagesWithALevelHasALevel() {
        TreeSet<String> unlisted = new TreeSet<>();
        for (JavaClass javaClass : GOUJI) {
            String part = part(javaClass);
            boolean split = LEVELS.stream().flatMap(List::stream).anyMatch(level -> level.startsWith(part + "."));
            if (split && !javaClass.getPackageName().equals("dev.gouji" + (part.isEmpty() ? "" : "." + part))) {
                unlisted.add(javaClass.getPackageName());
            }
        }
        assertEquals(new TreeSet<>(), unlisted, "add these packages to LEVELS: without a level they may use all that the package above may use");
    }

    /** The name of the level of a class: its package below {@code dev.gouji}, or the nearest package above with a level. */
    private static String part(JavaClass javaClass) {
        String name = javaClass.getPackageName().substring("dev.gouji".length());
        String part = name.isEmpty() ? "" : name.substring(1);
        while (!hasLevel(part) && part.contains(".")) {
            part = part.substring(0, part.lastIndexOf('.'));
        }
        return part;
    }

    static boolean hasLevel(String part) {
        return LEVELS.stream().anyMatch(level -> level.contains(part));
    }

    private static boolean mayUse(String origin, String target) {
        return origin.equals(target) || level(target) < level(origin);
    }

    private static int level(String part) {
        for (int i = 0; i < LEVELS.size(); i++) {
            if (LEVELS.get(i).contains(part)) {
                return i;
            }
        }
        throw new AssertionError("add dev.gouji." + part + " to its level in LEVELS");
    }

    @Test
    void classNamesAreUnique() {
        TreeSet<String> names = new TreeSet<>();
        TreeSet<String> twice = new TreeSet<>();
        for (JavaClass javaClass : GOUJI) {
            boolean own = javaClass.isTopLevelClass() && !javaClass.getSimpleName().equals("package-info");
            if (own && !names.add(javaClass.getSimpleName())) {
                twice.add(javaClass.getSimpleName());
            }
        }
        assertEquals(new TreeSet<>(), twice, "a reader who knows the class of one package would take the other for it");
    }

    @Test
    void packagesFormNoCycles() {
        slices().matching("dev.gouji.(*)..").should().beFreeOfCycles()
                .because("packages in a cycle are one big package, of which no part can be understood alone").check(GOUJI);
    }

    @Test
    void onlyTheServerUsesTheProtocol() {
        noClasses().that().resideOutsideOfPackage("dev.gouji.lsp..")
                .should().dependOnClassesThat().resideInAPackage("org.eclipse.lsp4j..")
                .because("rules and commands would have to change with every release of the protocol's library").check(GOUJI);
    }

    @Test
    void serverAndCommandLineDoNotUseEachOther() {
        noClasses().that().resideInAPackage("dev.gouji.lsp..").should().dependOnClassesThat().resideInAPackage("dev.gouji.cli..")
                .because("the server would print, or read the user's arguments").check(GOUJI);
        noClasses().that().resideInAPackage("dev.gouji.cli..").should().dependOnClassesThat().resideInAPackage("dev.gouji.lsp..")
                .because("a command would load a whole protocol before it printed a line").check(GOUJI);
    }

    @Test
    void theServersLogicUsesNoProcessAndNoDisk() {
        noClasses().that().resideInAPackage("dev.gouji.lsp..").and().resideOutsideOfPackage("dev.gouji.lsp.process..")
                .should().dependOnClassesThat().resideInAnyPackage("dev.gouji.lsp.process..", "dev.gouji.files..")
                .because("the same classes run in the editor, where there is no process and no disk; effects go through Host").check(GOUJI);
        noClasses().that().resideInAPackage("dev.gouji.lsp.feature..")
                .should().dependOnClassesThat().resideInAnyPackage("dev.gouji.lsp", "dev.gouji.lsp.host..", "dev.gouji.lsp.check..",
                        "dev.gouji.lsp.folder..")
                .because("a feature could no longer be tested with a text and a question alone").check(GOUJI);
    }

    /** These differences were found by comparing the answers of the JVM with those of JavaScript ({@code vscode-client/engine}). */
    @Test
    void theCoreAvoidsMethodsThatTeaVmGetsWrong() {
        noClasses().that().resideOutsideOfPackages(HEADS)
                .should().callMethod(java.util.stream.Stream.class, "distinct")
                .because("behind flatMap TeaVM 0.16 leaves all the doubles in; a LinkedHashSet does not").check(GOUJI);
        noClasses().that().resideInAnyPackage("dev.gouji.form..", "dev.gouji.edit..", "dev.gouji.preview..")
                .should().callMethod(java.util.stream.Collectors.class, "joining", CharSequence.class)
                .orShould().callMethod(java.util.stream.Collectors.class, "joining", CharSequence.class, CharSequence.class, CharSequence.class)
                .because("TeaVM 0.16 loses the blank cells that a row begins with; String.join does not").check(GOUJI);
    }

    @Test
    void theCoreHasNoClock() {
        noClasses().that().resideOutsideOfPackages(HEADS)
                .should(callMethodWhere(target(nameMatching("now|currentTimeMillis|nanoTime"))
                        .and(target(owner(resideInAnyPackage("java.time..", "java.lang"))))))
                .orShould().dependOnClassesThat().belongToAnyOf(java.time.Clock.class, java.util.Timer.class)
                .because("the same report would have other findings tomorrow, and a test of the server would have to wait").check(GOUJI);
    }

    @Test
    void theCoreUsesOnlyPlainDates() {
        noClasses().that().resideOutsideOfPackages(HEADS)
                .should().dependOnClassesThat(resideInAPackage("java.time..")
                        .and(not(belongToAnyOf(java.time.LocalDate.class, java.time.Month.class))))
                .orShould().callMethod(java.time.LocalDate.class, "parse", CharSequence.class)
                .because("the engine in JavaScript would bring along the time zones of all the world").check(GOUJI);
    }

    @Test
    void generatedParsersStayInTheGrammar() {
        noClasses().that().resideOutsideOfPackages("dev.gouji.grammar..", "dev.gouji.report.bind..")
                .should().dependOnClassesThat().resideInAnyPackage("dev.gouji.grammar.antlr..", "org.antlr..")
                .because("only the binder reads the tree of a report; all else would change with each rule of the grammar").check(GOUJI);
    }

    @Test
    void bytesAreDecodedAtTheBorder() {
        noClasses().that().resideOutsideOfPackages(BORDERS)
                .should().dependOnClassesThat().resideInAPackage("dev.gouji.text.decode..")
                .because("the core would have to know which encoding a text came in").check(GOUJI);
        noClasses().that().resideOutsideOfPackages(BORDERS).and()
                .haveNameNotMatching("dev\\.gouji\\.(json\\.BuiltInText|lsp\\.document\\.DocumentUri)")
                .should().dependOnClassesThat().resideInAPackage("java.nio.charset..")
                .because("TeaVM has few charsets, and text inside the core is a string already").check(GOUJI);
    }

    @Test
    void theCoreUsesNoFiles() {
        noClasses().that().resideOutsideOfPackages(HEADS)
                .should().dependOnClassesThat(resideInAnyPackage("java.nio.file..", "java.net..")
                        .or(belongToAnyOf(java.io.File.class, java.io.FileInputStream.class,
                                java.io.FileOutputStream.class, java.io.FileReader.class, java.io.FileWriter.class)))
                .because("it also runs where there are no files: in a browser tab, and on text that was never saved").check(GOUJI);
    }

    @Test
    void theCoreDoesNotCompress() {
        noClasses().that().resideOutsideOfPackages(BORDERS).and()
                .doNotHaveFullyQualifiedName("dev.gouji.grammar.BuiltInFile") // the engine replaces it
                .should().dependOnClassesThat().resideInAPackage("java.util.zip..")
                .because("TeaVM's own inflating fails on valid files; each machine brings what it has, as office.Platform").check(GOUJI);
    }

    @Test
    void theCoreUsesNoThreads() {
        noClasses().that().resideOutsideOfPackages(HEADS)
                .should().dependOnClassesThat(resideInAPackage("java.util.concurrent..").or(belongToAnyOf(Thread.class, ThreadLocal.class)))
                .because("the server and the command line decide what runs at the same time, and a browser tab has one thread").check(GOUJI);
        noClasses().that().resideOutsideOfPackages(HEADS).and().resideOutsideOfPackage("dev.gouji.lsp..")
                .should().dependOnClassesThat().belongToAnyOf(Runnable.class)
                .because("below the server no work is put off: a text goes in and an answer comes out").check(GOUJI);
    }

    /** The protocol's types are read and written in {@code lsp.json}; TeaVM keeps the fields of those that a policy names. */
    @Test
    void theCoreUsesNoReflection() {
        noClasses().that().resideOutsideOfPackages(HEADS).and().resideOutsideOfPackage("dev.gouji.lsp.json..")
                .should().dependOnClassesThat(resideInAnyPackage("java.lang.reflect..", "java.lang.invoke..")
                        .or(belongToAnyOf(java.util.ServiceLoader.class, java.util.ResourceBundle.class)))
                .because("TeaVM compiles what it can see; a class found by its name would be missing in the browser").check(GOUJI);
        noClasses().that().resideOutsideOfPackages(HEADS).and().resideOutsideOfPackage("dev.gouji.lsp.json..")
                .should(callMethodWhere(target(owner(equivalentTo(Class.class)))
                        .and(target(nameMatching("forName|newInstance|get(Declared)?(Method|Field|Constructor)s?")))))
                .because("TeaVM compiles what it can see; a class found by its name would be missing in the browser").check(GOUJI);
    }

    @Test
    void blanksAreDecidedByCharClassOnly() {
        noClasses().that().resideInAnyPackage("dev.gouji.grammar..", "dev.gouji.text..", "dev.gouji.report..", "dev.gouji.lint..",
                        "dev.gouji.office..")
                .should(callMethodWhere(target(owner(equivalentTo(String.class))).and(target(nameMatching("strip.*|isBlank")))))
                .because("they do not strip the no-break space and U+200B, which half of all reports have; CharClass does").check(GOUJI);
        noClasses().that().resideOutsideOfPackages(HEADS)
                .should().dependOnClassesThat().resideInAPackage("java.text..")
                .because("TeaVM has no NFKC, and numbers are printed by BigDecimal alike in every locale").check(GOUJI);
    }

    /** Under a Turkish locale I becomes ı in lower case; under an Arabic one numbers have other digits. */
    @Test
    void nothingDependsOnTheLocaleOfTheMachine() {
        noClasses().should().callMethod(String.class, "toLowerCase").orShould().callMethod(String.class, "toUpperCase")
                .orShould().callMethod(String.class, "format", String.class, Object[].class)
                .orShould().callMethod(String.class, "formatted", Object[].class)
                .orShould().callMethod(java.util.Locale.class, "getDefault")
                .because("the same report has the same findings on every machine").check(GOUJI);
    }

    @Test
    void theCoreReadsJsonByStream() {
        noClasses().that().resideOutsideOfPackages(HEADS)
                .should(dependOnClassesThat(resideInAPackage("com.google.gson..")
                        .and(resideInAPackage("com.google.gson.stream..").negate())))
                .because("Gson's object mapping works by reflection, and its tree keeps a whole file in memory").check(GOUJI);
    }

    /** Generated parsers are left out: their static fields cannot be changed here. */
    @Test
    void staticFieldsAreFinal() {
        fields().that().areStatic().and().areDeclaredInClassesThat().resideOutsideOfPackage("dev.gouji.grammar.antlr..")
                .and().doNotHaveModifier(JavaModifier.SYNTHETIC).should().beFinal()
                .because("two documents that are analysed at the same time would see each other's state").check(GOUJI);
    }

    @Test
    void onlyAppUsesTheStandardStreams() {
        noClasses().that().doNotHaveFullyQualifiedName("dev.gouji.App")
                .should().accessField(System.class, "out").orShould().accessField(System.class, "err")
                .orShould().accessField(System.class, "in")
                .because("standard output belongs to the protocol; one stray line there ends the session").check(GOUJI);
        noClasses().should().dependOnClassesThat().resideInAPackage("java.util.logging..")
                .because("a logger may write to the standard streams; messages go to the client").check(GOUJI);
    }

    @Test
    void exceptionsOfProgrammingErrorsAreNotCaught() {
        TreeSet<String> catching = new TreeSet<>();
        for (JavaClass javaClass : GOUJI) {
            boolean own = !javaClass.getPackageName().startsWith("dev.gouji.grammar.antlr");
            javaClass.getCodeUnits().stream().flatMap(unit -> unit.getTryCatchBlocks().stream())
                    .flatMap(block -> block.getCaughtThrowables().stream())
                    .filter(caught -> own && List.of("NullPointerException", "IndexOutOfBoundsException", "ClassCastException",
                            "ArithmeticException").contains(caught.getSimpleName()))
                    .forEach(caught -> catching.add(javaClass.getName() + " catches " + caught.getSimpleName()));
        }
        assertEquals(new TreeSet<>(), catching, "compiled for the browser these are never thrown, and the program would go on with rubbish");
    }
}
