package org.dungchung.platform.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.json.JsonMapper;

/**
 * One call of the API as it is shown in its description: a file {@code example/*.json} beside the controller, which a test really sends.
 *
 * @param file its name, for people
 * @param operation method and path as the controller has it: {@code PUT /api/assets/{id}}
 * @param as who calls: planner, administrator, or the code of an organisation after "operator:"
 * @param uri path and question of the call
 * @param ifMatch the header {@code If-Match}; null = none
 * @param request the body; of a multipart body its parts; null = none
 * @param sends the media type of the body
 * @param status of the answer
 * @param answer the body of the answer: JSON, else a text
 */
public record ApiExample(
        String file,
        String operation,
        String as,
        String uri,
        @Nullable String ifMatch,
        @Nullable Object request,
        String sends,
        int status,
        @Nullable Object answer) {

    private static final String FILES = "classpath*:org/dungchung/*/web/example/*.json";

    /** All examples, by their files. */
    public static List<ApiExample> all() {
        try {
            Resource[] files = new PathMatchingResourcePatternResolver().getResources(FILES);
            return Arrays.stream(files)
                    .sorted(Comparator.comparing(Resource::getFilename))
                    .map(ApiExample::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ApiExample read(Resource file) {
        try (InputStream in = file.getInputStream()) {
            Map<?, ?> said = JsonMapper.shared().readValue(in, Map.class);
            Object ifMatch = said.get("ifMatch");
            return new ApiExample(
                    String.valueOf(file.getFilename()),
                    String.valueOf(said.get("operation")),
                    String.valueOf(said.get("as")),
                    String.valueOf(said.get("uri")),
                    ifMatch == null ? null : ifMatch.toString(),
                    said.get("request"),
                    said.get("sends") instanceof String type ? type : "application/json",
                    said.get("status") instanceof Integer status ? status : 200,
                    said.get("answer"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
