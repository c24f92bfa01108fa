package io.gridward.json.internal.reference;

import io.gridward.core.finding.BilingualText;
import io.gridward.core.finding.ModelCode;
import io.gridward.core.party.BranchId;
import io.gridward.core.party.BranchStep;
import io.gridward.core.party.BranchUnit;
import io.gridward.core.party.HouseholdLink;
import io.gridward.core.party.HouseholdRef;
import io.gridward.core.party.Membership;
import io.gridward.core.party.MembershipKind;
import io.gridward.core.party.PartyRegister;
import io.gridward.core.roster.PersonRef;
import io.gridward.core.roster.PostId;
import io.gridward.core.territory.AreaCode;
import io.gridward.json.internal.located.Cell;
import io.gridward.json.internal.located.Choices;
import io.gridward.json.internal.located.Fields;
import io.gridward.json.internal.located.JsonList;
import io.gridward.json.internal.located.ModelPlaces;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Not thread-safe. Reads the chain of branches within a party register. */
final class BranchesReader {
    /** Stands for what could not be read, so that the rest of a unit can be checked. */
    private static final BilingualText UNREAD = BilingualText.same("?");

    private static final AreaCode UNREAD_AREA = AreaCode.of("unread");
    private static final Map<String, BranchStep> STEPS = Choices.of(BranchStep.values());
    private static final Map<String, MembershipKind> KINDS = Choices.of(MembershipKind.values());

    private final ModelPlaces places;
    private int memberships;
    private int households;

    BranchesReader(ModelPlaces places) {
        this.places = places;
    }

    void read(Fields fields, PartyRegister.Builder register) {
        Cell units = fields.optional("branches", "a list of branch units");
        if (units.isPresent() && !(units.value() instanceof JsonList)) {
            places.silence(ModelCode.UNKNOWN_BRANCH);
        }
        register.branches(units.list("a branch unit", this::unit));
        register.memberships(
                fields.optional("memberships", "a list of memberships").list("a membership", this::membership));
        register.households(
                fields.optional("households", "a list of households").list("a household", this::household));
    }

    private @Nullable BranchUnit unit(Cell cell) {
        Fields fields = cell.fields();
        if (fields == null) {
            places.silence(ModelCode.UNKNOWN_BRANCH);
            return null;
        }
        BranchId id = fields.required("id", Expected.BRANCH).parsed(BranchId::new);
        BranchStep step = fields.required("step", "one of " + String.join(", ", STEPS.keySet()))
                .oneOf(STEPS);
        BilingualText name = fields.required("name", Expected.NAME).bilingual();
        AreaCode area = fields.required("area", Expected.AREA).parsed(AreaCode::of);
        Cell above = fields.optional("superior", Expected.BRANCH);
        BranchId superior = above.parsed(BranchId::new);
        PostId secretary = fields.optional("secretary", Expected.POST).parsed(PostId::new);
        fields.end();
        if (id == null) {
            places.silence(ModelCode.UNKNOWN_BRANCH);
            return null;
        }
        places.put(fields.object(), "branches", id.value());
        if (step == null) {
            places.silence(ModelCode.WRONG_BRANCH_STEP);
        }
        if (step == null || (above.isPresent() && superior == null)) {
            places.silence(ModelCode.BRANCH_WITHOUT_SUPERIOR, "branches", id.value());
        }
        return BranchUnit.builder(
                        id,
                        step == null ? BranchStep.GRID_BRANCH : step,
                        name == null ? UNREAD : name,
                        area == null ? UNREAD_AREA : area)
                .superior(superior)
                .secretary(secretary)
                .build();
    }

    private @Nullable Membership membership(Cell cell) {
        Fields fields = cell.fields();
        if (fields == null) {
            return null;
        }
        BranchId unit = fields.required("unit", Expected.BRANCH).parsed(BranchId::new);
        PersonRef person = fields.required("person", Expected.PERSON).parsed(PersonRef::new);
        MembershipKind kind = fields.required("kind", "one of " + String.join(", ", KINDS.keySet()))
                .oneOf(KINDS);
        LocalDate from = fields.required("from", Expected.DATE).date();
        LocalDate to = fields.optional("to", Expected.DATE).date();
        fields.end();
        if (unit == null || person == null || from == null) {
            return null;
        }
        places.put(fields.object(), "memberships", Integer.toString(memberships++));
        return new Membership(unit, person, kind == null ? MembershipKind.JOINED : kind, from, to);
    }

    private @Nullable HouseholdLink household(Cell cell) {
        Fields fields = cell.fields();
        if (fields == null) {
            return null;
        }
        HouseholdRef household =
                fields.required("household", Expected.HOUSEHOLD).parsed(HouseholdRef::new);
        BranchId unit = fields.required("unit", Expected.BRANCH).parsed(BranchId::new);
        LocalDate from = fields.required("from", Expected.DATE).date();
        LocalDate to = fields.optional("to", Expected.DATE).date();
        fields.end();
        if (household == null || unit == null || from == null) {
            return null;
        }
        places.put(fields.object(), "households", Integer.toString(households++));
        return new HouseholdLink(household, unit, from, to);
    }
}
