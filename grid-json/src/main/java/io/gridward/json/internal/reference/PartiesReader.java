package io.gridward.json.internal.reference;

import io.gridward.core.finding.BilingualText;
import io.gridward.core.finding.InvalidModelException;
import io.gridward.core.finding.ModelCode;
import io.gridward.core.party.Mandate;
import io.gridward.core.party.Matter;
import io.gridward.core.party.Party;
import io.gridward.core.party.PartyId;
import io.gridward.core.party.PartyKind;
import io.gridward.core.party.PartyRegister;
import io.gridward.core.roster.PersonRef;
import io.gridward.core.territory.AreaCode;
import io.gridward.json.internal.located.Cell;
import io.gridward.json.internal.located.Choices;
import io.gridward.json.internal.located.DocumentHeader;
import io.gridward.json.internal.located.Fields;
import io.gridward.json.internal.located.JsonList;
import io.gridward.json.internal.located.Kebab;
import io.gridward.json.internal.located.ModelPlaces;
import io.gridward.json.internal.located.Problems;
import io.gridward.json.internal.located.Read;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Not thread-safe. Reads a party register. */
public final class PartiesReader {
    /** Stands for a name that could not be read, so that the rest of a party can be checked. */
    private static final BilingualText UNREAD = BilingualText.same("?");

    private static final Map<String, PartyKind> KINDS = Choices.of(PartyKind.values());

    private final Problems problems;
    private final ModelPlaces places;
    private int mandates;

    private PartiesReader(Problems problems, ModelPlaces places) {
        this.problems = problems;
        this.places = places;
    }

    /**
     * Reads a party register.
     *
     * @param document the cell of the whole document
     * @param places the places of that document
     * @param problems where problems go
     * @return the register, if nothing is wrong
     */
    public static Read<PartyRegister> read(Cell document, ModelPlaces places, Problems problems) {
        Fields fields = DocumentHeader.open(document, "parties");
        PartyRegister register = fields == null ? null : new PartiesReader(problems, places).register(fields);
        return new Read<>(problems.count() == 0 ? register : null, places);
    }

    private @Nullable PartyRegister register(Fields fields) {
        places.field(ModelCode.DUPLICATE_ID, "id");
        places.field(ModelCode.DATES_REVERSED, "to");
        places.field(ModelCode.MANDATE_WITHOUT_AREAS, "areas");
        fields.required("register", Expected.id("dagang")).parsed(Kebab::checked);
        Cell matterCells = fields.required("matters", "a list of matters");
        if (!matterCells.isPresent()) {
            places.silence(ModelCode.UNKNOWN_MATTER);
        }
        List<Matter> matters = matterCells.list("a matter", this::matter);
        Cell partyCells = fields.required("parties", "a list of parties");
        if (!partyCells.isPresent()) {
            places.silence(ModelCode.UNKNOWN_PARTY);
        }
        List<Party> parties = partyCells.list("a party", this::party);
        List<Mandate> allMandates =
                fields.required("mandates", "a list of mandates").list("a mandate", this::mandate);
        PartyRegister.Builder register =
                PartyRegister.builder().matters(matters).parties(parties).mandates(allMandates);
        new BranchesReader(places).read(fields, register);
        fields.end();
        try {
            return register.build();
        } catch (InvalidModelException invalid) {
            places.report(invalid.findings(), problems);
            return null;
        }
    }

    private @Nullable Matter matter(Cell cell) {
        Fields fields = cell.fields();
        String id = null;
        BilingualText name = null;
        if (fields != null) {
            id = fields.required("id", Expected.id("street-trees")).parsed(Kebab::checked);
            name = fields.required("name", Expected.NAME).bilingual();
            fields.end();
        }
        if (fields == null || id == null) {
            places.silence(ModelCode.UNKNOWN_MATTER);
            return null;
        }
        places.put(fields.object(), "matters", id);
        return new Matter(id, name == null ? UNREAD : name);
    }

    private @Nullable Party party(Cell cell) {
        Fields fields = cell.fields();
        PartyId id = null;
        PartyKind kind = null;
        BilingualText name = null;
        PartyId superior = null;
        Set<PersonRef> representatives = Set.of();
        AreaCode seat = null;
        if (fields != null) {
            id = fields.required("id", Expected.PARTY).parsed(PartyId::new);
            kind = fields.required("kind", "one of " + String.join(", ", KINDS.keySet()))
                    .oneOf(KINDS);
            name = fields.required("name", Expected.NAME).bilingual();
            superior = fields.optional("superior", Expected.PARTY).parsed(PartyId::new);
            representatives = fields.required("representatives", "a list of persons")
                    .set(Expected.PERSON, person -> person.parsed(PersonRef::new));
            seat = fields.optional("seat", Expected.AREA).parsed(AreaCode::of);
            fields.end();
        }
        if (fields == null || id == null) {
            places.silence(ModelCode.UNKNOWN_PARTY);
            return null;
        }
        places.put(fields.object(), "parties", id.value());
        return Party.builder(id, kind == null ? PartyKind.DEPARTMENT : kind, name == null ? UNREAD : name)
                .superior(superior)
                .representatives(representatives)
                .seat(seat)
                .build();
    }

    private @Nullable Mandate mandate(Cell cell) {
        Fields fields = cell.fields();
        if (fields == null) {
            return null;
        }
        PartyId party = fields.required("party", Expected.PARTY).parsed(PartyId::new);
        String matter =
                fields.required("matter", "the id of one of the matters").parsed(Kebab::checked);
        Cell areaCells = fields.required("areas", "a list of area codes");
        Set<AreaCode> areas = areaCells.set(Expected.AREA, area -> area.parsed(AreaCode::of));
        LocalDate from = fields.required("from", Expected.DATE).date();
        LocalDate to = fields.optional("to", Expected.DATE).date();
        fields.end();
        if (party == null || matter == null || from == null) {
            return null;
        }
        String at = Integer.toString(mandates++);
        places.put(fields.object(), "mandates", at);
        boolean saysNone =
                areaCells.value() instanceof JsonList list && list.elements().isEmpty();
        if (!saysNone) {
            places.silence(ModelCode.MANDATE_WITHOUT_AREAS, "mandates", at);
        }
        return new Mandate(party, matter, areas, from, to);
    }
}
