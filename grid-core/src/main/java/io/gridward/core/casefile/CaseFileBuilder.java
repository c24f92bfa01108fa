package io.gridward.core.casefile;

import com.google.common.collect.ImmutableSet;
import io.gridward.core.escalation.PolicyRef;
import io.gridward.core.linkage.Linkage;
import io.gridward.core.territory.AreaCode;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Not thread-safe. Makes the next case file out of one; for {@link Evolution} only. */
final class CaseFileBuilder {
    final CaseId id;
    Ledger ledger = Ledger.EMPTY;
    Stage stage = Stage.UNREPORTED;

    @Nullable Instant reportedAt;

    @Nullable Instant closedAt;

    @Nullable Issue issue;

    @Nullable CaseNumber number;

    @Nullable PolicyRef policy;

    @Nullable String grade;

    @Nullable String track;

    @Nullable AreaCode supervisor;

    @Nullable Charge charge;

    Custody custody = Custody.NONE;
    CaseClocks clocks = CaseClocks.NONE;
    Linkage linkage = Linkage.NONE;
    PartyTerms partyTerms = PartyTerms.NONE;
    CallRatings callRatings = CallRatings.NONE;
    CaseMeetings meetings = CaseMeetings.NONE;
    Requests requests = Requests.NONE;
    Verification verification = Verification.NONE;

    @Nullable TextRef answer;

    @Nullable Rating rating;

    ImmutableSet<String> selfHandlers = ImmutableSet.of();
    Reporters reporters = Reporters.NONE;

    @Nullable CaseId master;

    Milestones milestones = Milestones.NONE;
    FollowUp followUp = FollowUp.NONE;

    int urges;

    CaseFileBuilder(CaseId id) {
        this.id = id;
    }

    CaseFileBuilder ledger(Ledger value) {
        this.ledger = value;
        return this;
    }

    CaseFileBuilder stage(Stage value) {
        this.stage = value;
        return this;
    }

    CaseFileBuilder reportedAt(Instant value) {
        this.reportedAt = value;
        return this;
    }

    CaseFileBuilder closedAt(@Nullable Instant value) {
        this.closedAt = value;
        return this;
    }

    CaseFileBuilder issue(Issue value) {
        this.issue = value;
        return this;
    }

    CaseFileBuilder number(CaseNumber value) {
        this.number = value;
        return this;
    }

    CaseFileBuilder policy(PolicyRef value) {
        this.policy = value;
        return this;
    }

    CaseFileBuilder grade(@Nullable String value) {
        this.grade = value;
        return this;
    }

    CaseFileBuilder track(@Nullable String value) {
        this.track = value;
        return this;
    }

    CaseFileBuilder supervisor(AreaCode value) {
        this.supervisor = value;
        return this;
    }

    CaseFileBuilder charge(Charge value) {
        this.charge = value;
        return this;
    }

    CaseFileBuilder custody(Custody value) {
        this.custody = value;
        return this;
    }

    CaseFileBuilder clocks(CaseClocks value) {
        this.clocks = value;
        return this;
    }

    CaseFileBuilder linkage(Linkage value) {
        this.linkage = value;
        return this;
    }

    CaseFileBuilder callRatings(CallRatings value) {
        this.callRatings = value;
        return this;
    }

    CaseFileBuilder meetings(CaseMeetings value) {
        this.meetings = value;
        return this;
    }

    CaseFileBuilder partyTerms(PartyTerms value) {
        this.partyTerms = value;
        return this;
    }

    CaseFileBuilder requests(Requests value) {
        this.requests = value;
        return this;
    }

    CaseFileBuilder verification(Verification value) {
        this.verification = value;
        return this;
    }

    CaseFileBuilder answer(@Nullable TextRef value) {
        this.answer = value;
        return this;
    }

    CaseFileBuilder rating(Rating value) {
        this.rating = value;
        return this;
    }

    CaseFileBuilder selfHandlers(Set<String> value) {
        this.selfHandlers = ImmutableSet.copyOf(value);
        return this;
    }

    CaseFileBuilder reporters(Reporters value) {
        this.reporters = value;
        return this;
    }

    CaseFileBuilder master(CaseId value) {
        this.master = value;
        return this;
    }

    CaseFileBuilder milestones(Milestones value) {
        this.milestones = value;
        return this;
    }

    CaseFileBuilder followUp(FollowUp value) {
        this.followUp = value;
        return this;
    }

    CaseFileBuilder urges(int value) {
        this.urges = value;
        return this;
    }

    CaseFile build() {
        return new CaseFile(this);
    }
}
