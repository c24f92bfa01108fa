package io.gridward.core.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.gridward.core.finding.Finding;
import io.gridward.core.finding.InvalidModelException;
import io.gridward.core.finding.ModelCode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FactsTest {
    private static final ChoiceAttribute CATEGORY =
            ChoiceAttribute.of("category", List.of("waste", "noise"), Presence.required());
    private static final NumberAttribute HOUSEHOLDS = NumberAttribute.of("households", 0, 100, Presence.defaulted(1L));
    private static final TagsAttribute NEEDS =
            TagsAttribute.of("needs", List.of("medical", "enforcement"), Presence.optional());
    private static final FactSchema SCHEMA = FactSchema.of(List.of(CATEGORY, HOUSEHOLDS, NEEDS));

    @Test
    void get_statedValue_isThatValue() {
        Facts facts = Facts.builder(SCHEMA)
                .set(CATEGORY, "noise")
                .set(HOUSEHOLDS, 7L)
                .set(NEEDS, Set.of("medical"))
                .build();

        assertThat(facts.get(CATEGORY)).contains("noise");
        assertThat(facts.get(HOUSEHOLDS)).contains(7L);
        assertThat(facts.get(NEEDS)).contains(Set.of("medical"));
        assertThat(facts.value("households")).contains(7L);
    }

    @Test
    void get_notStated_isFallbackOrAbsent() {
        Facts facts = Facts.builder(SCHEMA).set(CATEGORY, "noise").build();

        assertThat(facts.get(HOUSEHOLDS)).contains(1L);
        assertThat(facts.get(NEEDS)).isEmpty();
        assertThat(facts.values()).containsOnlyKeys("category", "households");
    }

    @Test
    void get_emptySet_isNotAbsent() {
        Facts facts = Facts.builder(SCHEMA)
                .set(CATEGORY, "noise")
                .set(NEEDS, Set.of())
                .build();

        assertThat(facts.get(NEEDS)).contains(Set.of());
        assertThat(facts)
                .isNotEqualTo(Facts.builder(SCHEMA).set(CATEGORY, "noise").build());
    }

    @Test
    void values_anyOrderOfTelling_areInTheOrderOfTheSchemaAndTagsSorted() {
        Facts facts = Facts.builder(SCHEMA)
                .set(NEEDS, Set.of("medical", "enforcement"))
                .set(HOUSEHOLDS, 2L)
                .set(CATEGORY, "waste")
                .build();

        assertThat(facts).hasToString("{category=waste, households=2, needs=[enforcement, medical]}");
    }

    @Test
    void set_twice_theLastHolds() {
        Facts facts = Facts.builder(SCHEMA)
                .set(CATEGORY, "noise")
                .set(CATEGORY, "waste")
                .build();

        assertThat(facts.get(CATEGORY)).contains("waste");
    }

    @Test
    void values_setChangedLater_keepsWhatWasSaid() {
        Set<String> needs = new HashSet<>(Set.of("medical"));
        Facts facts =
                Facts.builder(SCHEMA).set(CATEGORY, "noise").set(NEEDS, needs).build();

        needs.add("enforcement");

        assertThat(facts.get(NEEDS)).contains(Set.of("medical"));
    }

    @Test
    void build_manyMistakes_reportsAllAtOnceAtTheirNames() {
        Facts.Builder builder = Facts.builder(SCHEMA)
                .setUntyped("househlods", 3L)
                .setUntyped("households", "3")
                .setUntyped("needs", Set.of("medic"));

        InvalidModelException thrown = catchThrowableOfType(InvalidModelException.class, builder::build);

        assertThat(thrown.findings())
                .extracting(finding -> finding.path() + " " + finding.code())
                .containsExactly(
                        "[househlods] UNKNOWN_ATTRIBUTE",
                        "[households] WRONG_VALUE_TYPE",
                        "[needs] UNKNOWN_VALUE",
                        "[category] MISSING_FACT");
        assertThat(thrown.findings().get(0).details()).containsEntry("instead", "households");
        assertThat(thrown).hasMessageStartingWith("facts is invalid");
    }

    @Test
    void build_tagsOfAnotherType_areReported() {
        Facts.Builder builder = Facts.builder(SCHEMA).set(CATEGORY, "noise").setUntyped("needs", Set.of(1L));

        InvalidModelException thrown = catchThrowableOfType(InvalidModelException.class, builder::build);

        assertThat(thrown.findings()).extracting(Finding::code).containsExactly(ModelCode.WRONG_VALUE_TYPE);
    }

    @Test
    void equals_sameValues_isSame() {
        Facts one = Facts.builder(SCHEMA).set(CATEGORY, "noise").build();
        Facts same =
                Facts.builder(SCHEMA).set(HOUSEHOLDS, 1L).set(CATEGORY, "noise").build();

        assertThat(one).isEqualTo(same).hasSameHashCodeAs(same);
        assertThat(one)
                .isNotEqualTo(Facts.builder(SCHEMA).set(CATEGORY, "waste").build());
    }

    @Test
    void none_always_saysNothing() {
        assertThat(Facts.none().values()).isEmpty();
        assertThat(Facts.none()).isEqualTo(Facts.builder(FactSchema.empty()).build());
    }
}
