package org.dungchung;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dungchung.platform.SqlFile;
import org.dungchung.platform.web.ApiExample;
import org.dungchung.support.HttpTest;
import org.dungchung.support.SignIn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockPart;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every example of the API's description is really sent to a small registry, and answered as it says: the same status, the same members of the
 * same types.
 *
 * <p>With the system property {@code examples} (a folder) the answers are written into the examples instead, for whoever adds one.
 */
@HttpTest
class ApiExampleTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    static Stream<ApiExample> examples() {
        return ApiExample.all().stream();
    }

    @BeforeEach
    void registry() {
        jdbc.sql(SqlFile.read(ApiExampleTests.class, "example-registry.sql")).update();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void isAnsweredAsItSays(ApiExample example) throws IOException {
        MvcTestResult answer = send(example);
        String body = new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        assertThat(answer.getResponse().getStatus()).as(body).isEqualTo(example.status());
        Object said = body.startsWith("{") || body.startsWith("[")
                ? JsonMapper.shared().readValue(body, Object.class)
                : body;
        String folder = System.getProperty("examples");
        if (folder != null) {
            record(Path.of(folder), example, said);
        } else {
            assertThat(shape(said)).isEqualTo(shape(example.answer()));
        }
    }

    @Test
    void everyOperationWithABodyHasOne() {
        Map<String, Map<String, Map<String, Object>>> paths = JsonPath.read(document(), "$.paths");
        var without = new TreeSet<String>();
        paths.forEach((path, operations) -> operations.forEach((method, operation) -> {
            if (operation.containsKey("requestBody") && !operation.toString().contains("example=")) {
                without.add(method + " " + path);
            }
        }));
        assertThat(without).isEmpty();
    }

    @Test
    void everyExampleIsShown() {
        String document = document();
        assertThat(examples()).isNotEmpty().allSatisfy(example -> {
            String[] words = example.operation().split(" ", 2);
            List<Object> shown = JsonPath.read(
                    document, "$.paths['%s'].%s..example".formatted(words[1], words[0].toLowerCase(Locale.ROOT)));
            assertThat(shown).as(example.file()).isNotEmpty();
        });
    }

    private MvcTestResult send(ApiExample example) {
        HttpMethod method = HttpMethod.valueOf(example.operation().split(" ", 2)[0]);
        if (example.request() instanceof Map<?, ?> parts && parts.containsKey("file")) {
            var upload = mvc.method(method).uri(example.uri()).multipart();
            parts.forEach((name, content) -> upload.part(part(String.valueOf(name), content)));
            return upload.with(who(example.as())).exchange();
        }
        // the address is encoded, so a filter may hold blanks
        var request = mvc.method(method).uri(example.uri()).with(who(example.as()));
        if (example.ifMatch() != null) {
            request.header("If-Match", example.ifMatch());
        }
        if (example.sends().equals(MediaType.APPLICATION_FORM_URLENCODED_VALUE)) {
            ((Map<?, ?>) Objects.requireNonNull(example.request()))
                    .forEach((name, value) -> request.formField(String.valueOf(name), String.valueOf(value)));
        } else if (example.request() != null) {
            request.contentType(MediaType.APPLICATION_JSON)
                    .content(JsonMapper.shared().writeValueAsString(example.request()));
        }
        return request.exchange();
    }

    private static MockPart part(String name, @Nullable Object content) {
        String text =
                content instanceof String said ? said : JsonMapper.shared().writeValueAsString(content);
        return new MockPart(name, name.equals("file") ? "list.csv" : null, text.getBytes(StandardCharsets.UTF_8));
    }

    private static RequestPostProcessor who(String as) {
        if (as.equals("administrator")) {
            return SignIn.asAdministrator();
        }
        return as.startsWith("operator:") ? SignIn.asOperator(as.substring("operator:".length())) : SignIn.asPlanner();
    }

    /** The members of what is said and the types of their values; of a list those of its first. */
    private static Object shape(@Nullable Object said) {
        if (said instanceof Map<?, ?> object) {
            var members = new TreeMap<String, Object>();
            object.forEach((name, value) -> members.put(String.valueOf(name), shape(value)));
            return members;
        }
        if (said instanceof List<?> list) {
            return list.isEmpty() ? List.of() : List.of(shape(list.get(0)));
        }
        return said == null
                ? "null"
                : said instanceof Number ? "number" : said.getClass().getSimpleName();
    }

    private static void record(Path folder, ApiExample example, Object said) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            Path file = files.filter(found -> found.endsWith(example.file()))
                    .findFirst()
                    .orElseThrow();
            var mapper = JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .build();
            var written = new LinkedHashMap<String, Object>();
            ((Map<?, ?>) mapper.readValue(Files.readString(file), Map.class))
                    .forEach((name, value) -> written.put(String.valueOf(name), value));
            written.put("answer", said);
            Files.writeString(file, mapper.writeValueAsString(written) + "\n");
        }
    }

    private String document() {
        var answer = mvc.get().uri("/api/openapi").with(SignIn.asInspector()).exchange();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
