package io.gridward.core;

import java.util.Locale;

/** What can be done to a case. Each is a row of the transition table and a subject of authority. */
public enum CaseAct {
    /** Bring an issue in (上报). */
    REPORT,
    /** Give the case its number (案号). */
    NUMBER,
    /** File an issue that waits at intake (立案). */
    FILE,
    /** Reject an issue that waits at intake (不予受理). */
    REJECT,
    /** Handle the matter on the spot and close it (自办自结). */
    SELF_HANDLE,
    /** Let another case answer for it, of which it is a duplicate (并案). */
    MERGE,
    /** Take over the reporters of a case that was merged into this one. */
    JOIN,
    /** Sign for the case (签收). */
    SIGN,
    /** Say that it cannot be solved at this level, so that it goes up (逐级上报). */
    HAND_UP,
    /** Whistle for others (吹哨). */
    WHISTLE,
    /** Act for a called party: sign, make contact, report in (报到), do its part or decline. */
    ANSWER_CALL,
    /** Take the call of a party back (撤哨). */
    WITHDRAW_CALL,
    /** Name a called party the lead (指定主办). */
    NAME_LEAD,
    /** Rate a called party (评哨). */
    RATE_PARTY,
    /** Rate the call a party got. */
    RATE_CALL,
    /** Take over what a deliberation came to (议事结果). */
    RECORD_DELIBERATION,
    /** Take over a resolution of a joint meeting (会议决议). */
    TAKE_RESOLUTION,
    /** Say that a stage of the work is reached (节点). */
    REACH_MILESTONE,
    /** Say that the matter is dealt with (办理). */
    HANDLE,
    /** Confirm the result or send it back (核查). */
    VERIFY,
    /** Answer the requester (答复). */
    REPLY,
    /** Rate the outcome (评价). */
    RATE,
    /** Close the case (结案). */
    CLOSE,
    /** Ask to hand the case back (退单申请). */
    REQUEST_RETURN,
    /** Ask for more time (延期申请). */
    REQUEST_EXTENSION,
    /** Ask to let the case rest until a review date (挂账申请). */
    REQUEST_SUSPENSION,
    /** Ask to drop the case (作废申请). */
    REQUEST_VOID,
    /** Decide what is asked for (审批). */
    DECIDE,
    /** Take a request back (撤回申请). */
    WITHDRAW,
    /** Decide whose a disputed case is (裁定). */
    ADJUDICATE,
    /** Take a suspended case up again (恢复办理). */
    RESUME,
    /** Record what the requester said when he was asked back (回访). */
    FOLLOW_UP,
    /** Open the case again (重办). */
    REOPEN,
    /** Give the case to an area and a role (派遣). */
    DISPATCH,
    /** Send the case one level down, toward the place of the issue (下派). */
    SEND_DOWN,
    /** Raise the case past levels between (提级). */
    RAISE,
    /** Put the case under one's supervision (督办). */
    SUPERVISE,
    /** Ask the holder to get on with it (催办). */
    URGE,
    /** Correct the facts of the issue (更正). */
    CORRECT_FACTS,
    /** Move the case to another policy. */
    MIGRATE,
    /** Take the reference data now in force. */
    ADOPT,
    /** Let time pass. */
    TICK;

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /**
     * Returns the name documents use.
     *
     * @return kebab-case, such as {@code hand-up}
     */
    public String id() {
        return id;
    }
}
