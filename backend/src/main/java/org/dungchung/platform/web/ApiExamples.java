package org.dungchung.platform.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Shows each example in the description of its operation: what is sent, and what is answered. */
@Component
class ApiExamples implements OpenApiCustomizer {

    @Override
    public void customise(OpenAPI api) {
        for (ApiExample example : ApiExample.all()) {
            Operation operation = operation(api, example.operation());
            if (operation != null) {
                show(operation, example);
            }
        }
    }

    private static @Nullable Operation operation(OpenAPI api, String named) {
        String[] words = named.split(" ", 2);
        var path = api.getPaths().get(words[1]);
        return path == null ? null : path.readOperationsMap().get(HttpMethod.valueOf(words[0]));
    }

    private static void show(Operation operation, ApiExample example) {
        if (example.request() != null && operation.getRequestBody() != null) {
            operation.getRequestBody().getContent().values().forEach(type -> type.example(example.request()));
        }
        if (example.answer() != null) {
            answer(operation.getResponses(), example);
        }
    }

    /** A created thing is answered with 201, which a method's signature does not say. */
    private static void answer(ApiResponses responses, ApiExample example) {
        String status = String.valueOf(example.status());
        ApiResponse shown = responses.get(status);
        if (shown == null) {
            ApiResponse usual = responses.remove("200");
            shown = usual == null ? new ApiResponse() : usual;
            responses.addApiResponse(status, shown);
        }
        shown.description("As the example.");
        if (shown.getContent() == null || shown.getContent().isEmpty()) {
            shown.content(new Content().addMediaType("application/json", new MediaType()));
        }
        shown.getContent().values().forEach(type -> type.example(example.answer()));
    }
}
