"""F1: the indicators that the cases ask for, each a value of one council or the reason that there is none."""

from fractions import Fraction
from math import isqrt

from fiscal import day, last_day, year_from, year_name, year_of
from number import number, settled
from record import stages_of, stopped_on

ENDED_WITHOUT = {"withdrawn", "reversed", "substituted"}
BEST_OF_HOURS = ("measured", "verified")
BEFORE_LIVE = {"live", "scaled"}
LEAST_OFF = 2


class NoValue(Exception):
    """Why a council has no value that may be compared."""


class Council:
    """One assessed record, as an indicator sees it."""

    def __init__(self, given, figures, initiatives):
        self.given, self.values, self.ranges, self.partial = given, figures.values, figures.ranges, figures.partial
        self.portfolio, self.initiatives = given["portfolio"], initiatives
        self.row = self.portfolio["councils"][0]
        self.name = self.row["name"]
        self.through = day(given.get("through")) or day(given["asAt"])

    def year(self, asked):
        """The financial year asked for, else the last that ended by the last day counted."""
        if "year" in asked:
            return year_from(asked["year"])
        own = year_of(self.through)
        return own if last_day(own) <= self.through else own - 1

    def failed(self):
        """F3: what stopped, ended before it was live, or had a saving withdrawn, reversed or substituted."""
        return [one for one in self.initiatives if is_failed(one)]

    def speaks_of(self, start):
        return any(identity.startswith(start) for identity in self.values)

    def figure(self, identity):
        if identity not in self.values:
            raise NoValue("not_recorded")
        if self.values[identity] is None:
            raise NoValue("not_established")
        if identity in self.partial:
            raise NoValue("parts_not_established")
        return number(self.values[identity])

    def summed(self, identities):
        """The sum of the figures that are there, of which one has to be."""
        there = [identity for identity in identities if identity in self.values]
        if not there:
            raise NoValue("not_recorded")
        return sum((self.figure(identity) for identity in there), Fraction(0))

    def bounds(self, identities):
        """The ends of a sum; none where a figure in it that is not nought has no range (F4)."""
        ends = {"low": Fraction(0), "high": Fraction(0)}
        for identity in (identity for identity in identities if identity in self.values):
            own = self.ranges.get(identity)
            if own is None and number(self.values[identity]) != 0:
                return None
            for end in ends:
                ends[end] += number(own[end]) if own else Fraction(0)
        return ends

    def residents(self, year):
        """A number of the council itself, of a year no more than two from the period."""
        if "residents" not in self.row:
            raise NoValue("denominator_missing")
        if "residentsYear" not in self.row:
            raise NoValue("denominator_year_missing")
        if abs(year_from(self.row["residentsYear"]) - year) > LEAST_OFF:
            raise NoValue("denominator_too_old")
        return number(self.row["residents"])


def is_failed(one):
    stages = [row["stage"] for row in stages_of(one.record, one.row)]
    stopped = stopped_on(one.record, one.row) is not None and (stages[-1] == "stopped" or not BEFORE_LIVE & set(stages))
    lapsed = [
        one.record.latest(one.record.rows("statuses", saving=saving["id"]), "date") for saving in one.record.rows("savings", initiative=one.row["id"])
    ]
    return stopped or any(row is not None and row["rung"] in ENDED_WITHOUT for row in lapsed)


def hours_ids(subject, year, measure="net_hours"):
    return [f"{subject}#{measure},period={year_name(year)},rung={rung}" for rung in BEST_OF_HOURS]


def cash_realised(council, year):
    """Where savings are recorded and none is verified, nothing was realised; where none is recorded nothing is known."""
    identity = f"portfolio#cash_attributed,class=cash_releasing,period={year_name(year)},reached=verified"
    if identity not in council.values and council.speaks_of("portfolio#cash_attributed,class=cash_releasing"):
        return Fraction(0), {"low": Fraction(0), "high": Fraction(0)}
    return council.figure(identity), council.bounds([identity])


def cash_per_resident(council, year):
    (amount, ends), residents = every(lambda: cash_realised(council, year), lambda: council.residents(year))
    return over(amount, ends, residents)


def every(*works):
    """Each of several, or every reason that one of them has none."""
    found, reasons = [], set()
    for work in works:
        try:
            found.append(work())
        except NoValue as why:
            reasons |= set(why.args)
    if reasons:
        raise NoValue(*reasons)
    return found


def own_register(council):
    """F7: only whole registers of one council's own are put side by side."""
    if council.portfolio.get("author") == "supplier":
        raise NoValue("supplier_return")
    if council.portfolio.get("coverage") != "whole_register" or number(council.portfolio.get("leftOut", "0")) > 0:
        raise NoValue("not_whole_register")


def hours_per_case(council, year):
    """Of initiatives all of whose staff time is counted by the case."""
    subjects = [f"initiatives/{one.row['id']}" for one in council.initiatives]
    counted = [subject for subject in subjects if any(identity in council.values for identity in hours_ids(subject, year, "assisted_cases"))]
    cases = council.summed([identity for subject in counted for identity in hours_ids(subject, year, "assisted_cases")])
    hours = [identity for subject in counted for identity in hours_ids(subject, year)]
    return over(council.summed(hours), council.bounds(hours), cases)


def hours_of_scope(council, year):
    scope = council.figure(f"portfolio#hours_in_scope,period={year_name(year)}")
    hours = hours_ids("portfolio", year)
    return over(council.summed(hours), council.bounds(hours), scope)


def cost_per_hour(council, year):
    cost = council.figure(f"portfolio#yearly_cost,period={year_name(year)}")
    return over(cost, None, council.summed(hours_ids("portfolio", year)))


def months_to_benefit(council, _):
    return council.figure("portfolio#months_to_benefit"), None


def stopped_share(council, _):
    """F4: a share of a number of things has Wilson's interval."""
    failed, of = len(council.failed()), len(council.initiatives)
    if not of:
        raise NoValue("not_recorded")
    return settled(Fraction(failed, of)), wilson(failed, of)


def stopped_cost_share(council, _):
    """Where nothing stopped the part is nil."""
    whole = council.figure("portfolio#cost,period=to_date")
    part = "portfolio#cost_of_stopped,period=to_date"
    return over(council.figure(part) if part in council.values else Fraction(0), None, whole)


def over(above, ends, below):
    if below <= 0:
        raise NoValue("denominator_not_positive")
    return settled(above / below), ends and {end: settled(amount / below) for end, amount in ends.items()}


def wilson(failed, of):
    z, share = Fraction("1.959964"), Fraction(failed, of)
    centre, width = share + z * z / (2 * of), z * root(share * (1 - share) / of + z * z / (4 * of * of))
    return {"low": (centre - width) / (1 + z * z / of), "high": (centre + width) / (1 + z * z / of)}


def root(value):
    """A square root to forty places."""
    scale = 10**40
    return Fraction(isqrt(value.numerator * value.denominator * scale * scale), value.denominator * scale)


# By id: what works it, its places, and whether more of it is better.
INDICATORS = {
    "cash_realised": (cash_realised, 2, True),
    "cash_realised_per_resident": (cash_per_resident, 2, True),
    "net_hours_per_case": (hours_per_case, 4, True),
    "net_hours_of_scope": (hours_of_scope, 4, True),
    "cost_per_net_hour": (cost_per_hour, 2, False),
    "months_to_benefit": (months_to_benefit, 0, False),
    "stopped_share": (stopped_share, 4, False),
    "stopped_cost_share": (stopped_cost_share, 4, False),
}
