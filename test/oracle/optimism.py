"""C7: optimism bias: rates, a later start, and the haircut of what is forecast."""

from calendar import monthrange
from dataclasses import replace
from datetime import date
from fractions import Fraction
from math import floor

from cases import Scope
from fiscal import ONE_DAY, day, first_day, fraction_of, last_day, within
from number import number, settled
from record import go_live_of

CAPITAL = {
    "non_standard_buildings": "0.51", "standard_buildings": "0.24", "non_standard_civil_engineering": "0.66",
    "standard_civil_engineering": "0.44", "equipment_and_development": "2.00",
}
DURATION = {
    "non_standard_buildings": "0.39", "standard_buildings": "0.04", "non_standard_civil_engineering": "0.25",
    "standard_civil_engineering": "0.20", "equipment_and_development": "0.54",
}
OPERATING = {"outsourcing": "0.41"}
HAIRCUT = {"A": "0", "B": "0.10", "C": "0.15", "D": "0.25", "E": "0.40"}


def bound_of(row, sort):
    """The upper bound of a row of the mix: the table's, or the council's own on capital, or on operating cost where outsourced."""
    kind, own = row.get("projectType"), row.get("value")
    if sort == "duration":
        return number(DURATION.get(kind))
    if sort == "operating":
        return number(OPERATING.get(kind) if own is None or kind != "outsourcing" else own)
    return number(CAPITAL.get(kind) if own is None or kind == "outsourcing" else own)


class Bias:
    """What the adjustments of one initiative say."""

    def __init__(self, one):
        rows = one.record.rows("adjustments", initiative=one.row["id"], type="optimism_bias")
        self.parts = [row for row in rows if "saving" in row or "measure" in row]
        rows = [row for row in rows if row not in self.parts]
        self.one = one
        self.mix = [row for row in rows if "projectType" in row or "value" in row]
        self.shares = [number(row.get("share", "1" if len(self.mix) == 1 else "0")) for row in self.mix]
        factors = [row for row in rows if "contribution" in row]
        self.mitigated = sum((settled(number(row["contribution"]) * number(row["mitigation"])) for row in factors if "mitigation" in row), Fraction(0))
        too_much = sum((number(row["contribution"]) for row in factors), Fraction(0)) > 1
        self.sums = not too_much and (not self.mix or sum(self.shares) == 1)
        planned = sorted((row for row in rows if "plannedMonths" in row), key=lambda row: row["id"])
        self.planned = number(planned[-1]["plannedMonths"]) if planned else None
        self.stated = self.sums and (bool(self.mix) or (self.planned is None and not self.uplifted_capital()))

    def has(self, sort):
        return any(bound_of(row, sort) is not None for row in self.mix)

    def rate(self, sort):
        """Bias: what mitigation leaves of the bounds, each in its share."""
        bounds = [settled((bound_of(row, sort) or 0) * share) for row, share in zip(self.mix, self.shares)]
        return settled((1 - self.mitigated) * sum(bounds, Fraction(0)))

    def duration(self):
        return settled(self.planned * (1 + self.rate("duration")))

    def is_uplifted(self, entry):
        """A cost that falls after the last day counted and whose price no contract fixes."""
        row = self.one.record.row("costs", entry.of)
        if entry.step != "cost" or entry.landed or row is None:
            return False
        contract = self.one.record.row("contracts", row.get("contract")) or {}
        return not row.get("contracted", contract.get("priceMechanism") == "fixed")

    def is_capital(self, entry):
        return self.one.record.row("costs", entry.of)["type"] == "capital"

    def uplifted_capital(self):
        return any(self.is_uplifted(entry) and self.is_capital(entry) for entry in self.one.costs)

    def uplift(self, entry):
        rate = self.rate("capital" if self.is_capital(entry) else "operating")
        return None if entry.amount is None else settled(entry.amount * rate)

    def delayed(self, entry):
        """What a later start takes off the forecast of a recurring saving that has not begun."""
        saving = self.one.record.row("savings", entry.of)
        if self.planned is None or saving is None or not entry.recurring:
            return Fraction(0)
        start = day(saving.get("from")) or go_live_of(self.one.record, self.one.row)
        if start is None or start <= self.one.through:
            return Fraction(0)
        later = months_on(start, self.duration() - self.planned)
        span = entry.span or (first_day(entry.year), last_day(entry.year))
        lost = within(span, (span[0], later - ONE_DAY)) if later > span[0] else None
        return settled(-entry.amount * fraction_of(lost, span))

    def haircut(self, entry):
        """By the grade of the evidence, or what the latest adjustment of that saving or measure says."""
        own = [row for row in self.parts if "value" in row and entry.of is not None and entry.of in {row.get("saving"), row.get("measure")}]
        own.sort(key=lambda row: (self.one.record.date_of(row, "setOn"), row["id"]))
        return number(own[-1]["value"] if own else HAIRCUT[entry.grade or "E"])


def months_on(start, months):
    """A day some months later: whole months to the same day or the month's last, then a part of that month to the nearest day."""
    whole = floor(months)
    place = start.year * 12 + start.month - 1 + whole
    year, month = place // 12, place % 12 + 1
    length = monthrange(year, month)[1]
    landing = date(year, month, min(start.day, length))
    return landing + ONE_DAY * floor((months - whole) * length + Fraction(1, 2))


def is_forecast_benefit(entry):
    """Attributed cash that stands at forecast and is not verified; capacity of projected hours; a residual value to come."""
    if entry.step == "cash_attributed":
        return entry.rung == "forecast" and not entry.agreed
    if entry.step == "capacity_value":
        return entry.rung == "projected" and entry.rate == "own"
    return entry.step == "residual_value" and not entry.landed


class Adjusted(Scope):
    """A scope with its costs to come uplifted and its forecast benefits later and cut."""

    def __init__(self, initiatives, base, options):
        super().__init__(initiatives, base, options)
        self.biases = {one.row["id"]: Bias(one) for one in initiatives}

    def is_adjusted(self, one, entry):
        return is_forecast_benefit(entry) or self.biases[one.row["id"]].is_uplifted(entry)

    def seen(self, one, entry):
        bias = self.biases[one.row["id"]]
        if bias.is_uplifted(entry):
            return [entry, replace(entry, amount=bias.uplift(entry))]
        if not is_forecast_benefit(entry) or entry.amount is None:
            return [entry]
        delay = bias.delayed(entry)
        cut = settled(-(entry.amount + delay) * bias.haircut(entry))
        return [entry, replace(entry, amount=delay), replace(entry, amount=cut)]

    def figures(self):
        view = {"period": "whole_life", "reached": "forecast", "adjusted": "optimism_bias"}
        whole = Scope(self.initiatives, self.base, self.options)
        named = {one.row["id"]: one for one in self.initiatives}
        if not any(self.is_adjusted(named[entry.initiative], entry) for entries in whole.flows() for entry in entries):
            return []
        if all(bias.stated for bias in self.biases.values()):
            return self.headline(view)
        return [(measure, dimensions, None) for measure, dimensions, _ in whole.headline(view)]


def bias_figures(one):
    """The rates of one initiative, by sort, and its duration with optimism bias; none where shares or contributions do not sum."""
    bias, place = Bias(one), {"adjusted": "optimism_bias"}
    if not bias.sums:
        return []
    found = [("optimism_bias_rate", {**place, "kind": sort}, bias.rate(sort)) for sort in ("capital", "operating", "duration") if bias.has(sort)]
    if bias.planned is not None:
        found.append(("adjusted_duration", place, bias.duration() if bias.mix else None))
    return found
