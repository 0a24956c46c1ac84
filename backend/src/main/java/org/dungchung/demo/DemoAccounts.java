package org.dungchung.demo;

import java.util.List;
import org.dungchung.identity.Accounts;
import org.dungchung.identity.Caller;
import org.dungchung.identity.GrantForm;
import org.dungchung.identity.Role;
import org.springframework.stereotype.Component;

/** One account for each role, that of a commune among them, and two operators of different groups; all with a password that anybody may know. */
@Component
class DemoAccounts {

    /** Whose commune is the first one of the demo province. */
    static final Caller COMMUNE = new Caller("xa", Role.COMMUNE_OFFICE, null, "99001");

    static final Caller INSPECTOR = new Caller("inspector", Role.INSPECTOR, null);
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
        open(COMMUNE, "Ủy ban nhân dân xã, văn phòng");
    }

    private void open(Caller who, String displayName) {
        var grant = new GrantForm(who.role(), who.organisation(), who.area());
        accounts.open(who.username(), displayName, PASSWORD, List.of(grant));
    }
}
