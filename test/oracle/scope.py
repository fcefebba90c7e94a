"""F1: the four figures that only an indicator asks for: assisted cases, hours in scope, cost of a year and months to benefit."""

from fractions import Fraction

from cases import Stopped, contract_of, established, first_flow_year, horizon_of, month_of, span_of
from ceilings import activity_ceiling, effort, group_ceiling
from entry import Entry
from fiscal import day, in_year, last_day, period, within, year_of
from hours import is_returned_time
from minutes import rung_of
from number import number, settled
from observations import accrued_share, accruing_spans, sorted_by_word
from record import go_live_of

OBSERVED = {"measured", "verified"}
REALISED = {"verified", "banked"}


def staff_time(one):
    return [row for row in one.measures if is_returned_time(row) and row["whoseTime"] == "staff"]


def assisted_cases(one):
    """The volume of the observations that count, where all staff time is minutes a case; otherwise none."""
    measures, spans = staff_time(one), accruing_spans(one.record, one.row, one.through)
    if not measures or spans is None or any(row["shape"] != "minutes_per_case" for row in measures):
        return []
    found = []
    for measure in measures:
        for row, counts, year, beside in sorted_by_word(one.record, measure, spans):
            part, volume = accrued_share(period(row["period"]), year, spans), number(row.get("volume"))
            if part and not beside:
                amount = settled(volume * part) if counts and volume is not None else None
                found.append(Entry("assisted_cases", one.row["id"], amount, year, rung_of(one.record, row, measure, one.row)))
    return found


def work_of(measures, year):
    """What the work would have taken: measures of one overlap group each day at the greatest, the others added."""
    amounts = []
    for name in sorted({one.row.get("overlapGroup", "") for one, _ in measures}):
        own = [(one, measure) for one, measure in measures if one.row.get("overlapGroup", "") == name]
        if name and len(own) > 1:
            amounts.append(activity_ceiling(own, year))
        else:
            efforts = [effort(one, measure, year) for one, measure in own]
            amounts.append(None if None in efforts else settled(sum(efforts, Fraction(0)) / 60))
    return None if None in amounts else sum(amounts, Fraction(0))


def hours_in_scope(initiatives):
    """For each staff group and year the lower of the work and what the group works on the days its measures cover."""
    groups = {}
    for one in initiatives:
        measured = {(entry.of, entry.year) for entry in one.chain if entry.step == "gross_hours" and entry.rung in OBSERVED}
        for measure in staff_time(one):
            for _, year in sorted(place for place in measured if place[0] == measure["id"]):
                groups.setdefault((measure.get("staffGroup", ""), year), []).append((one, measure))
    found = []
    for (group, year), measures in groups.items():
        known = {(entry.of, entry.year) for one, _ in measures for entry in one.net if entry.amount is not None}
        work = work_of(measures, year) if all((measure["id"], year) in known for _, measure in measures) else None
        row = initiatives[0].record.row("staffGroups", group)
        ceiling = None if row is None else group_ceiling(row, measures, year)
        amount = None if work is None or ceiling is None else min(work, ceiling)
        found.append(Entry("hours_in_scope", measures[0][0].row["id"], amount, year))
    return found


def yearly_costs(one):
    """C5a: running cost of each closed year, and in the years of the life, which begin as those of C4a do, its share of one-off cost."""
    first = go_live_of(one.record, one.row) or day(contract_of(one).get("from"))
    start, last = year_of(first) if first else first_flow_year(one), horizon_of(one)
    costs = [entry for entry in one.costs if entry.step == "cost"]
    if start is None or last is None or not costs:
        return []
    life = range(start, last + 1)
    one_off = [entry.amount for entry in costs if entry.kind == "one_off"]
    years = {entry.year for entry in costs if entry.kind == "ongoing" and entry.year is not None} | (set(life) if one_off else set())
    found = []
    for year in sorted(year for year in years if last_day(year) <= one.through):
        amounts = [entry.amount for entry in costs if entry.kind == "ongoing" and entry.year == year]
        share = [None if amount is None else amount / len(life) for amount in one_off] if year in life else []
        amount = None if None in amounts + share else settled(sum(amounts + share, Fraction(0)))
        found.append(Entry("yearly_cost", one.row["id"], amount, year))
    return found


def may_be_some(entry):
    return entry.amount is None or entry.amount > 0


def dated(entries):
    """Each entry by the month in which the first of it falls, and whether it is established."""
    return [(month_of(span_of(entry)[0]), entry.amount is not None) for entry in entries if may_be_some(entry)]


def verified_hours(one):
    """Verified hours of a measure and year, from the first active day of the year that a verified observation covers."""
    found = []
    spans = accruing_spans(one.record, one.row, one.through) or []
    for measure in staff_time(one):
        own = [e for e in one.chain if e.of == measure["id"] and e.step == "gross_hours" and e.rung == "verified" and may_be_some(e)]
        for entry in own:
            days = []
            for row in one.record.rows("observations", measure=measure["id"]):
                part = in_year(period(row["period"]), entry.year)
                if part and "bound" not in row and row.get("rung") == "verified":
                    days += [both[0] for both in (within(part, span) for span in spans) if both]
            found += [(month_of(min(days)), entry.amount is not None)] if days else []
    return found


def first_of(months):
    """The first month; not established where only what is not established falls in it."""
    month = min(month for month, _ in months)
    if not any(known for own, known in months if own == month):
        raise Stopped("not_established")
    return month


def months_to_benefit(initiatives):
    """From the month of the first cost that has landed to that of the first benefit at verified or higher."""
    costs = [entry for one in initiatives for entry in one.costs if entry.step == "cost"]
    cash = [
        entry for one in initiatives for entry in one.all_cash
        if entry.step == "cash_attributed" and entry.cls == "cash_releasing" and entry.rung in REALISED and entry.landed and not entry.is_overlap
    ]
    benefits = dated(cash) + [each for one in initiatives for each in verified_hours(one)]
    if not benefits:
        raise Stopped("nothing_realised")
    if any(entry.year is None for entry in costs):
        raise Stopped("year_not_known")
    return Fraction(first_of(benefits) - first_of(dated([entry for entry in costs if entry.landed])))


def has_spend(initiatives):
    return any(entry.step == "cost" and entry.landed and may_be_some(entry) for one in initiatives for entry in one.costs)


def put_scope(figures, subject, initiatives):
    figures.cut(subject, "assisted_cases", [entry for one in initiatives for entry in assisted_cases(one)], "rung")
    figures.cut(subject, "hours_in_scope", hours_in_scope(initiatives), periods=("year",))
    figures.cut(subject, "yearly_cost", [entry for one in initiatives for entry in yearly_costs(one)], periods=("year",))
    if has_spend(initiatives):
        figures.put(subject, "months_to_benefit", {}, established(lambda: months_to_benefit(initiatives)))
