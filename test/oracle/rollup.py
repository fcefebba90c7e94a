"""B16: quality and volume brought together by year, in the unit of the shape; B4: active of licensed users."""

from fractions import Fraction

from fiscal import days, in_year, period, within, year_of, years_touched
from number import number, settled, written
from observations import baseline_of, judged_observations
from record import go_live_of

UNDECLARED = {"quality": "latest", "volume": "sum"}
NOT_ADDING = {"share", "score", "minutes_per_case", "minutes_per_person_day", "hours_per_person_week"}
WHOLE = {"latest", "maximum", "minimum"}
PLACES = {"share": 4, "money": 2}


def part_of(row, year, through):
    """The days of an observation in a year up to the last day counted, over the days of its period."""
    span = period(row["period"])
    part = in_year(span, year)
    part = None if part is None or part[0] > through else (part[0], min(part[1], through))
    return Fraction(days(part), days(span)) if part else Fraction(0)


def rows_of_year(judged, way, year, through):
    if way in WHOLE:
        return [(row, counts) for row, counts in judged if period(row["period"])[1] <= through and year_of(period(row["period"])[1]) == year]
    return [(row, counts) for row, counts in judged if part_of(row, year, through)]


def weights_of(rows):
    return next(([number(row[name]) for row in rows] for name in ("volume", "sample") if all(name in row for row in rows)), None)


def brought_together(record, rows, way, year, through, adds):
    """The value of a year, or None where it is not established."""
    if not rows:
        return None
    values = [number(row["value"]) for row in rows]
    if way == "latest":
        row = max(rows, key=lambda row: (period(row["period"])[1], record.date_of(row, "capturedOn"), row.get("id", "")))
        return number(row["value"])
    if way in WHOLE:
        return max(values) if way == "maximum" else min(values)
    parts = [part_of(row, year, through) for row in rows]
    if way == "sum":
        return sum(v * p for v, p in zip(values, parts)) if adds else None
    if len(rows) == 1:
        return values[0]
    weights = weights_of(rows)
    weighed = None if weights is None else [w * p for w, p in zip(weights, parts)]
    if not weighed or not sum(weighed):
        return None
    return settled(sum(v * w for v, w in zip(values, weighed)) / sum(weighed))


def put_roll_ups(figures, subject, one):
    for measure in one.measures:
        if measure["role"] not in UNDECLARED:
            continue
        way = measure.get("rollUp", UNDECLARED[measure["role"]])
        judged = judged_observations(one.record, measure)
        for year in sorted({year for row, _ in judged for year in years_touched(period(row["period"]))}):
            those = rows_of_year(judged, way, year, one.through)
            if those:
                counted = [row for row, counts in those if counts]
                value = brought_together(one.record, counted, way, year, one.through, measure["shape"] not in NOT_ADDING)
                figures.put_shaped(subject, "observed", {"kind": measure["id"], "period": year}, value, measure["shape"])
        baseline = baseline_of(one.record, measure, go_live_of(one.record, one.row))
        if baseline is not None:
            figures.put_shaped(subject, "observed_baseline", {"kind": measure["id"]}, number(baseline["value"]), measure["shape"])


def put_active_share(figures, subject, one):
    """B4: mean active users of a year over mean licensed users of it."""
    people = [entry for entry in one.people() if entry.month is None]
    for year in sorted({entry.year for entry in people}):
        of = {role: [entry.amount for entry in people if (entry.step, entry.year) == (role, year)] for role in ("active_users", "licensed_users")}
        if all(of.values()):
            known = all(amount is not None for amounts in of.values() for amount in amounts)
            licensed = sum(of["licensed_users"]) if known else 0
            figures.put(subject, "active_share", {"period": f"{year}-{(year + 1) % 100:02d}"}, settled(sum(of["active_users"]) / licensed) if licensed else None)
