"""B0: what a measure is held against: flat, a trend, or the same days of earlier years."""

from fractions import Fraction

from fiscal import day, days, is_whole_months, months, period
from number import number, settled


def baselines_of(record, measure, go_live):
    """The baselines captured by go-live, or all of them where none was."""
    rows = record.rows("baselines", measure=measure["id"])
    early = [row for row in rows if go_live is None or "capturedOn" not in row or day(row["capturedOn"]) <= go_live]
    return early or rows


def counterfactual_kind(record, rows):
    """The latest captured that names one decides; none named is flat."""
    naming = record.latest([row for row in rows if "counterfactual" in row], "capturedOn")
    return "flat" if naming is None else naming["counterfactual"]


def one_a_period(record, rows):
    """Of rows with the same period, the latest captured."""
    by_period = {}
    for row in rows:
        by_period.setdefault(period(row["period"]), []).append(row)
    return [record.latest(group, "capturedOn") for group in by_period.values()]


def middle(span):
    """Half way between the first and the last day, in days."""
    return Fraction(span[0].toordinal() + span[1].toordinal(), 2)


def trend(points, at):
    """The least-squares line through at least three points, read at a day; None below nought."""
    if len({x for x, _ in points}) < 3:
        return None
    n, sum_x, sum_y = len(points), sum(x for x, _ in points), sum(y for _, y in points)
    sum_xy, sum_xx = sum(x * y for x, y in points), sum(x * x for x, _ in points)
    value = (sum_y * sum_xx - sum_x * sum_xy + at * (n * sum_xy - sum_x * sum_y)) / (n * sum_xx - sum_x**2)
    return None if value < 0 else settled(value)


def day_of_year(when):
    """Its month and day; the end of February is one day, whatever its number."""
    return (2, 29) if (when.month, when.day) in {(2, 28), (2, 29)} and is_whole_months((when.replace(day=1), when)) else (when.month, when.day)


def is_same_season(span, earlier):
    same = all(day_of_year(mine) == day_of_year(theirs) for mine, theirs in zip(span, earlier))
    return same and span[0].year - earlier[0].year == span[1].year - earlier[1].year >= 1


def carried(record, rows, span, value_of):
    """A value of the baselines carried to a period observed by trend or season; None where it cannot be."""
    values = [(period(row["period"]), value_of(row)) for row in one_a_period(record, rows)]
    if any(value is None for _, value in values):
        return None
    if counterfactual_kind(record, rows) == "trend":
        return trend([(middle(own), value) for own, value in values], middle(span))
    same = [value for own, value in values if is_same_season(span, own)]
    return settled(sum(same, Fraction(0)) / len(same)) if same else None


def minutes_each(row, shape):
    """The value of a baseline; of hours a period the minutes for each case."""
    value, volume = number(row["value"]), number(row.get("volume"))
    if shape != "hours_per_period":
        return value
    return settled(value * 60 / volume) if volume else None


def minutes_before(record, rows, measure, span):
    """The minutes each that a period observed is held against."""
    if not rows:
        return None
    if counterfactual_kind(record, rows) == "flat":
        return minutes_each(record.latest(rows, "capturedOn"), measure["shape"])
    return carried(record, rows, span, lambda row: minutes_each(row, measure["shape"]))


def lengths(span, other):
    """How long two periods are: in months where both are whole months, otherwise in days."""
    if is_whole_months(span) and is_whole_months(other):
        return months(span), months(other)
    return days(span), days(other)


def volume_before(record, rows, span):
    """B14: the contacts that staff would have handled in a period without the initiative."""
    if not rows or any("volume" not in row for row in rows):
        return None
    kind = counterfactual_kind(record, rows)
    if kind == "flat":
        row = record.latest(rows, "capturedOn")
        mine, theirs = lengths(span, period(row["period"]))
        return settled(number(row["volume"]) * mine / theirs)
    if kind == "seasonal":
        return carried(record, rows, span, lambda row: number(row["volume"]))
    by_month = all(is_whole_months(own) for own in [span] + [period(row["period"]) for row in rows])
    length = months if by_month else days
    rate = carried(record, rows, span, lambda row: settled(number(row["volume"]) / length(period(row["period"]))))
    return None if rate is None else settled(rate * length(span))
