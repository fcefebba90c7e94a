"""B11: what hours returned became, by measure and year, for hours that have happened."""

from fractions import Fraction

from entry import Entry
from fiscal import days, in_year, period, years_touched
from number import number, settled

REDEPLOYED = {"frontline", "backlog", "quality", "training"}


def used_hours(one, measure):
    """Hours by year and use, split by days up to the last day counted."""
    found = {}
    for row in one.record.rows("uses", measure=measure):
        span = period(row["period"])
        for year in years_touched(span):
            part = in_year(span, year)
            if part[0] <= one.through:
                counted = days((part[0], min(part[1], one.through)))
                place = found.setdefault(year, {})
                place[row["use"]] = place.get(row["use"], Fraction(0)) + settled(number(row["hours"]) * counted / days(span))
    return found


def use_entries(one):
    """Entries of use of one initiative, before any overlap of a wider scope."""
    net = [entry for entry in one.net if entry.rung != "projected" and not entry.is_overlap]
    over = [entry for entry in one.over if entry.rung != "projected"]
    running = [entry for entry in one.running if entry.rung != "projected"]
    used = {measure["id"]: used_hours(one, measure["id"]) for measure in one.measures}
    years = {entry.year for entry in net} | {year for by_year in used.values() for year in by_year}
    found = []
    for year in sorted(years):
        entries = year_entries(one, year, net, used, -sum((e.amount or Fraction(0) for e in running if e.year == year), Fraction(0)))
        found += less_overlap(entries, [entry for entry in over if entry.year == year])
    return found


def less_overlap(entries, over):
    """Overlap comes out of unknown hours; where those are too few, the uses of the measure are not established in the scope."""
    off = {}
    for entry in over:
        off[entry.of] = off.get(entry.of, Fraction(0)) + entry.amount
    rest = {entry.of: entry.amount + off[entry.of] for entry in entries if entry.of in off and entry.kind == "unknown" and entry.amount is not None}
    found = []
    for entry in entries:
        if entry.of in rest and entry.amount is not None:
            amount = None if rest[entry.of] < 0 else rest[entry.of] if entry.kind == "unknown" else entry.amount
            entry = Entry(entry.step, entry.initiative, amount, entry.year, kind=entry.kind, of=entry.of)
        found.append(entry)
    return found


def year_entries(one, year, net, used, running):
    found, over, redeployable = [], False, running
    for measure in one.measures:
        of = measure["id"]
        amounts = [entry.amount for entry in net if (entry.of, entry.year) == (of, year)]
        uses = used[of].get(year, {})
        if not amounts and not uses:
            continue
        hours = None if None in amounts else sum(amounts, Fraction(0))
        if hours is not None and hours <= 0 and not uses:
            continue
        spoken = sum(uses.values(), Fraction(0))
        known = hours is not None and spoken <= hours
        rest = None
        if known:
            taken = min(redeployable, hours - spoken)
            redeployable -= taken
            rest = hours - spoken - taken + uses.get("unknown", Fraction(0))
        kinds = {kind: amount if known else None for kind, amount in uses.items() if kind != "unknown"}
        kinds["unknown"] = rest
        found += [Entry("use_of_time", one.row["id"], amount, year, kind=kind, of=of) for kind, amount in kinds.items()]
    if redeployable > 0 and any(used[m["id"]].get(year) for m in one.measures):
        found = [Entry(e.step, e.initiative, None, e.year, kind=e.kind, of=e.of) for e in found]
    return found
