package io.gridward.core.finding;

/** Why a case took the course it took: a move, a holder, a clock. */
public enum CourseCode implements ReasonCode {
    /** The holder cannot solve it at this level. */
    CANNOT_SOLVE("it cannot be solved at this level", "本级无法解决"),
    /** A clock ran out. */
    OVERDUE("the {clock} clock ran out", "{clock}时限已到"),
    /** Nobody signed for it in time. */
    UNSIGNED("nobody signed for it in time", "逾期未签收"),
    /** A called party declined. */
    PARTY_DECLINED("{party} declined", "{party} 拒绝应哨"),
    /** A called party did not report in. */
    PARTY_NO_SHOW("{party} did not report in", "{party} 未报到"),
    /** Nobody holds the post that should answer. */
    POST_VACANT("nobody holds {role} at {area}", "{area} 的{role}空缺"),
    /** The deputy stands in. */
    DEPUTY_HOLDS("the deputy stands in for {role} at {area}", "{area} 的{role}由副职代理"),
    /** The area's centre holds the case. */
    CENTRE_HOLDS("the centre of {area} holds the case", "由 {area} 中心承接"),
    /** Nobody at all is in office in the area. */
    AREA_UNSTAFFED("nobody is in office at {area}", "{area} 无人在岗"),
    /** The branch has no area of a level, so the case passes over it. */
    LEVEL_PASSED_OVER("the level {level} does not exist here and is passed over", "此处没有{level}这一层级,予以跳过"),
    /** The branch has an area of a level, and the case goes past it. */
    LEVEL_SKIPPED("the level {level} is skipped", "越过{level}层级"),
    /** Somebody above chose where it goes. */
    SOMEBODY_CHOSE("{person} chose {area}", "由 {person} 指定 {area}"),
    /** It goes back toward the place of the issue. */
    TOWARD_THE_PLACE("it goes toward the place of the issue, {place}", "向事发地 {place} 下派"),
    /** It was raised past the levels between. */
    RAISED("raised to the level {level}[ by {person}]", "[由 {person} ]提级至{level}"),
    /** The holder's term in office or stint on duty ended. */
    TERM_ENDED("the term or stint of {holder} at {area} ended", "{area} 的{holder}任期或值班结束"),
    /** A joint meeting resolved anew what a party had been called for. */
    RESOLVED_ANEW("a joint meeting resolved anew what {party} is to do", "联席会议对 {party} 的任务重新作出决议"),
    /** The party is not in charge of the matter any more. */
    MANDATE_OVER("{party} is in charge of {matter} no longer", "{party} 不再主管{matter}"),
    /** The area does not exist any more. */
    AREA_REDRAWN("{area} does not exist any more; what was open there goes to {home}", "{area} 已不存在;未结事项归 {home}"),
    /** Other reference data were taken. */
    DATA_ADOPTED("other reference data are in force", "基础数据已更新"),
    /** The facts were corrected. */
    FACTS_CORRECTED("the facts were corrected", "事实已更正"),
    /** The issue lies here, so that nothing lies below to send it to. */
    NOTHING_BELOW("the issue lies at {area}; there is nothing below to send it to", "事项就在 {area},已无下级可下派"),
    /** It was there a moment ago. */
    JUST_LEFT("it left {area} at this very moment and does not return at once", "刚从 {area} 移出,不立即返回"),
    /** The issue lies above the level it should enter, so it is held where it lies. */
    ENTERED_ABOVE("the issue lies above the level {level} and is held where it lies", "事项所在位置高于{level}层级,就地承接"),
    /** No party is in charge of the matter here; the territory answers for it. */
    TERRITORIAL_BACKSTOP(
            "no party is in charge of {matter} here; {area} answers for it", "此处无主管单位负责{matter},由{area}属地兜底"),
    /** Several parties are in charge of the matter at the same area. */
    MANDATE_AMBIGUOUS("several parties are in charge of {matter} here: {parties}", "此处有多个单位主管{matter}:{parties}"),
    /** No unit of the chain of branches answers for a household. */
    HOUSEHOLD_WITHOUT_UNIT("no branch unit answers for the household {household}", "党员户 {household} 没有所属党组织"),
    /** The secretary of a unit above answers, because the post of the nearer one is vacant. */
    SECRETARY_ABOVE_ANSWERS("the secretary of {superior} answers for {unit}", "{unit} 由上级 {superior} 的书记负责"),
    /** No unit up the chain has a secretary in office. */
    NO_SECRETARY("no secretary is in office from {unit} up to the top of its chain", "自 {unit} 逐级向上均无书记在任"),
    /** The ladder ends here; the case stays and is supervised. */
    NOTHING_ABOVE("there is no level above; the case stays and is supervised", "已无上级,留在本级并督办"),
    /** The policy keeps the case where it is. */
    POLICY_SAYS_STAY("the policy keeps the case at this level", "按规则留在本级"),
    /** The policy could not rule and the built-in ruling was taken. */
    POLICY_UNABLE("the policy could not rule ({problem}); the built-in ruling was taken", "规则无法裁定({problem}),按内置规则处理"),
    /** The policy decided something this release does not act on. */
    NOT_ACTED_ON("{effect} was decided, but this release does not act on it", "已裁定 {effect},但当前版本尚不执行"),
    /** The calendar ends before the deadline. */
    UNMEASURED(
            "the calendar {calendar} ends before the deadline; load the next year", "日历 {calendar} 在到期之前结束;请加载下一年日历"),
    /** The same matter was reported again. */
    REPORTED_AGAIN("the same matter was reported again, as {case}", "同一事项再次上报({case})"),
    /** The case was opened again. */
    OPENED_AGAIN("the case was opened again", "案件重办"),
    /** The holder left while the case was closed. */
    HOLDER_LEFT("{person} no longer holds {post}", "{person} 已不担任岗位 {post}"),
    /** The holder whistled for others. */
    WHISTLED("the holder whistled for others", "承办人吹哨"),
    /** The report was made and entered here. */
    REPORTED_HERE("the report entered here", "事项由此进入"),
    /** The area was divided, so its open cases go to the area above all parts. */
    HOME_ABOVE_SEVERAL(
            "{area} was divided among {successors}; what is open goes to {home}, in which all of them lie",
            "{area} 已划分为 {successors};未结事项归其共同上级 {home}"),
    /** The area was given up without a successor, so its open cases go upward. */
    HOME_ABOVE_RETIRED("{area} was given up; what is open goes to {home}", "{area} 已撤销;未结事项归 {home}"),
    /** Nothing is found where the open cases of an area could go. */
    HOME_LOST(
            "nothing is found that takes over from {area} as a whole[; {successors} lie in no one area]",
            "没有可整体承接 {area} 的区域[;{successors} 没有共同上级]"),
    /** The person would decide what he asks for himself, so the next above does. */
    WOULD_APPROVE_HIMSELF("at {area} only {person} could decide, who asks himself", "{area} 仅有申请人 {person} 可审批,改由上级审批"),
    /** Whoever could decide has agreed in another office, or is to, so that the next above does. */
    APPROVES_ALREADY("whoever could decide at {area} decides already, and nobody twice", "{area} 可审批人员已在审批人之列,改由上级审批"),
    /** The approver's office is not filled any more by anybody who may decide. */
    APPROVER_GONE("nobody is left to decide as {holder} at {area}", "{area} 的{holder}已无人可审批"),
    /** The holder asked to return it, and those who must agree agreed. */
    RETURNED("returned at the request of {person}", "经 {person} 申请退单"),
    /** Whose it is, is disputed; the area takes it to decide that. */
    DISPUTED("whose it is, is disputed; {area} decides", "责任有争议,由 {area} 裁定"),
    /** It was decided whose it is. */
    ADJUDICATED("adjudicated by {person}", "经 {person} 裁定"),
    /** Up to the top nobody but the handler is in office; somebody further down is. */
    VERIFIED_BELOW(
            "nobody but the handler could verify up to the top; {area} further down verifies",
            "直至最高层级除办理人外无人可核查,由下级 {area} 核查"),
    /** No post that the handler does not hold exists up to the top. */
    NO_ONE_ELSE_TO_VERIFY(
            "nobody but the handler could verify up to the top; the centre of {area} verifies",
            "直至最高层级除办理人外无人可核查,由 {area} 中心核查");

    private final BilingualText template;

    CourseCode(String en, String zh) {
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
