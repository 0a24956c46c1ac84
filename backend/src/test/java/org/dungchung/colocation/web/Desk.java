package org.dungchung.colocation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.dungchung.support.Api;
import org.dungchung.support.SignIn;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Where BLUE hands in requests for a mast of RED. */
record Desk(Api api, UUID mast) {

    static final RequestPostProcessor RED = SignIn.asOperator("RED");
    static final RequestPostProcessor BLUE = SignIn.asOperator("BLUE");

    /** The address of a request for two places. */
    String file() {
        MvcTestResult filed = file(BLUE, body(mast, 2));
        assertThat(filed).hasStatus(201).hasHeader(HttpHeaders.ETAG, "\"0\"");
        return Api.locationOf(filed);
    }

    MvcTestResult file(RequestPostProcessor who, String body) {
        return api.post("/api/requests", body, who);
    }

    /** The address of a request that RED has accepted. */
    String accepted() {
        String uri = file();
        assertThat(api.put(uri + "/acceptance", "{}", "\"0\"", RED)).hasStatusOk();
        return uri;
    }

    static String body(UUID asset, int places) {
        return """
                {"asset": "%s", "places": %d, "purpose": "three antennas"}""".formatted(asset, places);
    }
}
