package io.gridward.examples.cityreplay.city;

import io.gridward.core.Governance;
import io.gridward.core.casefile.Actor;
import io.gridward.core.casefile.Issue;
import io.gridward.core.facts.FactSchema;
import io.gridward.core.facts.Facts;
import io.gridward.core.finding.BilingualText;
import io.gridward.core.roster.Appointment;
import io.gridward.core.roster.PersonRef;
import io.gridward.core.roster.Post;
import io.gridward.core.roster.PostId;
import io.gridward.core.roster.Role;
import io.gridward.core.roster.Roster;
import io.gridward.core.territory.Area;
import io.gridward.core.territory.AreaCode;
import io.gridward.core.territory.AreaCodeScheme;
import io.gridward.core.territory.Level;
import io.gridward.core.territory.LevelScheme;
import io.gridward.core.territory.Territory;
import io.gridward.examples.cityreplay.source.ColumnMapping;
import io.gridward.examples.cityreplay.source.MappingReader;
import io.gridward.examples.cityreplay.source.Request;
import io.gridward.rules.escalation.PolicyBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The reference data of a surveyed city. Each area has an officer, who handles what is in it, and an inspector, who
 * checks it; the request types are the catalog, the queues are the parties in charge.
 */
public final class City {
    static final Role OFFICER = new Role("officer", BilingualText.same("officer"));
    private static final Role INSPECTOR = new Role("inspector", BilingualText.same("inspector"));
    private static final AreaCode TOP = AreaCode.of("c");

    private final Map<List<String>, AreaCode> codes = new HashMap<>();
    private final Services services;
    private final Governance governance;

    /**
     * Builds the reference data.
     *
     * @param survey what the file says of the city
     */
    public City(Survey survey) {
        this.services = new Services(survey);
        Territory territory = territory(survey);
        LocalDate from = survey.calendar().from();
        this.governance = Governance.builder()
                .territory(territory)
                .roster(roster(territory, from))
                .parties(services.parties(TOP, from))
                .catalog(services.catalog())
                .calendar(survey.calendar())
                .policies(PolicyBook.of(services.policy(territory.levels().ids())))
                .build();
    }

    private Territory territory(Survey survey) {
        ColumnMapping mapping = survey.mapping();
        List<Level> levels = Stream.concat(
                        Stream.of(MappingReader.CITY_LEVEL),
                        mapping.places().stream().map(ColumnMapping.Place::level))
                .map(id -> new Level(id, BilingualText.same(id.replace('-', ' '))))
                .toList();
        List<Area> areas = new ArrayList<>();
        areas.add(Area.of(TOP, levels.get(0), BilingualText.same(mapping.city()), null));
        codes.put(List.of(), TOP);
        for (List<String> path : survey.places()) {
            AreaCode parent = code(path.subList(0, path.size() - 1));
            // The place in the list, so that names of any script and length make codes.
            AreaCode code = AreaCode.of("a" + codes.size());
            codes.put(path, code);
            areas.add(Area.of(code, levels.get(path.size()), BilingualText.same(path.get(path.size() - 1)), parent));
        }
        return Territory.of(LevelScheme.of(levels), AreaCodeScheme.free(), areas);
    }

    private static Roster roster(Territory territory, LocalDate from) {
        List<Post> posts = new ArrayList<>();
        List<Appointment> terms = new ArrayList<>();
        for (Area area : territory.areas()) {
            for (Role role : List.of(OFFICER, INSPECTOR)) {
                Post post = new Post(post(role, area.code()), role, area.code());
                posts.add(post);
                terms.add(new Appointment(post.id(), person(role, area.code()), false, from, null));
            }
        }
        return Roster.of(List.of(OFFICER, INSPECTOR), posts, terms);
    }

    private static PostId post(Role role, AreaCode area) {
        return new PostId(area + "/" + role.id());
    }

    private static PersonRef person(Role role, AreaCode area) {
        return new PersonRef(role.id() + "-of-" + area);
    }

    private AreaCode code(List<String> path) {
        AreaCode code = codes.get(path);
        if (code == null) {
            throw new IllegalArgumentException("path must have been surveyed, got " + path);
        }
        return code;
    }

    /**
     * Returns the reference data.
     *
     * @return the governance of the city
     */
    public Governance governance() {
        return governance;
    }

    /**
     * Makes the issue a request is about.
     *
     * @param request a request of the surveyed file
     * @return its issue
     */
    public Issue issue(Request request) {
        FactSchema schema = governance.policies().facts();
        Facts.Builder facts = Facts.builder(schema).setUntyped(Services.TYPE, services.type(request.type()));
        if (!request.queue().isEmpty()) {
            facts.setUntyped(Services.QUEUE, services.queue(request.queue()));
        }
        return Issue.builder(code(request.places())).facts(facts.build()).build();
    }

    /**
     * Returns who handles what an area holds.
     *
     * @param area the area
     * @return its officer
     */
    public Actor officer(AreaCode area) {
        return new Actor.OfPost(person(OFFICER, area), post(OFFICER, area));
    }

    /**
     * Returns who checks what an area verifies.
     *
     * @param area the area
     * @return its inspector
     */
    public Actor inspector(AreaCode area) {
        return new Actor.OfPost(person(INSPECTOR, area), post(INSPECTOR, area));
    }
}
