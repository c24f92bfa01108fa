package io.gridward.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridward.core.casefile.Casework;
import io.gridward.core.escalation.Move;
import io.gridward.core.escalation.Reach;
import io.gridward.core.escalation.RulingPart;
import io.gridward.core.escalation.Trigger;
import io.gridward.rules.Condition;
import io.gridward.rules.DecisionTable;
import io.gridward.rules.Guarantee;
import io.gridward.rules.Operator;
import io.gridward.rules.Policy;
import io.gridward.rules.Rule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Member;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of rules of practice says what is so. */
class PracticePageTest {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (R\\d\\d) \\| (.+) \\| (.+) \\| (.+) \\|$");
    private static final Pattern DOCUMENT = Pattern.compile("\\[([a-z-]+)\\]");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final List<String> PACKAGES = List.of(
            "io.gridward.core.",
            "io.gridward.core.casefile.",
            "io.gridward.core.catalog.",
            "io.gridward.core.escalation.",
            "io.gridward.core.linkage.",
            "io.gridward.core.territory.",
            "io.gridward.core.time.",
            "io.gridward.rules.",
            "io.gridward.rules.escalation.");

    private final String page = page();
    private final Map<String, Policy> policies = policies();

    private record Row(String number, String where, String carriedOut) {
        List<String> documents() {
            return DOCUMENT.matcher(where)
                    .results()
                    .map(found -> found.group(1))
                    .toList();
        }

        List<String> ids() {
            return code().filter(code -> code.matches("r\\d\\d-.*")).toList();
        }

        Stream<String> code() {
            return CODE.matcher(where).results().map(found -> found.group(1));
        }
    }

    @Test
    void page_hasEachRuleOnceAndInOrder() {
        assertThat(rows())
                .extracting(Row::number)
                .containsExactlyElementsOf(Stream.iterate(1, number -> number + 1)
                        .limit(52)
                        .map(number -> String.format("R%02d", number))
                        .toList());
    }

    @Test
    void everythingThePageNames_exists() {
        for (Row row : rows()) {
            assertThat(policies.keySet()).as(row.number()).containsAll(row.documents());
            for (String id : row.ids()) {
                assertThat(id).as(row.number()).startsWith(row.number().toLowerCase(Locale.ROOT) + "-");
                assertThat(row.documents())
                        .as(row.number() + " " + id)
                        .isNotEmpty()
                        .anyMatch(name -> ids(policies.get(name)).contains(id));
            }
            row.code()
                    .filter(code -> Character.isUpperCase(code.charAt(0)))
                    .forEach(code -> assertThat(exists(code))
                            .as(row.number() + " " + code)
                            .isTrue());
        }
        assertThat(CODE.matcher(page).results().map(found -> found.group(1)))
                .as("names of the text around the tables")
                .allMatch(code -> Character.isLowerCase(code.charAt(0)) || exists(code));
    }

    @Test
    void everythingTheDocumentsSay_isOnThePage() {
        Set<String> named = new TreeSet<>();
        rows().forEach(row -> row.documents().forEach(name -> row.ids().forEach(id -> named.add(name + " " + id))));
        Set<String> missing = new TreeSet<>();
        policies.forEach((name, policy) -> ids(policy).stream()
                .map(id -> name + " " + id)
                .filter(id -> !named.contains(id))
                .forEach(missing::add));

        assertThat(missing).isEmpty();
    }

    @Test
    void whatIsCarriedOut_isAsThePageSays() {
        for (Row row : rows()) {
            Set<Boolean> reached = reached(row);
            if (reached.isEmpty()) {
                assertThat(row.carriedOut()).as(row.number()).isIn("yes", "host", "later", "not yet");
            } else {
                String expected = !reached.contains(false) ? "yes" : reached.contains(true) ? "partly" : "not yet";
                assertThat(row.carriedOut()).as(row.number()).isEqualTo(expected);
            }
        }
    }

    /** Whether what a row's rules decide is carried out: true for some, false for some, or both. */
    private Set<Boolean> reached(Row row) {
        Reach reach = Casework.reach();
        Set<Boolean> reached = new HashSet<>();
        for (String name : row.documents()) {
            for (DecisionTable table : policies.get(name).tables()) {
                for (Rule rule : table.rules()) {
                    if (row.ids().contains(rule.id())) {
                        boolean asked = triggers(table, rule.when()).anyMatch(reach.triggers()::contains);
                        rule.then().forEach((effect, value) -> reached.add(asked && acts(reach, effect, value)));
                    }
                }
            }
        }
        return reached;
    }

    private static boolean acts(Reach reach, String effect, Object value) {
        Optional<RulingPart> part = RulingPart.ofEffect(effect);
        return reach.parts().contains(part.orElse(RulingPart.INSTRUCTION))
                && !(value instanceof Move move && !reach.moves().contains(move));
    }

    private static Stream<Trigger> triggers(DecisionTable table, Condition when) {
        List<Set<Object>> asked = conjuncts(when)
                .filter(test -> test.attribute().equals(Policy.TRIGGER))
                .filter(test -> test.operator() == Operator.IS || test.operator() == Operator.IN)
                .<Set<Object>>map(test -> Set.copyOf(test.operands()))
                .toList();
        return table.triggers().stream().filter(trigger -> asked.stream().allMatch(ids -> ids.contains(trigger.id())));
    }

    private static Stream<Condition.Test> conjuncts(Condition condition) {
        if (condition instanceof Condition.All all) {
            return all.members().stream().flatMap(PracticePageTest::conjuncts);
        }
        return condition instanceof Condition.Test test ? Stream.of(test) : Stream.empty();
    }

    private static boolean exists(String name) {
        String[] parts = name.split("\\.");
        for (String prefix : PACKAGES) {
            try {
                Class<?> type = Class.forName(prefix + parts[0]);
                boolean isMember = parts.length == 1
                        || Stream.of(type.getMethods(), type.getClasses())
                                .flatMap(Arrays::stream)
                                .map(PracticePageTest::nameOf)
                                .anyMatch(parts[1]::equals);
                return isMember && Modifier.isPublic(type.getModifiers());
            } catch (ClassNotFoundException elsewhere) {
                continue;
            }
        }
        return false;
    }

    private static String nameOf(Object member) {
        return member instanceof Member named ? named.getName() : ((Class<?>) member).getSimpleName();
    }

    private static Set<String> ids(Policy policy) {
        Set<String> ids = new TreeSet<>();
        policy.tables().forEach(table -> table.rules().forEach(rule -> ids.add(rule.id())));
        policy.guarantees().stream().map(Guarantee::id).forEach(ids::add);
        return ids;
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        ROW.matcher(page)
                .results()
                .map((MatchResult found) -> new Row(found.group(1), found.group(3), found.group(4)))
                .forEach(rows::add);
        return rows;
    }

    private static Map<String, Policy> policies() {
        Map<String, Policy> policies = new TreeMap<>();
        Practice.NAMES.forEach(name -> policies.put(name, Practice.of(name).policy()));
        return policies;
    }

    private static String page() {
        try {
            return Files.readString(Path.of("..", "grid-rules", "RULES.md"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
