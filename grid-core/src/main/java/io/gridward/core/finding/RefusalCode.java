package io.gridward.core.finding;

/** Why a command was refused. The case file is then unchanged. */
public enum RefusalCode implements ReasonCode {
    /** The act is not possible in the stage the case is in. */
    WRONG_STAGE("{act} is not possible while the case is {stage}", "案件处于“{stage}”阶段,不能{act}"),
    /** The actor may not do this. */
    NOT_AUTHORISED("{actor} may not {act} in this case", "{actor} 无权对本案{act}"),
    /** Somebody must answer for the act by name, and the actor is no person. */
    PERSON_NEEDED("{act} is for a person, not for {actor}", "{act}须由具体人员进行,不能由{actor}进行"),
    /** The reach of the act is that of a post, and the actor acts in none. */
    POST_NEEDED("{act} is for somebody in a post, not for {actor}", "{act}须以岗位身份进行,不能由{actor}进行"),
    /** The actor does not hold the post he acts as. */
    NOT_IN_OFFICE("{person} does not hold the post {post} on {date}", "{person} 在 {date} 不担任岗位 {post}"),
    /** The actor does not represent the party he acts for. */
    NOT_A_REPRESENTATIVE("{person} does not represent {party}", "{person} 不是 {party} 的代表"),
    /** The command is recorded before the last event. */
    OUT_OF_ORDER("{at} lies before the last event at {last}", "{at} 早于最后一个事件 {last}"),
    /** The id of an earlier command is used for another one. */
    COMMAND_REUSED("the command id {command} was used for something else", "命令编号 {command} 已用于其他内容"),
    /** The case id is taken. */
    ALREADY_REPORTED("the case {case} is reported already", "案件 {case} 已上报"),
    /** There is no such case. */
    UNKNOWN_CASE("there is no case {case}", "没有案件 {case}"),
    /** The issue lies in an area the territory lacks. */
    UNKNOWN_PLACE("the area {area} is unknown[; did you mean {instead}?]", "未知区域 {area}[;是否想写 {instead}?]"),
    /** The facts of the issue do not fit the schema. */
    UNFIT_FACTS("the facts do not fit what may be said here", "事实不符合此处的要求"),
    /** The policy asks for evidence and there is none. */
    EVIDENCE_MISSING("handling needs evidence; add at least one reference", "办结需要佐证;请至少附一项"),
    /** The handler would check himself. */
    SELF_VERIFICATION("{person} handled the case and may not verify it", "{person} 是办理人,不得核查本案"),
    /** The handler would close his own case. */
    SELF_CLOSING("{person} handled the case and may not close it", "{person} 是办理人,不得自行结案"),
    /** Called parties have not done their part. */
    PARTIES_NOT_DONE("the joint task is not complete: {parties}", "联办任务尚未完成:{parties}"),
    /** The policy calls nobody in this situation. */
    NOBODY_TO_CALL("the policy calls nobody in for this matter", "按现行规则,本事项没有可召集的参与方"),
    /** The party was not called to this case. */
    PARTY_NOT_CALLED("{party} was not called to this case", "{party} 未被召集参与本案"),
    /** The party's status does not allow the act. */
    PARTY_STATUS("{party} is {status} and cannot {act}", "{party} 当前为“{status}”,不能{act}"),
    /** Nobody rates himself. */
    SELF_RATING("{person} is concerned and cannot {act}", "{person} 是当事人,不得{act}"),
    /** Each share is rated once from either side. */
    RATED_ALREADY("{party}: it is not possible to {act} twice", "{party}:不得重复{act}"),
    /** The policy names others who may blow this whistle. */
    WHISTLE_RESERVED("only {whistlers} may blow this whistle, not {actor}", "此哨仅限{whistlers}吹响,{actor} 无权吹哨"),
    /** The policy permits no such whistle in this situation. */
    WHISTLE_NOT_PERMITTED("no such whistle may be blown as the case stands[: {type}]", "按现行规则,本案目前不得吹哨[:{type}]"),
    /** A meeting does not take the act as it stands. */
    MEETING_STATE("the meeting is {state}; it is too late or too early to {act}", "会议{state},不能{act}"),
    /** Only a person can do it in a meeting. */
    MEETING_PERSON_NEEDED("a person is needed to {act}", "{act}须由具体人员进行"),
    /** Only the chair may. */
    NOT_THE_CHAIR("{person} does not chair the meeting", "{person} 不是会议主持人"),
    /** Only members may. */
    NOT_A_MEMBER("{person} is not a member", "{person} 不是议事会成员"),
    /** Each member votes once. */
    VOTED_ALREADY("{person} voted already", "{person} 已表决"),
    /** The member is present already. */
    PRESENT_ALREADY("{person} is present already", "{person} 已到会"),
    /** The party does not take part in the meeting. */
    NOT_A_PARTICIPANT("{party} does not take part in the meeting", "{party} 未参加会议"),
    /** The meeting has no such item. */
    NO_SUCH_ITEM("the meeting has no item {item}", "会议没有第 {item} 项"),
    /** The status of an item does not allow the act. */
    ITEM_STATUS("item {item} is {itemStatus}", "第 {item} 项{itemStatus}"),
    /** What the meeting came to is recorded already. */
    MEETING_RECORDED("the case has what {meeting}[, item {item},] came to already", "本案已记录 {meeting}[ 第 {item} 项]的结果"),
    /** A joint task has one lead. */
    LEAD_PRESENT("{party} leads already", "已由 {party} 主办"),
    /** There is no level above to hand up to. */
    TOP_OF_LADDER("{area} is at the top; there is nobody above to hand up to", "{area} 已是最高层级,无法再上报"),
    /** A request of the kind waits for its approvers already. */
    REQUEST_PENDING("a request for {request} is pending already", "已有待审批的{request}申请"),
    /** Nothing of the kind waits for approvers. */
    NOTHING_REQUESTED("no request for {request} is pending", "没有待审批的{request}申请"),
    /** The policy does not let it be granted once more. */
    REQUEST_USED_UP(
            "{request} was granted {granted} times; the policy allows at most {most}",
            "{request}已批准 {granted} 次,规则最多允许 {most} 次"),
    /** The request comes after the last instant the policy allows. */
    REQUEST_TOO_LATE("the request for {request} had to be made by {last}", "{request}申请最迟应于 {last} 提出"),
    /** Who asks would decide it himself. */
    SELF_APPROVAL("{person} asked for {request} and may not decide it", "{person} 是{request}申请人,不得自行审批"),
    /** Who has agreed once does not agree again in another office. */
    AGREED_ALREADY("{person} has agreed to the request for {request} already", "{person} 已同意该{request}申请,不得重复审批"),
    /** The actor is none of those who have yet to agree. */
    NOT_ASKED("{person} has no say in the request for {request}, or has spoken", "{person} 无需审批该{request}申请或已表态"),
    /** The date lies behind. */
    DATE_NOT_AHEAD("{until} does not lie ahead of {at}", "{until} 不晚于 {at}"),
    /** Nobody says how much time is granted. */
    TIME_MISSING(
            "neither the request for {request} nor the approver nor the policy says how long",
            "{request}的时长既无申请也无批准或规则规定"),
    /** More is asked for than the policy lets be granted. */
    BEYOND_GRANT(
            "{request} until {until} is more than may be granted, until {latest}",
            "{request}至 {until} 超出可批准的最晚时间 {latest}"),
    /** No clock would be due later. */
    NOTHING_TO_EXTEND("no clock would be due later[ by {until}]", "没有时限可因此延后[,日期 {until}]"),
    /** The area lies outside that of the person who gives the case to it. */
    OUT_OF_REACH("{area} does not lie in {parent}", "{area} 不在 {parent} 辖区内"),
    /** An adjudication named this area the lead. */
    BOUND_BY_ADJUDICATION("{area} was adjudicated to lead and cannot return the case", "{area} 已被裁定主办,不得再申请退单"),
    /** The area a case is to go to lies beyond that of who sends it. */
    BEYOND_OWN_AREA("{area} does not lie in {own}", "{area} 不在 {own} 辖区内"),
    /** The role a case is to go to is unknown. */
    UNKNOWN_HANDLER("the role {role} is unknown[; did you mean {instead}?]", "未知岗位 {role}[;是否想写 {instead}?]"),
    /** Who is to hold the case holds it. */
    HELD_ALREADY("{holder} at {area} holds it already", "{area} 的{holder}已在承办本案"),
    /** Nobody is in office where the case is to go. */
    NOBODY_IN_OFFICE("nobody is in office at {area}", "{area} 无人在岗"),
    /** There is nothing below toward the place of the issue. */
    BOTTOM_OF_LADDER(
            "the issue lies at {place}; there is nothing below {area} to send it to", "事项位于 {place},{area} 之下已无下级可下派"),
    /** The level a case is to be raised to is unknown. */
    UNKNOWN_RAISE("the level {level} is unknown[; did you mean {instead}?]", "未知层级 {level}[;是否想写 {instead}?]"),
    /** A case is raised upward only. */
    NOT_ABOVE("no area of the level {level} or higher lies above {area}", "{area} 之上没有{level}或更高层级的区域"),
    /** The corrected facts are those there are. */
    FACTS_UNCHANGED("the facts are these already", "事实没有变化"),
    /** There is no policy of this reference. */
    NO_SUCH_POLICY("there is no policy {policy}", "没有规则 {policy}"),
    /** The case is under the policy it is to be moved to. */
    SAME_POLICY("the case is under the policy {policy} already", "案件已适用规则 {policy}"),
    /** The policy threw or ruled the impossible. */
    POLICY_FAILED("the policy {policy} could not rule: {problem}", "规则 {policy} 无法裁定:{problem}"),
    /** No policy is in force where the issue lies. */
    NO_POLICY("no policy is in force at {area} at this time", "{area} 目前没有生效的规则"),
    /** The policy the case is pinned to is not available. */
    POLICY_UNKNOWN("the policy {policy} the case began with is not available", "案件所依据的规则 {policy} 不可用"),
    /** A limit would fall outside the calendar. */
    CALENDAR_ENDS(
            "the calendar {calendar} ends on {to}; a limit beyond it cannot be set", "日历 {calendar} 止于 {to},无法设定更晚的时限"),
    /** It was handed over, sent back or opened again, or others were called in. */
    NOT_ON_THE_SPOT(
            "this is no longer a matter to be handled on the spot: it went through other hands or was opened again",
            "本案已经流转、返工、重办或召集他方,不能自办自结"),
    /** Somebody waits for an answer and none is given. */
    ANSWER_MISSING("{reporters} must be answered", "尚未答复 {reporters}"),
    /** Nobody waits for an answer. */
    NOBODY_TO_ANSWER("everybody was answered", "均已答复"),
    /** A case cannot be merged into itself. */
    MERGED_INTO_ITSELF("{case} cannot be merged into itself", "{case} 不能并入自身"),
    /** The case to merge into has ended. */
    MASTER_ENDED(
            "{case} is {stage} and cannot answer for another case[; it was merged into {master}]",
            "{case} 处于“{stage}”,不能承接并案[;它已并入 {master}]"),
    /** The case to merge into was reported later. */
    MASTER_IS_LATER(
            "{case} was reported later; the later case is merged into the earlier one", "{case} 上报在后;应将后报的并入先报的"),
    /** The policy set no such stage of the work. */
    UNKNOWN_MILESTONE(
            "there is no milestone {milestone} in this case[; did you mean {instead}?]",
            "本案没有节点 {milestone}[;是否想写 {instead}?]"),
    /** The stage of the work was reached before. */
    MILESTONE_REACHED_ALREADY("the milestone {milestone} was reached before", "节点 {milestone} 已完成"),
    /** The handler would ask the requester about his own work. */
    SELF_FOLLOW_UP("{person} handled the case and may not follow it up", "{person} 是办理人,不得回访本案"),
    /** Somebody else changed the case meanwhile. */
    VERSION_CONFLICT("the case changed meanwhile, to version {version}; read it again", "案件已被更新至版本 {version};请重新读取"),
    /** Grid workers may not be given this at all. */
    NOT_ON_ADMISSION_LIST("{subject} is not on the task admission list on {date}", "{date} {subject} 不在准入清单内"),
    /** Grid workers may be given this only later. */
    NOT_YET_ADMITTED(
            "{subject} is on the task admission list only from {from} on, not on {date}[; it was until {to}]",
            "{subject} 自 {from} 起才列入准入清单,{date} 尚未准入[;此前准入至 {to}]"),
    /** Grid workers may no longer be given this. */
    NO_LONGER_ADMITTED(
            "{subject} was on the task admission list until {to}, no longer on {date}",
            "{subject} 准入清单有效期至 {to},{date} 已不再准入");

    private final BilingualText template;

    RefusalCode(String en, String zh) {
        this.template = new BilingualText(en, zh);
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public BilingualText template() {
        return template;
    }
}
