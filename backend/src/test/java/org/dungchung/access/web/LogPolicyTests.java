package org.dungchung.access.web;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.SortedSet;
import java.util.TreeSet;
import org.dungchung.access.web.Logged.Reading;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every read is noted, or stands in {@link LogPolicy} with the reason why not. */
@SpringBootTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@ActiveProfiles("test")
class LogPolicyTests {

    @Autowired
    @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings;

    @Test
    void everyEndpointThatAnswersAGetHasOneLine() {
        var lines = LogPolicy.LINES.stream().map(Logged::pattern).toList();
        assertThat(lines).doesNotHaveDuplicates();
        assertThat(new TreeSet<>(lines)).isEqualTo(reads());
    }

    @Test
    void whatIsNotNotedHasAReason() {
        assertThat(LogPolicy.LINES)
                .allSatisfy(line -> assertThat(line.reason().isBlank())
                        .as(line.pattern())
                        .isEqualTo(line.reading() != Reading.NOT));
    }

    @Test
    void oneThingIsNamedByTheIdInItsPath() {
        assertThat(LogPolicy.LINES).filteredOn(line -> line.subject() != null).allSatisfy(line -> {
            assertThat(line.pattern()).contains("{id}");
            assertThat(line.reading()).isEqualTo(Reading.ONE);
        });
    }

    /** An endpoint without a method answers every one. */
    private SortedSet<String> reads() {
        return mappings.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getPackageName().startsWith("org.dungchung"))
                .filter(entry -> {
                    var methods = entry.getKey().getMethodsCondition().getMethods();
                    return methods.isEmpty() || methods.contains(RequestMethod.GET);
                })
                .flatMap(entry -> entry.getKey().getPatternValues().stream())
                .collect(toCollection(TreeSet::new));
    }
}
