package org.dungchung.background.osm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Places of nodes on disk: more than one page of them, every second id. */
class NodePlacesTests {

    private static final int COUNT = 1_700;

    @Test
    void everyNodeIsFoundAndNoOther() throws IOException {
        try (var places = new NodePlaces()) {
            for (int i = 0; i < COUNT; i++) {
                places.add(2L * i, i, -i);
            }
            places.complete();
            places.complete();
            for (int i = 0; i < COUNT; i++) {
                long place = places.of(2L * i);
                assertThat((int) (place >> 32)).isEqualTo(i);
                assertThat((int) place).isEqualTo(-i);
                assertThat(places.of(2L * i + 1)).isEqualTo(NodePlaces.NOWHERE);
            }
            assertThat(places.of(-1)).isEqualTo(NodePlaces.NOWHERE);
        }
    }

    @Test
    void withoutNodesNothingIsFound() throws IOException {
        try (var places = new NodePlaces()) {
            places.complete();
            assertThat(places.of(1)).isEqualTo(NodePlaces.NOWHERE);
        }
    }

    @Test
    void nodesOutOfOrderOrAfterAWayAreRefused() throws IOException {
        try (var places = new NodePlaces()) {
            places.add(-7, 0, 0);
            places.add(7, 0, 0);
            assertThatThrownBy(() -> places.add(7, 0, 0)).isInstanceOf(UnreadableExtract.class);
            places.complete();
            assertThatThrownBy(() -> places.add(8, 0, 0))
                    .isInstanceOfSatisfying(
                            UnreadableExtract.class, e -> assertThat(e.rule()).isEqualTo("extract-not-sorted"));
        }
    }
}
