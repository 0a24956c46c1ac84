package org.dungchung.exchange.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.dungchung.support.Api.assertFault;
import static org.dungchung.support.Api.assertProblem;

import java.util.UUID;
import org.dungchung.support.Api;
import org.dungchung.support.HttpTest;
import org.dungchung.support.SignIn;
import org.dungchung.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The list of assets as a sheet: what the page shows, and no more. */
@HttpTest
class ListHttpTests {

    private static final String LIST = "/api/exports/list?format=csv&owner=LISTTEL&columns=";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    private Api api;

    @BeforeEach
    void world() {
        var world = new World(jdbc)
                .organisation("LISTTEL", "NETWORK_OPERATOR")
                .organisation("LISTOTHER", "NETWORK_OPERATOR");
        UUID mast = world.point("MAST", "L-1", "LISTTEL", 105, 10);
        world.use(mast, "LISTTEL");
        world.use(mast, "LISTOTHER");
        world.set(world.point("POLE", "=L-2", "LISTTEL", 105, 10), "offered = false");
        api = new Api(mvc);
    }

    @Test
    void theChosenColumnsOfAllKindsAreInOneSheetWithWhoTookIt() {
        MvcTestResult file = api.get(LIST + "kind,code,users,status", SignIn.asPlanner());
        assertThat(file).hasStatusOk().hasContentType("text/csv;charset=UTF-8");
        assertThat(lines(file)[0]).isEqualTo("\ufeffLoại công trình,Mã công trình,Đơn vị sử dụng,Trạng thái");
        assertThat(lines(file))
                .contains("Cột ăng ten,L-1,\"LISTOTHER, LISTTEL\",Đang sử dụng")
                .anySatisfy(line -> assertThat(line).startsWith("Cột treo cáp,").doesNotContain(",=L-2"));
        assertThat(lines(file)[3]).startsWith("# dungchung: planner");
        assertThat(jdbc.sql(
                                "select rows from access.entry where what = 'EXPORT' and username = 'planner' order by id desc limit 1")
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void anOperatorGetsOfOthersWhatItSees() {
        MvcTestResult file = api.get(LIST + "code,kind,users&lang=en", SignIn.asOperator("LISTOTHER"));
        assertThat(lines(file)[1]).isEqualTo(",MAST,");
        assertThat(lines(file)).hasSize(3);
    }

    @Test
    void whatIsNoListIsRefusedBeforeAFileBegins() {
        RequestPostProcessor planner = SignIn.asPlanner();
        assertFault(api.get("/api/exports/list?columns=secret", planner), 400, "columns");
        assertFault(api.get("/api/exports/list?format=kml", planner), 400, "format");
        assertThat(api.get("/api/exports/list?owner=NOBODY", planner)).hasStatus(422);
        assertProblem(api.get("/api/exports/list?area=NOWHERE", planner), 404, "unknown-area");
    }

    private static String[] lines(MvcTestResult file) {
        return new String(file.getResponse().getContentAsByteArray(), UTF_8).split("\r?\n");
    }
}
