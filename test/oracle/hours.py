"""Section B: time returned, step by step. Amounts are hours."""

from fractions import Fraction

from entry import HOUR_RUNGS, Entry
from evidence import best
from minutes import adjustment, deflected_by_part, minutes_by_part, plus
from number import number, settled
from parameters import standard_rate
from record import own_rate

OWN_NAME = {"resident": "resident_hours", "supplier": "supplier_hours"}


def deadweight_hours(record, measure, minutes, gain):
    """B5: a share of the gain after rework, or a rate of the baseline; none taken off where none is recorded."""
    share = adjustment(record, measure, "deadweight_share")
    if share is not None:
        value = number(share.get("value"))
        return None if gain is None or value is None else settled(-gain * value)
    rate = adjustment(record, measure, "deadweight_rate")
    if rate is None:
        return Fraction(0)
    value = number(rate.get("value"))
    if minutes.without is None or value is None or measure.get("reading") == "gain":
        return None
    return settled(-minutes.without * value / 60)


def attribution_hours(record, measure, left):
    """B5: what is due to something else; unstated attribution is not established, never 1."""
    stated = adjustment(record, measure, "attribution")
    value = None if stated is None else number(stated.get("value"))
    return None if left is None or value is None else settled(-left * (1 - value))


def steps_of(record, measure, minutes):
    """B0 steps 1 to 3 of one fold."""
    gross = minutes.gross()
    rework = None if minutes.rework is None else settled(-minutes.rework / 60)
    gain = plus(gross, rework)
    steps = {"gross_hours": gross, "rework_hours": rework}
    if minutes.is_shaped:
        profile = None if gain is None or minutes.kept is None else settled(minutes.kept / 60 - gain)
        steps["profile_hours"] = profile
        gain = plus(gain, profile)
    deadweight = deadweight_hours(record, measure, minutes, gain)
    return {**steps, "deadweight_hours": deadweight, "attribution_hours": attribution_hours(record, measure, plus(gain, deadweight))}


def chain_of(record, measure, initiative, through):
    """B0 steps 1 to 3 of one measure: entries for each rung and year."""
    entries = []
    if measure["shape"] == "contained_contacts":
        parts, entries = deflected_by_part(record, measure, initiative, through)
    else:
        parts = minutes_by_part(record, measure, initiative, through)
    own_name = OWN_NAME.get(measure["whoseTime"])
    for (rung, year, beside), minutes in parts.items():
        place = {"initiative": initiative["id"], "year": year, "rung": rung, "of": measure["id"], "grade": minutes.grade}
        steps = steps_of(record, measure, minutes)
        if own_name:
            entries += [] if beside else [Entry(own_name, amount=steps["gross_hours"], **place)]
        elif beside:
            entries.append(Entry("self_reported_hours", amount=plus(*steps.values()), **place))
        else:
            entries += [Entry(step, amount=amount, **place) for step, amount in steps.items()]
    return entries


def is_returned_time(measure):
    """B1, B2: a time measure that says whose time it is and that it is effort."""
    return measure["role"] == "time" and measure.get("timeKind") == "effort" and "whoseTime" in measure


def highest_rung(entries, year, of=None):
    rungs = [entry.rung for entry in entries if entry.year == year and (of is None or entry.of == of)]
    return max(rungs, key=HOUR_RUNGS.index) if rungs else None


def running_entries(costs, chain):
    """B7: running hours come off the highest rung of the year, unscaled; claimed where no hours are returned."""
    staff = [entry for entry in chain if entry.step == "gross_hours"]
    found = []
    for cost in costs:
        rung = highest_rung(staff, cost.year) or "claimed"
        grade = best(entry.grade for entry in staff if (entry.year, entry.rung) == (cost.year, rung))
        found.append(Entry("running_hours", cost.initiative, -cost.amount, cost.year, rung, of=cost.of, grade=grade))
    return found


def rates_of(record, group_id):
    """B9: the council's own rate and the edition's standard rate."""
    own = own_rate(record.row("staffGroups", group_id)) if group_id else None
    return {"own": None if own is None else settled(own), "standard": standard_rate()}
