package io.gridward.rules.testing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.gridward.core.escalation.Trigger;
import io.gridward.core.facts.Facts;
import io.gridward.core.finding.BilingualText;
import io.gridward.core.finding.Language;
import io.gridward.rules.CompiledPolicy;
import io.gridward.rules.Decision;
import io.gridward.rules.Effect;
import io.gridward.rules.Explanation;
import io.gridward.rules.Policy;
import io.gridward.rules.PolicyLayer;
import io.gridward.rules.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A case that says effect by effect what is expected, as documents do: what it does not name may be decided in any way.
 * Beside the effects it may name the rules that are to decide, and their reasons.
 */
public final class WrittenCase implements PolicyCase {
    private final String id;
    private final Trigger trigger;
    private final Facts facts;
    private final @Nullable BilingualText title;
    private final @Nullable WrittenPlace place;
    private final ImmutableMap<String, Expected> effects;
    private final ImmutableMap<String, ImmutableList<String>> rules;
    private final ImmutableMap<String, String> reasons;
    private final @Nullable Under under;

    private WrittenCase(Builder from) {
        this.id = from.id;
        this.trigger = from.trigger;
        this.facts = from.facts;
        this.title = from.title;
        this.place = from.place;
        this.effects = ImmutableMap.copyOf(from.effects);
        this.rules = ImmutableMap.copyOf(from.rules);
        this.reasons = ImmutableMap.copyOf(from.reasons);
        this.under = from.under;
    }

    /** The policy that is to decide, and the one that does. */
    private record Under(String id, @Nullable String revision, Policy found) {
        boolean isMet() {
            return found.id().equals(id)
                    && (revision == null || found.revision().equals(revision));
        }

        BilingualText miss() {
            String wanted = revision == null ? id : id + " " + revision;
            String layers = found.layers().stream().map(PolicyLayer::name).collect(Collectors.joining(", "));
            return new BilingualText(
                    "the policy should be " + wanted + ", but is " + found.id() + " " + found.revision()
                            + ", composed of " + layers,
                    "规则应为 " + wanted + ",实为 " + found.id() + " " + found.revision() + ",由 " + layers + " 组成");
        }
    }

    private record Expected(Effect<?> effect, ImmutableList<Object> values) {
        String text(List<Object> some) {
            return some.isEmpty()
                    ? "nothing"
                    : some.stream().map(effect.domain()::written).collect(Collectors.joining("; "));
        }
    }

    /**
     * Starts a case that expects nothing yet.
     *
     * @param id what it is called, unique among the cases of a policy
     * @param trigger why the policy is asked
     * @param facts what is known, of the schema {@link io.gridward.rules.Policy#inputs}
     * @return the builder
     */
    public static Builder builder(String id, Trigger trigger, Facts facts) {
        return new Builder(id, trigger, facts);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Trigger trigger() {
        return trigger;
    }

    @Override
    public Facts facts() {
        return facts;
    }

    /**
     * Returns what the case is about, in words.
     *
     * @return the title, or empty if it has none
     */
    public Optional<BilingualText> title() {
        return Optional.ofNullable(title);
    }

    /**
     * Returns where the case is written.
     *
     * @return the place, or empty for a case made in Java
     */
    public Optional<WrittenPlace> place() {
        return Optional.ofNullable(place);
    }

    @Override
    public boolean isMet(Decision decision) {
        return misses(decision).isEmpty();
    }

    /**
     * Tells in what a decision is not as expected.
     *
     * @param decision what was decided
     * @return one text for each policy, effect, deciding rule or reason that is otherwise; empty if all is as expected
     */
    public List<BilingualText> misses(Decision decision) {
        List<BilingualText> misses = new ArrayList<>();
        if (under != null && !under.isMet()) {
            misses.add(under.miss());
        }
        Map<String, List<Object>> decided = DecidedEffects.of(decision);
        effects.forEach((name, expected) -> {
            List<Object> values = decided.getOrDefault(name, List.of());
            if (!values.equals(expected.values())) {
                String by = decidedBy(decision, name);
                misses.add(new BilingualText(
                        name + " should be " + expected.text(expected.values()) + ", but is " + expected.text(values)
                                + by,
                        name + " 应为 " + chinese(expected.text(expected.values())) + ",实为 "
                                + chinese(expected.text(values)) + by));
            }
        });
        rules.forEach((table, expected) -> {
            List<String> deciding = decision.answerOf(table)
                    .map(answer -> answer.rules().stream().map(Rule::id).toList())
                    .orElse(List.of());
            if (!deciding.equals(expected)) {
                misses.add(new BilingualText(
                        table + " should be decided by " + ruleText(expected) + ", but is by " + ruleText(deciding),
                        table + " 应由 " + ruleText(expected) + " 裁定,实由 " + ruleText(deciding) + " 裁定"));
            }
        });
        reasons.forEach((table, expected) -> {
            List<BilingualText> because = decision.answerOf(table)
                    .map(answer -> answer.rules().stream()
                            .flatMap(rule -> rule.because().stream())
                            .toList())
                    .orElse(List.of());
            if (because.stream()
                    .noneMatch(reason ->
                            reason.en().equals(expected) || reason.zh().equals(expected))) {
                misses.add(new BilingualText(
                        table + " should give the reason " + expected + ", but gives "
                                + because.stream().map(BilingualText::en).toList(),
                        table + " 的理由应为 " + expected + ",实为 "
                                + because.stream().map(BilingualText::zh).toList()));
            }
        });
        return misses;
    }

    /** What is otherwise, what would have to change for the first of it, and why the policy decided so; empty if met. */
    String report(CompiledPolicy policy, Language language) {
        Explanation explanation = policy.explain(trigger, facts);
        List<BilingualText> misses = misses(explanation.decision());
        if (misses.isEmpty()) {
            return "";
        }
        Map<String, List<Object>> decided = DecidedEffects.of(explanation.decision());
        DecisionReport report = new DecisionReport(explanation, language);
        String why = effects.entrySet().stream()
                .filter(each -> !each.getValue().values().equals(decided.getOrDefault(each.getKey(), List.of())))
                .filter(each -> !each.getValue().values().isEmpty())
                .findFirst()
                .map(each ->
                        report.ifWanted(each.getKey(), each.getValue().values().get(0)::equals))
                .orElseGet(() -> "\n" + String.join("\n", explanation.lines(language)));
        BilingualText head = new BilingualText(
                this + " is not met by " + policy.policy() + ":\n", this + " 与 " + policy.policy() + " 不符:\n");
        return head.in(language)
                + misses.stream().map(miss -> "- " + miss.in(language) + "\n").collect(Collectors.joining())
                + why;
    }

    private static String chinese(String text) {
        return text.equals("nothing") ? "无" : text;
    }

    private static String ruleText(List<String> ids) {
        return ids.isEmpty() ? "otherwise" : String.join(", ", ids);
    }

    private static String decidedBy(Decision decision, String effect) {
        for (Decision.Answer answer : decision.answers()) {
            if (answer.effects().containsKey(effect)) {
                String by = answer.byOtherwise().contains(effect)
                        ? "otherwise"
                        : ruleText(answer.rules().stream().map(Rule::id).toList());
                return " (" + answer.table() + ": " + by + ")";
            }
        }
        return "";
    }

    @Override
    public String toString() {
        return place == null ? id : id + " (" + place + ")";
    }

    /** Not thread-safe. Collects what is expected. */
    public static final class Builder {
        private final String id;
        private final Trigger trigger;
        private final Facts facts;
        private @Nullable BilingualText title;
        private @Nullable WrittenPlace place;
        private final Map<String, Expected> effects = new LinkedHashMap<>();
        private final Map<String, ImmutableList<String>> rules = new LinkedHashMap<>();
        private final Map<String, String> reasons = new LinkedHashMap<>();
        private @Nullable Under under;

        private Builder(String id, Trigger trigger, Facts facts) {
            if (id.isBlank()) {
                throw new IllegalArgumentException("id must not be blank");
            }
            this.id = id;
            this.trigger = trigger;
            this.facts = facts;
        }

        /**
         * Says what the case is about.
         *
         * @param text a title
         * @return this builder
         */
        public Builder title(BilingualText text) {
            this.title = text;
            return this;
        }

        /**
         * Says where the case is written.
         *
         * @param written the place
         * @return this builder
         */
        public Builder place(WrittenPlace written) {
            this.place = written;
            return this;
        }

        /**
         * Expects values of an effect.
         *
         * @param effect the effect
         * @param values in the order of the rules; of an effect of a first table one, or none if nothing is to be
         *     decided
         * @return this builder
         * @throws IllegalArgumentException if a value is not of the effect's type
         */
        public Builder expecting(Effect<?> effect, List<?> values) {
            values.forEach(effect.domain()::written);
            effects.put(effect.name(), new Expected(effect, ImmutableList.copyOf(values)));
            return this;
        }

        /**
         * Expects which rules decide a table.
         *
         * @param table the name of the table
         * @param ids in the order of the rules, in a gathering table all that match; none if no rule is to match
         * @return this builder
         */
        public Builder decidedBy(String table, List<String> ids) {
            rules.put(table, ImmutableList.copyOf(ids));
            return this;
        }

        /**
         * Expects the reason a deciding rule of a table gives.
         *
         * @param table the name of the table
         * @param reason the text of its {@link Rule#because} in either language
         * @return this builder
         */
        public Builder because(String table, String reason) {
            reasons.put(table, Objects.requireNonNull(reason));
            return this;
        }

        /**
         * Expects which policy decides, of those in force by area and date.
         *
         * @param policy the id it is to have
         * @param revision the revision it is to have, or null for any
         * @param found the one in force where and when it is asked
         * @return this builder
         */
        public Builder under(String policy, @Nullable String revision, Policy found) {
            this.under = new Under(policy, revision, found);
            return this;
        }

        /**
         * Makes the case.
         *
         * @return the case
         */
        public WrittenCase build() {
            return new WrittenCase(this);
        }
    }
}
