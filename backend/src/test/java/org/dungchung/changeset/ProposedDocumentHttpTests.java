package org.dungchung.changeset;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import org.dungchung.support.SignIn;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockPart;

/** A document of somebody whose changes wait is read by who reviews, and is one of the asset once it is published. */
class ProposedDocumentHttpTests extends ChangeSetWorld {

    private static final byte[] PDF = "%PDF-1.7\nx\n%%EOF\n".getBytes(StandardCharsets.UTF_8);

    @Test
    void aFileWaitsWithItsChangeSetAndIsPublishedWithIt() {
        var kept = mvc.post()
                .uri("/api/assets/" + pole + "/documents")
                .multipart()
                .part(new MockPart("file", "a.pdf", PDF))
                .with(operator)
                .exchange();
        assertThat(kept).hasStatus(202);
        String set = JsonPath.read(body(kept), "$.changeSet");
        String item = JsonPath.read(body(kept), "$.item");
        assertThat(body(get(operator, "/api/assets/" + pole + "/documents"))).isEqualTo("[]");

        submit(set);
        String items = body(get(PLANNER, "/api/change-sets/" + set + "/items"));
        String file = JsonPath.read(items, "$[0].after.file");
        assertThat(get(PLANNER, "/api/files/" + file)).hasStatusOk();
        assertThat(get(SignIn.asOperator("OTHERTEL"), "/api/files/" + file)).hasStatus(404);

        assertThat(put(PLANNER, item(set, item, "acceptance"), null, "")).hasStatusOk();
        assertThat(put(PLANNER, "/api/change-sets/" + set + "/publication", version(set), ""))
                .hasStatusOk();
        String documents = body(get(operator, "/api/assets/" + pole + "/documents"));
        assertThat(JsonPath.<String>read(documents, "$[0].file")).isEqualTo(file);
        assertThat(JsonPath.<String>read(documents, "$[0].title")).isEqualTo("a.pdf");
    }
}
