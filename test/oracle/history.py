"""A3, D3, X3: the history of a saving: what stands on each rung of each year, and what of it has landed."""

from fractions import Fraction

from entry import CASH_RUNGS
from fiscal import day, first_day, fraction_of, fraction_of_year, last_day, within, year_from
from number import number, settled

AGREEING = {"finance", "audit", "independent"}
LEVELS = {"full_year_level", "increment", "level_cumulative"}
RESTARTABLE = {"withdrawn", "reversed", "substituted"}
ONWARD = {"withdrawn", "lapsed"}
NIL = {"amount": "0", "periodKind": "in_year", "nil": True}
RANK = {rung: place for place, rung in enumerate(CASH_RUNGS)}


def counted_rung(row, initiative):
    """A3: verified only by finance, audit or someone independent who is not the owner; banked is never taken on trust."""
    if RANK.get(row["rung"], 0) < RANK["verified"]:
        return row["rung"]
    agreed = row.get("role") in AGREEING and (row.get("who") is None or row.get("who") != initiative.get("owner"))
    return "verified" if agreed else "delivered"


def standing_rows(rows, initiative):
    """A3, A3b: for each year the latest entry on each rung; a way down clears the year, and later ones where it goes on."""
    years, lapsed = {}, {}
    ordered = sorted(enumerate(rows), key=lambda pair: (pair[1]["date"], pair[0]))
    for _, row in ordered:
        year, rung = year_from(row["financialYear"]), row["rung"]
        if rung in RANK:
            if lapsed and year > min(lapsed):
                continue
            standing = {name: held for name, held in years.get(year, {}).items() if not held.get("nil")}
            years[year] = {**standing, counted_rung(row, initiative): row}
            continue
        if rung == "lapsed":
            lapsed[year] = day(row["date"])
        if rung in RESTARTABLE:
            years[year] = {name: {**held, **NIL} for name, held in years.get(year, {}).items()}
        if rung in ONWARD:
            for later in [other for other in years if other > year]:
                years[later] = {name: {**held, **NIL} for name, held in years[later].items()}
    return years, lapsed


def endings(saving, lapsed):
    """The days that a saving ends on: its last day, or the day it lapsed."""
    return ([day(saving["to"])] if "to" in saving else []) + list(lapsed.values())


def in_force(saving, year, lapsed):
    """C2: the days of a year on which the reduction is in force; None where its first day is not known."""
    if "from" not in saving:
        return None
    last = min([last_day(year)] + endings(saving, lapsed))
    return within((day(saving["from"]), last), (first_day(year), last_day(year))) if day(saving["from"]) <= last else None


def amounts_of(row, before, part, year):
    """D3, C2: any kind of amount as an in-year amount and a full-year level."""
    amount, kind = number(row.get("amount")), row.get("periodKind")
    if amount is None or kind is None:
        return None, None
    share = None if part is None else fraction_of_year(part, year)
    if kind in LEVELS:
        prior = before[-1].level if kind == "increment" and before else Fraction(0)
        level = None if prior is None else settled(prior + amount)
        return (None if level is None or share is None else settled(level * share)), level
    if kind == "sum_to_date":
        earlier = [standing.in_year for standing in before]
        amount = None if None in earlier else settled(amount - sum(earlier, Fraction(0)))
    level = None if share in (None, 0) or amount is None else settled(amount / share)
    return amount, level


def landed_of(row, amount, part, year, through):
    """X3, C2: what of an amount has come by the last day counted; an in-year actual dated by then is never prorated."""
    if amount is None or through >= last_day(year):
        return amount
    if through < first_day(year):
        return Fraction(0)
    is_actual = row.get("periodKind") in {"in_year", "sum_to_date"} and RANK[row["rung"]] >= RANK["delivered"]
    if is_actual and day(row["date"]) <= through:
        return amount
    whole = part or (first_day(year), last_day(year))
    return settled(amount * fraction_of(within(whole, (first_day(year), through)), whole))


def stands_delivered(record, saving, year):
    rows = [row for row in record.rows("statuses", saving=saving["id"]) if year_from(row["financialYear"]) == year]
    years, _ = standing_rows(rows, record.row("initiatives", saving["initiative"]))
    return any(RANK[rung] >= RANK["delivered"] and not row.get("nil") for rung, row in years.get(year, {}).items())
