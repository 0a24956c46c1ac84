package org.dungchung.identity;

/** As what an account acts. Who sees what follows from it. */
public enum Role {
    ADMINISTRATOR,
    PLANNER,
    INSPECTOR,
    OPERATOR,
    COMMUNE_OFFICE
}
