package io.gridward.examples.fivesystems;

import io.gridward.core.finding.BilingualText;
import io.gridward.core.finding.Language;

/** The words of the report itself. */
enum Label {
    WHERE("where", "地点"),
    SOURCE("source", "来源"),
    STATE("state", "状态"),
    GRADE("grade", "定级"),
    HELD("held by", "承办"),
    SLIPS("slips", "交接单"),
    PARTIES("parties", "参与方"),
    DEADLINES("deadlines", "时限"),
    ON_TIME("on time", "是否按期"),
    REFUSED("refused", "被拒指令"),
    YES("yes", "是"),
    NO("no", "否"),
    LATE("ran out", "到期未办结"),
    KEPT("kept", "按期"),
    OPEN("open", "未结"),
    RUNNING("running", "计时中"),
    NONE("none", "无"),
    CENTRE("the centre", "中心"),
    RATED("rated", "评价"),
    HAPPENED("happened", "发生于"),
    NOT_MEASURED("not measured", "未计量");

    private final BilingualText text;

    Label(String en, String zh) {
        this.text = new BilingualText(en, zh);
    }

    String in(Language language) {
        return text.in(language);
    }
}
