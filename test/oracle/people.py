"""B4, B3: people who hold, use or have stopped using it, and output nobody would otherwise have done."""

from fractions import Fraction

from deflection import counted
from entry import Entry
from fiscal import days, fraction_of, in_year, period, within, years_touched
from number import number, settled
from observations import standing_observations

PEOPLE_ROLES = {"licensed_users", "active_users", "lapsed_users"}


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
