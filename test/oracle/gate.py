"""A4: the quality gate of an initiative in a year."""

from fiscal import day, last_day, period
from number import number
from observations import baseline_of, standing_observations
from record import go_live_of

WORST_FIRST = ("worsened", "unconfirmed", "confirmed")


def measure_gate(record, measure, year, go_live, through):
    """One quality measure: its latest observation since go-live against its baseline, equal to tolerance being held."""
    if go_live is None or any(name not in measure for name in ("direction", "tolerance", "setOn")):
        return "unconfirmed"
    if day(measure["setOn"]) >= go_live:
        return "unconfirmed"
    until = min(last_day(year), through)
    ended = [row for row in standing_observations(record, measure) if go_live <= period(row["period"])[1] <= until]
    baseline = baseline_of(record, measure, go_live)
    if not ended or baseline is None:
        return "unconfirmed"
    latest = max(ended, key=lambda row: period(row["period"])[1])
    change = number(latest["value"]) - number(baseline["value"])
    adverse = -change if measure["direction"] == "higher_is_better" else change
    return "worsened" if adverse > number(measure["tolerance"]) else "confirmed"


def gate_of(record, initiative, year, through):
    """The worst measure decides; none is unconfirmed."""
    go_live = go_live_of(record, initiative)
    found = {
        measure_gate(record, measure, year, go_live, through)
        for measure in record.rows("measures", initiative=initiative["id"], role="quality")
    }
    return next((gate for gate in WORST_FIRST if gate in found), "unconfirmed")
