package org.dungchung.colocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RequestStateTests {

    @Test
    void whichStateFollowsWhich() {
        String graph = Arrays.stream(RequestState.values())
                .map(state -> state + " -> "
                        + state.next().stream().sorted().map(Enum::name).collect(Collectors.joining(" | ")))
                .map(String::strip)
                .collect(Collectors.joining("\n"));
        assertThat(graph).isEqualTo("""
                        FILED -> ACCEPTED | REFUSED | WITHDRAWN
                        ACCEPTED -> WITHDRAWN | CONTRACTED
                        REFUSED ->
                        WITHDRAWN ->
                        CONTRACTED ->""");
    }
}
