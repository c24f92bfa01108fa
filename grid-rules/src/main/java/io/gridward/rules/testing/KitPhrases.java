package io.gridward.rules.testing;

import io.gridward.core.finding.Phrases;

/** The Chinese of what assertions on cases say in phrases, and of what keeps a scenario from being played. */
final class KitPhrases {
    static final String KIND = "told";

    /** All of them. */
    static final Phrases ALL = new Entries()
            .of("{} to be", "{}")
            .of("the stage to be", "案件阶段")
            .of("the case to be", "案件状态")
            .of("the case to have", "案件结局")
            .of("the case to be held at the level", "案件所在层级")
            .of("the case to be held in", "案件所在区域")
            .of("the case to be held by the post", "案件承办岗位")
            .of("the case to be held by the centre of", "承办案件的中心所在区域")
            .of("the case to be held by", "案件承办人")
            .of("the grade to be", "案件等级")
            .of("the track to be", "案件办理通道")
            .of("the case to be supervised by", "案件督办区域")
            .of("something to fall due next at", "下一到期时间")
            .of("the clock {} to run and be due at", "时钟 {} 在走且到期时间")
            .of("no clock to run of the kind", "没有在走的时钟")
            .of("a handoff slip", "问题交接单")
            .of("the last handoff slip to lead here from", "最近一张问题交接单自何层级交到此处")
            .of("the number of handoff slips to be", "问题交接单张数")
            .of("handoff slips", "问题交接单")
            .of("to have been called", "被召集方")
            .of("a request to wait for approvers", "待批申请")
            .of("the slip to lead from", "交接单的移出层级")
            .of("the slip to lead to", "交接单的移入层级")
            .of("the case to have been", "案件的流转方式")
            .of("the reason to be", "原因")
            .of("to have been passed over", "被越过的层级")
            .of("the party to be", "参与方的进展")
            .of("the party to be called as", "参与方的被召集身份")
            .of("the party to be called for", "参与方的被召集事项")
            .of("the next step at", "下一步的时间")
            .of("the number of steps to be", "步骤数")
            .of("the case to reach the level {} at", "案件到达层级 {} 的时间")
            .of("the case to reach the level {}", "案件到达层级 {}")
            .of("the case to end up at the level", "案件最终所在层级")
            // What is there instead.
            .of("nobody", "无人")
            .of("nothing", "无")
            .of("none", "无")
            .of("never", "从不")
            .of("open", "未结束")
            .of("ended", "已结束")
            .of("at least one", "至少一张")
            .of("there is none", "没有")
            .of("nothing falls due", "没有到期事项")
            .of("accepted", "被接受")
            .of("refused with {}", "被拒绝({})")
            .of("stopped at {}", "已于 {} 停止")
            .of("due at {}", "{} 到期")
            .of("the centre of {}", "{} 的中心")
            // What keeps a scenario from being played.
            .of("the case is held by {}, so say which post acts", "案件由 {} 承办,须写明由哪个岗位行动")
            .of("there is no post {}", "没有岗位 {}")
            .of("nobody is in the post {} at {}", "{} 岗位在 {} 无人在岗")
            .of("nobody brought the case in", "案件没有诉求人")
            .of("there is no party {}", "没有参与方 {}")
            .of("nobody may speak for the party {}", "参与方 {} 没有代表")
            .of("time must not lie before {}, got {}", "时间不得早于 {}(现为 {})")
            .of("post must be one of {}, got {}", "岗位须为 {} 之一(现为 {})")
            .of("deed must be one of persons, got {}, which parties do", "{} 是参与方的动作,人员不能做")
            .all();

    private KitPhrases() {}

    /** Reads as a table: English, Chinese. */
    private static final class Entries {
        private final Phrases.Builder phrases = Phrases.builder();

        Entries of(String english, String chinese) {
            phrases.phrase(KIND, english, chinese);
            return this;
        }

        Phrases all() {
            return phrases.build();
        }
    }
}
