package io.gridward.json.internal.reference;

import io.gridward.core.finding.BilingualText;
import io.gridward.core.finding.InvalidModelException;
import io.gridward.core.finding.ModelCode;
import io.gridward.core.roster.Appointment;
import io.gridward.core.roster.Engagement;
import io.gridward.core.roster.PersonRef;
import io.gridward.core.roster.Post;
import io.gridward.core.roster.PostId;
import io.gridward.core.roster.Role;
import io.gridward.core.roster.Roster;
import io.gridward.core.roster.RosterBuilder;
import io.gridward.core.territory.AreaCode;
import io.gridward.json.internal.located.Cell;
import io.gridward.json.internal.located.Choices;
import io.gridward.json.internal.located.DocumentHeader;
import io.gridward.json.internal.located.Fields;
import io.gridward.json.internal.located.JsonValue;
import io.gridward.json.internal.located.Kebab;
import io.gridward.json.internal.located.ModelPlaces;
import io.gridward.json.internal.located.Problems;
import io.gridward.json.internal.located.Read;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Not thread-safe. Reads a roster. */
public final class RosterReader {
    /** Stands for what could not be read, so that the rest of a post can be checked. */
    private static final BilingualText UNREAD = BilingualText.same("?");

    private static final long MOST_SEATS = 1_000_000;

    private static final Map<String, Engagement> ENGAGEMENTS = Choices.of(Engagement.values());

    private static final AreaCode UNREAD_AREA = AreaCode.of("unread");

    private final Problems problems;
    private final ModelPlaces places;
    private final Map<String, Role> roles = new HashMap<>();

    private RosterReader(Problems problems, ModelPlaces places) {
        this.problems = problems;
        this.places = places;
    }

    /**
     * Reads a roster.
     *
     * @param document the cell of the whole document
     * @param places the places of that document
     * @param problems where problems go
     * @return the roster, if nothing is wrong
     */
    public static Read<Roster> read(Cell document, ModelPlaces places, Problems problems) {
        Fields fields = DocumentHeader.open(document, "roster");
        Roster roster = fields == null ? null : new RosterReader(problems, places).roster(fields);
        return new Read<>(problems.count() == 0 ? roster : null, places);
    }

    private @Nullable Roster roster(Fields fields) {
        places.field(ModelCode.DUPLICATE_ID, "id", "date");
        places.field(ModelCode.NOT_ON_TURN, "absent");
        places.field(ModelCode.EMPTY_RANGE, "max");
        places.field(ModelCode.SUPERVISED_TWICE, "areas");
        places.field(ModelCode.UNKNOWN_POST, "post");
        places.field(ModelCode.DATES_REVERSED, "to");
        fields.required("roster", Expected.id("dagang")).parsed(Kebab::checked);
        Cell roleCells = fields.required("roles", "a list of roles");
        if (!roleCells.isPresent()) {
            places.silence(ModelCode.UNKNOWN_ROLE);
        }
        List<Role> allRoles = roleCells.list("a role", this::role);
        Cell postCells = fields.required("posts", "a list of posts");
        if (!postCells.isPresent()) {
            places.silence(ModelCode.UNKNOWN_POST);
        }
        List<Post> posts = postCells.list("a post", this::post);
        List<Appointment> terms = new ArrayList<>();
        fields.required("appointments", "a list of appointments")
                .list("an appointment", cell -> appointment(cell, terms));
        TeamReader team = new TeamReader(places);
        RosterBuilder roster = Roster.builder()
                .roles(allRoles)
                .posts(posts)
                .appointments(terms)
                .rotas(new RotaReader(places, problems).rotas(fields))
                .norms(team.norms(fields))
                .limits(team.limits(fields));
        team.supervision(fields, roster);
        fields.end();
        try {
            return roster.build();
        } catch (InvalidModelException invalid) {
            places.report(invalid.findings(), problems);
            return null;
        }
    }

    private @Nullable Role role(Cell cell) {
        Fields fields = cell.fields();
        String id = null;
        BilingualText name = null;
        Engagement engagement = null;
        if (fields != null) {
            id = fields.required("id", Expected.id("grid-worker")).parsed(Kebab::checked);
            name = fields.required("name", Expected.NAME).bilingual();
            engagement =
                    fields.optional("engagement", Expected.oneOf(ENGAGEMENTS)).oneOf(ENGAGEMENTS);
            fields.end();
        }
        if (fields == null || id == null) {
            places.silence(ModelCode.UNKNOWN_ROLE);
            return null;
        }
        places.put(fields.object(), "roles", id);
        Engagement engaged = engagement == null ? Engagement.FULL_TIME : engagement;
        Role role = new Role(id, name == null ? UNREAD : name, engaged);
        roles.putIfAbsent(id, role);
        return role;
    }

    private @Nullable Post post(Cell cell) {
        Fields fields = cell.fields();
        PostId id = null;
        String role = null;
        AreaCode area = null;
        Long seats = null;
        if (fields != null) {
            id = fields.required("id", Expected.POST).parsed(PostId::new);
            role = fields.required("role", "the id of one of the roles").parsed(Kebab::checked);
            area = fields.required("area", Expected.AREA).parsed(AreaCode::of);
            Cell seatCell = fields.optional("seats", "a whole number from 1 to 1000000");
            seats = seatCell.whole(1, MOST_SEATS);
            if (seatCell.isPresent() && seats == null) {
                places.silence(ModelCode.SEATS_EXCEEDED);
            }
            fields.end();
        }
        if (fields == null || id == null) {
            places.silence(ModelCode.UNKNOWN_POST);
            return null;
        }
        places.put(fields.object(), "posts", id.value());
        if (role == null) {
            places.silence(ModelCode.UNKNOWN_ROLE, "posts", id.value(), "role");
        }
        return new Post(
                id,
                roleOf(role == null ? "unread" : role),
                area == null ? UNREAD_AREA : area,
                seats == null ? 1 : seats.intValue());
    }

    private Role roleOf(String id) {
        Role known = roles.get(id);
        return known == null ? new Role(id, UNREAD) : known;
    }

    /** Adds one term, or one for each of several persons; the return value says nothing. */
    private @Nullable Appointment appointment(Cell cell, List<Appointment> terms) {
        Fields fields = cell.fields();
        if (fields == null) {
            return null;
        }
        PostId post = fields.required("post", Expected.POST).parsed(PostId::new);
        Map<PersonRef, JsonValue> persons = persons(fields);
        LocalDate from = fields.required("from", Expected.DATE).date();
        LocalDate to = fields.optional("to", Expected.DATE).date();
        Boolean deputy = fields.optional("deputy", "true or false").bool();
        fields.end();
        if (post == null || from == null) {
            return null;
        }
        boolean first = true;
        for (Map.Entry<PersonRef, JsonValue> person : persons.entrySet()) {
            String number = Integer.toString(terms.size());
            places.put(fields.object(), "appointments", number);
            places.put(person.getValue(), "appointments", number, "person");
            if (!first) {
                // What is wrong with the term they share is said once.
                places.silence(ModelCode.UNKNOWN_POST, "appointments", number);
                places.silence(ModelCode.DATES_REVERSED, "appointments", number);
            }
            first = false;
            terms.add(new Appointment(post, person.getKey(), deputy != null && deputy, from, to));
        }
        return null;
    }

    private static Map<PersonRef, JsonValue> persons(Fields fields) {
        Map<PersonRef, JsonValue> persons = new LinkedHashMap<>();
        if (!fields.has("persons") || fields.has("person")) {
            Cell cell = fields.required("person", Expected.PERSON);
            PersonRef person = cell.parsed(PersonRef::new);
            if (person != null && cell.value() != null) {
                persons.put(person, cell.value());
            }
            return persons;
        }
        Expected.notEmpty(fields.required("persons", "a list of persons")).set(Expected.PERSON, cell -> {
            PersonRef person = cell.parsed(PersonRef::new);
            if (person != null && cell.value() != null) {
                persons.putIfAbsent(person, cell.value());
            }
            return person;
        });
        return persons;
    }
}
