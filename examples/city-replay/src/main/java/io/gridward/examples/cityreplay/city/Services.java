package io.gridward.examples.cityreplay.city;

import io.gridward.core.catalog.Catalog;
import io.gridward.core.catalog.ClassCode;
import io.gridward.core.catalog.ClassCodeScheme;
import io.gridward.core.catalog.IssueClass;
import io.gridward.core.escalation.ClockKind;
import io.gridward.core.escalation.Move;
import io.gridward.core.escalation.Trigger;
import io.gridward.core.facts.ChoiceAttribute;
import io.gridward.core.facts.Presence;
import io.gridward.core.finding.BilingualText;
import io.gridward.core.party.Mandate;
import io.gridward.core.party.Matter;
import io.gridward.core.party.Party;
import io.gridward.core.party.PartyId;
import io.gridward.core.party.PartyKind;
import io.gridward.core.party.PartyRegister;
import io.gridward.core.territory.AreaCode;
import io.gridward.core.time.TimeBudget;
import io.gridward.core.time.TimeLimit;
import io.gridward.examples.cityreplay.source.ColumnMapping;
import io.gridward.rules.Condition;
import io.gridward.rules.Policy;
import io.gridward.rules.PolicyBuilder;
import io.gridward.rules.Rule;
import io.gridward.rules.escalation.StandardVocabulary;
import io.gridward.rules.escalation.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What a city does for its people: its request types, the queues that work on them, and the policy that follows from
 * both. Types and queues have names of any length and script; policies know them by number.
 */
final class Services {
    static final String TYPE = "request-type";
    static final String QUEUE = "queue";
    private static final int WIDEST = 5;

    private final ColumnMapping mapping;
    private final Map<String, TargetRule> rules;
    private final Map<String, String> types;
    private final Map<String, String> queues;

    Services(Survey survey) {
        this.mapping = survey.mapping();
        this.rules = survey.rules();
        this.types = numbered("type", survey.types());
        this.queues = numbered("queue", survey.queues());
    }

    private static Map<String, String> numbered(String prefix, Set<String> names) {
        Map<String, String> ids = new LinkedHashMap<>();
        names.forEach(name -> ids.put(name, prefix + "-" + (ids.size() + 1)));
        return ids;
    }

    /** The name a policy knows a request type by. */
    String type(String name) {
        return known(types, name);
    }

    /** The name a policy knows a queue by; also the id of its party and of the matter it is charged with. */
    String queue(String name) {
        return known(queues, name);
    }

    private static String known(Map<String, String> ids, String name) {
        String id = ids.get(name);
        if (id == null) {
            throw new IllegalArgumentException("name must have been surveyed, got " + name);
        }
        return id;
    }

    Catalog catalog() {
        List<IssueClass> classes = new ArrayList<>();
        types.forEach((name, id) -> {
            String digits = String.format(Locale.ROOT, "%0" + WIDEST + "d", classes.size() + 1);
            IssueClass.Builder each = IssueClass.builder(ClassCode.event(digits), BilingualText.same(name));
            each.limit(limit(name));
            classes.add(each.build());
        });
        return Catalog.builder(ClassCodeScheme.of(WIDEST)).classes(classes).build();
    }

    PartyRegister parties(AreaCode city, LocalDate from) {
        List<Matter> matters = new ArrayList<>();
        List<Party> parties = new ArrayList<>();
        List<Mandate> mandates = new ArrayList<>();
        queues.forEach((name, id) -> {
            PartyId party = new PartyId(id);
            matters.add(new Matter(id, BilingualText.same(name)));
            parties.add(Party.builder(party, PartyKind.DEPARTMENT, BilingualText.same(name))
                    .build());
            mandates.add(new Mandate(party, id, Set.of(city), from, null));
        });
        return PartyRegister.of(matters, parties, mandates);
    }

    /**
     * A request begins at its lowest area and goes one level up when its limit has passed, and once more a step
     * later; at the top it is supervised. Its queue is in charge of it all the time.
     */
    Policy policy(List<String> levels) {
        String lowest = levels.get(levels.size() - 1);
        ChoiceAttribute type = ChoiceAttribute.of(TYPE, List.copyOf(types.values()), Presence.required());
        PolicyBuilder policy = StandardVocabulary.policy("city-replay/" + slug(mapping.name()), "1")
                .levels(levels.toArray(String[]::new))
                .attribute(type)
                .otherwise("grading", StandardVocabulary.GRADE, "request")
                .otherwise("grading", StandardVocabulary.ENTER, lowest)
                .otherwise("charge", StandardVocabulary.HANDLER, City.OFFICER.id())
                .otherwise(
                        "limits",
                        StandardVocabulary.OVERALL,
                        budget(mapping.policy().otherwise()))
                .rules(
                        "ladder",
                        Rule.builder("too-late")
                                .because(BilingualText.same("past its limit"))
                                .when(Standing.trigger()
                                        .is(Trigger.OVERDUE)
                                        .and(Standing.clock().is(ClockKind.OVERALL))
                                        .and(Condition.not(Standing.level().is(levels.get(0)))))
                                .then(StandardVocabulary.MOVE, Move.UP)
                                .build())
                .otherwise("ladder", StandardVocabulary.MOVE, Move.STAY)
                .otherwise("ladder", StandardVocabulary.SUPERVISE, true);
        types.forEach((name, id) -> {
            if (rules.containsKey(name)) {
                policy.rule(
                        "limits",
                        Rule.builder("limit-of-" + id)
                                .because(BilingualText.same(name))
                                .when(Condition.on(type).is(id))
                                .then(StandardVocabulary.OVERALL, budget(limit(name)))
                                .build());
            }
        });
        if (!queues.isEmpty()) {
            ChoiceAttribute queue = ChoiceAttribute.of(QUEUE, List.copyOf(queues.values()), Presence.optional());
            policy.attribute(queue);
            queues.forEach((name, id) -> policy.rule(
                    "charge",
                    Rule.builder("charge-of-" + id)
                            .because(BilingualText.same(name))
                            .when(Condition.on(queue).is(id))
                            .then(StandardVocabulary.IN_CHARGE, id)
                            .build()));
        }
        return policy.build();
    }

    private TimeLimit limit(String type) {
        TargetRule rule = rules.get(type);
        return rule == null ? mapping.policy().otherwise() : rule.limit();
    }

    private TimeBudget budget(TimeLimit limit) {
        return new TimeBudget(
                limit, null, List.of(mapping.policy().step()), mapping.policy().again());
    }

    /** Mappings may be files: their names are told by letters and digits alone. */
    private static String slug(String name) {
        String slug =
                name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return slug.isEmpty() ? "own" : slug;
    }
}
