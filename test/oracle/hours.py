"""Section B: time returned, step by step. Each function is one rule; amounts are hours unless named minutes."""

from fractions import Fraction
from math import ceil

from entry import HOUR_RUNGS, Entry
from fiscal import ONE_DAY, day, days, fraction_of, in_year, period, within, years_touched
from number import number, settled
from parameters import STANDARD_PAID_HOURS, standard_rate
from record import ACCRUING, go_live_of, own_rate, stages_of

NOT_VERIFIERS = {"owner", "supplier", "service"}
PEOPLE_ROLES = {"licensed_users", "active_users", "lapsed_users"}
OWN_NAME = {"resident": "resident_hours", "supplier": "supplier_hours"}


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


def judged_observations(record, measure):
    """B16: of one cohort and period the latest captured holds; partial overlap leaves neither; a bound is in no total (B13)."""
    rows = record.rows("observations", measure=measure["id"])
    judged = []
    for cohort in {row.get("cohort") for row in rows}:
        by_period = {}
        for row in (row for row in rows if row.get("cohort") == cohort):
            by_period.setdefault(period(row["period"]), []).append(row)
        latest = {span: record.latest(group, "capturedOn") for span, group in by_period.items()}
        for span, row in latest.items():
            overlaps = any(other != span and within(span, other) for other in latest)
            judged.append((row, not overlaps and "bound" not in row))
    return judged


def baseline_of(record, measure, go_live):
    """One captured by go-live holds over one captured after; of several, the latest."""
    rows = record.rows("baselines", measure=measure["id"])
    early = [row for row in rows if go_live is None or "capturedOn" not in row or day(row["capturedOn"]) <= go_live]
    return record.latest(early or rows, "capturedOn")


def adjustment(record, measure, kind):
    """B5: an adjustment of the measure holds over one of the initiative; of several, the latest set."""
    rows = [row for row in record.rows("adjustments", initiative=measure["initiative"], type=kind) if "saving" not in row]
    own = [row for row in rows if row.get("measure") == measure["id"]]
    return record.latest(own or [row for row in rows if "measure" not in row], "setOn")


def rung_of(record, row, measure, initiative):
    """B15: claimed unless said; verified only where somebody who is not owner, supplier or service has checked."""
    rung = row.get("rung", "claimed")
    return "measured" if rung == "verified" and not is_checked(record, measure, initiative) else rung


def is_checked(record, measure, initiative):
    return any(
        row.get("measure", measure["id"]) == measure["id"]
        and "saving" not in row
        and row["role"] not in NOT_VERIFIERS
        and row["by"] != initiative.get("owner")
        for row in record.rows("verifications", initiative=initiative["id"])
    )


def is_elapsed(row, group, shape):
    """B4: more than five days in seven, or more weeks than there are, at the group's share of productive hours."""
    productive, paid = (number((group or {}).get(name)) for name in ("productiveHours", "paidHours"))
    ratio = productive / (paid or STANDARD_PAID_HOURS) if productive else Fraction(1)
    weeks = Fraction(days(period(row["period"])), 7)
    if shape == "minutes_per_person_day":
        return number(row["daysWorked"]) > ceil(weeks * 5 * ratio)
    return number(row["weeksWorked"]) > ceil(weeks * ratio)


def units_of(row, measure, group):
    """B3, B4: what a value is multiplied by to give minutes, or None where the row does not say."""
    shape = measure["shape"]
    if shape == "minutes_per_case":
        return number(row.get("volume"))
    if shape == "hours_per_period":
        return Fraction(60)
    basis, times, minutes = {
        "minutes_per_person_day": ("daily", "daysWorked", 1),
        "hours_per_person_week": ("weekly", "weeksWorked", 60),
    }.get(shape, (None, None, None))
    if basis is None or row.get("usersBasis") != basis or "users" not in row or times not in row:
        return None
    return None if is_elapsed(row, group, shape) else number(row["users"]) * number(row[times]) * minutes


def rework_units(row, measure, units):
    """Rework is in minutes for each case, or for each person a day or a week (B3)."""
    if measure["shape"] == "hours_per_person_week":
        return units / 60
    if measure["shape"] == "hours_per_period":
        return number(row.get("volume", "1"))
    return units


def without_minutes(row, measure, baseline, units):
    """B0 step 1: the baseline at the volume of the review."""
    if baseline is None:
        return None
    value = number(baseline["value"])
    if measure["shape"] != "hours_per_period":
        return value * units
    before, now = number(baseline.get("volume")), number(row.get("volume"))
    return None if not before or now is None else value * 60 * now / before


def respondents_share(row, measure):
    """B4, B12: the share of users that a survey's rate was got from; 1 where it is no survey."""
    per_person = measure["shape"] in {"minutes_per_person_day", "hours_per_person_week"}
    if not per_person or not ("respondents" in row or row.get("instrument") == "self_report"):
        return Fraction(1)
    asked = number(row.get("respondents", row.get("sample")))
    users = number(row["users"])
    return Fraction(0) if asked is None or not users else min(asked / users, Fraction(1))


def scaled_share(row):
    """B16: of a row scaled up, the part that was observed keeps its rung; 1 where it was not scaled."""
    if "scaledFrom" not in row:
        return Fraction(1)
    whole = period(row["period"])
    return fraction_of(within(period(row["scaledFrom"]), whole), whole)


class Minutes:
    """What the observations of one measure, rung and year come to, in minutes. None is not established."""

    def __init__(self):
        self.without, self.observed, self.rework = Fraction(0), Fraction(0), Fraction(0)
        self.broken = False

    def add(self, row, measure, baseline, units, share):
        value = number(row["value"]) * units
        if measure.get("reading") == "gain":
            self.without, self.observed = None, self.observed - value * share
        else:
            before = without_minutes(row, measure, baseline, units)
            self.without = None if before is None or self.without is None else self.without + before * share
            self.observed += value * share
        if "reworkMinutes" in row:
            more = number(row["reworkMinutes"]) * rework_units(row, measure, units) * share
            self.rework = None if self.rework is None else self.rework + more
        elif not row.get("reworkInside"):
            self.rework = None

    def gross(self, is_gain):
        if self.broken:
            return None
        if is_gain:
            return settled(-self.observed / 60)
        return None if self.without is None else settled((self.without - self.observed) / 60)


def minutes_by_part(record, measure, initiative, through):
    """The observations of a measure folded by rung and year. One row that cannot be worked leaves its fold not established."""
    spans = accruing_spans(record, initiative, through)
    group = record.row("staffGroups", measure.get("staffGroup"))
    baseline = baseline_of(record, measure, go_live_of(record, initiative))
    parts = {}
    for row, counts in judged_observations(record, measure):
        units = units_of(row, measure, group) if counts else None
        if spans is None:
            continue
        if units is None:
            for year in years_touched(period(row["period"])):
                if accrued_share(period(row["period"]), year, spans):
                    parts.setdefault((rung_of(record, row, measure, initiative), year), Minutes()).broken = True
            continue
        own = respondents_share(row, measure) * scaled_share(row)
        for rung, portion in ((rung_of(record, row, measure, initiative), own), ("projected", 1 - own)):
            for year in years_touched(period(row["period"])):
                share = accrued_share(period(row["period"]), year, spans) * portion
                if share:
                    parts.setdefault((rung, year), Minutes()).add(row, measure, baseline, units, share)
    return parts


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
    return None if minutes.without is None or value is None else settled(-minutes.without * value / 60)


def attribution_hours(record, measure, left):
    """B5: what is due to something else; unstated attribution is not established, never 1."""
    stated = adjustment(record, measure, "attribution")
    value = None if stated is None else number(stated.get("value"))
    return None if left is None or value is None else settled(-left * (1 - value))


def plus(*amounts):
    return None if None in amounts else sum(amounts, Fraction(0))


def chain_of(record, measure, initiative, through):
    """B0 steps 1 to 3 of one measure: entries for each rung and year."""
    entries = []
    is_gain = measure.get("reading") == "gain"
    for (rung, year), minutes in minutes_by_part(record, measure, initiative, through).items():
        place = {"initiative": initiative["id"], "year": year, "rung": rung, "of": measure["id"]}
        gross = minutes.gross(is_gain)
        own_name = OWN_NAME.get(measure["whoseTime"])
        if own_name:
            entries.append(Entry(own_name, amount=gross, **place))
            continue
        rework = None if minutes.rework is None else settled(-minutes.rework / 60)
        gain = plus(gross, rework)
        deadweight = deadweight_hours(record, measure, minutes, gain)
        attribution = attribution_hours(record, measure, plus(gain, deadweight))
        steps = {"gross_hours": gross, "rework_hours": rework, "deadweight_hours": deadweight, "attribution_hours": attribution}
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
    return [
        Entry("running_hours", cost.initiative, -cost.amount, cost.year, highest_rung(staff, cost.year) or "claimed", of=cost.of)
        for cost in costs
    ]


def people_entries(record, measure, initiative, through):
    """B4: the mean number of people over the days observed in the year, bounds left out."""
    sums = {}
    for row in standing_observations(record, measure):
        for year in years_touched(period(row["period"])):
            part = within(in_year(period(row["period"]), year), (period(row["period"])[0], through)) if period(row["period"])[0] <= through else None
            if part:
                people, counted = sums.get(year, (Fraction(0), 0))
                sums[year] = people + number(row["value"]) * days(part), counted + days(part)
    return [Entry(measure["role"], initiative["id"], settled(people / counted), year) for year, (people, counted) in sums.items()]


def induced_entries(record, measure, initiative, through):
    """B3: output nobody would otherwise have done, counted once its period has ended."""
    return [
        Entry("induced_volume", initiative["id"], number(row["induced"]) * fraction_of(in_year(span, year), span), year)
        for row in standing_observations(record, measure)
        if "induced" in row
        for span in [period(row["period"])]
        if span[1] <= through
        for year in years_touched(span)
    ]


def rates_of(record, group_id):
    """B9: the council's own rate and the edition's standard rate."""
    own = own_rate(record.row("staffGroups", group_id)) if group_id else None
    return {"own": None if own is None else settled(own), "standard": standard_rate()}
