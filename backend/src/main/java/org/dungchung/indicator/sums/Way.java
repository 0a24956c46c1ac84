package org.dungchung.indicator.sums;

/**
 * One way of counting, as {@code indicator.definition} has it: which users are taken together, whether the owner is one, on what basis, on how many supports,
 * of which units, and how many make a unit shared.
 */
record Way(String users, String ownerRule, String basis, String support, String population, int minUsers) {

    boolean countsNames() {
        return users.equals("NAMES");
    }

    boolean onOneSupport() {
        return support.equals("ONE");
    }

    boolean ofAllBuilt() {
        return population.equals("BUILT");
    }

    /** Whether the owner is a user because it is the owner; telecom: whether it is of the sector. */
    boolean addsOwner(boolean telecom) {
        return ownerRule.equals("ALWAYS") || (ownerRule.equals("SECTOR") && !telecom);
    }
}
