package org.dungchung.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import org.dungchung.identity.Caller;
import org.dungchung.identity.Role;
import org.dungchung.platform.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What a person can say about a file beside right. */
@ExchangeTest
class BadSpecTests {

    private static final String POLES = "{'format':'csv','target':'poles'}";

    private static final String LIST = "code,name,x,y\nP1,Cột số một ở chợ đường Lê Lợi,105.1,9.1\n";

    @Autowired
    ImportBench bench;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'format':'dwg','target':'poles'}                                    | unknown-format",
                "{'target':'poles'}                                                   | unknown-format",
                "{'format':'csv','target':'trees'}                                    | unknown-target",
                "{'format':'csv','target':'poles','crs':'EPSG:99999'}                 | unknown-crs",
                "{'format':'csv','target':'poles','encoding':'klingon'}               | unknown-encoding",
                "{'format':'csv','target':'poles','delimiter':';;'}                   | unknown-delimiter",
                "{'format':'csv','target':'poles','decimal':';'}                      | unknown-decimal",
                "{'format':'csv','target':'poles','mode':'perhaps'}                   | unknown-mode",
                "{'format':'csv','target':'poles','columns':{'colour':'c'}}           | unknown-field",
                "{'format':'csv','target':'poles','territory':'nowhere'}              | unknown-area",
                "{'format':'csv','target':'poles','organisations':{'a':'NOBODY'}}     | unknown-organisation",
                "{'format':'csv','target':'poles','colour':'red'}                     | unknown-property",
                "{'format':'csv','target':'poles','mode':''}                          | missing-mode",
                "{'format':'csv','target':'poles','mode':null}                        | missing-mode",
                "{'format':'csv','target':'poles','validFrom':'9999-12-31'}           | date-out-of-range",
                "{'format':'csv','target':'poles','validFrom':'1899-12-31'}           | date-out-of-range",
                "{'format':'csv','target':'poles','validTo':'2201-01-01'}             | date-out-of-range",
                "{'format':'csv','target':'poles','validFrom':'1/7/2025'}             | wrong-value",
                "{'format':'csv','target':'poles','columns':['code']}                 | wrong-value",
                "{'format':'csv','target':'poles','createOrganisations':'perhaps'}    | wrong-value",
                "{'format':'csv','target':'poles','createdKind':'BAKERY'}             | wrong-value",
                "{'format':'csv','target':'areas'}                                    | missing-level",
                "{'format':'csv','target':'areas','level':'PLANET'}                   | unknown-level",
                "{'format':'csv','target':'poles','validFrom':'2024-01-02','validTo':'2024-01-01'} | ends-before-start",
                "no json                                                              | unreadable-spec"
            })
    void aSpecificationThatMakesNoSenseIsRefused(String spec, String rule) {
        assertThat(refusal(spec, LIST.getBytes(StandardCharsets.UTF_8)).rule()).isEqualTo(rule);
    }

    @Test
    void whatIsWrongIsSaidInPlainWords() {
        assertThat(refusal("{'colour':'red'}", new byte[0]).getMessage())
                .startsWith("A specification has no property 'colour'. It may have: format, target, ");
        assertThat(refusal("{'validFrom':'1/7/2025'}", new byte[0]).getMessage())
                .isEqualTo("The property validFrom of the specification must be a day, written 2025-07-01.");
        assertThat(refusal("{'format':}", new byte[0]).getMessage())
                .startsWith("The specification cannot be read: it is no JSON from line 1");
    }

    @Test
    void aFieldSaidToBeInNoColumnIsNotTakenByItsName() {
        String file = "code,owner,x,y,heightM\nP1,ALPHA,105,9,12\n";
        bench.organisation("ALPHA", "NETWORK_OPERATOR");

        bench.run("{'format':'csv','target':'poles','columns':{'heightM':null,'owner':''}}", file);

        assertThat(bench.count("asset.asset where code = 'P1' and height_m is null and owner is null"))
                .isEqualTo(1);
        assertThat(refusal(
                                "{'format':'csv','target':'poles','columns':{'x':null}}",
                                file.getBytes(StandardCharsets.UTF_8))
                        .rule())
                .isEqualTo("missing-column");
        assertThat(refusal(
                                "{'format':'geojson','target':'areas','level':'COMMUNE','columns':{'name':null}}",
                                "{'features':[{'properties':{'code':'1','name':'Một'}}]}"
                                        .replace('\'', '"')
                                        .getBytes(StandardCharsets.UTF_8))
                        .rule())
                .isEqualTo("missing-column");
    }

    @Test
    void whoMayNotLoadIsTold() {
        bench.organisation("ALPHA", "NETWORK_OPERATOR");
        var operator = new Caller("alpha", Role.OPERATOR, "ALPHA");
        var inspector = new Caller("inspector", Role.INSPECTOR, null);

        assertThat(refusal(inspector, POLES, ascii(LIST)).rule()).isEqualTo("import-not-allowed");
        assertThat(refusal(operator, "{'format':'csv','target':'hamlets'}", ascii(LIST))
                        .rule())
                .isEqualTo("import-not-allowed");
        assertThat(refusal(operator, POLES.replace("}", ",'createOrganisations':true}"), ascii(LIST))
                        .rule())
                .isEqualTo("import-not-allowed");
    }

    private Refusal refusal(String spec, byte[] file) {
        return refusal(ImportBench.PLANNER, spec, file);
    }

    private Refusal refusal(Caller caller, String spec, byte[] file) {
        return catchThrowableOfType(Refusal.class, () -> bench.run(caller, spec, file));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
