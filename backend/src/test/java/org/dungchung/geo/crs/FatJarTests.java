package org.dungchung.geo.crs;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** GeoTools comes in one jar with old copies of common libraries; those of Spring Boot must win. */
class FatJarTests {

    @Test
    void loggingIsThatOfSpringBoot() {
        URL source = LoggerFactory.class.getProtectionDomain().getCodeSource().getLocation();
        assertThat(source.getPath()).contains("slf4j-api-2");
        assertThat(LoggerFactory.getILoggerFactory().getClass().getName()).startsWith("ch.qos.logback");
    }

    @Test
    void itUnpacksIntoAFolderOfItsOwn() {
        CoordinateSystems.of("EPSG:9209");

        assertThat(System.getProperty("EPSG-HSQL.directory"))
                .endsWith("dungchung-epsg-" + System.getProperty("user.name"));
    }
}
