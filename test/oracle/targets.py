"""D1: targets as in-year pieces, first and latest, gross and net."""

from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Optional

from fiscal import (
    ONE_DAY, day, days, first_day, fraction_of_year, in_year, last_day, period, within, year_from, year_of, years_touched,
)
from number import number, settled
from record import go_live_of

LEVELS = {"full_year_level", "increment", "level_cumulative"}


@dataclass(frozen=True)
class Piece:
    """A target of some days of one year."""

    span: tuple
    amount: Optional[Fraction]
    set_on: object
    carried: Optional[int] = None

    @property
    def year(self):
        return year_of(self.span[0])


@dataclass
class Series:
    """Rows that agree in what they are of, in class and in net or gross."""

    initiative: str
    saving: Optional[str]
    measure: Optional[str]
    cls: Optional[str]
    footing: str
    rows: list
    is_late: bool

    @property
    def is_cash(self):
        return self.rows[0]["what"] == "cash"

    def first(self):
        """The rows set on the earliest day, kept for ever."""
        earliest = min(row["setOn"] for row in self.rows)
        return pieces_of([row for row in self.rows if row["setOn"] == earliest])

    def latest(self):
        """For each day the row set last; what was carried forward stands once, in the year it lands."""
        pieces = []
        for set_on in sorted({row["setOn"] for row in self.rows}):
            own = pieces_of([row for row in self.rows if row["setOn"] <= set_on], set_on)
            setting = [piece.span for piece in own if piece.carried is None]
            pieces = [rest for piece in pieces for rest in outside(piece, setting)] + own
        return self.carried_off(pieces)

    def carried_off(self, pieces):
        """D2: taken off the year it left, no more than stood there, unless that year was set again by then."""
        carried = [piece for piece in pieces_of(self.rows) if piece.carried is not None]
        for piece in carried:
            left = [other for other in pieces if other.year == piece.carried and other.carried is None]
            again = any(
                row["setOn"] >= piece.set_on.isoformat() and "carriedFrom" not in row and in_year(period(row["period"]), piece.carried)
                for row in self.rows
            )
            stood = sum((other.amount or Fraction(0) for other in left), Fraction(0))
            if again or not stood or piece.set_on.isoformat() == min(row["setOn"] for row in self.rows):
                continue
            kept = 1 - min(piece.amount, stood) / stood
            pieces = [replace(other, amount=other.amount * kept) if other in left and other.amount else other for other in pieces]
        return pieces


def outside(piece, spans):
    """What is left of a piece outside some spans, shared by days."""
    left = [piece.span]
    for span in spans:
        left = [part for whole in left for part in without(whole, span)]
    whole = days(piece.span)
    return [replace(piece, span=part, amount=None if piece.amount is None else settled(piece.amount * days(part) / whole)) for part in left]


def without(whole, span):
    both = within(whole, span)
    if both is None:
        return [whole]
    return [part for part in ((whole[0], both[0] - ONE_DAY), (both[1] + ONE_DAY, whole[1])) if part[0] <= part[1]]


def pieces_of(rows, only=None):
    """D3: every period kind as an in-year amount, the period itself saying which days a level is in force."""
    levels, amounts, found = {}, {}, []
    for row in sorted(rows, key=lambda row: (period(row["period"]), row["setOn"])):
        span, value = period(row["period"]), number(row["value"])
        for year in years_touched(span):
            part, amount = in_year(span, year), None
            if row["periodKind"] in LEVELS:
                level = level_of(row, value, year, levels, amounts)
                levels[year] = level
                amount = None if level is None else settled(level * fraction_of_year(part, year))
            elif row["periodKind"] == "sum_to_date":
                before = [amounts[other] for other in sorted(amounts) if other < year]
                amount = None if None in before else value - sum(before, Fraction(0))
            elif row["periodKind"] == "in_year":
                amount = settled(value * days(part) / days(span))
            amounts[year] = None if amount is None or amounts.get(year, 0) is None else amounts.get(year, Fraction(0)) + amount
            if only in (None, row["setOn"]):
                found.append(Piece(part, amount, day(row["setOn"]), year_from(row.get("carriedFrom"))))
    return found


def level_of(row, value, year, levels, amounts):
    """A first change with no year before it is the level; one on a year that gives no level is not established."""
    if row["periodKind"] != "increment" or (year - 1) not in amounts:
        return value
    before = levels.get(year - 1)
    return None if before is None else value + before


def is_counted(record, row):
    """A target whose kind and subject agree."""
    saving = record.row("savings", row.get("saving"))
    if row["what"] == "net_hours":
        return "saving" not in row
    if "measure" in row or (saving is None and "class" not in row):
        return False
    if saving is not None:
        return row.get("class", saving["class"]) == saving["class"] and row["netOrGross"] == "gross"
    return True


def class_of(record, row):
    saving = record.row("savings", row.get("saving"))
    return None if row["what"] == "net_hours" else saving["class"] if saving else row["class"]


def kind_of(record, row):
    return row["what"], class_of(record, row), row["netOrGross"]


def is_part(row):
    return "saving" in row or "measure" in row


def series_of(record, initiative):
    """The series of an initiative; of one kind, only those of the level that was set first, of the whole where both were on one day."""
    rows = [row for row in record.rows("targets", initiative=initiative["id"]) if is_counted(record, row)]
    set_first = {}
    for row in rows:
        level = (is_part(row), kind_of(record, row))
        set_first[level] = min(row["setOn"], set_first.get(level, row["setOn"]))
    groups = {}
    for row in rows:
        other = set_first.get((not is_part(row), kind_of(record, row)))
        own = set_first[(is_part(row), kind_of(record, row))]
        if other is None or own < other or (own == other and not is_part(row)):
            groups.setdefault((row.get("saving"), row.get("measure"), *kind_of(record, row)), []).append(row)
    live = go_live_of(record, initiative)
    found = []
    for (saving, measure, _, cls, footing), group in groups.items():
        is_late = live is not None and day(min(row["setOn"] for row in group)) > live
        found.append(Series(initiative["id"], saving, measure, cls, footing, group, is_late))
    return found


def to_date(piece, through):
    """What falls by the last day counted, a period in progress by days; None where nothing does."""
    if piece.span[0] > through:
        return None
    if piece.span[1] <= through or piece.amount is None:
        return piece
    part = piece.span[0], through
    return replace(piece, span=part, amount=settled(piece.amount * days(part) / days(piece.span)))


def whole_of(pieces):
    """The sum of pieces; None where one is not established."""
    amounts = [piece.amount for piece in pieces]
    return None if None in amounts else sum(amounts, Fraction(0))


def year_span(year):
    return first_day(year), last_day(year)
