"""B0 step 1: the observations of a measure as minutes, by rung and year."""

from fractions import Fraction
from math import ceil

from counterfactual import baselines_of, minutes_before
from deflection import contact_entries, contacts_by_year, counted, deflected_minutes
from evidence import grade_of, worst
from fiscal import days, fraction_of, in_year, period, within
from number import number, settled
from observations import accrued_share, accruing_spans, is_baseline_late, sorted_by_word
from parameters import STANDARD_PAID_HOURS
from record import go_live_of
from shaping import month_number, profile_from

NOT_VERIFIERS = {"owner", "supplier", "service"}


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
        self.grade = self.effort = None

    def work(self):
        """B10: what the work would have taken: of deflection the whole fall, else the minutes without."""
        return self.without if self.effort is None else self.effort

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
        in_all = sum((amount or Fraction(0) for amount in counting.values()), Fraction(0))
        for rung, contacts in own.rungs.items():
            minutes = Minutes()
            minutes.without, minutes.rework = deflected_minutes(contacts, counting[rung]), contacts.rework
            minutes.grade = worst(grade_of(row, is_late) for row in contacts.rows)
            minutes.effort = settled(minutes.without * own.fall / in_all) if in_all and minutes.without is not None else None
            parts[(rung, year, False)] = minutes
    return parts, contact_entries(initiative, measure, years)


def plus(*amounts):
    return None if None in amounts else sum(amounts, Fraction(0))
