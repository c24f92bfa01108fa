package io.gridward.core;

import com.google.common.collect.ImmutableList;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.FindingCollector;
import io.gridward.core.finding.ModelCode;
import io.gridward.core.roster.Role;
import io.gridward.core.roster.Roster;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Who may do what: entries of role, act and scope. What no entry allows is refused. The host says who an
 * actor is (it authenticates); this says what he may do.
 *
 * @param entries the entries; their order has no meaning
 */
public record Authority(List<Entry> entries) {
    private static final Authority STANDARD = new Authority(List.of(
            new Entry(null, CaseAct.REPORT, Scope.ANYONE),
            new Entry(null, CaseAct.NUMBER, Scope.SYSTEM),
            new Entry(null, CaseAct.TICK, Scope.SYSTEM),
            new Entry(null, CaseAct.ADOPT, Scope.SYSTEM),
            new Entry(null, CaseAct.MIGRATE, Scope.SYSTEM),
            new Entry(null, CaseAct.MIGRATE, Scope.AREA_ABOVE),
            new Entry(null, CaseAct.DISPATCH, Scope.AREA_ABOVE),
            new Entry(null, CaseAct.RAISE, Scope.AREA_ABOVE),
            new Entry(null, CaseAct.SUPERVISE, Scope.AREA_ABOVE),
            new Entry(null, CaseAct.URGE, Scope.AREA_ABOVE),
            new Entry(null, CaseAct.URGE, Scope.REQUESTER),
            new Entry(null, CaseAct.SEND_DOWN, Scope.HOLDER),
            new Entry(null, CaseAct.SEND_DOWN, Scope.AREA_ABOVE),
            new Entry(null, CaseAct.CORRECT_FACTS, Scope.HOLDER),
            new Entry(null, CaseAct.CORRECT_FACTS, Scope.OWN_AREA_AND_BELOW),
            new Entry(null, CaseAct.FILE, Scope.OWN_AREA_AND_BELOW),
            new Entry(null, CaseAct.REJECT, Scope.OWN_AREA_AND_BELOW),
            new Entry(null, CaseAct.SIGN, Scope.HOLDER),
            new Entry(null, CaseAct.HAND_UP, Scope.HOLDER),
            new Entry(null, CaseAct.WHISTLE, Scope.HOLDER),
            new Entry(null, CaseAct.HANDLE, Scope.HOLDER),
            new Entry(null, CaseAct.ANSWER_CALL, Scope.CALLED_PARTY),
            new Entry(null, CaseAct.WITHDRAW_CALL, Scope.HOLDER),
            new Entry(null, CaseAct.NAME_LEAD, Scope.HOLDER),
            new Entry(null, CaseAct.RECORD_DELIBERATION, Scope.SYSTEM),
            new Entry(null, CaseAct.TAKE_RESOLUTION, Scope.SYSTEM),
            new Entry(null, CaseAct.RATE_PARTY, Scope.HOLDER),
            new Entry(null, CaseAct.RATE_CALL, Scope.CALLED_PARTY),
            new Entry(null, CaseAct.VERIFY, Scope.VERIFIER),
            new Entry(null, CaseAct.REPLY, Scope.ANSWERER),
            new Entry(null, CaseAct.RATE, Scope.REQUESTER),
            new Entry(null, CaseAct.CLOSE, Scope.VERIFIER),
            new Entry(null, CaseAct.CLOSE, Scope.OWN_AREA_AND_BELOW),
            new Entry(null, CaseAct.REQUEST_RETURN, Scope.HOLDER),
            new Entry(null, CaseAct.REQUEST_EXTENSION, Scope.HOLDER),
            new Entry(null, CaseAct.REQUEST_SUSPENSION, Scope.HOLDER),
            new Entry(null, CaseAct.REQUEST_VOID, Scope.HOLDER),
            new Entry(null, CaseAct.DECIDE, Scope.APPROVER),
            new Entry(null, CaseAct.WITHDRAW, Scope.HOLDER),
            new Entry(null, CaseAct.ADJUDICATE, Scope.HOLDER),
            new Entry(null, CaseAct.RESUME, Scope.HOLDER),
            new Entry(null, CaseAct.RESUME, Scope.OWN_AREA_AND_BELOW),
            // Duplicates, matters handled on the spot, stages of the work, and what comes after the answer.
            new Entry(null, CaseAct.SELF_HANDLE, Scope.SELF_HANDLER),
            new Entry(null, CaseAct.MERGE, Scope.OWN_AREA_AND_BELOW),
            new Entry(null, CaseAct.JOIN, Scope.SYSTEM),
            new Entry(null, CaseAct.REACH_MILESTONE, Scope.HOLDER),
            new Entry(null, CaseAct.FOLLOW_UP, Scope.VERIFIER_AND_ABOVE),
            new Entry(null, CaseAct.REOPEN, Scope.OWN_AREA_AND_BELOW)));

    /** Copies the entries. */
    public Authority {
        entries = ImmutableList.copyOf(entries);
    }

    /**
     * Returns a sound default: whoever holds the case signs, whistles, handles, hands up and sends
     * down; the areas above him dispatch, raise, supervise, urge and migrate; the area that verifies verifies and closes, and asks the requester back; the answerer replies; the requester rates; each
     * called party acts for itself, and the holder takes a call back and names the
     * lead; holder and party rate each other; the holder asks for returns, extensions, suspensions and voiding, and who must
     * agree decides; whom the policy allowed to handles on the spot; the holding area and those above merge
     * duplicates and open a case again; anyone may report.
     *
     * @return the default entries
     */
    public static Authority standard() {
        return STANDARD;
    }

    /**
     * Returns the scopes in which a role may do something.
     *
     * @param act what is to be done
     * @param role the id of the actor's role, or null if he acts in none
     * @return the scopes, in their order; empty if he may not in any
     */
    public Set<Scope> scopes(CaseAct act, @Nullable String role) {
        Set<Scope> scopes = EnumSet.noneOf(Scope.class);
        for (Entry entry : entries) {
            if (entry.act() == act && (entry.role() == null || entry.role().equals(role))) {
                scopes.add(entry.scope());
            }
        }
        return Collections.unmodifiableSet(scopes);
    }

    /**
     * Tells whether an act is permitted in one of the relations an actor has to a case.
     *
     * @param act what is to be done
     * @param role the id of the actor's role, or null if he acts in none
     * @param relates whether the actor stands in a relation to the case; not asked for {@link Scope#ANYONE}
     * @return true if an entry allows it
     */
    public boolean permits(CaseAct act, @Nullable String role, Predicate<Scope> relates) {
        for (Entry entry : entries) {
            if (entry.act() == act
                    && (entry.role() == null || entry.role().equals(role))
                    && (entry.scope() == Scope.ANYONE || relates.test(entry.scope()))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Checks that every role named is one of a roster.
     *
     * @param roster the roster
     * @return a finding for each entry whose role it lacks
     */
    public List<Finding> check(Roster roster) {
        FindingCollector findings = new FindingCollector();
        List<String> known = roster.roles().stream().map(Role::id).toList();
        for (int i = 0; i < entries.size(); i++) {
            String role = entries.get(i).role();
            if (role != null && roster.findRole(role).isEmpty()) {
                List<String> path = List.of(Integer.toString(i), "role");
                findings.unknown(ModelCode.UNKNOWN_ROLE, path, "role", role, known);
            }
        }
        return findings.findings();
    }

    /**
     * One permission.
     *
     * @param role the id of the role it is given to, or null for every role and for actors without one
     * @param act what is permitted
     * @param scope in which relation to the case
     */
    public record Entry(@Nullable String role, CaseAct act, Scope scope) {}

    /** The relation to a case in which an act is permitted. */
    public enum Scope {
        /** Any actor at all. */
        ANYONE,
        /** The holder of the case; for a centre, any post of its area. */
        HOLDER,
        /** The area that verifies, by a post other than the handler's. */
        VERIFIER,
        /** The area that verifies, or asks the requester back, and the areas above it. */
        VERIFIER_AND_ABOVE,
        /** Whoever may handle it on the spot: a post of a role the policy allowed to, of an area the issue lies in. */
        SELF_HANDLER,
        /** Who answers the requester; whoever holds the case as long as nobody is to. */
        ANSWERER,
        /** Who must agree to what is asked for in the case; where nothing of the kind is asked for, any post. */
        APPROVER,
        /** A post of the holding area or of an area above it. */
        OWN_AREA_AND_BELOW,
        /** A post of an area above the holding one; where a centre holds, also a post of its area. */
        AREA_ABOVE,
        /** A representative of a party called to the case. */
        CALLED_PARTY,
        /** Who brought the issue in, or brought in a case that was merged into it. */
        REQUESTER,
        /** The system itself. */
        SYSTEM
    }
}
