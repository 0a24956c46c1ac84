package org.dungchung.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dungchung.asset.AssetLookup;
import org.dungchung.changeset.ChangeSetForm;
import org.dungchung.changeset.Proposal;
import org.dungchung.changeset.Proposals;
import org.dungchung.contest.Claim;
import org.dungchung.contest.ContestForm;
import org.dungchung.contest.Contesting;
import org.dungchung.identity.Caller;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.platform.AsOf;
import org.dungchung.platform.ExpectedVersion;
import org.dungchung.platform.ReasonRequired;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says what follows from a finding: a contest, a draft of a change-set, or nothing. */
@Service
@Transactional
public class FindingDecisions {

    private final FindingStore findings;
    private final Consequences consequences;
    private final Contesting contesting;
    private final Proposals proposals;
    private final AssetLookup assets;
    private final CurrentCaller callers;

    FindingDecisions(
            FindingStore findings,
            Consequences consequences,
            Contesting contesting,
            Proposals proposals,
            AssetLookup assets,
            CurrentCaller callers) {
        this.findings = findings;
        this.consequences = consequences;
        this.contesting = contesting;
        this.proposals = proposals;
        this.assets = assets;
        this.callers = callers;
    }

    /**
     * Raises a contest of the asset for the authority.
     *
     * @param claim what is wrong; null = as the result says
     * @param said the same in words; null = as the inspector said
     * @throws FindingHasNoContest if all was found as recorded and no claim is given
     * @throws UnknownFinding if there is none, or the caller may not know that there is
     * @throws FindingDecided if it was decided already
     * @throws org.dungchung.platform.StaleVersion if somebody changed it meanwhile
     */
    public void contest(UUID id, ExpectedVersion expected, @Nullable Claim claim, @Nullable String said) {
        SiteFinding finding = undecided(id, expected, FindingState.CONTESTED, List.of(FindingState.OPEN));
        Claim meant = claim == null ? finding.result().claim() : claim;
        if (meant == null) {
            throw new FindingHasNoContest();
        }
        String words = said == null || said.isBlank() ? finding.said() : said.strip();
        UUID contest = contesting.raise(new ContestForm(finding.assetId(), null, meant, words));
        findings.decide(id, FindingState.CONTESTED, contest, null, null);
    }

    /**
     * Begins a draft of a change-set with what the registry would have to say, as of the day of the finding.
     *
     * @param reason null = that of the inspection, in the inspector's words
     * @throws FindingHasNoItem if none follows by itself
     * @throws NothingToChange if the registry says so already
     * @throws UnknownFinding as {@link #contest}
     * @throws org.dungchung.platform.Refusal as the change itself
     */
    public void propose(UUID id, ExpectedVersion expected, @Nullable String reason) {
        SiteFinding finding =
                undecided(id, expected, FindingState.PROPOSED, List.of(FindingState.OPEN, FindingState.CONTESTED));
        LocalDate day = finding.foundAt().atZoneSameInstant(AsOf.ZONE).toLocalDate();
        int version = assets.getVisible(finding.assetId(), callers.get()).version();
        String why = FindingWords.reason(finding, day, reason);
        List<Runnable> changes = consequences.of(finding, version, day, why);
        if (changes.isEmpty()) {
            throw new NothingToChange(finding.assetId());
        }
        Proposal proposal = proposals.propose(new ChangeSetForm(FindingWords.title(finding, day), null, null), changes);
        findings.decide(id, FindingState.PROPOSED, null, proposal, null);
    }

    /**
     * Nothing follows from it, or nothing more.
     *
     * @throws ReasonRequired without a reason
     * @throws UnknownFinding as {@link #contest}
     */
    public void settle(UUID id, ExpectedVersion expected, @Nullable String reason) {
        undecided(
                id,
                expected,
                FindingState.SETTLED,
                List.of(FindingState.OPEN, FindingState.CONTESTED, FindingState.PROPOSED));
        findings.decide(
                id, FindingState.SETTLED, null, null, ReasonRequired.of(reason).strip());
    }

    private SiteFinding undecided(UUID id, ExpectedVersion expected, FindingState to, List<FindingState> from) {
        Caller caller = callers.get();
        SiteFinding finding = findings.getForChange(id, caller);
        if (!from.contains(finding.state())) {
            throw new FindingDecided(finding.state());
        }
        expected.require(finding.version(), () -> finding, to);
        return finding;
    }
}
