package org.dungchung.indicator.sums;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dungchung.indicator.sums.Groups.Group;
import org.jspecify.annotations.Nullable;

/** Who uses a unit on a day, on each basis, and how many tenancies are behind the lines beside the headline. */
final class Users {

    final List<String> used = new ArrayList<>();
    final List<String> names = new ArrayList<>();
    final List<String> inForce = new ArrayList<>();
    final List<String> signed = new ArrayList<>();
    final List<String> let = new ArrayList<>();
    int signedOnly;
    int lapsed;
    int uncontracted;
    boolean emptyLet;
    int unknownUses;
    int oneSided;

    private final Map<Integer, List<String>> onSupport = new HashMap<>();

    static Users of(Unit unit, Known known, Book book, Groups groups, int day) {
        var users = new Users();
        Group owner = groups.of(known.owner(), day);
        for (Unit.Support support : unit.supports(book, known, day)) {
            for (Use use : unit.uses()) {
                Group group = use.record() == support.record() ? groups.of(use.organisation(), day) : null;
                if (group != null && (group.telecom() || !known.isOfPoles())) {
                    users.add(use, group, owner != null && group.code().equals(owner.code()), support.support(), day);
                }
            }
        }
        return users;
    }

    private void add(Use use, Group group, boolean own, int support, int day) {
        if (use.isUsed(day)) {
            put(onSupport.computeIfAbsent(support, one -> new ArrayList<>()), group.code());
            addUser(use, group, own, day);
        } else {
            emptyLet |= use.isInForce(day);
            signedOnly += one(use.isSigned(day));
        }
        if (use.isSigned(day)) {
            put(signed, group.code());
        }
        if (use.isUsed(day) || use.isInForce(day)) {
            put(let, group.code());
        }
    }

    private void addUser(Use use, Group group, boolean own, int day) {
        put(used, group.code());
        put(names, use.organisation());
        if (own || use.isInForce(day)) {
            put(inForce, group.code());
        } else {
            uncontracted++;
        }
        lapsed += one(!own && use.isLapsed(day));
        oneSided += one(!own && use.oneSided());
        unknownUses += one(use.unknownDate());
    }

    private static int one(boolean is) {
        return is ? 1 : 0;
    }

    /** The most groups on one support; 0 where it is not asked for. */
    int fullest(Book book) {
        return book.hasSupports()
                ? onSupport.values().stream().mapToInt(List::size).max().orElse(0)
                : 0;
    }

    /** How many users one way of counting finds. */
    int count(Way way, Book book, @Nullable String owner, @Nullable Group ownerGroup) {
        if (way.onOneSupport()) {
            return fullest(book);
        }
        List<String> found = way.countsNames() ? names : onBasis(way.basis());
        if (ownerGroup == null || !way.addsOwner(ownerGroup.telecom())) {
            return found.size();
        }
        String more = way.countsNames() ? owner : ownerGroup.code();
        return found.size() + one(more != null && !found.contains(more));
    }

    private List<String> onBasis(String basis) {
        return switch (basis) {
            case "USED" -> used;
            case "IN_FORCE" -> inForce;
            case "SIGNED" -> signed;
            default -> let;
        };
    }

    private static void put(List<String> found, String one) {
        if (!found.contains(one)) {
            found.add(one);
        }
    }
}
