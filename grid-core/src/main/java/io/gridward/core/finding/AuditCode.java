package io.gridward.core.finding;

/**
 * Codes of what an audit finds in reference data that are sound in themselves: who is missing, what is
 * covered by nobody or by two, what is beyond a norm; and of what a proposal had to give up.
 */
public enum AuditCode implements ReasonCode {
    /** On a day nobody is in charge of a matter at any area of a level in some area. */
    MATTER_UNCOVERED(
            "nobody is in charge of {matter} at the {count} areas of level {level} in {area} on {date}; the territory answers",
            "{date} {area} 内 {count} 个{level}无单位负责{matter},由属地兜底"),
    /** On a day a mandate names an area at which its party would be in charge without it. */
    MANDATE_REDUNDANT(
            "{party} is charged with {matter} in {area} though it is already by its mandate for {outer} on {date}",
            "{date} {party} 已在 {outer} 负责{matter},对 {area} 的职责重复"),
    /** On a day a party is charged with nothing. */
    PARTY_WITHOUT_MANDATE("{party} is charged with nothing on {date}", "{date} {party} 没有任何职责"),
    /** Nobody may act for a party. */
    PARTY_WITHOUT_REPRESENTATIVE(
            "{party} has no representative; nobody can sign or report in for it", "{party} 没有代表;无人可代其签收或报到"),
    /** A unit of the chain of branches names no secretary, though others of its step do. */
    BRANCH_WITHOUT_SECRETARY(
            "branch unit {unit} names no secretary, though others of its step do: {step}",
            "党组织 {unit} 未写明书记,而同级({step})其他党组织已写明"),
    /** Some of a post's seats are held and some are not. */
    SEATS_VACANT("{got} of the {seats} seats of {role} at {area} are held", "{area} 的{role}共 {seats} 席,在岗 {got} 席"),
    /** Fewer seats are held than a norm demands. */
    NORM_SHORT(
            "{norm}[ at {area}]: at least {wanted} seats[ of {roles}][ engaged {engagement}] must be held; {got} are[, and {vacant} stand vacant]",
            "{norm}[({area})]:[{roles}][({engagement})]至少应在岗 {wanted} 席,实际 {got} 席[,空缺 {vacant} 席]"),
    /** More seats are held than a norm allows. */
    NORM_EXCESS(
            "{norm}[ at {area}]: at most {wanted} seats[ of {roles}][ engaged {engagement}] may be held; {got} are",
            "{norm}[({area})]:[{roles}][({engagement})]至多在岗 {wanted} 席,实际 {got} 席"),
    /** A person holds more posts at once than a limit allows. */
    TOO_MANY_POSTS(
            "{person} holds {got} posts at once; the limit {limit} allows {most}",
            "{person} 同时任 {got} 个岗位,超过限额 {limit} 的 {most} 个"),
    /** No post is assigned to supervise an area of a level that needs it. */
    UNSUPERVISED("no supervisor is assigned to {area} of the level {level}", "{area}({level})没有包联责任人"),
    /** Nobody holds a post that supervises areas. */
    SUPERVISOR_VACANT("nobody holds {post}, which supervises {audience}", "负责包联 {audience} 的{post}空缺"),
    /** Nobody is on duty when somebody should be. */
    DUTY_GAP(
            "nobody is on duty for {role} at {area} from {at}[ until {next}]", "{area} 的{role}自 {at} 起[至 {next} ]无人值班"),
    /** Somebody on a duty rota holds no post of the role there and is passed over. */
    NOT_IN_POST(
            "{person} is on the rota {rota} on {date}[, the first of {days} days,] but does not hold {role} at {area} then",
            "{person} 于 {date} 列入值班表 {rota}[(共 {days} 天)],但当时并不在 {area} 任{role}"),
    /** The calendar does not cover a day on which a duty rota needs it. */
    DUTY_NOT_COVERED(
            "the calendar {calendar} does not cover {date}, so the duty of {role} at {area} is not known",
            "日历 {calendar} 不覆盖 {date},无法确定 {area} 的{role}值班人员"),
    /** Households are in no grid. */
    HOUSEHOLDS_UNCOVERED(
            "households {from} to {to} of building {building} are taken in by no area of level {level}",
            "楼栋 {building} 第 {from} 至 {to} 户未划入任何区域(层级 {level}),留有空白"),
    /** Households are in two areas that lie in the same one, or in two grids. */
    HOUSEHOLDS_OVERLAP(
            "households {from} to {to} of building {building} are taken in more than once at level {level}: by {areas}",
            "楼栋 {building} 第 {from} 至 {to} 户在层级 {level} 重复划入:{areas}"),
    /** An area above the grids is said to take in households. */
    TAKES_NO_HOUSEHOLDS(
            "area {area} of level {level} takes in no households; an area of level {grid} or below does",
            "区域 {area}(层级 {level})不直接划入住户;应为层级 {grid} 或以下"),
    /** A building is said to lie in a grid, where its community is asked for. */
    PLACE_OF_BUILDING(
            "building {building} is placed in {area} of level {level}; name an area above level {grid}",
            "楼栋 {building} 的所在区域 {area}(层级 {level})有误;应为层级 {grid} 以上的区域"),
    /** A grid takes in a building of a community in which it neither lies nor reaches. */
    OUTSIDE_COMMUNITY(
            "{area} takes in building {building} but does not belong to its community {community}",
            "区域 {area} 划入了楼栋 {building},却不属于其所在社区 {community}"),
    /** An area has fewer households than its norm asks for. */
    GRID_TOO_SMALL(
            "{area} of level {level} has {households} households, fewer than {least}",
            "区域 {area}(层级 {level})有 {households} 户,少于 {least} 户"),
    /** An area has more households than its norm allows. */
    GRID_TOO_LARGE(
            "{area} of level {level} has {households} households, more than {most}",
            "区域 {area}(层级 {level})有 {households} 户,多于 {most} 户"),
    /** A comprehensive grid, or an area below one, has no household. */
    GRID_EMPTY("{area} of level {level} has no household", "区域 {area}(层级 {level})没有住户"),
    /** The areas of a grid do not add up to it. */
    PARTS_FALL_SHORT(
            "the areas in {area} take in {taken} of its {households} households; building {building} is the first left out in whole or part",
            "区域 {area} 共 {households} 户,其下级区域只划入 {taken} 户;首个未全部划入的楼栋为 {building}"),
    /** No building of a community that has grids is listed. */
    NO_BUILDINGS("no building of {area} is listed, so its grids are not looked at", "区域 {area} 未列出任何楼栋,其网格未予检查"),
    /** An area does not belong to the level right above its own. */
    LEVEL_LEFT_OUT(
            "area {area} of level {level} belongs to {parent} of level {parentLevel}, not to one of level {expected}",
            "区域 {area}(层级 {level})直接归属 {parent}(层级 {parentLevel}),越过了层级 {expected}"),
    /** An area above the grids has none. */
    AREA_WITHOUT_GRID(
            "area {area} of level {level} has no area of level {grid}", "区域 {area}(层级 {level})没有下设 {grid} 层级的区域"),
    /** A policy decides something nothing acts on. */
    EFFECT_NOT_ACTED_ON(
            "this release does not act on {effect}[ {value}], which is decided in table {table}, first by {rule}",
            "当前版本尚不执行 {effect}[({value})];决策表 {table} 裁定了它,首见于 {rule}"),
    /** A policy has a rule for a trigger at which nobody asks. */
    TRIGGER_NOT_ASKED(
            "no policy is asked at {trigger} in this release; table {table} waits for it, first in {rule}",
            "当前版本不会在{trigger}时询问规则;决策表 {table} 有此规则,首见于 {rule}"),
    /** Two areas of one parent have the same name. */
    SIBLINGS_OF_ONE_NAME("{area} has the name {name} of its sibling {other}", "区域 {area} 与同级区域 {other} 重名:{name}"),
    /** A name repeats the code of its area. */
    NAME_CARRIES_CODE("the name {name} of {area} carries its code", "区域 {area} 的名称 {name} 含有编码"),
    /** The name of a grid repeats the name of a community or another area above. */
    NAME_CARRIES_PLACE(
            "the name {name} of {area} carries the name of {other}", "区域 {area} 的名称 {name} 含有上级区域 {other} 的名称"),
    /** A proposal has another number of grids than asked for. */
    GRIDS_NOT_AS_ASKED(
            "{grids} grids are proposed where {asked} were asked for, as buildings are not split",
            "要求 {asked} 个网格,因楼栋不可拆分,建议 {grids} 个"),
    /** A building has more households than one grid may have and is a grid of its own. */
    BUILDING_TOO_LARGE(
            "building {building} with {households} households exceeds the {most} of one grid and is grid {grid} alone",
            "楼栋 {building} 有 {households} 户,超过单个网格上限 {most} 户,单独成为第 {grid} 网格"),
    /** A living quarter is split since no grid could take it in whole. */
    QUARTER_SPLIT_FOR_SIZE(
            "quarter {quarter} with {households} households exceeds the {most} of one grid and is split among the grids {grids}",
            "小区 {quarter} 有 {households} 户,超过单个网格上限 {most} 户,分属网格 {grids}"),
    /** A living quarter is split that one grid could take in, for the sake of the others. */
    QUARTER_SPLIT_FOR_BALANCE(
            "quarter {quarter} with {households} households would fit into one grid of up to {most} and is split among the grids {grids}, so that all grids together come nearer to the norm or the number asked for",
            "小区 {quarter} 有 {households} 户,本可划入一个网格(上限 {most} 户),为使全部网格更接近规模要求或所需数量,分属网格 {grids}"),
    /** A grid is made of buildings of several quarters. */
    QUARTERS_SHARE_GRID("the quarters {quarters} share grid {grid}", "小区 {quarters} 合为第 {grid} 网格"),

    /** A calendar by which clocks run does not cover all days it is needed for. */
    CALENDAR_TOO_SHORT(
            "the calendar {calendar} covers {from} to {to}, not all days from {since} to {until}[; it holds for the areas {boundAreas}][; it holds for the parties {boundParties}]",
            "日历 {calendar} 覆盖 {from} 至 {to},未覆盖 {since} 至 {until} 的全部日期[;适用区域:{boundAreas}][;适用参与方:{boundParties}]");

    private final BilingualText template;

    AuditCode(String en, String zh) {
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
