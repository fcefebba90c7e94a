"""Section B: time returned, step by step. Each function is one rule; amounts are hours unless named minutes."""

from fractions import Fraction
from math import ceil

from counterfactual import baselines_of, minutes_before
from deflection import contact_entries, contacts_by_year, counted, deflected_minutes
from entry import HOUR_RUNGS, Entry
from evidence import grade_of, worst
from fiscal import ONE_DAY, day, days, fraction_of, in_year, period, within, years_touched
from number import number, settled
from shaping import month_number, profile_from
from parameters import STANDARD_PAID_HOURS, standard_rate
from record import ACCRUING, go_live_of, own_rate, stages_of

MEASURING = {"observation", "system_log", "ledger"}
OWN_WORD = {"self_report", "diary"}
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
    """B4: more weeks than there are at the group's share of productive hours, rounded up, or more than five days in each."""
    productive, paid = (number((group or {}).get(name)) for name in ("productiveHours", "paidHours"))
    ratio = productive / (paid or STANDARD_PAID_HOURS) if productive else Fraction(1)
    weeks = ceil(Fraction(days(period(row["period"])), 7) * ratio)
    return number(row["daysWorked"]) > weeks * 5 if shape == "minutes_per_person_day" else number(row["weeksWorked"]) > weeks


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


def without_minutes(record, row, measure, baselines, units):
    """B0 step 1: the baseline at the volume of the review."""
    each = minutes_before(record, baselines, measure, period(row["period"]))
    if measure["shape"] == "hours_per_period":
        units = number(row.get("volume"))
    return None if each is None or units is None else each * units


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
        self.without, self.observed, self.rework, self.kept = Fraction(0), Fraction(0), Fraction(0), Fraction(0)
        self.is_shaped = self.broken = False
        self.grade = None

    def add(self, values, share, shape):
        """A row in its part of the year, shaped by its months where it is a projection."""
        before, observed, rework = (None if value is None else value * share for value in values)
        self.rework = plus(self.rework, rework)
        self.kept = plus(self.kept, None if before is None or rework is None else (before - observed - rework) * shape)
        self.without = plus(self.without, None if before is None else before * shape)
        self.observed = plus(self.observed, None if before is None else observed + before * (shape - 1))
        self.is_shaped = self.is_shaped or shape != 1

    def gross(self):
        return None if self.broken or self.without is None else settled((self.without - self.observed) / 60)


def values_of(record, row, measure, baselines, units):
    """The minutes without, the minutes observed and the minutes of rework of one row."""
    value = number(row["value"]) * units
    is_gain = measure.get("reading") == "gain"
    before = Fraction(0) if is_gain else without_minutes(record, row, measure, baselines, units)
    if "reworkMinutes" in row:
        rework = number(row["reworkMinutes"]) * rework_units(row, measure, units)
    else:
        rework = Fraction(0) if row.get("reworkInside") else None
    return before, -value if is_gain else value, rework


def shape_of(profile, row, year, live, until):
    """B0: the share of a projection that lag, ramp-up and drop-off leave, by its months from the month of go-live."""
    if profile is None or live is None:
        return Fraction(1)
    part = within(in_year(period(row["period"]), year), (live.replace(day=1), until))
    if part is None:
        return Fraction(1)
    start = month_number(live)
    return profile.share(month_number(part[0]) - start, month_number(part[1]) - start)


def is_baseline_late(record, measure, live):
    """E2: whether what the measure is held against was captured after go-live."""
    baseline = None if measure.get("reading") == "gain" else baseline_of(record, measure, live)
    captured = None if baseline is None else day(baseline.get("capturedOn"))
    return captured is not None and live is not None and captured > live


def profile_of(record, measure):
    return profile_from(lambda kind: adjustment(record, measure, kind))


def minutes_by_part(record, measure, initiative, through):
    """The observations of a measure by rung, year and whether they stand beside. One row that cannot be worked stops its fold."""
    spans = accruing_spans(record, initiative, through)
    if spans is None:
        return {}
    group = record.row("staffGroups", measure.get("staffGroup"))
    live = go_live_of(record, initiative)
    baselines = baselines_of(record, measure, live)
    is_late = is_baseline_late(record, measure, live)
    profile, until = profile_of(record, measure), spans[-1][1] if spans else through
    parts = {}
    for row, counts, year, beside in sorted_by_word(record, measure, spans):
        accrued = accrued_share(period(row["period"]), year, spans)
        units = units_of(row, measure, group) if counts else None
        rung, grade = rung_of(record, row, measure, initiative), grade_of(row, is_late)
        if not accrued:
            continue
        if units is None:
            part = parts.setdefault((rung, year, beside), Minutes())
            part.broken, part.grade = True, worst((part.grade, grade))
            continue
        own = respondents_share(row, measure) * scaled_share(row)
        values = values_of(record, row, measure, baselines, units)
        for where, portion in ((rung, own), ("projected", 1 - own)):
            if portion:
                shape = shape_of(profile, row, year, live or (spans[0][0] if spans else None), until) if where == "projected" else Fraction(1)
                part = parts.setdefault((where, year, beside), Minutes())
                part.add(values, accrued * portion, shape)
                part.grade = worst((part.grade, grade))
    return parts


def deflected_by_part(record, measure, initiative, through):
    """B14: contained contacts as minutes by rung and year."""
    spans = accruing_spans(record, initiative, through)
    if spans is None or "containment" not in measure:
        return {}, []
    is_late = is_baseline_late(record, measure, go_live_of(record, initiative))
    years = contacts_by_year(
        record, measure, sorted_by_word(record, measure, spans), go_live_of(record, initiative),
        lambda row: rung_of(record, row, measure, initiative), lambda row, year: accrued_share(period(row["period"]), year, spans),
    )
    parts = {}
    for year, own in years.items():
        counting = counted(own)
        for rung, contacts in own.rungs.items():
            minutes = Minutes()
            minutes.without, minutes.rework = deflected_minutes(contacts, counting[rung]), contacts.rework
            minutes.grade = worst(grade_of(row, is_late) for row in contacts.rows)
            parts[(rung, year, False)] = minutes
    return parts, contact_entries(initiative, measure, years)


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


def plus(*amounts):
    return None if None in amounts else sum(amounts, Fraction(0))


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
        grade = worst(entry.grade for entry in staff if (entry.year, entry.rung) == (cost.year, rung))
        found.append(Entry("running_hours", cost.initiative, -cost.amount, cost.year, rung, of=cost.of, grade=grade))
    return found


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
