"""Section C: deflation, discounting, the financial and the economic case, returns and paybacks."""

from fractions import Fraction
from math import ceil

from entry import CASH_RUNGS, HOUR_RUNGS, Entry
from fiscal import day, first_day, fraction_of, fraction_of_year, last_day, month_end, within, year_from, year_of
from number import number, settled
from parameters import HORIZON_YEARS, deflator, discount_factor
from rates import rates_of_return, yearly
from record import go_live_of, stopped_on

FINANCIAL = {"cash_releasing", "income", "non_efficiency_saving"}
ECONOMIC = {"cash_releasing", "non_cash_releasing", "income", "cost_avoided"}
HOURS_BESIDE = {"forecast": "projected", "delivered": "claimed", "verified": "verified"}
VIEWS = (("to_date", "delivered"), ("to_date", "verified"), ("whole_life", "forecast"))
BLOCKING = "attribution_not_stated"


def contract_of(initiative):
    return initiative.record.row("contracts", initiative.row.get("contract")) or {}


def horizon_of(initiative):
    """C4a: the last financial year that counts: that of the contract's last day, else the useful life from the first year."""
    contract = contract_of(initiative)
    if "to" in contract:
        return year_of(day(contract["to"]))
    first = go_live_of(initiative.record, initiative.row) or day(contract.get("from"))
    start = year_of(first) if first else first_flow_year(initiative)
    life = number(initiative.row.get("usefulLifeYears"))
    years = HORIZON_YEARS if life is None else max(ceil(life), 1)
    if "usefulLifeBasis" not in initiative.row:
        years = min(years, HORIZON_YEARS)
    return None if start is None else start + years - 1


def residual_in(initiative, period):
    """C4a: what it is still worth on the last day of the horizon, with its basis; a benefit of the whole life alone."""
    row, last = initiative.row, horizon_of(initiative)
    if "residualValue" not in row or "residualValueBasis" not in row or last is None or period != "whole_life":
        return []
    end = last_day(last)
    return [
        Entry(
            "residual_value", row["id"], number(row["residualValue"]), last, "forecast",
            landed=end <= initiative.through, cls="residual_value", span=(end, end),
        )
    ]


def first_flow_year(initiative):
    """C4: year 0 and the price base of an initiative."""
    flows = [entry for entry in initiative.costs if entry.step in {"cost", "in_kind_cost"}]
    flows += cash_in(initiative, "whole_life", "forecast", FINANCIAL | ECONOMIC) + capacity_in(initiative, "forecast")
    years = [entry.year for entry in flows if entry.year is not None]
    return min(years, default=None)


def cash_in(initiative, period, reached, classes):
    """Attributed cash of a view: what reached the rung, landed where the view is to date."""
    least = CASH_RUNGS.index(reached)
    return [
        entry
        for entry in initiative.all_cash
        if entry.step == "cash_attributed"
        and entry.cls in classes
        and CASH_RUNGS.index(entry.rung) >= least
        and (entry.landed or period == "whole_life")
        and not (period == "whole_life" and is_carried_out(initiative, entry))
    ]


def is_carried_out(initiative, entry):
    """D2: what had not been delivered of a year that has closed and was carried forward from it lands in the later year."""
    if entry.rung != "forecast" or last_day(entry.year) > initiative.through:
        return False
    ladder = next(ladder for ladder in initiative.ladders if ladder.saving["id"] == entry.of)
    return any(year_from(row.get("carriedFrom")) == entry.year for rows in ladder.years.values() for row in rows.values())


def capacity_in(initiative, reached):
    """C6: additive capacity at the council's own rate, of the hours that stand beside the cash."""
    least = HOUR_RUNGS.index(HOURS_BESIDE[reached])
    entries = initiative.capacity() + initiative.converted_below(reached)
    return [entry for entry in entries if entry.rate == "own" and entry.additive and HOUR_RUNGS.index(entry.rung) >= least]


def economic_benefits_in(initiative, period, reached):
    """C6: no transfer, no cut and nothing that was gained while quality worsened."""
    entries = cash_in(initiative, period, reached, ECONOMIC) + capacity_in(initiative, reached) + residual_in(initiative, period)
    return [entry for entry in entries if not entry.transfer and entry.gate != "worsened"]


def costs_in(initiative, period, steps):
    """Costs of a view. One without a year is in the whole-life total only, and stops the others (C1)."""
    return [entry for entry in initiative.costs if entry.step in steps and (entry.landed or period == "whole_life" or entry.year is None)]


def shifted_in(initiative, period, reached, classes, within_council):
    """A5: the attributed cost that savings of a view moved elsewhere; in the financial case only within the council."""
    least = CASH_RUNGS.index(reached)
    return [
        entry
        for entry in initiative.all_cash
        if entry.step == "shifted_cost_attributed"
        and entry.cls in classes
        and CASH_RUNGS.index(entry.rung) >= least
        and (entry.landed or period == "whole_life")
        and (not within_council or entry.kind in {"other_budget", "other_year"})
    ]


def financial_costs_in(initiative, period, reached):
    return costs_in(initiative, period, {"cost"}) + shifted_in(initiative, period, reached, FINANCIAL, True)


def economic_costs_in(initiative, period, reached):
    moved = [entry for entry in shifted_in(initiative, period, reached, ECONOMIC, False) if not entry.transfer and entry.gate != "worsened"]
    return costs_in(initiative, period, {"cost", "in_kind_cost"}) + moved


class Stopped(Exception):
    """A figure that is not established."""


def nominal(entry):
    return entry.amount


def real(entry, base):
    """C3: an amount in the prices of the base year."""
    own, to = deflator(entry.year), deflator(base)
    if own is None or to is None:
        raise Stopped("prices_not_published")
    return settled(entry.amount * to / own)


def present(entry, base, options):
    """C4: a real amount, discounted from its year to the base year."""
    own, to = deflator(entry.year), deflator(base)
    if own is None or to is None:
        raise Stopped("prices_not_published")
    factor = discount_factor(entry.year - base, options.get("schedule", "standard"), options.get("midYear", False))
    return settled(entry.amount * to / own * factor)


def cost_sum(entries, value, needs_year):
    """Every cost has to be established: a net without it would flatter."""
    if any(entry.amount is None or (needs_year and entry.year is None) for entry in entries):
        raise Stopped("amount_not_stated")
    return sum((value(entry) for entry in entries), Fraction(0))


def benefit_sum(entries, value):
    """The established benefits; not established where one lacks its attribution, or where none of several is."""
    if any(entry.kind == BLOCKING for entry in entries):
        raise Stopped(BLOCKING)
    known = [entry for entry in entries if entry.amount is not None]
    if entries and not known:
        raise Stopped("benefit_not_established")
    return sum((value(entry) for entry in known), Fraction(0))


def has_benefit(initiatives):
    """C5: where costs are recorded and no benefit, a value is not established; what has stopped has none, and that is known."""
    return any(one.all_cash or one.net or residual_in(one, "whole_life") or stopped_on(one.record, one.row) for one in initiatives)


class Scope:
    """The figures of C4 to C6 for one initiative or for the portfolio."""

    dated_only = False

    def __init__(self, initiatives, base, options):
        self.initiatives, self.base, self.options = initiatives, base, options

    def gather(self, entries_of, within_horizon=False):
        found = []
        for one in self.initiatives:
            last = horizon_of(one)
            for entry in entries_of(one):
                if not within_horizon or entry.year is None or last is None or entry.year <= last:
                    found += self.seen(one, entry)
        return found

    def seen(self, one, entry):
        """What this scope makes of an entry: the entry itself, a part of it, or it and what adjusts it."""
        return [entry]

    def financial(self, period, reached, value=nominal, horizon=False):
        needs_year = self.dated_only or period == "to_date" or value is not nominal
        benefits = benefit_sum(self.gather(lambda one: cash_in(one, period, reached, FINANCIAL), horizon), value)
        costs = cost_sum(self.gather(lambda one: financial_costs_in(one, period, reached), horizon), value, needs_year)
        grant = cost_sum(self.gather(lambda one: costs_in(one, period, {"grant"}), horizon), value, needs_year)
        return benefits, costs, grant

    def economic_costs(self, period, reached, value, horizon):
        return cost_sum(self.gather(lambda one: economic_costs_in(one, period, reached), horizon), value, True)

    def economic_benefits(self, period, reached, value, horizon):
        if not has_benefit(self.initiatives):
            raise Stopped("cost_without_benefit")
        return benefit_sum(self.gather(lambda one: economic_benefits_in(one, period, reached), horizon), value)

    def figures(self):
        """Each figure as (measure, dimensions, value or None)."""
        found = []
        for period, reached in VIEWS:
            view = {"period": period, "reached": reached}
            found += self.financial_figures(period, reached, view)
            if self.base is not None:
                found += self.economic_figures(period, reached, {**view, "prices": self.base})
                found += self.parts_of_value(period, reached, {**view, "prices": self.base})
        return found + self.rates("financial") + self.rates("economic") + self.paybacks()

    def flows(self):
        """Every flow of the whole life: benefits, costs and grant."""
        return [
            self.gather(lambda one: cash_in(one, "whole_life", "forecast", FINANCIAL)),
            self.gather(lambda one: economic_benefits_in(one, "whole_life", "forecast")),
            self.gather(lambda one: financial_costs_in(one, "whole_life", "forecast")),
            self.gather(lambda one: economic_costs_in(one, "whole_life", "forecast")),
            self.gather(lambda one: costs_in(one, "whole_life", {"grant"})),
        ]

    def headline(self, view):
        """Cash benefits, net cash, nominal, real and present, present values and their ratio, of the whole life of the scope."""
        kept = {"cash_benefits", "net_cash", "net_present_cash", "economic_costs", "economic_benefits", "net_present_social_value", "benefit_cost_ratio"}
        found = self.financial_figures("whole_life", "forecast", view)
        if self.base is not None:
            found += self.economic_figures("whole_life", "forecast", {**view, "prices": self.base})
        return [figure for figure in found if figure[0] in kept]

    def parts_of_value(self, period, reached, view):
        """C6: the economic case prints its parts: each class, and capacity."""
        entries = self.gather(lambda one: economic_benefits_in(one, period, reached), True)
        found = []
        for kind in sorted({entry.cls or "capacity" for entry in entries}):
            part = [entry for entry in entries if (entry.cls or "capacity") == kind]
            value = established(lambda: benefit_sum(part, lambda entry: present(entry, self.base, self.options)))
            found.append(("economic_benefits", {**view, "kind": kind}, value))
        return found

    def financial_figures(self, period, reached, view):
        def net(parts):
            return settled(parts[0] - parts[1] + parts[2])

        def deflated(entry):
            return real(entry, self.base)

        def discounted(entry):
            return present(entry, self.base, self.options)

        found = [
            ("cash_benefits", view, established(lambda: benefit_sum(self.gather(lambda one: cash_in(one, period, reached, FINANCIAL)), nominal))),
            ("net_cash", view, established(lambda: net(self.financial(period, reached)))),
            ("return_on_investment", {**view, "case": "financial"}, established(lambda: self.financial_return(period, reached))),
        ]
        if self.base is None:
            return found
        priced = {**view, "prices": self.base}
        return found + [
            ("net_cash", priced, established(lambda: net(self.financial(period, reached, deflated)))),
            ("net_present_cash", priced, established(lambda: net(self.financial(period, reached, discounted, True)))),
        ]

    def financial_return(self, period, reached):
        """C5: on nominal pounds, gross of grant; not given where there is no cost or no benefit recorded."""
        if not has_benefit(self.initiatives):
            raise Stopped("cost_without_benefit")
        benefits, costs, _ = self.financial(period, reached)
        return ratio(benefits - costs, costs)

    def economic_figures(self, period, reached, view):
        def discounted(entry):
            return present(entry, self.base, self.options)

        def deflated(entry):
            return real(entry, self.base)

        def costs():
            return self.economic_costs(period, reached, discounted, True)

        def benefits():
            return self.economic_benefits(period, reached, discounted, True)

        def gain():
            spent = self.economic_costs(period, reached, deflated, False)
            return ratio(self.economic_benefits(period, reached, deflated, False) - spent, spent)

        return [
            ("economic_costs", view, established(costs)),
            ("economic_benefits", view, established(benefits)),
            ("net_present_social_value", view, established(lambda: settled(benefits() - costs()))),
            ("benefit_cost_ratio", view, established(lambda: ratio(benefits(), costs()))),
            ("return_on_investment", {**view, "case": "economic"}, established(gain)),
        ]

    def sides(self, case):
        """Gains and costs of a case over the whole life, within the horizon."""
        if case == "financial":
            gains = self.gather(lambda one: costs_in(one, "whole_life", {"grant"}), True)
            benefits = self.gather(lambda one: cash_in(one, "whole_life", "forecast", FINANCIAL), True)
            return benefits, gains, self.gather(lambda one: financial_costs_in(one, "whole_life", "forecast"), True)
        benefits = self.gather(lambda one: economic_benefits_in(one, "whole_life", "forecast"), True)
        return benefits, [], self.gather(lambda one: economic_costs_in(one, "whole_life", "forecast"), True)

    def rates(self, case):
        """C6: every internal rate of return and their number, where there is a cost."""
        if not self.sides(case)[2] or (case == "economic" and self.base is None):
            return []
        place = {"case": case, "period": "whole_life", "reached": "forecast", "prices": self.base if case == "economic" else None}
        found = established(lambda: rates_of_return(self.yearly_flows(case)))
        roots = [None] if not found else found
        numbered = [("internal_rate_of_return", {**place, "kind": f"root_{number}"}, root) for number, root in enumerate(roots, 1)]
        return numbered + [("internal_rate_count", place, None if found is None else Fraction(len(found)))]

    def yearly_flows(self, case):
        """Benefits, and grant, less costs by year: nominal in the financial case and real in the economic."""
        if not has_benefit(self.initiatives):
            raise Stopped("cost_without_benefit")
        value = nominal if case == "financial" else lambda entry: real(entry, self.base)
        benefits, gains, costs = self.sides(case)
        cost_sum(costs + gains, nominal, True)
        if any(entry.amount is None for entry in benefits):
            raise Stopped("benefit_not_established")
        flows = [(entry.year, value(entry)) for entry in benefits + gains if entry.amount is not None]
        return yearly(flows + [(entry.year, -value(entry)) for entry in costs])

    def paybacks(self):
        """C5a: simple payback on steady flows, payback by month, discounted payback by the factor of the year."""
        life = {"period": "whole_life", "reached": "forecast"}
        found = [
            ("simple_payback", {**view, "case": "financial"}, established(lambda: self.simple_payback(view["period"], view["reached"])))
            for view in ({"period": "to_date", "reached": "delivered"}, life)
        ]
        found.append(("payback", {**life, "case": "financial"}, established(lambda: self.payback("financial", nominal))))
        if self.base is None:
            return found
        priced = {**life, "prices": self.base}
        for case in ("financial", "economic"):
            place = {**priced, "case": case}
            found.append(
                ("discounted_payback", place if case == "economic" else {**life, "case": case},
                 established(lambda: self.payback(case, lambda entry: present(entry, self.base, self.options))))
            )
        found.append(("payback", {**priced, "case": "economic"}, established(lambda: self.payback("economic", lambda entry: real(entry, self.base)))))
        return found

    def simple_payback(self, period, reached):
        """One-off cost over the recurring net a year, where every year's net is the same and more than nought."""
        costs = self.gather(lambda one: costs_in(one, period, {"cost"}))
        moved = self.gather(lambda one: shifted_in(one, period, reached, FINANCIAL, True))
        cost_sum(costs + moved, nominal, True)
        once = [entry for entry in costs if entry.kind == "one_off"] + [entry for entry in moved if not entry.recurring]
        one_off = sum((entry.amount for entry in once), Fraction(0))
        nets = self.yearly_nets(period, reached)
        if not nets or len(set(nets.values())) > 1 or min(nets.values()) <= 0:
            raise Stopped("flows_not_steady")
        return settled(12 * one_off / next(iter(nets.values())))

    def yearly_nets(self, period, reached):
        """The full-year level of attributed savings less ongoing cost at a full year, by year."""
        nets = {}
        least = CASH_RUNGS.index(reached)
        for one in self.initiatives:
            for entry in one.all_cash:
                counts = entry.step == "full_year_attributed" and entry.cls in FINANCIAL and CASH_RUNGS.index(entry.rung) >= least
                if counts and (period == "whole_life" or first_day(entry.year) <= one.through):
                    if entry.amount is None or entry.kind == "before_drop_off":
                        raise Stopped("level_not_established")
                    nets[entry.year] = nets.get(entry.year, Fraction(0)) + entry.amount
        for entry in self.gather(lambda one: shifted_in(one, "whole_life", reached, FINANCIAL, True)):
            begun = period == "whole_life" or first_day(entry.year) <= self.initiatives[0].through
            if entry.recurring and begun:
                nets[entry.year] = nets.get(entry.year, Fraction(0)) - entry.amount / fraction_of_year(span_of(entry), entry.year)
        for entry in self.gather(lambda one: costs_in(one, "whole_life", {"cost"})):
            begun = period == "whole_life" or first_day(entry.year) <= self.initiatives[0].through
            if entry.kind == "ongoing" and begun:
                nets[entry.year] = nets.get(entry.year, Fraction(0)) - entry.amount / fraction_of_year(entry.span, entry.year)
        return nets

    def payback(self, case, value):
        """The month by whose end cumulative net is back to nought and stays there, month 1 being that of first spend."""
        if not has_benefit(self.initiatives):
            raise Stopped("cost_without_benefit")
        benefits, gains, costs = self.sides(case)
        cost_sum(costs + gains, nominal, True)
        benefit_sum(benefits, nominal)
        monthly = {}
        for sign, entries in ((1, benefits + gains), (-1, costs)):
            for entry in entries:
                if entry.amount is not None:
                    lay_out(monthly, entry, sign * value(entry))
        spends = [entry for entry in costs if entry.amount]
        if not spends:
            raise Stopped("nothing_to_divide_by")
        first = min(month_of(span_of(entry)[0]) for entry in spends)
        return months_to_pay_back(monthly, first)


def span_of(entry):
    return entry.span or (first_day(entry.year), last_day(entry.year))


def month_of(when):
    return when.year * 12 + when.month - 1


def lay_out(monthly, entry, amount):
    """A year in twelve equal months, a shorter span by its months or its days."""
    span = span_of(entry)
    for month in range(month_of(span[0]), month_of(span[1]) + 1):
        start = span[0].replace(year=month // 12, month=month % 12 + 1, day=1)
        share = fraction_of(within((start, month_end(start)), span), span)
        monthly[month] = monthly.get(month, Fraction(0)) + amount * share


def months_to_pay_back(monthly, first):
    running, back = Fraction(0), None
    for month in sorted(monthly):
        running += monthly[month]
        if settled(running) < 0:
            back = None
        elif back is None and month >= first:
            back = month
    if back is None:
        raise Stopped("not_within_horizon")
    return Fraction(back - first + 1)


def ratio(over, under):
    if under == 0:
        raise Stopped("nothing_to_divide_by")
    return settled(over / under)


def established(work):
    try:
        return work()
    except Stopped:
        return None
