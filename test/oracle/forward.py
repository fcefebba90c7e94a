"""C5: the forward view: what falls after the as-at date, and what was spent by then."""

from dataclasses import replace
from fractions import Fraction

from cases import Scope, Stopped, costs_in, established, cost_sum, nominal
from fiscal import ONE_DAY, first_day, fraction_of, last_day, within, year_of
from number import settled
from record import stopped_on

LIFE = ("whole_life", "forecast")


def days_of(entry, through):
    """The days of a flow: its own, or those of its year by whether it has landed, cut at the last day counted."""
    whole = entry.span or (first_day(entry.year), last_day(entry.year))
    part = (whole[0], min(whole[1], through)) if entry.landed else (max(whole[0], through + ONE_DAY), whole[1])
    return part if part[0] <= part[1] else whole


def later_part(entry, through, as_at):
    """How much of a flow falls after the as-at date; one without a year is kept, to stop what would use it."""
    if entry.year is None:
        return Fraction(1)
    span = days_of(entry, through)
    return fraction_of(within(span, (max(span[0], as_at + ONE_DAY), span[1])) if span[1] > as_at else None, span)


class Forward(Scope):
    """A scope of what is to come, in the prices of the year of the as-at date; an amount whose year is not known stops it."""

    dated_only = True

    def __init__(self, initiatives, as_at, options):
        super().__init__(initiatives, year_of(as_at), options)
        self.as_at = as_at

    def seen(self, one, entry):
        share = later_part(entry, one.through, self.as_at)
        amount = entry.amount if entry.amount is None or share == 1 else settled(entry.amount * share)
        return [replace(entry, amount=amount)] if share else []

    def economic_benefits(self, period, reached, value, horizon):
        """Where no benefit to come is recorded its value is not nought; what has stopped has none, and that is known."""
        recorded = any(self.seen(one, entry) for one in self.initiatives for entry in one.all_cash + one.net)
        if not recorded and not any(stopped_on(one.record, one.row) for one in self.initiatives):
            raise Stopped("cost_without_benefit")
        return super().economic_benefits(period, reached, value, horizon)

    def has_more(self):
        whole = Scope(self.initiatives, self.base, self.options)
        flows = [entry for entries in whole.flows() for entry in entries if entry.year is not None]
        return any(later_part(entry, self.initiatives[0].through, self.as_at) for entry in flows)

    def sunk(self):
        """The earlier parts of cost, in the pounds of their years."""
        costs = [entry for one in self.initiatives for entry in costs_in(one, "whole_life", {"cost"}) if entry.year is not None]
        total = cost_sum(costs, nominal, True)
        later = [part for one in self.initiatives for entry in costs_in(one, "whole_life", {"cost"}) if entry.year is not None for part in self.seen(one, entry)]
        return settled(total - cost_sum(later, nominal, True))

    def figures(self):
        if not self.initiatives or not self.has_more():
            return []
        view = {"period": "forward", "reached": "forecast"}
        return [("sunk_cost", {"period": "forward"}, established(self.sunk))] + self.headline(view)
