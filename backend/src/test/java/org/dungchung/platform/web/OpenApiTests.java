package org.dungchung.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.dungchung.support.HttpTest;
import org.dungchung.support.SignIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The description of the API is whole, says what each operation is for, and needs nothing from elsewhere. */
@HttpTest
class OpenApiTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings;

    @Test
    void everyEndpointOfOursIsDescribed() {
        Map<String, Map<String, Object>> paths = JsonPath.read(document(), "$.paths");
        var ours = new TreeSet<String>();
        mappings.getHandlerMethods().forEach((mapping, method) -> {
            if (method.getBeanType().getName().startsWith("org.dungchung")) {
                mapping.getPatternValues().stream()
                        .filter(path -> path.startsWith("/api/"))
                        .forEach(ours::add);
            }
        });
        assertThat(paths.keySet()).containsAll(ours);
    }

    @Test
    void nothingIsFetchedFromElsewhere() {
        List<String> references = JsonPath.read(document(), "$..['$ref']");
        assertThat(references)
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(reference).startsWith("#/components/"));
    }

    @Test
    void everyParameterIsAWordOfTheAddressAndNoRecordOfOurs() {
        List<Map<String, Object>> parameters =
                JsonPath.read(document(), "$.paths..parameters[?(@.in == 'query')].schema");
        assertThat(parameters).allSatisfy(schema -> assertThat(schema).doesNotContainKey("$ref"));
        assertThat(parameters).noneSatisfy(schema -> assertThat(schema).containsEntry("type", "object"));
        List<String> ofAssets = JsonPath.read(document(), "$.paths['/api/assets'].get.parameters[*].name");
        assertThat(ofAssets)
                .contains(
                        "kind",
                        "owner",
                        "status",
                        "tenant",
                        "hamlet",
                        "filter",
                        "bbox",
                        "date",
                        "boundaries",
                        "knownOn")
                .doesNotContain("text");
        List<Boolean> required = JsonPath.read(document(), "$.paths['/api/assets'].get.parameters[*].required");
        assertThat(required).doesNotContain(true);
    }

    private String document() {
        var answer = mvc.get().uri("/api/openapi").with(SignIn.asInspector()).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
