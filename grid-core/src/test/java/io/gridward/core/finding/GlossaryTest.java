package io.gridward.core.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridward.core.CaseAct;
import io.gridward.core.casefile.Satisfaction;
import io.gridward.core.casefile.Stage;
import io.gridward.core.escalation.ClockKind;
import io.gridward.core.escalation.Move;
import io.gridward.core.escalation.Trigger;
import io.gridward.core.linkage.CallRole;
import io.gridward.core.linkage.PartyStatus;
import io.gridward.core.linkage.ResolutionItem;
import io.gridward.core.linkage.Verdict;
import io.gridward.core.linkage.Vote;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GlossaryTest {
    @Test
    void find_everyWordOfTheLibrary_hasBothTexts() {
        List<String> missing = Stream.of(
                        words("stage", Stage.values(), Stage::id),
                        words("act", CaseAct.values(), CaseAct::id),
                        words("clock", ClockKind.values(), ClockKind::id),
                        words("as", CallRole.values(), CallRole::id),
                        words("status", PartyStatus.values(), PartyStatus::id),
                        words("move", Move.values(), Move::id),
                        words("satisfaction", Satisfaction.values(), Satisfaction::id),
                        words("vote", Vote.values(), Vote::id),
                        words("verdict", Verdict.values(), Verdict::id),
                        words("itemStatus", ResolutionItem.Status.values(), ResolutionItem.Status::id))
                .flatMap(words -> words)
                .filter(word -> Glossary.find(word[0], word[1]).isEmpty())
                .map(word -> String.join("/", word))
                .toList();

        assertThat(missing).isEmpty();
    }

    @Test
    void find_everyTrigger_hasBothTexts() {
        List<String> missing = Arrays.stream(Trigger.values())
                .map(Trigger::id)
                .filter(id -> Glossary.find("trigger", id).isEmpty())
                .toList();

        assertThat(missing).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "10min, 10 min, 10分钟",
        "4h, 4 h, 4小时",
        "1wh, 1 working hour, 1个工作时",
        "2wh, 2 working hours, 2个工作时",
        "1wd, 1 working day, 1个工作日",
        "3wd, 3 working days, 3个工作日",
        "1d, 1 day, 1个自然日",
        "30d, 30 days, 30个自然日"
    })
    void find_limit_readsAsWords(String limit, String en, String zh) {
        assertThat(Glossary.find("limit", limit)).contains(new BilingualText(en, zh));
    }

    @ParameterizedTest
    @CsvSource({
        "warn, its warning, 预警点",
        "due, its due time, 到期点",
        "overdue-2, overdue step 2, 超期第2档",
        "again-3, repeat 3, 重复提醒第3次"
    })
    void find_rung_readsAsWords(String rung, String en, String zh) {
        assertThat(Glossary.find("rung", rung)).contains(new BilingualText(en, zh));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "wd", "3 wd", "3weeks", "-1d", "1.5h"})
    void find_notALimit_findsNothing(String word) {
        assertThat(Glossary.find("limit", word)).isEmpty();
    }

    @Test
    void find_wordOfAnotherKind_findsNothing() {
        assertThat(Glossary.find("stage", "party-sign")).isEmpty();
        assertThat(Glossary.find("clock", "party-sign")).isPresent();
        assertThat(Glossary.find("rung", "overdue-x")).isEmpty();
    }

    private static <E> Stream<String[]> words(String kind, E[] values, java.util.function.Function<E, String> id) {
        return Arrays.stream(values).map(value -> new String[] {kind, id.apply(value)});
    }
}
