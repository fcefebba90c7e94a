"""D1, D2: what was realised against what was promised, the rolling outturn and slippage."""

from fractions import Fraction

from cases import lay_out
from entry import HOUR_RUNGS, Entry, total
from fiscal import day, last_day, year_from
from history import RANK
from number import settled
from targets import to_date, whole_of, year_span

KINDS = ("first", "latest")


def pieces(series, which):
    return series.first() if which == "first" else series.latest()


def target_entries(series):
    """The target of a series, first and latest, as entries by year."""
    found = []
    step = "target" if series.is_cash else "target_hours"
    for which in KINDS:
        for piece in pieces(series, which):
            found.append(
                Entry(step, series.initiative, piece.amount, piece.year, cls=series.cls, kind=f"{which}_{series.footing}", span=piece.span)
            )
    return found


def realised_cash(one, series):
    """The ledger amount that reached verified by the day; for net, less every cost of the initiative due by then."""
    entries = [
        entry for entry in one.all_cash
        if entry.step == "cash" and entry.landed and entry.cls == series.cls
        and series.saving in (None, entry.of) and RANK[entry.rung] >= RANK["verified"]
    ]
    if entries and total(entries) is None:
        return None
    amount = total(entries) or Fraction(0)
    if series.footing == "gross":
        return amount
    return None if lacks_cost(one) else amount - sum((entry.amount for entry in one.costs if entry.step == "cost" and entry.landed), Fraction(0))


def lacks_cost(one):
    """C1: a cost whose amount or year is not known stops every net that it is in."""
    costs = [entry for entry in one.costs if entry.step == "cost" and (entry.landed or entry.year is None)]
    return any(entry.amount is None or entry.year is None for entry in costs)


def realised_hours(one, series, reached):
    """Net or gross hours on a rung or higher; running hours off only where the target is of the whole initiative."""
    least = HOUR_RUNGS.index(reached)
    if series.footing == "gross":
        source = [entry for entry in one.chain if entry.step == "gross_hours"]
    else:
        source = [entry for entry in one.net if entry.of is not None or series.measure is None]
    own = [entry for entry in source if series.measure in (None, entry.of)]
    measured = any(entry.of is not None and HOUR_RUNGS.index(entry.rung) >= HOUR_RUNGS.index("measured") for entry in own)
    entries = [entry for entry in own if HOUR_RUNGS.index(entry.rung) >= least]
    return (total(entries) if entries else Fraction(0)) if measured else None


def held_against(subject_series, which, through):
    """The series of a kind with something promised by the day that is established, and not first set after go-live."""
    found = []
    for one, series in subject_series:
        parts = [part for part in (to_date(piece, through) for piece in pieces(series, which)) if part]
        promised = whole_of(parts)
        if parts and promised is not None and not (which == "first" and series.is_late):
            found.append((one, series, promised))
    return found


def has_pieces(subject_series, which, through):
    return any(to_date(piece, through) for _, series in subject_series for piece in pieces(series, which))


def rates(subject_series, through, realised):
    """Realised, rate and variance of a set: what was not realised for certain adds nothing and its target stays."""
    for which in KINDS:
        for footing in ("gross", "net"):
            group = [(one, series) for one, series in subject_series if series.footing == footing]
            if not has_pieces(group, which, through):
                continue
            held = held_against(group, which, through)
            known = [amount for amount in (realised(one, series) for one, series, _ in held) if amount is not None]
            known = [] if footing == "net" and any(lacks_cost(one) for one, series, _ in held if series.is_cash) else known
            promised = sum((amount for _, _, amount in held), Fraction(0))
            came = sum(known, Fraction(0)) if known else None
            rate = None if came is None or not promised else settled(came / promised)
            yield f"{which}_{footing}", came, rate, None if came is None else came - promised


def standing_in(ladder, year, rung):
    """What reached a rung in a year, landed or not; None where nothing did."""
    rows = ladder.standings.get(year, {})
    return ladder.reached(year, rung, "in_year") if any(RANK[other] >= RANK[rung] for other in rows) else None


def forecast_day(ladder, year):
    row = ladder.years.get(year, {}).get("forecast")
    return None if row is None else day(row["date"])


def carried_out(ladder, year):
    """D2: statuses that name the year as the one they were carried from, unless it was forecast again by then."""
    since = forecast_day(ladder, year)
    return [
        number_of(ladder, other, rung)
        for other, rows in ladder.years.items()
        for rung, row in rows.items()
        if year_from(row.get("carriedFrom")) == year and (since is None or since < day(row["date"]))
    ]


def number_of(ladder, year, rung):
    return ladder.standings[year][rung].in_year or Fraction(0)


def reforecast(series, year):
    """The latest gross reforecast of a saving and year, and the day it was set; the first target is none."""
    first = min(row["setOn"] for row in series.rows)
    own = [piece for piece in series.latest() if piece.year == year]
    later = [piece.set_on for piece in own if piece.set_on.isoformat() > first]
    left = [day(row["setOn"]) for row in series.rows if year_from(row.get("carriedFrom")) == year and row["setOn"] > first]
    if not later and not left:
        return None, None
    return whole_of(own), max(later + left)


def expected(ladder, series, year):
    """The latest gross reforecast where it is dated on or after the latest forecast, else what reached forecast."""
    amount, set_on = (None, None) if series is None else reforecast(series, year)
    since = forecast_day(ladder, year)
    if set_on is not None and (since is None or set_on >= since):
        return amount
    stood = standing_in(ladder, year, "forecast")
    return None if stood is None else max(stood - sum(carried_out(ladder, year), Fraction(0)), Fraction(0))


def outturn_in(ladder, series, year):
    """D2: actuals take the place of forecasts as they arrive; (known, amount)."""
    rows = ladder.standings.get(year, {})
    delivered = any(RANK[rung] >= RANK["delivered"] for rung in rows)
    if ladder.through >= last_day(year):
        if delivered and not ladder.may_reach("delivered", year):
            return True, None
        for rung in ("verified", "delivered"):
            if any(RANK[other] >= RANK[rung] for other in rows) and ladder.may_reach(rung, year):
                return True, ladder.reached(year, rung, "in_year")
        amount = expected(ladder, series, year)
        return amount is not None, amount
    came = ladder.reached(year, "delivered", "in_year") if delivered and ladder.may_reach("delivered", year) else None
    known = [amount for amount in (came, expected(ladder, series, year)) if amount is not None]
    return bool(known), max(known, default=None)


def outturn_entries(one):
    """The rolling outturn of every saving and year on record."""
    found = []
    for ladder in one.ladders:
        series = next((each for each in one.series if each.saving == ladder.saving["id"] and each.footing == "gross"), None)
        years = set(ladder.standings)
        if series is not None:
            years |= {piece.year for piece in series.latest()}
        for year in sorted(years):
            known, amount = outturn_in(ladder, series, year)
            if known:
                span = ladder.part.get(year) or year_span(year)
                found.append(Entry("rolling_outturn", one.row["id"], amount, year, cls=ladder.saving["class"], of=ladder.saving["id"], span=span))
    return found


def month_reaching(monthly, whole):
    """The first month by whose end a sum has come to the whole."""
    running = Fraction(0)
    for month in sorted(monthly):
        running += monthly[month]
        if settled(running) >= whole:
            return month
    return None


def slippage(subject_series, outturns):
    """D1: the month the outturn of the same savings comes to the whole of the first target, less the month the target does."""
    promised, came, whole = {}, {}, Fraction(0)
    for one, series in subject_series:
        if series.is_late or whole_of(series.first()) is None:
            return None
        for piece in series.first():
            lay_out(promised, piece, piece.amount)
            whole += piece.amount
        for entry in outturns:
            if entry.initiative == series.initiative and entry.cls == series.cls and series.saving in (None, entry.of):
                if entry.amount is None:
                    return None
                lay_out(came, entry, entry.amount)
    planned, reached = month_reaching(promised, whole), month_reaching(came, whole)
    return None if planned is None or reached is None else Fraction(reached - planned)


def all_series(initiatives):
    return [(one, series) for one in initiatives for series in one.series]


def put_realisation(figures, subject, initiatives):
    """Every figure of D1 and D2 of a subject."""
    through = initiatives[0].through
    pairs = all_series(initiatives)
    put_targets(figures, subject, pairs, through)
    for cls in sorted({series.cls for _, series in pairs if series.is_cash}):
        own = [(one, series) for one, series in pairs if series.cls == cls]
        for kind, came, rate, variance in rates(own, through, realised_cash):
            place = {"cls": cls, "kind": kind, "period": "to_date", "reached": "verified"}
            figures.put(subject, "realised_against_target", place, came)
            figures.put(subject, "realisation_rate", place, rate)
            figures.put(subject, "variance", place, variance)
    hours = [(one, series) for one, series in pairs if not series.is_cash]
    for reached in ("measured", "verified"):
        for kind, came, rate, variance in rates(hours, through, lambda one, series: realised_hours(one, series, reached)):
            place = {"kind": kind, "period": "to_date", "reached": reached}
            figures.put(subject, "hours_against_target", place, came)
            figures.put(subject, "hours_realisation_rate", place, rate)
            figures.put(subject, "variance_hours", place, variance)
    put_outturn(figures, subject, initiatives, pairs)


def put_targets(figures, subject, pairs, through):
    entries = [entry for _, series in pairs for entry in target_entries(series)]
    dated = []
    for _, series in pairs:
        step = "target" if series.is_cash else "target_hours"
        for which in KINDS:
            for part in (to_date(piece, through) for piece in pieces(series, which)):
                if part:
                    dated.append(Entry(step, series.initiative, part.amount, part.year, cls=series.cls, kind=f"{which}_{series.footing}"))
    for step, facets in (("target", ("cls", "kind")), ("target_hours", ("kind",))):
        figures.cut(subject, step, [entry for entry in entries if entry.step == step], *facets, periods=("year", "whole_life"))
        figures.cut(subject, step, [entry for entry in dated if entry.step == step], *facets, periods=("to_date",))


def put_outturn(figures, subject, initiatives, pairs):
    outturns = [entry for one in initiatives for entry in outturn_entries(one)]
    figures.cut(subject, "rolling_outturn", outturns, "cls", periods=("year",))
    figures.cut(subject, "outturn_at_completion", outturns, "cls", periods=("whole_life",))
    for cls in sorted({series.cls for _, series in pairs if series.is_cash and series.footing == "gross"}):
        own = [(one, series) for one, series in pairs if series.cls == cls and series.footing == "gross"]
        figures.put(subject, "slippage", {"cls": cls, "kind": "first_gross"}, slippage(own, outturns))
