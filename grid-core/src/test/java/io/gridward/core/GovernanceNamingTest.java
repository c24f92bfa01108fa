package io.gridward.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridward.core.finding.BilingualText;
import io.gridward.core.finding.CourseCode;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.Language;
import io.gridward.core.finding.Naming;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GovernanceNamingTest {
    private final Naming naming = Fixtures.governanceWithoutPolicies()
            .policies(new Labelled())
            .build()
            .naming();

    @ParameterizedTest
    @CsvSource({
        "area, 120116051005, Riverside, 临河里",
        "from, 120116051005001, Riverside 001, 临河里001",
        "to, 120116051, Harbour Street, 港口街道",
        "level, grid, grid, 网格",
        "toLevel, community, community, 社区",
        "role, grid-worker, grid worker, 网格员",
        "matter, street-trees, street trees, 行道树",
        "party, garden-centre, Garden Centre, 园林中心",
        "inCharge, garden-centre, Garden Centre, 园林中心",
        "inCharge, territory, the territory, 属地",
        "post, 120116051005001/grid-worker, grid worker, 网格员",
        "holder, centre, the centre, 中心",
        "answerer, 120116051005/community-head, community head, 社区主任",
        "clock, party-sign, party's sign, 应哨签收",
        "limit, 3wd, 3 working days, 3个工作日",
        "grade, small, a small matter, 小事"
    })
    void name_knownId_isItsName(String kind, String id, String en, String zh) {
        assertThat(naming.name(kind, id, Language.EN)).isEqualTo(en);
        assertThat(naming.name(kind, id, Language.ZH)).isEqualTo(zh);
    }

    @ParameterizedTest
    @CsvSource({
        "area, 999",
        "role, mayor",
        "party, navy",
        "level, city",
        "post, nowhere",
        "at, yesterday",
        "person, p-li",
        "audience, 999"
    })
    void name_unknownId_isTheIdItself(String kind, String id) {
        for (Language language : Language.values()) {
            assertThat(naming.name(kind, id, language)).isEqualTo(id);
        }
    }

    @Test
    void name_severalAreas_areJoinedAsTheLanguageDoes() {
        String codes = "120116051005, 120116051";

        assertThat(naming.name("audience", codes, Language.EN)).isEqualTo("Riverside, Harbour Street");
        assertThat(naming.name("audience", codes, Language.ZH)).isEqualTo("临河里、港口街道");
    }

    @Test
    void name_oneOfSeveralAreasUnknown_leavesThemAsTheyAre() {
        assertThat(naming.name("audience", "120116051005, 999", Language.EN)).isEqualTo("120116051005, 999");
    }

    @Test
    void name_instant_isShownToTheMinuteInTheZoneOfTheTenant() {
        assertThat(naming.name("due", "2022-09-07T02:30:45Z", Language.ZH)).isEqualTo("2022-09-07 10:30");
    }

    @Test
    void text_ofFinding_readsAsPeopleSpeak() {
        Finding finding = Finding.note(
                CourseCode.POST_VACANT,
                List.of(),
                "role",
                "grid-worker",
                "area",
                Fixtures.GRID_4.code().value());

        assertThat(finding.text(Language.EN, naming)).isEqualTo("nobody holds grid worker at Hillside 002");
        assertThat(finding.text(Language.ZH, naming)).isEqualTo("靠山里002 的网格员空缺");
    }

    /** Policies that know what people call one value. */
    private static final class Labelled extends NoPolicies {
        @Override
        public Optional<BilingualText> label(String id) {
            return id.equals("small") ? Optional.of(new BilingualText("a small matter", "小事")) : Optional.empty();
        }
    }
}
