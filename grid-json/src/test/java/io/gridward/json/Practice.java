package io.gridward.json;

import io.gridward.core.escalation.Basis;
import io.gridward.core.escalation.Ruling;
import io.gridward.core.escalation.Situation;
import io.gridward.core.escalation.SituationBuilder;
import io.gridward.core.escalation.Trigger;
import io.gridward.core.facts.Facts;
import io.gridward.core.territory.AreaCode;
import io.gridward.rules.Policy;
import io.gridward.rules.escalation.RuleBasedEscalation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/** A policy that writes down rules of practice, read from its document. */
final class Practice {
    /** The names of the documents. */
    static final List<String> NAMES =
            List.of("level-and-authority", "dispatch", "filing-and-return", "clock", "verification", "whistle");

    private static final Instant AT = Instant.parse("2024-03-01T02:00:00Z");

    private final Policy policy;
    private final RuleBasedEscalation escalation;

    private Practice(Policy policy) {
        this.policy = policy;
        this.escalation = RuleBasedEscalation.of(policy);
    }

    static Practice of(String name) {
        String path = "practice/" + name + "-policy.json";
        try (InputStream in = Practice.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + path);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new Practice(GridJson.reader().policy(JsonSource.of(name + ".json", text)));
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    Policy policy() {
        return policy;
    }

    /** A situation, with facts as name and value in turn. */
    SituationBuilder at(Trigger trigger, String level, Object... facts) {
        Facts.Builder said = Facts.builder(policy.attributes());
        for (int i = 0; i < facts.length; i += 2) {
            said.setUntyped((String) facts[i], facts[i + 1]);
        }
        return Situation.builder(trigger, AreaCode.of("1"), level, AT).facts(said.build());
    }

    Ruling rule(SituationBuilder situation) {
        return escalation.rule(situation.build());
    }

    Ruling rule(Trigger trigger, String level, Object... facts) {
        return rule(at(trigger, level, facts));
    }

    /** The ids of the rules that decided. */
    static List<String> rules(Ruling ruling) {
        return ruling.basis().stream().map(Basis::rule).toList();
    }
}
