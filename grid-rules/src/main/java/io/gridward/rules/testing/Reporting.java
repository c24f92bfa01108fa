package io.gridward.rules.testing;

import com.google.common.collect.ImmutableMap;
import io.gridward.core.Governance;
import io.gridward.core.casefile.Actor;
import io.gridward.core.casefile.Issue;
import io.gridward.core.facts.Attribute;
import io.gridward.core.facts.Facts;
import io.gridward.core.finding.InvalidModelException;
import io.gridward.core.finding.Language;
import io.gridward.core.roster.PersonRef;
import io.gridward.core.territory.AreaCode;
import java.util.LinkedHashMap;
import java.util.Map;

/** An issue about to be reported, the first step of a {@link Scenario}. Immutable. */
public final class Reporting {
    private static final String RESIDENT = "resident";

    private final Governance governance;
    private final Language language;
    private final AreaCode area;
    private final String channel;
    private final String requester;
    private final ImmutableMap<String, Object> said;

    private Reporting(
            Governance governance,
            Language language,
            AreaCode area,
            String channel,
            String requester,
            Map<String, Object> said) {
        this.governance = governance;
        this.language = language;
        this.area = area;
        this.channel = channel;
        this.requester = requester;
        this.said = ImmutableMap.copyOf(said);
    }

    static Reporting of(Governance governance, Language language, AreaCode area) {
        return new Reporting(governance, language, area, "direct", RESIDENT, Map.of());
    }

    /**
     * Says something of the issue.
     *
     * @param attribute the name of an attribute the policies of the governance know
     * @param value a text, flag, whole number, duration or set of texts
     * @return this report with that said
     */
    public Reporting saying(String attribute, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(said);
        more.put(attribute, value instanceof Integer number ? (Object) number.longValue() : value);
        return new Reporting(governance, language, area, channel, requester, more);
    }

    /**
     * Says something of the issue.
     *
     * @param attribute an attribute the policies of the governance know
     * @param value its value
     * @param <T> the type of the value
     * @return this report with that said
     */
    public <T> Reporting saying(Attribute<T> attribute, T value) {
        return saying(attribute.name(), value);
    }

    /**
     * Says how the issue came in.
     *
     * @param name the channel; {@code direct} unless said
     * @return this report through that channel
     */
    public Reporting through(String name) {
        return new Reporting(governance, language, area, name, requester, said);
    }

    /**
     * Says who brings it in.
     *
     * @param person the requester; {@code resident} unless said
     * @return this report by him
     */
    public Reporting by(String person) {
        return new Reporting(governance, language, area, channel, person, said);
    }

    /**
     * Reports the issue.
     *
     * @param time the local time, such as {@code 2022-09-30 17:40}, in the zone of the area's calendar
     * @return the scenario, at that time
     * @throws InvalidModelException with every finding, if something said is not known or of another kind, or something
     *     needed is not said
     * @throws IllegalArgumentException if the time is not written like that, or there is no such area
     * @throws AssertionError if the report is refused
     */
    public Scenario at(String time) {
        Facts.Builder facts = Facts.builder(governance.policies().facts());
        said.forEach(facts::setUntyped);
        PersonRef person = new PersonRef(requester);
        Issue issue = Issue.builder(area)
                .channel(channel)
                .requester(person)
                .facts(facts.build())
                .build();
        return Scenario.reported(governance, language, issue, new Actor.Requester(person), time);
    }
}
