"""B16, E1: which observations of a measure count, and on which days."""

from fractions import Fraction

from counterfactual import baselines_of
from deflection import counted
from fiscal import ONE_DAY, day, days, in_year, period, within, years_touched
from record import ACCRUING, go_live_of, stages_of

MEASURING = {"observation", "system_log", "ledger"}
OWN_WORD = {"self_report", "diary"}


def accruing_spans(record, initiative, through):
    """B16: the spans of days on which hours accrue, up to the last day counted; None where nothing says."""
    stages = stages_of(record, initiative)
    if not stages:
        live = go_live_of(record, initiative)
        return None if live is None else ([(live, through)] if live <= through else [])
    spans = []
    for row, after in zip(stages, stages[1:] + [None]):
        last = through if after is None else min(through, day(after["date"]) - ONE_DAY)
        if row["stage"] in ACCRUING and day(row["date"]) <= last:
            spans.append((day(row["date"]), last))
    return spans


def accrued_share(span, year, spans):
    """B16: the days of a period that fall in a year and accrue, over the days of the period."""
    part = in_year(span, year)
    counted = sum(days(both) for both in (within(part, other) for other in spans) if both) if part else 0
    return Fraction(counted, days(span))


def standing_observations(record, measure):
    """B16, B13: the rows of a measure that count."""
    return [row for row, counts in judged_observations(record, measure) if counts]


def judged_observations(record, measure, rows=None):
    """B16: of one cohort and period the latest captured holds; partial overlap leaves neither; a bound is in no total (B13)."""
    rows = record.rows("observations", measure=measure["id"]) if rows is None else rows
    judged = []
    for cohort in sorted({row.get("cohort", "") for row in rows}):
        by_period = {}
        for row in (row for row in rows if row.get("cohort", "") == cohort):
            by_period.setdefault(period(row["period"]), []).append(row)
        latest = {span: record.latest(group, "capturedOn") for span, group in by_period.items()}
        for span, row in latest.items():
            overlaps = any(other != span and within(span, other) for other in latest)
            judged.append((row, not overlaps and "bound" not in row))
    return judged


def sorted_by_word(record, measure, spans):
    """E1: (row, counts, year, beside): where a year has measured rows, those of people's own word stand beside them."""
    rows = record.rows("observations", measure=measure["id"])
    measured = [row for row in rows if row.get("instrument") in MEASURING and "bound" not in row]
    years = {year for row in measured for year in years_touched(period(row["period"])) if accrued_share(period(row["period"]), year, spans)}
    own_word = [row for row in rows if row.get("instrument") in OWN_WORD]
    rest = [row for row in rows if row.get("instrument") not in OWN_WORD]
    unmeasured = [row for row in rows if row not in measured]
    found = []
    for row, counts in judged_observations(record, measure, rest):
        found += [(row, counts, year, False) for year in years_touched(period(row["period"])) if year in years]
    for row, counts in judged_observations(record, measure, own_word):
        found += [(row, counts, year, True) for year in years_touched(period(row["period"])) if year in years]
    for row, counts in judged_observations(record, measure, unmeasured):
        found += [(row, counts, year, False) for year in years_touched(period(row["period"])) if year not in years]
    return found


def baseline_of(record, measure, go_live):
    """Of the baselines that count, the latest captured."""
    return record.latest(baselines_of(record, measure, go_live), "capturedOn")


def is_baseline_late(record, measure, live):
    """E2: whether what the measure is held against was captured after go-live."""
    baseline = None if measure.get("reading") == "gain" else baseline_of(record, measure, live)
    captured = None if baseline is None else day(baseline.get("capturedOn"))
    return captured is not None and live is not None and captured > live
