"""One initiative: its entries of time, cash and cost, and the rules that join them (B7 to B10)."""

from dataclasses import replace
from fractions import Fraction

from costs import cost_entries
from entry import Entry
from evidence import worst
from fiscal import year_from
from gate import gate_of
from hours import chain_of, highest_rung, is_returned_time, rates_of, running_entries
from ladder import Ladder
from minutes import plus
from number import number, settled
from people import PEOPLE_ROLES, induced_entries, people_entries
from record import stopped_on
from targets import series_of

CHAIN = ("gross_hours", "rework_hours", "profile_hours", "deadweight_hours", "attribution_hours")


def gates_of(record, initiative, through):
    known = {}

    def gate(year):
        if year not in known:
            known[year] = gate_of(record, initiative, year, through)
        return known[year]

    return gate


def net_entries(chain, gates):
    """B0 step 4: net hours of each measure, year and rung, established only where every step of it is."""
    places = sorted({(entry.of, entry.year, entry.rung) for entry in chain if entry.step in CHAIN}, key=str)
    found = []
    for of, year, rung in places:
        steps = [entry.amount for entry in chain if (entry.of, entry.year, entry.rung) == (of, year, rung) and entry.step in CHAIN]
        first = next(entry for entry in chain if (entry.of, entry.year, entry.rung) == (of, year, rung) and entry.step in CHAIN)
        found.append(Entry("net_hours", first.initiative, plus(*steps), year, rung, gate=gates(year), of=of, grade=first.grade))
    return found


def realised_part(ladder, year, reached="verified"):
    """B10: what stands at a rung or higher, of the most that is recorded of it in the year as forecast or better."""
    recorded = ladder.reached(year, "forecast", "in_year")
    if not recorded:
        return None
    stands = ladder.reached(year, reached, "landed") if ladder.may_reach(reached, year) else None
    return (stands or Fraction(0)) / recorded


class Initiative:
    """Everything worked for one initiative."""

    def __init__(self, record, row, through):
        self.record, self.row, self.through = record, row, through
        self.gates = gates_of(record, row, through)
        self.measures = record.rows("measures", initiative=row["id"])
        self.ladders = [Ladder(record, saving, row, through) for saving in record.rows("savings", initiative=row["id"])]
        costs = [entry for cost in record.rows("costs", initiative=row["id"]) for entry in cost_entries(record, cost, through)]
        running = [entry for entry in costs if entry.step == "running"]
        self.costs = [entry for entry in costs if entry.step != "running"]
        self.chain = [
            entry for measure in self.measures if is_returned_time(measure) for entry in chain_of(record, measure, row, through)
        ]
        self.running = running_entries(running, self.chain)
        self.net = net_entries(self.chain, self.gates) + [
            Entry("net_hours", entry.initiative, entry.amount, entry.year, entry.rung, gate=self.gates(entry.year), kind=entry.of, grade=entry.grade, at_rate_only=True)
            for entry in self.running
        ]
        self.series = series_of(record, row)
        self.converted = self.conversions()
        self.left = self.hours_left()
        self.over = []

    def take_off(self, over):
        """B10: what a scope's ceilings take off net hours and hours left; not established where those left are not."""
        unknown = self.unconverted()
        self.over = over
        self.net = self.net + [replace(entry, step="net_hours") for entry in over]
        left = [replace(entry, step="hours_left") for entry in over]
        self.left = self.left + [replace(entry, amount=None) if (entry.of, entry.year) in unknown else entry for entry in left]

    def conversions(self):
        """B10: hours converted leave in the part that is realised, off the highest rung of the measure in the year."""
        found = []
        for ladder in self.ladders:
            for row in self.record.rows("conversions", saving=ladder.saving["id"]):
                year = year_from(row["financialYear"])
                rung = highest_rung(self.net, year, row["measure"])
                if year not in ladder.standings or rung is None:
                    continue
                part = realised_part(ladder, year)
                amount = None if part is None else settled(-number(row["hours"]) * part)
                grade = self.grade_at(row["measure"], year, rung)
                found.append(Entry("converted_hours", self.row["id"], amount, year, rung, of=row["measure"], grade=grade, at_rate_only=True))
        return found

    def grade_at(self, measure, year, rung):
        return worst(entry.grade for entry in self.net if (entry.of, entry.year, entry.rung) == (measure, year, rung))

    def unconverted(self):
        """B10: measures that a cash-releasing saving names without saying how many hours it used, by year."""
        found = set()
        for ladder in self.ladders:
            measure = ladder.saving.get("measure")
            if measure is None or ladder.saving["class"] == "non_cash_releasing":
                continue
            stated = {year_from(row["financialYear"]) for row in self.record.rows("conversions", saving=ladder.saving["id"], measure=measure)}
            found |= {(measure, year) for year in ladder.standings if year not in stated}
        return found

    def hours_left(self):
        """B0 step 5: net hours less hours converted, not established where the hours used are not stated."""
        unknown = self.unconverted()
        found = []
        for entry in self.net:
            amount = None if (entry.of, entry.year) in unknown else entry.amount
            found.append(replace(entry, step="hours_left", amount=amount))
        for entry in self.converted:
            found.append(replace(entry, step="hours_left", gate=self.gates(entry.year)))
        return found

    def group_of(self, entry):
        measure = next((row for row in self.measures if row["id"] == entry.of), None)
        if measure is not None:
            return measure.get("staffGroup")
        return entry.kind or next((row.get("staffGroup") for row in self.measures if is_returned_time(row)), None)

    def capacity(self, hours=None):
        """B9: hours left at the council's own rate and at the standard rate; on net hours where those left are unknown."""
        unknown = self.unconverted()
        base = [entry for entry in self.left if (entry.of, entry.year) not in unknown]
        base += [entry for entry in self.net if (entry.of, entry.year) in unknown]
        found = []
        for entry in base if hours is None else hours:
            for name, rate in rates_of(self.record, self.group_of(entry)).items():
                amount = None if entry.amount is None or rate is None else settled(entry.amount * rate)
                found.append(
                    Entry(
                        "capacity_value", entry.initiative, amount, entry.year, entry.rung, gate=entry.gate, rate=name, of=entry.of,
                        additive=(entry.of, entry.year) not in unknown, grade=entry.grade, at_rate_only=entry.at_rate_only, kind=self.group_of(entry),
                    )
                )
        return found

    def converted_below(self, reached):
        """B10: hours of the part of a saving that stands lower than verified, for the views that its cash is in."""
        found = []
        for ladder in self.ladders:
            for row in self.record.rows("conversions", saving=ladder.saving["id"]):
                year = year_from(row["financialYear"])
                rung = highest_rung(self.net, year, row["measure"])
                if year not in ladder.standings or rung is None:
                    continue
                here, there = realised_part(ladder, year, reached), realised_part(ladder, year, "verified")
                if here is not None and here > there:
                    hours = settled(-number(row["hours"]) * (here - there))
                    grade = self.grade_at(row["measure"], year, rung)
                    found.append(
                        Entry("hours_left", self.row["id"], hours, year, rung, gate=self.gates(year), of=row["measure"], grade=grade, at_rate_only=True)
                    )
        return self.capacity(found)

    def fte(self):
        """B8: net hours over the productive hours of the group."""
        found = []
        for entry in self.net:
            group = self.record.row("staffGroups", self.group_of(entry)) or {}
            hours = number(group.get("productiveHours"))
            amount = None if entry.amount is None or not hours else settled(entry.amount / hours)
            found.append(Entry("fte_equivalent", entry.initiative, amount, entry.year, entry.rung))
        return found

    def people(self):
        return [
            entry
            for measure in self.measures
            if measure["role"] in PEOPLE_ROLES
            for entry in people_entries(self.record, measure, self.row, self.through)
        ]

    def induced(self):
        return [entry for measure in self.measures for entry in induced_entries(self.record, measure, self.row, self.through)]

    def cash(self):
        return [entry for ladder in self.ladders for entry in ladder.entries(self.gates)]

    def stopped_cost(self):
        """D4: the cost of what stopped is shown apart and stays in cost."""
        if stopped_on(self.record, self.row) is None:
            return []
        return [
            Entry("cost_of_stopped", entry.initiative, entry.amount, entry.year, landed=entry.landed)
            for entry in self.costs
            if entry.step == "cost"
        ]
