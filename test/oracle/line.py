"""A9: the cash baseline of a budget line, and what the line gave up."""

from fractions import Fraction

from fiscal import day, last_day, year_from, year_of
from number import number, settled
from record import go_live_of

OUT_OF_LINE = {"cash_releasing", "non_efficiency_saving"}
APPROVED = {"pay", "price", "growth"}


def line_year(record, line, year):
    rows = record.rows("lineYears", budgetLine=line)
    return next((row for row in rows if year_from(row["financialYear"]) == year), {})


def starts_in(record, saving, initiative):
    """The financial year that holds go-live, else the saving's first day."""
    live = go_live_of(record, initiative)
    first = live or day(saving.get("from"))
    return None if first is None else year_of(first)


def cash_baseline(record, line, start, year, both=True):
    """The lower of budget and outturn in the year before, with what each later year approved for pay, price and growth."""
    if start is None or line is None or year < start:
        return None
    before = line_year(record, line, start - 1)
    amounts = [number(before[name]) for name in ("budget", "outturn") if name in before]
    if not amounts or (both and len(amounts) < 2):
        return None
    approved = [
        number(row["amount"])
        for row in record.rows("lineChanges", budgetLine=line)
        if row["type"] in APPROVED and start <= year_from(row["financialYear"]) <= year
    ]
    return settled(min(amounts) + sum(approved, Fraction(0)))


def line_saving(record, saving, initiative, year):
    """The baseline less the outturn of a year that has ended by the as-at date; None where either is not recorded."""
    line = saving.get("budgetLine")
    baseline = cash_baseline(record, line, starts_in(record, saving, initiative), year)
    outturn = number(line_year(record, line, year).get("outturn")) if last_day(year) <= record.as_at else None
    return None if baseline is None or outturn is None else settled(baseline - outturn)


def same_savings(record, saving):
    """A8: the ids of the rows that are one saving with this one, joined by sameAs."""
    pairs = [(row["id"], row["sameAs"]) for row in record.rows("savings") if "sameAs" in row]
    found, grown = {saving["id"]}, True
    while grown:
        grown = {other for pair in pairs for other in pair if set(pair) & found} - found
        found |= grown
    return found
