package io.gridward.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.gridward.core.Governance;
import io.gridward.core.escalation.PolicyRef;
import io.gridward.core.finding.BilingualText;
import io.gridward.core.finding.Language;
import io.gridward.core.territory.AreaCode;
import io.gridward.rules.Policy;
import io.gridward.rules.PolicyLayer;
import io.gridward.rules.escalation.PolicyBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Policy documents that are layers, and those that are whole. */
class LayeredDocumentsTest {
    private static final String LAYER = "chongyangli-policy";
    private static final AreaCode CHONGYANGLI = AreaCode.of("120116051005");
    private static final AreaCode KAIYUANLI = AreaCode.of("120116051006");
    private static final LocalDate DAY = LocalDate.of(2023, 7, 1);

    @Test
    void governance_withALayer_composesItWhereItHolds() {
        // given
        PolicyLayer layer = GridJson.reader().policyLayer(Dagang.source(LAYER));
        Policy above = GridJson.reader().policy(Dagang.source("policy"));
        PolicyBook book = (PolicyBook)
                Dagang.governance(Dagang.documentsWith(documents -> documents.policy(Dagang.source(LAYER))))
                        .policies();

        // when
        PolicyRef ref = book.inForce(AreaCode.of("120116051005001"), DAY).orElseThrow();

        // then
        assertThat(layer.area()).contains(CHONGYANGLI);
        assertThat(layer.replaces()).isFalse();
        assertThat(layer.rules("grading").get(1).overrides()).contains("life-at-risk");
        assertThat(ref.id()).isEqualTo("dagang/chongyangli");
        assertThat(book.policy(ref)).contains(Policy.compose(List.of(PolicyLayer.of(above), layer)));
        assertThat(book.inForce(KAIYUANLI, DAY).orElseThrow().contentId()).isEqualTo(above.contentId());
        assertThat(book.facts().names()).contains("households", "flooded");
    }

    @Test
    void policyLayer_ofAWholePolicy_replacesWhatStandsAbove() {
        assertThat(GridJson.reader().policyLayer(Dagang.source("policy")))
                .isEqualTo(PolicyLayer.of(GridJson.reader().policy(Dagang.source("policy")))
                        .replacing());
    }

    @Test
    void policy_ofALayer_saysWhatItLacks() {
        // when
        List<Problem> problems = problems(() -> GridJson.reader().policy(Dagang.source(LAYER)));
        List<Problem> ofEmpty = problems(() -> GridJson.reader()
                .policy(JsonSource.of("x", "{\"policy\": \"x\", \"revision\": \"1\", \"layer\": true}")));

        // then
        assertThat(problems)
                .extracting(problem -> problem.finding().code().code())
                .contains("MISSING_PART", "MISSING_OTHERWISE", "OVERRIDES_NOTHING");
        assertThat(ofEmpty)
                .extracting(problem -> problem.finding().code().code())
                .contains("MISSING_PART", "MISSING_OTHERWISE");
    }

    @Test
    void governance_inAFolder_takesAllItsPolicies(@TempDir Path folder) throws IOException {
        // given
        for (String kind : List.of("territory", "roster", "parties", "calendar", "policy", LAYER)) {
            Files.writeString(folder.resolve(kind + ".json"), Dagang.text(kind));
        }

        // when
        Governance governance = Dagang.governance(GovernanceDocuments.inFolder(folder));

        // then
        assertThat(((PolicyBook) governance.policies()).policies())
                .extracting(Policy::id)
                .containsExactly("dagang/escalation", "dagang/chongyangli");
    }

    @Test
    void policyIn_anotherAreaThanTheDocumentNames_isAProblem() {
        // given
        GovernanceDocuments documents = Dagang.documentsWith(more -> more.policyIn(KAIYUANLI, Dagang.source(LAYER)));

        // then
        assertThat(problems(() -> Dagang.governance(documents)))
                .extracting(problem -> problem.text(Language.EN))
                .containsExactly(
                        "chongyangli-policy.json:6:9 /in BAD_VALUE \"120116051005\" is not the area 120116051006");
    }

    @Test
    void governance_thatKeepsEarlierPolicies_findsThem() {
        // given
        Governance before = Dagang.governance();
        PolicyRef pinned = before.policies().inForce(KAIYUANLI, DAY).orElseThrow();

        // when
        Governance after =
                Dagang.governance(changed().keeping(before.policies()).build());

        // then
        assertThat(after.policies().find(pinned)).isPresent();
        assertThat(after.policies().inForce(KAIYUANLI, DAY)).isPresent().isNotEqualTo(pinned);
        assertThat(Dagang.governance(changed().build()).policies().find(pinned)).isEmpty();
    }

    @Test
    void governance_acceptingAGuaranteeThereIsNot_isRefused() {
        // given
        GovernanceDocuments documents = changed()
                .accepting("life-enters-the-gird", BilingualText.same("judged"))
                .build();

        // then
        assertThat(problems(() -> Dagang.governance(documents)))
                .extracting(problem -> problem.text(Language.EN))
                .allMatch(text ->
                        text.endsWith("unknown guarantee life-enters-the-gird; did you mean life-enters-the-grid?"))
                .hasSize(1);
    }

    private static GovernanceDocuments.Builder changed() {
        return GovernanceDocuments.builder()
                .territory(Dagang.source("territory"))
                .roster(Dagang.source("roster"))
                .parties(Dagang.source("parties"))
                .calendar(Dagang.source("calendar"))
                .policy(JsonSource.of("policy.json", Dagang.text("policy").replace("\"7wd\"", "\"8wd\"")));
    }

    private static List<Problem> problems(ThrowingCallable reading) {
        return catchThrowableOfType(GridJsonException.class, reading).problems();
    }
}
