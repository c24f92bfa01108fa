package io.gridward.json.internal.reference;

import io.gridward.core.finding.ModelCode;
import io.gridward.core.roster.DutyCover;
import io.gridward.core.roster.DutyDay;
import io.gridward.core.roster.PersonRef;
import io.gridward.core.roster.Rota;
import io.gridward.core.roster.Shift;
import io.gridward.core.roster.Substitution;
import io.gridward.core.roster.Turn;
import io.gridward.core.territory.AreaCode;
import io.gridward.json.internal.located.Cell;
import io.gridward.json.internal.located.Choices;
import io.gridward.json.internal.located.Fields;
import io.gridward.json.internal.located.Kebab;
import io.gridward.json.internal.located.ModelPlaces;
import io.gridward.json.internal.located.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Not thread-safe. Reads the duty rotas of a roster. */
final class RotaReader {
    private static final Map<String, DutyDay> DAYS = Choices.of(DutyDay.values());
    private static final Map<String, DutyCover> COVERS = Choices.of(DutyCover.values());
    private static final Map<String, Turn> TURNS = Choices.of(Turn.values());

    private final ModelPlaces places;
    private final Problems problems;

    RotaReader(ModelPlaces places, Problems problems) {
        this.places = places;
        this.problems = problems;
    }

    List<Rota> rotas(Fields roster) {
        return roster.optional("rotas", "a list of rotas").list("a rota", this::rota);
    }

    private @Nullable Rota rota(Cell cell) {
        Fields fields = cell.fields();
        if (fields == null) {
            return null;
        }
        int before = problems.count();
        String id = fields.required("id", Expected.id("street-night-duty")).parsed(Kebab::checked);
        String role = fields.required("role", "the id of one of the roles").parsed(Kebab::checked);
        AreaCode area = fields.required("area", Expected.AREA).parsed(AreaCode::of);
        LocalDate from = fields.required("from", Expected.DATE).date();
        LocalDate to = fields.optional("to", Expected.DATE).date();
        Turn turn = fields.optional("turn", Expected.oneOf(TURNS)).oneOf(TURNS);
        DutyCover cover = fields.optional("cover", Expected.oneOf(COVERS)).oneOf(COVERS);
        List<Shift> shifts = fields.required("shifts", "a list of shifts").list("a shift", RotaReader::shift);
        List<PersonRef> persons = fields.required("persons", "a list of persons")
                .list(Expected.PERSON, person -> person.parsed(PersonRef::new));
        List<Fields> substituted = new ArrayList<>();
        List<Substitution> substitutions = fields.optional("substitutions", "a list of substitutions")
                .list("a substitution", each -> substitution(each, substituted));
        fields.end();
        if (id == null || role == null || area == null || from == null) {
            return null;
        }
        places.put(fields.object(), "rotas", id);
        for (int i = 0; i < substituted.size(); i++) {
            String number = Integer.toString(i);
            places.put(substituted.get(i).object(), "rotas", id, "substitutions", number);
            if (problems.count() > before) {
                places.silence(ModelCode.NOT_ON_TURN, "rotas", id, "substitutions", number);
            }
        }
        if (problems.count() > before) {
            places.silence(ModelCode.ROTA_EMPTY, "rotas", id, "shifts");
            places.silence(ModelCode.ROTA_EMPTY, "rotas", id, "persons");
        }
        return Rota.builder(id, role, area, from)
                .to(to)
                .turn(Objects.requireNonNullElse(turn, Turn.DAILY))
                .cover(Objects.requireNonNullElse(cover, DutyCover.OWN_SHIFTS))
                .shifts(shifts)
                .persons(persons)
                .substitutions(substitutions)
                .build();
    }

    private static @Nullable Shift shift(Cell cell) {
        Fields fields = cell.fields();
        if (fields == null) {
            return null;
        }
        Shift shift =
                fields.required("hours", "hours of duty such as 18:00-08:30").parsed(Shift::parse);
        Cell dayCell = Expected.notEmpty(fields.optional("days", "a list of kinds of day"));
        Set<DutyDay> days = dayCell.set(Expected.oneOf(DAYS), day -> day.oneOf(DAYS));
        fields.end();
        return shift == null || days.isEmpty() ? shift : shift.on(days);
    }

    private static @Nullable Substitution substitution(Cell cell, List<Fields> read) {
        Fields fields = cell.fields();
        if (fields == null) {
            return null;
        }
        LocalDate date = fields.required("date", Expected.DATE).date();
        PersonRef absent = fields.required("absent", Expected.PERSON).parsed(PersonRef::new);
        PersonRef by = fields.required("by", Expected.PERSON).parsed(PersonRef::new);
        fields.end();
        if (date == null || absent == null || by == null) {
            return null;
        }
        read.add(fields);
        return new Substitution(date, absent, by);
    }
}
