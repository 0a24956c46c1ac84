package org.dungchung.demo;

import org.dungchung.identity.Accounts;
import org.dungchung.identity.Caller;
import org.dungchung.identity.Role;
import org.springframework.stereotype.Component;

/** One account for each role, and two operators of different groups; all with a password that anybody may know. */
@Component
class DemoAccounts {

    static final Caller OPERATOR_A = new Caller("operator-a", Role.OPERATOR, "SONGTEL");
    static final Caller OPERATOR_B = new Caller("operator-b", Role.OPERATOR, "MEKOFONE");

    private static final String PASSWORD = "dungchung-demo";

    private final Accounts accounts;

    DemoAccounts(Accounts accounts) {
        this.accounts = accounts;
    }

    void open() {
        accounts.open("admin", "Quản trị hệ thống", PASSWORD, Role.ADMINISTRATOR, null);
        accounts.open("planner", "Chuyên viên quản lý hạ tầng", PASSWORD, Role.PLANNER, null);
        accounts.open("inspector", "Cán bộ kiểm tra", PASSWORD, Role.INSPECTOR, null);
        open(OPERATOR_A, "Sông Tel, phòng hạ tầng");
        open(OPERATOR_B, "MekoFone, phòng hạ tầng");
    }

    private void open(Caller operator, String displayName) {
        accounts.open(operator.username(), displayName, PASSWORD, Role.OPERATOR, operator.organisation());
    }
}
