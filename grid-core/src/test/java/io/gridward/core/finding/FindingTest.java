package io.gridward.core.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FindingTest {
    @Test
    void text_inEachLanguage_fillsTheDetails() {
        Finding finding = Finding.error(ModelCode.MISSING_FACT, List.of("facts"), "attribute", "danger");

        assertThat(finding.text(Language.EN)).isEqualTo("the fact danger is required and missing");
        assertThat(finding.text(Language.ZH)).isEqualTo("必填事实 danger 缺失");
    }

    @Test
    void text_optionalDetailMissing_dropsItsBracket() {
        Finding without = Finding.error(ModelCode.UNKNOWN_AREA, List.of(), "area", "12");
        Finding with = Finding.error(ModelCode.UNKNOWN_AREA, List.of(), "area", "12", "instead", "120");

        assertThat(without.text(Language.EN)).isEqualTo("unknown area 12");
        assertThat(with.text(Language.EN)).isEqualTo("unknown area 12; did you mean 120?");
    }

    @Test
    void text_oneOfTwoOptionalDetails_keepsOnlyItsBracket() {
        Finding finding =
                Finding.error(ModelCode.UNKNOWN_VALUE, List.of(), "value", "x", "attribute", "a", "known", "y");

        assertThat(finding.text(Language.EN)).isEqualTo("x is not a value of a; its values are y");
    }

    @Test
    void text_requiredDetailMissing_showsItsName() {
        assertThat(Finding.error(ModelCode.MISSING_FACT, List.of()).text(Language.EN))
                .isEqualTo("the fact <attribute> is required and missing");
    }

    @Test
    void text_detailWithBracesAndBrackets_isNotReadAsTemplate() {
        Finding finding = Finding.error(ModelCode.UNKNOWN_AREA, List.of(), "area", "{a}[b]", "instead", "[{x}");

        assertThat(finding.text(Language.EN)).isEqualTo("unknown area {a}[b]; did you mean [{x}?");
    }

    @Test
    void text_withNaming_asksForEachDetailByKindAndLanguage() {
        Finding finding = Finding.note(CourseCode.POST_VACANT, List.of(), "role", "grid-worker", "area", "12");
        Naming naming = (kind, id, language) -> kind + "/" + id + "/" + language;

        assertThat(finding.text(Language.EN, naming)).isEqualTo("nobody holds role/grid-worker/EN at area/12/EN");
        assertThat(finding.text(Language.ZH, naming)).isEqualTo("area/12/ZH 的role/grid-worker/ZH空缺");
    }

    @Test
    void toString_always_isCodePathAndEnglishText() {
        assertThat(Finding.error(ModelCode.MISSING_FACT, List.of("facts", "danger"), "attribute", "danger"))
                .hasToString("MISSING_FACT facts/danger: the fact danger is required and missing");
    }

    @Test
    void factories_always_setTheirSeverity() {
        assertThat(Finding.error(CourseCode.OVERDUE, List.of()).severity()).isEqualTo(Severity.ERROR);
        assertThat(Finding.warning(CourseCode.OVERDUE, List.of()).severity()).isEqualTo(Severity.WARNING);
        assertThat(Finding.note(CourseCode.OVERDUE, List.of()).severity()).isEqualTo(Severity.NOTE);
    }

    @Test
    void factories_detailNameWithoutValue_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Finding.error(ModelCode.UNKNOWN_AREA, List.of(), "area", "12", "instead"))
                .withMessageContaining("area, 12, instead");
    }

    @Test
    void factories_detailNameTwice_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Finding.error(ModelCode.UNKNOWN_AREA, List.of(), "area", "12", "area", "13"));
    }

    @Test
    void new_pathAndDetails_areCopied() {
        List<String> path = new ArrayList<>(List.of("areas"));
        Map<String, String> details = new HashMap<>(Map.of("area", "12"));
        Finding finding = new Finding(ModelCode.UNKNOWN_AREA, Severity.ERROR, path, details);

        path.add("later");
        details.put("instead", "later");

        assertThat(finding.path()).containsExactly("areas");
        assertThat(finding.details()).containsExactly(Map.entry("area", "12"));
        assertThatThrownBy(() -> finding.path().add("x")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> finding.details().put("x", "y")).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void details_always_keepTheOrderTheyWereGivenIn() {
        Finding finding =
                Finding.error(ModelCode.UNKNOWN_VALUE, List.of(), "value", "x", "attribute", "a", "known", "y");

        assertThat(finding.details().keySet()).containsExactly("value", "attribute", "known");
    }

    @Test
    void at_otherSubject_changesOnlyThePath() {
        Finding finding = Finding.warning(CourseCode.OVERDUE, List.of("a"), "clock", "level");

        assertThat(finding.at(List.of("b", "c")))
                .isEqualTo(Finding.warning(CourseCode.OVERDUE, List.of("b", "c"), "clock", "level"));
    }

    @Test
    void unknown_nearName_suggestsIt() {
        Finding finding = Finding.unknown(
                ModelCode.UNKNOWN_ATTRIBUTE,
                List.of("x"),
                "attribute",
                "househlods",
                List.of("category", "households"));

        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.details()).containsEntry("attribute", "househlods").containsEntry("instead", "households");
        assertThat(finding.text(Language.EN)).isEqualTo("unknown attribute househlods; did you mean households?");
    }

    @Test
    void unknown_nothingNear_suggestsNothing() {
        Finding finding = Finding.unknown(
                ModelCode.UNKNOWN_ATTRIBUTE, List.of("x"), "attribute", "weather", List.of("category", "households"));

        assertThat(finding.details()).containsOnlyKeys("attribute");
    }

    @Test
    void unknown_furtherDetails_followTheSuggestion() {
        Finding finding = Finding.unknown(
                ModelCode.UNKNOWN_VALUE,
                List.of(),
                "value",
                "nois",
                List.of("noise"),
                "attribute",
                "category",
                "known",
                "noise");

        assertThat(finding.details())
                .containsExactly(
                        Map.entry("value", "nois"),
                        Map.entry("instead", "noise"),
                        Map.entry("attribute", "category"),
                        Map.entry("known", "noise"));
    }
}
