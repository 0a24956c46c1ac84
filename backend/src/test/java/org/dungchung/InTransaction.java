package org.dungchung;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Whether a bean that asks the database begins a transaction, or joins one. */
final class InTransaction {

    private static final String IMPORT = "a step of an import, in the transaction of its run";
    private static final String ROUND = "by Rounds, which reads, and Opening and Submitting, which change";
    private static final String INSPECTION = "by Inspections, which reads, and those who plan, receive and decide";
    private static final String SUMS = "a step of Summing, in its transaction";
    private static final String CHANGE_SET = "a step of a change-set's way, in the transaction of who takes it";

    /** Beans that need not begin one. */
    private static final Map<String, String> REASONS = Map.ofEntries(
            Map.entry("AssetLoading", IMPORT),
            Map.entry("AssetRetiring", "a step of retiring what a file left out, in its transaction"),
            Map.entry("OtherCodeLoading", IMPORT),
            Map.entry("PartLoading", IMPORT),
            Map.entry("TenancyLoading", IMPORT),
            Map.entry("TerritoryLoading", IMPORT),
            Map.entry("OrganisationLoading", IMPORT),
            Map.entry("OrganisationFileLoading", IMPORT),
            Map.entry("OtherCodeRows", IMPORT),
            Map.entry("GroupedNumbers", IMPORT),
            Map.entry("ProposedFiles", IMPORT),
            Map.entry("ProposedRows", IMPORT),
            Map.entry("ContestStore", "by Contests, which reads, and Contesting, which changes"),
            Map.entry("InspectionStore", INSPECTION),
            Map.entry("FindingStore", INSPECTION),
            Map.entry("PhotoStore", INSPECTION),
            Map.entry("RoutePlanning", INSPECTION),
            Map.entry("Consequences", INSPECTION),
            Map.entry("RoundStore", ROUND),
            Map.entry("SubmissionStore", ROUND),
            Map.entry("AnswerStore", ROUND),
            Map.entry("Corrections", ROUND),
            Map.entry("ChangeSetStore", CHANGE_SET),
            Map.entry("ItemStore", CHANGE_SET),
            Map.entry("StagedCandidates", IMPORT),
            Map.entry("ListedTenancies", IMPORT),
            Map.entry("RefusedRows", IMPORT),
            Map.entry("RowIntake", IMPORT),
            Map.entry("RunNotes", IMPORT),
            Map.entry("RunTables", IMPORT),
            Map.entry("WrongZone", IMPORT),
            Map.entry("RunBook", IMPORT),
            Map.entry("DemoRequests", "a step of loading the demo"),
            Map.entry("DemoInspection", "a step of loading the demo"),
            Map.entry("SharingMethod", "asked by Indicators alone, in its transaction"),
            Map.entry("KeptSums", "asked by Indicators and Breaking, in theirs"),
            Map.entry("BookTable", SUMS),
            Map.entry("FactReading", SUMS),
            Map.entry("SumTables", SUMS),
            Map.entry("CountsOfAState", "asked by QualityQuery alone, in its transaction"),
            Map.entry("TransactionStamp", "says as whom a transaction looks"),
            Map.entry("WholeSight", "looks after that itself"),
            Map.entry("LeastPrivilege", "asks who has signed in, before anything is served"),
            Map.entry("Eras", "reads a table without policy, for nearly every request"),
            Map.entry("FirstAdministrator", "begins its transaction by a template"));

    private InTransaction() {}

    static ArchCondition<JavaClass> askTheDatabase() {
        return new ArchCondition<>("ask the database in a transaction") {
            @Override
            public void check(JavaClass bean, ConditionEvents events) {
                if (!REASONS.containsKey(bean.getSimpleName()) && !bean.isMetaAnnotatedWith(Transactional.class)) {
                    bean.getMethods().stream()
                            .filter(method -> !method.getModifiers().contains(JavaModifier.PRIVATE))
                            .filter(method -> !method.isMetaAnnotatedWith(Transactional.class))
                            .filter(method -> asks(method, new HashSet<>()))
                            .forEach(method -> events.add(SimpleConditionEvent.violated(
                                    method, method.getFullName() + " has no transaction")));
                }
            }
        };
    }

    /** Whether a method asks by itself, or by another of its class. */
    private static boolean asks(JavaMethod method, Set<JavaMethod> seen) {
        return seen.add(method)
                && (method.getMethodCallsFromSelf().stream()
                                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(JdbcClient.class))
                        || method.getMethodCallsFromSelf().stream()
                                .filter(call -> call.getTargetOwner().equals(method.getOwner()))
                                .flatMap(call -> call.getTarget().resolveMember().stream())
                                .anyMatch(called -> asks(called, seen)));
    }
}
