"""B10: hours that measures count together and cannot have returned together, worked for one scope at a time."""

from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction

from entry import HOUR_RUNGS, Entry
from fiscal import days, first_day, in_year, last_day, period, within
from hours import is_returned_time
from minutes import deflected_by_part, minutes_by_part
from number import number, settled
from observations import accruing_spans
from record import go_live_of

GATES = ("confirmed", "unconfirmed", "worsened")


@dataclass
class Cell:
    """Net hours of one measure, or running hours, on one rung in one year."""

    one: object
    entry: Entry
    group: str
    amount: Fraction
    off: Fraction = Fraction(0)

    def place(self):
        """The stronger rung, the better quality, losses before gains, the earlier go-live, then the record."""
        live = go_live_of(self.one.record, self.one.row)
        path = f"measures/{self.entry.of}" if self.entry.of else "costs"
        return (
            -HOUR_RUNGS.index(self.entry.rung), GATES.index(self.entry.gate), self.amount >= 0, live is None, live or date.max,
            self.one.row["id"], path,
        )


def cells_of(initiatives):
    """Established net hours of staff time whose measure names a group, and running hours that name one."""
    found = []
    for one in initiatives:
        measures = {row["id"]: row for row in one.measures if is_returned_time(row) and row["whoseTime"] == "staff"}
        for entry in one.net:
            group = measures.get(entry.of, {}).get("staffGroup") if entry.of else entry.kind
            if group is not None and entry.amount is not None:
                found.append(Cell(one, entry, group, entry.amount))
    return found


def fill(cells, ceiling):
    """What of each cell finds no room, the strongest first; what goes back under the ceiling is not added back."""
    reach, most = Fraction(0), Fraction(0)
    for cell in sorted(cells, key=Cell.place):
        reach += cell.amount
        over = settled(max(Fraction(0), reach - max(most, ceiling)))
        most = max(most, reach)
        cell.off += over
    for cell in cells:
        cell.amount = cell.entry.amount - cell.off


def covered(one, measure, year):
    """The days of a year that a measure was observed on while its initiative was active, bounds left out."""
    spans = accruing_spans(one.record, one.row, one.through) or []
    found = set()
    for row in one.record.rows("observations", measure=measure["id"]):
        part = None if "bound" in row else in_year(period(row["period"]), year)
        for span in spans if part else []:
            both = within(part, span)
            if both:
                found |= set(range(both[0].toordinal(), both[1].toordinal() + 1))
    return found


def effort(one, measure, year):
    """The minutes the work would have taken without the initiative, over all rungs; None where no level was measured."""
    if measure.get("reading") == "gain":
        return None
    if measure["shape"] == "contained_contacts":
        parts, _ = deflected_by_part(one.record, measure, one.row, one.through)
    else:
        parts = minutes_by_part(one.record, measure, one.row, one.through)
    those = [minutes for (_, own, beside), minutes in parts.items() if own == year and not beside]
    amounts = [None if minutes.gross() is None else minutes.work() for minutes in those]
    return None if not amounts or None in amounts else sum(amounts, Fraction(0))


def activity_ceiling(measures, year):
    """Each day at the greatest effort of the measures that cover it; None where a day has no level."""
    greatest = {}
    for one, measure in measures:
        on, minutes = covered(one, measure, year), effort(one, measure, year)
        for each in on:
            known = greatest.setdefault(each, None)
            if minutes is not None:
                greatest[each] = max(known or Fraction(0), minutes / len(on))
    return None if None in greatest.values() else settled(sum(greatest.values(), Fraction(0)) / 60)


def group_ceiling(group, measures, year):
    """FTE and productive hours, for the days that its measures cover."""
    fte, hours = number(group.get("fte")), number(group.get("productiveHours"))
    if fte is None or hours is None:
        return None
    on = set().union(*(covered(one, measure, year) for one, measure in measures))
    return settled(fte * hours * len(on) / days((first_day(year), last_day(year))))


def measures_with(cells, initiatives, group):
    """The measures of a staff group that have cells."""
    named = {cell.entry.of for cell in cells if cell.entry.of}
    return [(one, row) for one in initiatives for row in one.measures if row["id"] in named and row.get("staffGroup") == group]


def fill_activities(cells, initiatives, group, year):
    shared = sorted({one.row["overlapGroup"] for one in initiatives if "overlapGroup" in one.row})
    for name in shared:
        own = [cell for cell in cells if cell.one.row.get("overlapGroup") == name]
        measures = measures_with(own, initiatives, group)
        ceiling = activity_ceiling(measures, year) if len(measures) > 1 else None
        if ceiling is not None:
            fill(own, ceiling)


def fill_group(cells, initiatives, group, year):
    measures = measures_with(cells, initiatives, group)
    row = initiatives[0].record.row("staffGroups", group) or {}
    ceiling = group_ceiling(row, measures, year) if measures else None
    if ceiling is not None:
        fill(cells, ceiling)


def overlap_of_hours(initiatives):
    """The adjustments of a scope: first what an activity takes, then what a staff group works."""
    cells = cells_of(initiatives)
    for group, year in sorted({(cell.group, cell.entry.year) for cell in cells}):
        own = [cell for cell in cells if (cell.group, cell.entry.year) == (group, year)]
        fill_activities(own, initiatives, group, year)
        fill_group(own, initiatives, group, year)
    return [
        replace(cell.entry, step="overlap_hours", amount=-cell.off, is_overlap=True, at_rate_only=True) for cell in cells if cell.off
    ]
