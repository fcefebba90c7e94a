"""B4, B3: people who hold, use or have stopped using it, and output nobody would otherwise have done."""

from datetime import date
from fractions import Fraction

from deflection import counted
from entry import Entry
from fiscal import days, first_day, fraction_of, in_year, last_day, month_end, period, within, years_touched
from number import number, settled
from observations import judged_observations, standing_observations

PEOPLE_ROLES = {"licensed_users", "active_users", "lapsed_users"}


def people_in(record, measure, span):
    """The mean people of each cohort over its days observed in a span, added up; bounds are left out."""
    cohorts = {}
    for row, counts in judged_observations(record, measure):
        part = within(period(row["period"]), span)
        if part is None or "bound" in row:
            continue
        if not counts:
            return None, True
        people, counted = cohorts.get(row.get("cohort"), (Fraction(0), 0))
        cohorts[row.get("cohort")] = people + number(row["value"]) * days(part), counted + days(part)
    means = [settled(people / counted) for people, counted in cohorts.values()]
    return sum(means, Fraction(0)) if means else None, bool(means)


def people_entries(record, measure, initiative, through):
    """B4: mean people of each year, and of each month, up to the last day counted."""
    spans = [period(row["period"]) for row in record.rows("observations", measure=measure["id"])]
    found = []
    for year in sorted({year for span in spans for year in years_touched(span)}):
        for month, part in [(None, (first_day(year), last_day(year)))] + months_of(year):
            if part[0] > through:
                continue
            amount, seen = people_in(record, measure, (part[0], min(part[1], through)))
            if seen:
                found.append(Entry(measure["role"], initiative["id"], amount, year, month=month))
    return found


def months_of(year):
    starts = [date(year + (number > 12), (number - 1) % 12 + 1, 1) for number in range(4, 16)]
    return [(start.strftime("%Y-%m"), (start, month_end(start))) for start in starts]


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
