package org.dungchung.sharing.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.dungchung.geo.crs.CoordinateSystems;
import org.dungchung.support.HttpTest;
import org.dungchung.support.SignIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Answers as they are asked for: some of the properties only, geometry in another coordinate system. */
@HttpTest
class AssetFormHttpTests extends AssetReading {

    @Test
    void onlyTheNamedPropertiesAreSent() {
        var answer = get("/api/assets?area=T01&fields=code,users", SignIn.asPlanner());
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.features[0].properties")
                .asMap()
                .containsOnlyKeys("code", "users");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.features[0].geometry.type")
                .isEqualTo("Point");
        assertThat(get("/api/assets/" + first + "?fields=code,tenancies", SignIn.asPlanner()))
                .bodyJson()
                .extractingPath("$.properties")
                .asMap()
                .containsOnlyKeys("code", "tenancies");
        assertThat(get("/api/assets?area=T01&fields=code,users,name,owner", SignIn.asOperator("BLUE")))
                .bodyJson()
                .extractingPath("$.features[0].properties")
                .asMap()
                .containsOnlyKeys("code", "owner");
    }

    @Test
    void everyPropertyOfAnAssetCanBeAskedForByName() {
        Set<String> properties = read("/api/assets/" + first, "$.properties.keys()");
        assertThat(properties)
                .hasSizeGreaterThan(30)
                .allSatisfy(
                        property -> assertThat(get("/api/assets/" + first + "?fields=" + property, SignIn.asPlanner()))
                                .bodyJson()
                                .extractingPath("$.properties")
                                .asMap()
                                .containsOnlyKeys(property));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fields=nonsense", "fields=code,", "fields=", "fields=id"})
    void aPropertyThatAssetsDoNotHaveIsRefused(String question) {
        var answer = get("/api/assets?" + question, SignIn.asPlanner());
        assertProblem(answer, 400, "unknown-field");
        assertThat(json(answer, "$.published")).contains("\"heightM\"");
    }

    @Test
    void geometryComesInEveryZoneOfVn2000() {
        for (String zone : CoordinateSystems.vn2000Zones()) {
            var system = CoordinateSystems.of(zone);
            var answer = get("/api/assets?area=T01&code=M1&crs=" + zone, SignIn.asPlanner());
            double x = read(answer, "$.features[0].geometry.coordinates[0]");
            double y = read(answer, "$.features[0].geometry.coordinates[1]");
            var back = system.toWgs84(x, y);
            assertThat(back.x).as(zone).isCloseTo(105.05, Offset.offset(1e-9));
            assertThat(back.y).as(zone).isCloseTo(10, Offset.offset(1e-9));
            assertThat(json(answer, "$.crs.properties.name")).isEqualTo("urn:ogc:def:crs:EPSG::" + system.number());
        }
    }

    @Test
    void eastingComesFirst() {
        var answer = get("/api/assets/" + first + "?crs=EPSG:9209", SignIn.asPlanner());
        assertThat(read(answer, "$.geometry.coordinates[0]")).isBetween(400_000.0, 700_000.0);
        assertThat(read(answer, "$.geometry.coordinates[1]")).isBetween(1_000_000.0, 1_200_000.0);
        assertThat(json(answer, "$.crs.properties.name")).isEqualTo("urn:ogc:def:crs:EPSG::9209");
        assertThat(answer).headers().hasValue("ETag", "\"0\"");
    }

    @Test
    void wgs84NamesNoSystem() {
        assertThat(get("/api/assets?area=T01&crs=EPSG:4326", SignIn.asPlanner()))
                .bodyJson()
                .doesNotHavePath("$.crs");
        assertProblem(get("/api/assets?area=T01&crs=EPSG:99999", SignIn.asPlanner()), 422, "unknown-crs");
    }

    private static double read(MvcTestResult answer, String path) {
        return Double.parseDouble(json(answer, path));
    }

    private Set<String> read(String uri, String path) {
        Map<String, Object> properties = JsonPath.read(
                new String(get(uri, SignIn.asPlanner()).getResponse().getContentAsByteArray(), StandardCharsets.UTF_8),
                path.replace(".keys()", ""));
        return properties.keySet();
    }
}
