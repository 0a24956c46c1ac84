package org.dungchung.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of docs/IMPORT-RULES.md is the code's. */
class ImportRulesTests {

    private static final Pattern RULE = Pattern.compile("(?<!act = )'([a-z]+(?:-[a-z]+)+)'");
    private static final Pattern SEVERITY = Pattern.compile("'(REFUSED|WARNING)'");
    private static final Pattern BAD_VALUE =
            Pattern.compile("new (?:BadValue|Fault|RawFeature\\.Fault)\\(\\s*\"([a-z]+(?:-[a-z]+)+)\"");
    private static final Pattern WARNING = Pattern.compile("new Warning\\(\\s*\"([a-z]+(?:-[a-z]+)+)\"");
    private static final Pattern SAID_INSTEAD = Pattern.compile("set\\s+rule = '([a-z-]+)'");
    private static final Pattern SAID_BEFORE = Pattern.compile("\\.rule = '([a-z-]+)'");
    private static final Pattern LINE =
            Pattern.compile("\\| ([a-z-]+) \\| ([A-Z, ]+) \\| [^|]+ \\| [^|]+ \\| (\\w+) \\|");

    @Test
    void theTableListsEveryRuleOfTheCodeWithItsSeverityAndNoOther() {
        var listed = new TreeMap<String, String>();
        table().forEach(line -> listed.put(line.group(1), line.group(2)));

        assertThat(listed).isEqualTo(rules()).hasSizeGreaterThanOrEqualTo(25);
    }

    @Test
    void everyRuleIsShownByTheTestThatTheTableNames() {
        Map<String, Path> tests = new TreeMap<>();
        files("src/test/java", ".java")
                .forEach(path -> tests.put(path.getFileName().toString(), path));

        table().forEach(line -> assertThat(text(tests.get(line.group(3) + ".java")))
                .as(line.group(3))
                .contains("\"" + line.group(1) + "\""));
    }

    @Test
    void everyRuleHasWordsInBothLanguages() {
        assertThat(RuleWords.rules()).containsAll(rules().keySet());
        rules().keySet()
                .forEach(rule -> assertThat(List.of(RuleWords.of(rule, "vi"), RuleWords.of(rule, "en")))
                        .as(rule)
                        .doesNotContain("", rule));
    }

    @Test
    void whatIsSaidOfARowIsUnderstoodInAFileToo() {
        rules().keySet()
                .forEach(rule -> assertThat(RuleWords.of(rule, "vi") + "; " + RuleWords.of(rule, "en"))
                        .as(rule)
                        .doesNotContainPattern("ở trên|ở dưới|above,|below,|[Cc]heck again"));
    }

    private static List<Matcher> table() {
        return text(Path.of("docs/IMPORT-RULES.md"))
                .lines()
                .map(LINE::matcher)
                .filter(Matcher::matches)
                .toList();
    }

    private static Map<String, String> rules() {
        var severities = new TreeMap<String, Set<String>>();
        statements()
                .filter(statement -> statement.contains("into import_finding"))
                .forEach(statement -> all(RULE, statement)
                        .forEach(rule -> severities
                                .computeIfAbsent(rule, named -> new TreeSet<>())
                                .addAll(all(SEVERITY, statement))));
        files("src/main/java/org/dungchung/exchange", ".java")
                .flatMap(path -> all(BAD_VALUE, text(path)).stream())
                .forEach(rule -> severities
                        .computeIfAbsent(rule, named -> new TreeSet<>())
                        .add("REFUSED"));
        files("src/main/java/org/dungchung/exchange", ".java")
                .flatMap(path -> all(WARNING, text(path)).stream())
                .forEach(rule -> severities
                        .computeIfAbsent(rule, named -> new TreeSet<>())
                        .add("WARNING"));
        saidInstead(severities);
        var rules = new TreeMap<String, String>();
        severities.forEach((rule, found) -> rules.put(rule, String.join(", ", found)));
        return rules;
    }

    /** A rule that takes the place of another has the severities of that other, and those that are said with it. */
    private static void saidInstead(Map<String, Set<String>> severities) {
        statements()
                .filter(statement -> statement.contains("update import_finding"))
                .forEach(statement -> all(SAID_INSTEAD, statement).forEach(rule -> {
                    Set<String> found = severities.computeIfAbsent(rule, named -> new TreeSet<>());
                    found.addAll(all(SEVERITY, statement));
                    all(SAID_BEFORE, statement)
                            .forEach(before -> found.addAll(severities.getOrDefault(before, Set.of())));
                }));
    }

    private static Stream<String> statements() {
        return files("src/main/resources/org/dungchung", ".sql")
                .flatMap(path -> Stream.of(text(path).split(";\\s*(?:\\n|$)", -1)));
    }

    private static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1)).toList();
    }

    private static Stream<Path> files(String folder, String ending) {
        try (Stream<Path> walk = Files.walk(Path.of(folder))) {
            return walk.filter(path -> path.toString().endsWith(ending)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(@org.jspecify.annotations.Nullable Path path) {
        try {
            return Files.readString(java.util.Objects.requireNonNull(path, "no such test"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
