package io.gridward.examples.cityreplay.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What mappings say, and what is said of wrong ones. */
class MappingReaderTest {
    @ParameterizedTest
    @ValueSource(strings = {"boston311", "la311", "sf311"})
    void mappingOfTheProgram_isWhole(String name) {
        ColumnMapping mapping = MappingReader.find(name);

        assertThat(mapping.name()).isEqualTo(name);
        assertThat(mapping.places()).hasSize(2);
        assertThat(mapping.required()).doesNotContain("").doesNotHaveDuplicates();
        assertThat(mapping.columns().due().isPresent()).isEqualTo(!name.equals("sf311"));
    }

    @Test
    void everyProblem_isToldWithItsLine() {
        String text = """
                # a comment
                city: Town
                zone: Europe/Nowhere
                times
                colour: red
                city: Again
                opened: opened
                due: due
                due-is: hour
                place: Side = side
                place: side
                place: city = town
                hours: 09:00-25:00
                weekdays: monday, someday
                otherwise: 10 days
                """;

        assertThatThrownBy(() -> MappingReader.read("town", text))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .contains(
                        "town:3: zone: ",
                        "town:4: times says nothing",
                        "town:5: unknown key \"colour\"; known are again, city",
                        "town:6: city was said before",
                        "town: times is missing",
                        "town: id is missing",
                        "town: closed is missing",
                        "town:9: due-is: expected one of instant, day, got hour",
                        "town:10: a place is a level in kebab-case, = and a column, got Side = side",
                        "town:11: a place is",
                        "town:12: the level city was named before",
                        "town:13: hours: a slot is",
                        "town:14: weekdays: expected one of monday, tuesday",
                        "town:15: otherwise: ",
                        "town: step is missing");
    }

    @Test
    void labelsWithoutTargets_areToldAsMeaningless() {
        String text = MappingReader.text("sf311") + "label: status\nlabel-late: x\nlabel-on-time: y\n";

        assertThatThrownBy(() -> MappingReader.read("sf", text)).hasMessage("sf: a label says nothing without due");
    }
}
