package org.dungchung.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class FigureTests {

    @Test
    void aSumOfLengthsIsReadToTheMillimetre() {
        double added = DoubleStream.iterate(0.1, length -> length).limit(3).reduce(0, Double::sum);

        assertThat(added).isNotEqualTo(0.3);
        assertThat(Figure.plain(added)).isEqualTo(0.3);
        assertThat(Figure.plain(32.579999999999814)).isEqualTo(32.58);
        assertThat(Figure.plain(12.000000000001)).isEqualTo(12L);
        assertThat(Figure.plain(0.123456)).isEqualTo(0.123456);
    }
}
