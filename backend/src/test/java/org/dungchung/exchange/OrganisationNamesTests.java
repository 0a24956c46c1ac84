package org.dungchung.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which organisations a cell names. */
class OrganisationNamesTests {

    @ParameterizedTest
    @ValueSource(strings = {"không", "Không có", " KHÔNG DÙNG CHUNG ", "Chưa", "-", "–", "0", "none", "No", "N/A"})
    void aCellMaySayThatThereIsNobody(String cell) throws BadValue {
        assertThat(names(Map.of()).codes(cell)).isEmpty();
    }

    @Test
    void whoIsCalledSoByThePersonWhoSendsTheFileIsMeant() throws BadValue {
        assertThat(names(Map.of("Không", "ALPHA")).codes("không")).containsExactly("ALPHA");
    }

    @Test
    void inAListOfNamesAndInACellOfOneTheWordIsAName() {
        assertThatThrownBy(() -> names(Map.of()).codes("Alpha, Không"))
                .isInstanceOfSatisfying(
                        BadValue.class, fault -> assertThat(fault.rule()).isEqualTo("unknown-organisation"));
        assertThatThrownBy(() -> names(Map.of()).code("không")).isInstanceOf(BadValue.class);
    }

    private static OrganisationNames names(Map<String, String> declared) {
        return new OrganisationNames(Map.of("alpha", "ALPHA"), declared, null);
    }
}
