package org.dungchung;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.modulith.ApplicationModule;

/**
 * Spring Modulith sees Java only; this closes the back door. A module's SQL may name its own schema, and of the modules
 * that its {@code package-info} declares the published views and set-returning functions ({@code v_*}), and any function
 * of {@code platform}. A foreign key may point at a table of a declared module, since only the database can promise that
 * what it names exists. The declaration is thus the whole truth about coupling, in both languages.
 */
class SqlBoundaryTests {

    private static final Pattern QUALIFIED = Pattern.compile("\\b([a-z_]+)\\.([a-z_0-9]+)");

    static Stream<String> modules() {
        return ModularityTests.MODULES.stream()
                .map(module -> module.getIdentifier().toString());
    }

    @ParameterizedTest
    @MethodSource("modules")
    void aModuleReadsOnlyItsOwnTablesAndDeclaredViews(String module) throws Exception {
        Set<String> schemas = modules().collect(Collectors.toSet());
        Set<String> declared = declaredBy(module);
        var trespasses = new ArrayList<String>();

        for (Resource file : sqlOf(module)) {
            var names = QUALIFIED.matcher(withoutComments(file));
            while (names.find()) {
                String schema = names.group(1);
                boolean foreign = schemas.contains(schema) && !schema.equals(module);
                boolean published = names.group(2).startsWith("v_") || schema.equals("platform");
                if (foreign && !(declared.contains(schema) && published)) {
                    trespasses.add(file.getFilename() + " uses " + names.group());
                }
            }
        }

        assertThat(trespasses).isEmpty();
    }

    private static Set<String> declaredBy(String module) throws ClassNotFoundException {
        var packageInfo = Class.forName("org.dungchung." + module + ".package-info");
        return Set.of(packageInfo.getAnnotation(ApplicationModule.class).allowedDependencies());
    }

    private static List<Resource> sqlOf(String module) throws IOException {
        var resources = new PathMatchingResourcePatternResolver();
        var files = new ArrayList<Resource>();
        files.addAll(List.of(resources.getResources("classpath*:db/migration/" + module + "/*.sql")));
        files.addAll(List.of(resources.getResources("classpath*:org/dungchung/" + module + "/**/*.sql")));
        return files;
    }

    private static String withoutComments(Resource file) throws IOException {
        return file.getContentAsString(StandardCharsets.UTF_8)
                .replaceAll("--.*", "")
                .replaceAll("references [a-z_]+\\.[a-z_]+", "");
    }
}
