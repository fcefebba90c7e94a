"""B14: contacts contained, held to the fall in what staff handled."""

from dataclasses import dataclass, field
from fractions import Fraction

from counterfactual import baselines_of, minutes_before, volume_before
from entry import HOUR_RUNGS, Entry
from fiscal import period, within
from number import number, settled


@dataclass
class Contacts:
    """What one rung and year contained, in contacts and minutes. None is not established."""

    contained: Fraction = Fraction(0)
    minutes: Fraction = Fraction(0)
    rework: Fraction = Fraction(0)
    broken: bool = False
    abandoned: Fraction = Fraction(0)
    rows: list = field(default_factory=list)


@dataclass
class Year:
    rungs: dict = field(default_factory=dict)
    fall: Fraction = Fraction(0)
    periods: set = field(default_factory=set)


def add_row(contacts, row, each, share):
    contained = number(row["value"]) * share
    contacts.contained += contained
    contacts.abandoned += number(row.get("abandoned", "0")) * share
    contacts.minutes = None if each is None or contacts.minutes is None else contacts.minutes + contained * each
    rework = number(row.get("transferMinutes", "0")) * share + number(row.get("reworkMinutes", "0")) * contained
    stated = "transferMinutes" in row or row.get("reworkInside")
    contacts.rework = contacts.rework + rework if stated and contacts.rework is not None else None


def differs(row, rows):
    """Periods that overlap without being the same have no fall in common."""
    span = period(row["period"])
    return any(period(other["period"]) != span and within(period(other["period"]), span) for other in rows)


def contacts_by_year(record, measure, judged, go_live, rung_of, share_of):
    """The rows of a measure by year and rung, with the fall over every channel and every rung."""
    baselines = baselines_of(record, measure, go_live)
    rows = [row for row, *_ in judged if "bound" not in row]
    years = {}
    for row, counts, year, beside in judged:
        span, share = period(row["period"]), share_of(row, year)
        if beside or not share:
            continue
        own = years.setdefault(year, Year())
        contacts = own.rungs.setdefault(rung_of(row), Contacts())
        contacts.rows.append(row)
        before = volume_before(record, baselines, span)
        if not counts or differs(row, rows):
            contacts.broken = True
            own.fall = own.fall if own.periods else None
            continue
        add_row(contacts, row, minutes_before(record, baselines, measure, span), share)
        if before is None or "handled" not in row:
            own.fall = None
        elif own.fall is not None:
            own.fall += (before * share if span not in own.periods else 0) - number(row["handled"]) * share
        own.periods.add(span)
    return years


def counted(year):
    """Rung by rung from the strongest: what is contained, no more than what the fall has left, never below nought."""
    left, found = year.fall, {}
    for rung in sorted(year.rungs, key=HOUR_RUNGS.index, reverse=True):
        contacts = year.rungs[rung]
        found[rung] = None if left is None or contacts.broken else max(Fraction(0), min(contacts.contained, left))
        left = None if left is None else left - (found[rung] or Fraction(0))
    return found


def deflected_minutes(contacts, counting):
    """The baseline minutes of all contained, in the part that counts."""
    if counting is None or contacts.minutes is None:
        return None
    return settled(contacts.minutes * counting / contacts.contained) if contacts.contained else Fraction(0)


def contact_entries(initiative, measure, years):
    """Contained, the fall and abandoned: figures of their own."""
    found = []
    for year, own in years.items():
        place = {"initiative": initiative["id"], "year": year, "of": measure["id"]}
        found.append(Entry("contacts_fall", amount=own.fall, **place))
        for rung, contacts in own.rungs.items():
            amount = None if contacts.broken else contacts.contained
            found.append(Entry("contained_contacts", amount=amount, rung=rung, **place))
            found.append(Entry("abandoned_contacts", amount=None if contacts.broken else contacts.abandoned, **place))
    return found
