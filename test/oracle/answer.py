"""A given case to its figures: each a decimal text, or None where it is not established."""

from copy import copy
from dataclasses import replace
from fractions import Fraction

from between import put_eliminated
from cases import first_flow_year, Scope
from ceilings import overlap_of_hours
from entry import CASH_RUNGS, total, total_of_hours
from fiscal import day, last_day, year_from, year_name, year_of
from forward import Forward
from formulas import FORMULAS, worked
from initiative import Initiative
from line import cash_baseline, starts_in
from number import number, settled, written
from optimism import Adjusted, bias_figures
from overlap import overlap_entries
from parameters import HORIZON_YEARS
from realisation import put_realisation
from ranges import Ranges
from record import Record
from rollup import PLACES as SHAPE_PLACES, put_active_share, put_roll_ups
from scope import put_scope
from uses import REDEPLOYED, use_entries

PLACES = {
    "benefit_cost_ratio": 4, "return_on_investment": 4, "claimed_to_realised": 4, "simple_payback": 0, "payback": 0,
    "discounted_payback": 0, "million_tokens": 4, "graded_share": 4, "realisation_rate": 4, "hours_realisation_rate": 4, "slippage": 0, "assured_share": 4,
    "active_share": 4, "internal_rate_of_return": 4, "optimism_bias_rate": 4, "adjusted_duration": 0, "tornado_rank": 0, "switching_change": 4,
    "probability_net_cash_positive": 4, "redeployed_share": 4, "months_to_benefit": 0,
}
HOUR_STEPS = (
    "gross_hours", "rework_hours", "profile_hours", "deadweight_hours", "attribution_hours", "self_reported_hours", "resident_hours",
    "supplier_hours", "contained_contacts",
)

OF_HOURS = {*HOUR_STEPS, "net_hours", "hours_left", "converted_hours", "use_of_time", "redeployed_hours"}


class Figures:
    """Figures by id, of one subject at a time."""

    def __init__(self):
        self.values, self.ranges, self.partial = {}, {}, set()

    def identity(self, subject, measure, dimensions):
        named = {name: year_name(value) if name == "prices" else value for name, value in dimensions.items() if value is not None}
        text = ",".join(f"{name}={named[name]}" for name in sorted(named))
        return f"{subject}#{measure}" + ("," + text if text else "")

    def put(self, subject, measure, dimensions, value):
        self.values[self.identity(subject, measure, dimensions)] = None if value is None else written(value, PLACES.get(measure, 2))

    def put_range(self, subject, measure, dimensions, ends):
        """C8: a range beside a figure, each end in its unit."""
        self.ranges[self.identity(subject, measure, dimensions)] = {name: written(end, PLACES.get(measure, 2)) for name, end in ends.items()}

    def put_shaped(self, subject, measure, dimensions, value, shape):
        """A value in the unit of the shape of its row."""
        self.put(subject, measure, {n: year_name(v) if n == "period" else v for n, v in dimensions.items()}, None)
        if value is not None:
            last = next(reversed(self.values))
            self.values[last] = written(value, SHAPE_PLACES.get(shape, 2))

    def cut(self, subject, measure, entries, *facets, periods=("year", "to_date")):
        """Sums of entries by facets, for each year, to date and over the whole life."""
        for period in periods:
            for key, group in grouped(entries, facets, period).items():
                when = year_name(key[0]) if period == "year" else period
                place = {"period": when, **dict(zip(facets, key[1:]))}
                self.put(subject, measure, place, (total_of_hours if measure in OF_HOURS else total)(group))
                if any(entry.amount is None for entry in group):
                    self.partial.add(self.identity(subject, measure, place))


def grouped(entries, facets, period):
    groups = {}
    for entry in entries:
        if period == "to_date" and not entry.landed and entry.year is not None:
            continue
        if period == "year" and entry.year is None:
            continue
        amount_needs_year = period == "to_date" and entry.year is None
        key = (entry.year if period == "year" else period,) + tuple(getattr(entry, facet) for facet in facets)
        groups.setdefault(key, []).append(Unknown if amount_needs_year else entry)
    return groups


class Unknown:
    amount = of = rung = None


def reached_entries(entries):
    """An entry at a rung counts as reached on that rung and on every lower one."""
    found = []
    for entry in entries:
        for rung in CASH_RUNGS[: CASH_RUNGS.index(entry.rung) + 1]:
            found.append(Reached(entry, rung))
    return found


class Reached:
    """An entry seen at a rung that it reached."""

    def __init__(self, entry, rung):
        self.reached, self.entry = rung, entry

    def __getattr__(self, name):
        return getattr(self.entry, name)


def replace_kind(reached, kind):
    return Reached(replace(reached.entry, kind=kind), reached.reached)


def shares(figures, subject, measure, entries, facets, part, of=None):
    """E4: the part of an established total that rests on each grade, or each assurance."""
    for period in ("year", "to_date"):
        wholes = {key: total(group) for key, group in grouped(entries if of is None else of, facets, period).items()}
        for key, group in grouped(entries, facets + (part,), period).items():
            whole, amount = wholes[key[:-1]], total(group)
            value = None if not whole or amount is None else settled(amount / whole)
            when = year_name(key[0]) if period == "year" else period
            figures.put(subject, measure, {"period": when, **dict(zip(facets + (part,), key[1:]))}, value)


def hour_figures(figures, subject, initiatives):
    chain = [entry for one in initiatives for entry in one.chain + one.running + one.converted]
    for step in HOUR_STEPS + ("running_hours", "converted_hours"):
        figures.cut(subject, step, [entry for entry in chain if entry.step == step], "rung")
    for step in ("contacts_fall", "abandoned_contacts"):
        figures.cut(subject, step, [entry for entry in chain if entry.step == step])
    figures.cut(subject, "overlap_hours", [entry for one in initiatives for entry in one.over], "rung")
    net = [entry for one in initiatives for entry in one.net]
    figures.cut(subject, "net_hours", net, "rung")
    figures.cut(subject, "net_hours", net, "rung", "gate")
    figures.cut(subject, "net_hours", net, "rung", "grade")
    shares(figures, subject, "graded_share", [replace(entry, kind="net_hours") for entry in net], ("rung", "kind"), "grade")
    figures.cut(subject, "hours_left", [entry for one in initiatives for entry in one.left], "rung", "grade")
    figures.cut(subject, "hours_left", [entry for one in initiatives for entry in one.left], "rung")
    capacity = [entry for one in initiatives for entry in one.capacity()]
    figures.cut(subject, "capacity_value", capacity, "rung", "rate")
    figures.cut(subject, "capacity_value", capacity, "rung", "rate", "gate")
    figures.cut(subject, "capacity_value", capacity, "rung", "rate", "grade")
    figures.cut(subject, "fte_equivalent", [entry for one in initiatives for entry in one.fte()], "rung", periods=("year",))
    figures.cut(subject, "induced_volume", [entry for one in initiatives for entry in one.induced()])
    people_figures(figures, subject, initiatives, net)


def use_figures(figures, subject, initiatives):
    """B11: uses by kind and in all, those redeployed, and their share."""
    entries = [entry for one in initiatives for entry in use_entries(one)]
    redeployed = [entry for entry in entries if entry.kind in REDEPLOYED]
    figures.cut(subject, "use_of_time", entries, "kind")
    figures.cut(subject, "use_of_time", entries)
    figures.cut(subject, "redeployed_hours", redeployed)
    for period in ("year", "to_date"):
        wholes = grouped(entries, (), period)
        for key, group in grouped(redeployed, (), period).items():
            part, whole = total_of_hours(group), total_of_hours(wholes[key])
            value = None if part is None or not whole else settled(part / whole)
            figures.put(subject, "redeployed_share", {"period": year_name(key[0]) if period == "year" else period}, value)


def people_figures(figures, subject, initiatives, net):
    people = [entry for one in initiatives for entry in one.people()]
    for role in ("licensed_users", "active_users", "lapsed_users"):
        own = [entry for entry in people if entry.step == role]
        figures.cut(subject, role, [entry for entry in own if entry.month is None], periods=("year",))
        for month in sorted({entry.month for entry in own if entry.month}):
            figures.put(subject, role, {"period": month}, total([entry for entry in own if entry.month == month]))
    for (year, rung), hours in grouped(net, ("rung",), "year").items():
        users = total([entry for entry in people if entry.step == "active_users" and entry.year == year and entry.month is None])
        if users:
            sum_of = total(hours)
            place = {"period": year_name(year), "rung": rung}
            figures.put(subject, "hours_per_active_user", place, None if sum_of is None else settled(sum_of / users))


def cash_figures(figures, subject, initiatives):
    cash = [entry for one in initiatives for entry in one.all_cash]
    for step in ("cash", "cash_attributed"):
        entries = [entry for entry in cash if entry.step == step]
        figures.cut(subject, step, entries, "cls", "rung")
        figures.cut(subject, step, reached_entries(entries), "cls", "reached")
        figures.cut(subject, step, reached_entries(entries), "cls", "reached", "gate")
        figures.cut(subject, step, reached_entries(entries), "cls", "reached", "grade")
    ledger = reached_entries([entry for entry in cash if entry.step == "cash"])
    spoken = {one.row["id"] for one in initiatives if one.record.rows("verifications", initiative=one.row["id"])}
    proved = {"delivered", "verified", "banked"}
    assured = [replace_kind(entry, entry.assurance) for entry in ledger if entry.reached in proved and entry.initiative in spoken]
    figures.cut(subject, "assured_cash", assured, "cls", "kind", "reached")
    shares(figures, subject, "assured_share", assured, ("cls", "reached"), "kind", of=ledger)
    shares(figures, subject, "graded_share", [replace_kind(entry, "cash") for entry in ledger], ("cls", "reached", "kind"), "grade")
    funded = reached_entries([entry for entry in cash if entry.step == "cash_attributed" and entry.fund])
    figures.cut(subject, "cash_attributed", funded, "cls", "fund", "reached")
    efficient = [entry for entry in cash if entry.step == "cash_attributed" and entry.cls == "cash_releasing" and entry.gate == "confirmed"]
    moved = [
        replace(entry, amount=None if entry.amount is None else -entry.amount)
        for entry in cash
        if entry.step == "shifted_cost_attributed" and entry.cls == "cash_releasing" and entry.gate == "confirmed"
    ]
    unknown = {(entry.of, entry.year) for entry in moved if entry.amount is None}
    efficient = [replace(entry, amount=None) if (entry.of, entry.year) in unknown else entry for entry in efficient]
    figures.cut(subject, "realised_efficiency", reached_entries(efficient + moved), "reached")
    shifted_figures(figures, subject, cash)
    overlap_figures(figures, subject, cash)
    for step, measure in (("full_year", "full_year_effect"), ("full_year_attributed", "full_year_effect_attributed")):
        entries = reached_entries([entry for entry in cash if entry.step == step])
        figures.cut(subject, measure, entries, "cls", "durability", "reached", periods=("year",))
    figures.cut(subject, "secured_cash", [entry for entry in cash if entry.step == "secured_cash"], "cls", periods=("year",))
    for step in ("cash_left_out", "budgeted_not_delivered"):
        figures.cut(subject, step, [entry for entry in cash if entry.step == step], "cls")
    claimed_to_realised(figures, subject, cash)


def shifted_figures(figures, subject, cash):
    """A5: what moved elsewhere, beside the saving."""
    for step in ("shifted_cost", "shifted_cost_attributed"):
        entries = [entry for entry in cash if entry.step == step]
        figures.cut(subject, step, entries, "cls", "rung", periods=("year",))
        figures.cut(subject, step, reached_entries(entries), "cls", "reached")
        figures.cut(subject, step, reached_entries(entries), "cls", "kind", "reached")


def overlap_figures(figures, subject, cash):
    """A8: the sum of the adjustments, by class, by rung, by quality part and by line."""
    entries = [entry for entry in cash if entry.step == "cash" and entry.is_overlap]
    figures.cut(subject, "cash_overlap", entries, "cls", "rung")
    figures.cut(subject, "cash_overlap", reached_entries(entries), "cls", "reached")
    figures.cut(subject, "cash_overlap", reached_entries(entries), "cls", "reached", "gate")
    figures.cut(subject, "cash_overlap", reached_entries([entry for entry in entries if entry.kind]), "kind", "reached", periods=("year",))


def baseline_figures(figures, subject, initiatives):
    """A9: the baseline of each line and year in which a saving stands, from the earliest go-live on the line."""
    starts, years = {}, set()
    for ladder in (ladder for one in initiatives for ladder in one.ladders):
        line, start = ladder.saving.get("budgetLine"), starts_in(ladder.record, ladder.saving, ladder.initiative)
        if line is not None and start is not None:
            starts[line] = min(start, starts.get(line, start))
            years |= {(line, year) for year in ladder.counting}
    for line, year in years:
        amount = cash_baseline(initiatives[0].record, line, starts[line], year)
        if amount is not None:
            figures.put(subject, "cash_baseline", {"kind": line, "period": year_name(year)}, amount)


def claimed_to_realised(figures, subject, cash):
    """A3: realised over claimed, ledger amounts to date, class by class."""
    landed = [entry for entry in cash if entry.step == "cash" and entry.landed]
    for cls in {entry.cls for entry in landed}:
        claimed = total([entry for entry in landed if entry.cls == cls and entry.rung in {"delivered", "verified", "banked"}])
        realised = [entry for entry in landed if entry.cls == cls and entry.rung in {"verified", "banked"}]
        sum_of = total(realised) if realised else Fraction(0)
        if claimed is not None:
            value = None if not claimed or sum_of is None else settled(sum_of / claimed)
            figures.put(subject, "claimed_to_realised", {"cls": cls, "period": "to_date"}, value)


def cost_figures(figures, subject, initiatives):
    costs = [entry for one in initiatives for entry in one.costs]
    periods = ("year", "to_date", "whole_life")
    for step in ("cost", "in_kind_cost", "grant", "unallocated_cost", "revenue_effect"):
        figures.cut(subject, step, [entry for entry in costs if entry.step == step], periods=periods)
    figures.cut(subject, "cost", [entry for entry in costs if entry.step == "cost"], "kind", periods=periods)
    funded = [entry for entry in costs if entry.step == "cost" and entry.fund]
    figures.cut(subject, "cost", funded, "fund", periods=periods)
    model_figures(figures, subject, costs)
    stopped = [entry for one in initiatives for entry in one.stopped_cost()]
    figures.cut(subject, "cost_of_stopped", stopped, periods=("to_date", "whole_life"))


def model_figures(figures, subject, costs):
    """C1: running cost by model, its tokens and the cost of a million of them."""
    by_model = [replace(entry, kind=entry.model) for entry in costs if entry.step in {"model_cost", "million_tokens"}]
    spent = [entry for entry in by_model if entry.step == "model_cost"]
    used = [entry for entry in by_model if entry.step == "million_tokens"]
    figures.cut(subject, "model_cost", spent, "kind")
    figures.cut(subject, "million_tokens", used, "kind")
    for period in ("year", "to_date"):
        tokens = grouped(used, ("kind",), period)
        for key, group in grouped(spent, ("kind",), period).items():
            amounts = [entry.amount for entry in group] + [entry.amount for entry in tokens.get(key, [])]
            millions = total(tokens.get(key, []))
            value = None if None in amounts or not millions else settled(total(group) / millions)
            when = year_name(key[0]) if period == "year" else period
            figures.put(subject, "cost_per_million_tokens", {"period": when, "kind": key[1]}, value)


def cost_per_net_hour(figures, subject, one):
    """C5a: the running cost of a closed year, with one-off cost over life, for each net hour."""
    costs = [entry for entry in one.costs if entry.step == "cost"]
    if any(entry.amount is None for entry in costs):
        return
    one_off = sum((entry.amount for entry in costs if entry.kind == "one_off"), Fraction(0))
    life = number(one.row.get("usefulLifeYears")) or Fraction(HORIZON_YEARS)
    for (year, rung), hours in grouped(one.net, ("rung",), "year").items():
        running = [entry.amount for entry in costs if entry.kind == "ongoing" and entry.year == year]
        net = total(hours)
        if running and net and net > 0 and last_day(year) <= one.through:
            value = settled((sum(running) + one_off / life) / net)
            figures.put(subject, "cost_per_net_hour", {"period": year_name(year), "rung": rung}, value)


def range_figures(figures, subject, ranges):
    """C8: ranges of the figures of a scope, and the figures of its inputs."""
    def values(measure, dimensions):
        return figures.values.get(figures.identity(subject, measure, dimensions))

    ranged, chance = ranges.ranged(values)
    for measure, dimensions, ends in ranged:
        figures.put_range(subject, measure, dimensions, ends)
    if chance is not None:
        figures.put(subject, "probability_net_cash_positive", {"period": "whole_life", "reached": "forecast"}, chance)
    for measure, dimensions, value, ends in ranges.inputs(values):
        figures.put(subject, measure, dimensions, value)
        if measure == "switching_value" and value is not None and ranges.is_ratio(dimensions["kind"]):
            figures.values[figures.identity(subject, measure, dimensions)] = written(value, 4)
        if ends:
            figures.put_range(subject, measure, dimensions, ends)


def range_of_years(figures, subject, initiatives, ranges):
    """F4: ranges of net hours by rung and of attributed cash by what it reached, of a year and to date."""
    net = [entry for one in initiatives for entry in one.net]
    cash = reached_entries([entry for one in initiatives for entry in one.all_cash if entry.step == "cash_attributed"])
    for measure, entries, facets in (("net_hours", net, ("rung",)), ("cash_attributed", cash, ("cls", "reached"))):
        for period in ("year", "to_date"):
            for key, group in grouped(entries, facets, period).items():
                dimensions = {"period": year_name(key[0]) if period == "year" else period, **dict(zip(facets, key[1:]))}
                ends = ranges.of_entries(group) if total(group) is not None else None
                if ends:
                    figures.put_range(subject, measure, dimensions, ends)


def portfolio_answer(given):
    """Each figure by id, and by id the range beside it."""
    figures, _ = portfolio_figures(given)
    return figures.values, figures.ranges


def portfolio_figures(given):
    """The figures of one record, and its initiatives as they were worked."""
    portfolio = given["portfolio"]
    as_at = day(given.get("asAt") or portfolio["preparedOn"])
    through = day(given.get("through")) or as_at
    record = Record(portfolio, as_at)
    initiatives = [Initiative(record, row, through) for row in record.rows("initiatives")]
    for one in initiatives:
        one.all_cash = one.cash()
    figures = Figures()
    named = year_from(given.get("prices")) if "prices" in given else year_of(through)
    scopes = [("initiatives/" + one.row["id"], [one], first_flow_year(one)) for one in initiatives]
    for subject, raw, base in scopes + [("portfolio", initiatives, named)]:
        those = adjusted(raw)
        hour_figures(figures, subject, those)
        use_figures(figures, subject, those)
        cash_figures(figures, subject, those)
        cost_figures(figures, subject, those)
        if len(those) == 1 and subject != "portfolio":
            cost_per_net_hour(figures, subject, those[0])
            put_roll_ups(figures, subject, those[0])
            for measure, dimensions, value in bias_figures(those[0]):
                figures.put(subject, measure, dimensions, value)
            put_active_share(figures, subject, those[0])
        baseline_figures(figures, subject, those)
        put_scope(figures, subject, those)
        put_eliminated(figures, subject, those)
        put_realisation(figures, subject, those)
        for view in (Scope(those, base, given), Forward(those, as_at, given), Adjusted(those, base, given)):
            for measure, dimensions, value in view.figures():
                figures.put(subject, measure, dimensions, value)
        ranges = Ranges(Scope(those, base, given), record, subject)
        range_figures(figures, subject, ranges)
        range_of_years(figures, subject, those, ranges)
    figures.values, figures.ranges = renamed(figures.values), renamed(figures.ranges)
    figures.partial = set(renamed(dict.fromkeys(figures.partial)))
    return (without_later(figures) if given.get("edition") == "2026.1" else figures), initiatives


# Figures of edition 2026.2; 2026.1 has neither these nor the ranges of a year.
LATER = {"assisted_cases", "hours_in_scope", "yearly_cost", "months_to_benefit", "eliminated_cost"}
RANGED = {"net_hours", "cash_attributed"}


def without_later(figures):
    figures.values = {identity: value for identity, value in figures.values.items() if measure_of(identity) not in LATER}
    figures.ranges = {identity: ends for identity, ends in figures.ranges.items() if measure_of(identity) not in RANGED}
    return figures


def measure_of(identity):
    return identity.split("#")[1].split(",")[0]


def adjusted(initiatives):
    """A8, B10: the initiatives of a scope with the overlap of that scope taken off; each keeps its own figures elsewhere."""
    ladders = {ladder.saving["id"]: ladder for one in initiatives for ladder in one.ladders}
    off = overlap_entries([entry for one in initiatives for entry in one.all_cash], ladders)
    hours = overlap_of_hours(initiatives)
    found = []
    for one in initiatives:
        own = copy(one)
        own.take_off([entry for entry in hours if entry.initiative == one.row["id"]])
        own.all_cash = one.all_cash + [entry for entry in off if entry.initiative == one.row["id"]]
        found.append(own)
    return found


def renamed(values):
    """The class of a saving is `class` in an id, which is no name for a field here."""
    return {sorted_id(identity.replace("cls=", "class=")): value for identity, value in values.items()}


def sorted_id(identity):
    head, _, tail = identity.partition("#")
    measure, *rest = tail.split(",")
    return f"{head}#{','.join([measure] + sorted(rest))}"


def formula_answers(given):
    """The answers to a case of formulas, settled, in their order."""
    return [worked(asked) for asked in given["many"]]


def covers(case):
    """Whether a case asks for anything that this witness works: figures and formulas, and no findings, faults, marks or lineage."""
    if "many" in case["given"]:
        return all(asked["formula"] in FORMULAS for asked in case["given"]["many"])
    asks = any(case["expect"].get(name) for name in ("figures", "missing", "ranges"))
    return "portfolio" in case["given"] and asks
