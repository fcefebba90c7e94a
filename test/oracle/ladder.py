"""Section A: a saving from its history to entries of cash, for each year and rung."""

from dataclasses import dataclass
from fractions import Fraction
from math import ceil
from typing import Optional

from entry import CASH_RUNGS, Entry
from fiscal import ONE_DAY, day, first_day, fraction_of, fraction_of_year, in_year, last_day, within, year_from, year_of
from number import number, settled
from parameters import LASTING_YEARS, to_nominal
from record import stopped_on, yearly_pay

AGREEING = {"finance", "audit", "independent"}
LEVELS = {"full_year_level", "increment", "level_cumulative"}
RESTARTABLE = {"withdrawn", "reversed", "substituted"}
ONWARD = {"withdrawn", "lapsed"}
NIL = {"amount": "0", "periodKind": "in_year", "nil": True}
RANK = {rung: place for place, rung in enumerate(CASH_RUNGS)}


@dataclass
class Standing:
    """What holds on one rung of a year: its amount in the year, of which landed, and its full-year level."""

    in_year: Optional[Fraction]
    level: Optional[Fraction]
    landed: Optional[Fraction] = None


def counted_rung(row, initiative):
    """A3: verified only by finance, audit or someone independent who is not the owner; banked is never taken on trust."""
    if RANK.get(row["rung"], 0) < RANK["verified"]:
        return row["rung"]
    agreed = row.get("role") in AGREEING and (row.get("who") is None or row.get("who") != initiative.get("owner"))
    return "verified" if agreed else "delivered"


def standing_rows(rows, initiative):
    """A3, A3b: for each year the latest entry on each rung; a way down clears the year, and later ones where it goes on."""
    years, lapsed = {}, {}
    ordered = sorted(enumerate(rows), key=lambda pair: (pair[1]["date"], pair[0]))
    for _, row in ordered:
        year, rung = year_from(row["financialYear"]), row["rung"]
        if rung in RANK:
            if lapsed and year > min(lapsed):
                continue
            standing = {name: held for name, held in years.get(year, {}).items() if not held.get("nil")}
            years[year] = {**standing, counted_rung(row, initiative): row}
            continue
        if rung == "lapsed":
            lapsed[year] = day(row["date"])
        if rung in RESTARTABLE:
            years[year] = {name: {**held, **NIL} for name, held in years.get(year, {}).items()}
        if rung in ONWARD:
            for later in [other for other in years if other > year]:
                years.pop(later)
    return years, lapsed


def endings(saving, lapsed):
    """The days that a saving ends on: its last day, or the day it lapsed."""
    return ([day(saving["to"])] if "to" in saving else []) + list(lapsed.values())


def in_force(saving, year, lapsed):
    """C2: the days of a year on which the reduction is in force; None where its first day is not known."""
    if "from" not in saving:
        return None
    last = min([last_day(year)] + endings(saving, lapsed))
    return within((day(saving["from"]), last), (first_day(year), last_day(year))) if day(saving["from"]) <= last else None


def is_vacant(post, saving):
    """A10: vacant from the first day of the year before, without cover charged."""
    if "vacantSince" not in post or post.get("coverCharged"):
        return False
    begins = post.get("from") or saving.get("from")
    return begins is not None and day(post["vacantSince"]) <= first_day(year_of(day(begins)) - 1)


def post_level(record, saving):
    """A10: pay with on-costs, less the vacancy factor; nil for a post that was vacant. None where there are no posts."""
    posts = record.rows("posts", saving=saving["id"])
    amounts = []
    for post in posts:
        group = record.row("staffGroups", post["staffGroup"])
        pay = yearly_pay(group)
        if is_vacant(post, saving):
            amounts.append(Fraction(0))
        else:
            factor = 1 - number(group.get("vacancyFactor", "0"))
            amounts.append(None if pay is None else settled(pay * factor * number(post["fte"])))
    return None if not amounts or None in amounts else sum(amounts)


def cap_of(record, saving, rows):
    """The highest rung that a saving may reach (A2, A5, A10, A12, C1a)."""
    if saving["class"] == "cost_avoided":
        return "banked" if "avoids" in saving else "delivered"
    if saving["class"] != "cash_releasing":
        return "banked"
    stated = any("amount" in row for row in rows)
    vacant = stated and any(is_vacant(post, saving) for post in record.rows("posts", saving=saving["id"]))
    lacking = "budgetLine" not in saving or not has_baseline(record, saving)
    return "forecast" if lacking or vacant or "returnsTo" in saving else "banked"


def has_baseline(record, saving):
    """A2: an amount on the saving, or the line's budget or outturn in the year before the saving starts."""
    if "baselineAmount" in saving:
        return True
    if "from" not in saving:
        return False
    before = year_of(day(saving["from"])) - 1
    rows = record.rows("lineYears", budgetLine=saving.get("budgetLine"))
    return any(year_from(row["financialYear"]) == before and ("budget" in row or "outturn" in row) for row in rows)


def amounts_of(row, post, before, part, year):
    """D3, C2: any kind of amount as an in-year amount and a full-year level."""
    amount, kind = number(row.get("amount")), row.get("periodKind")
    if amount is None and post is not None:
        amount, kind = post, "full_year_level"
    if amount is None or kind is None:
        return None, None
    share = None if part is None else fraction_of_year(part, year)
    if kind in LEVELS:
        prior = before[-1].level if kind == "increment" and before else Fraction(0)
        level = None if prior is None else settled(prior + amount)
        return (None if level is None or share is None else settled(level * share)), level
    if kind == "sum_to_date":
        earlier = [standing.in_year for standing in before]
        amount = None if None in earlier else settled(amount - sum(earlier, Fraction(0)))
    level = None if share in (None, 0) or amount is None else settled(amount / share)
    return amount, level


def landed_of(row, amount, part, year, through):
    """X3, C2: what of an amount has come by the last day counted; an in-year actual dated by then is never prorated."""
    if amount is None or through >= last_day(year):
        return amount
    if through < first_day(year):
        return Fraction(0)
    is_actual = row.get("periodKind") in {"in_year", "sum_to_date"} and RANK[row["rung"]] >= RANK["delivered"]
    if is_actual and day(row["date"]) <= through:
        return amount
    whole = part or (first_day(year), last_day(year))
    return settled(amount * fraction_of(within(whole, (first_day(year), through)), whole))


def greatest(amounts):
    known = [amount for amount in amounts if amount is not None]
    return max(known) if known else None


class Ladder:
    """One saving, worked from its history."""

    def __init__(self, record, saving, initiative, through):
        self.record, self.saving, self.initiative, self.through = record, saving, initiative, through
        rows = record.rows("statuses", saving=saving["id"])
        self.years, self.lapsed = standing_rows(rows, initiative)
        self.cap = cap_of(record, saving, rows)
        self.part = {year: in_force(saving, year, self.lapsed) for year in self.years}
        self.first = year_of(day(saving["from"])) if "from" in saving else min(self.years, default=None)
        self.standings = self.worked()
        self.counting = [year for year in sorted(self.standings) if not self.is_expired(year)]

    def worked(self):
        post = post_level(self.record, self.saving)
        found = {}
        for year in sorted(self.years):
            found[year] = {}
            for rung, row in self.years[year].items():
                before = [found[other][rung] for other in sorted(found) if other < year and rung in found[other]]
                amount, level = amounts_of(row, post, before, self.part[year], year)
                standing = Standing(amount, level)
                standing.landed = landed_of({**row, "rung": rung}, amount, self.part[year], year, self.through)
                found[year][rung] = standing
        return found

    def is_expired(self, year):
        """A7: a recurring saving counts for five years, or a longer recorded life with its basis."""
        if self.saving["recurrence"] != "recurring" or self.first is None:
            return False
        life = LASTING_YEARS
        if "usefulLifeBasis" in self.initiative and "usefulLifeYears" in self.initiative:
            life = max(life, ceil(number(self.initiative["usefulLifeYears"])))
        return year >= self.first + life

    def reached(self, year, rung, field):
        """A3: the greatest of the entries on a rung or higher."""
        return greatest([getattr(standing, field) for other, standing in self.standings[year].items() if RANK[other] >= RANK[rung]])

    def banked(self, year):
        """A3a: the lesser of verified and permanently removed by that year, less the line's own overspend."""
        line_year = next(
            (row for row in self.record.rows("lineYears", budgetLine=self.saving.get("budgetLine")) if year_from(row["financialYear"]) == year),
            {},
        )
        verified = self.reached(year, "verified", "landed")
        if verified is None or "outturn" not in line_year:
            return None
        removed = sum(
            (number(row["amount"]) for row in self.removals() if row["permanent"] and year_from(row["financialYear"]) <= year),
            Fraction(0),
        )
        over = max(number(line_year["outturn"]) - number(line_year.get("budget", line_year["outturn"])), Fraction(0))
        return max(min(verified, removed) - (Fraction(0) if line_year.get("overspendOutsideSavings") else over), Fraction(0))

    def removals(self):
        return self.record.rows("removals", saving=self.saving["id"])

    def attribution(self):
        return number(self.saving.get("attribution"))

    def attributed_share(self, year):
        """D4: after a stop nothing more is attributed: the share of the days in force that come before it."""
        stop = stopped_on(self.record, self.initiative)
        whole = self.part[year] or (first_day(year), last_day(year))
        if stop is None or stop > whole[1]:
            return Fraction(1)
        before = within(whole, (first_day(year), stop - ONE_DAY)) if stop > whole[0] else None
        return fraction_of(before, whole)

    def steps(self, year, field):
        """A3: what is at each rung, the amount reached less what reached the next; None above the cap or not established."""
        rows = self.standings[year]
        highest = max(RANK[rung] for rung in rows)
        entries = {}
        above = Fraction(0)
        for rung in reversed(CASH_RUNGS[: highest + 1]):
            if rung in rows and RANK[rung] > RANK[self.cap]:
                entries[rung] = None
                continue
            amount = self.reached(year, rung, field)
            if rung in rows and amount is None:
                entries[rung] = None
            if amount is None or not any(RANK[rung] <= RANK[other] for other in rows):
                continue
            entries[rung] = settled(amount - above)
            above = max(amount, above)
        return entries

    def entries(self, gates):
        """Cash of every year that counts: landed on its rung, the rest as a forecast (X3)."""
        if self.saving["class"] == "non_cash_releasing" and "measure" in self.saving:
            return []
        found = []
        for year in self.counting:
            landed, whole = self.steps(year, "landed"), self.steps(year, "in_year")
            gate = gates(year)
            for rung, amount in whole.items():
                come = landed.get(rung)
                found += self.cash(year, rung, come, True, gate)
                rest = None if amount is None or come is None else amount - come
                if rest:
                    lower = rung if RANK[rung] < RANK["forecast"] else "forecast"
                    found += self.cash(year, lower, rest, False, gate)
            found += self.secured(year) + self.left_out(year) + self.level_entries(year)
        return self.with_banked(found, gates) + self.not_delivered()

    def cash(self, year, rung, amount, landed, gate):
        place = {
            "initiative": self.initiative["id"], "year": year, "rung": rung, "landed": landed, "cls": self.saving["class"],
            "gate": gate, "of": self.saving["id"], "fund": self.fund(), "span": self.part[year],
            "transfer": self.saving["class"] == "income" and self.saving.get("payer") != "other",
            "recurring": self.saving["recurrence"] == "recurring",
        }
        amount = self.in_own_pounds(amount, year)
        share = Fraction(0) if amount == 0 else self.attribution()
        attributed = None if share is None or amount is None else settled(self.kept(year, amount, landed) * share)
        unstated = "attribution_not_stated" if share is None and amount is not None else None
        return [Entry("cash", amount=amount, **place), Entry("cash_attributed", amount=attributed, kind=unstated, **place)]

    def in_own_pounds(self, amount, year):
        return to_nominal(amount, year_from(self.saving.get("priceBase")), year)

    def fund(self):
        """C1a: the saving's own fund, else that of its budget line."""
        line = self.record.row("budgetLines", self.saving.get("budgetLine")) or {}
        return self.saving.get("fund", line.get("fund"))

    def kept(self, year, amount, landed):
        return settled(amount * self.attributed_share(year))

    def with_banked(self, entries, gates):
        """Banked is a part of verified: what is banked moves up from there."""
        for year in self.counting:
            amount = self.banked(year) if RANK[self.cap] >= RANK["verified"] else None
            if amount:
                entries += self.cash(year, "banked", amount, True, gates(year))
                entries += self.cash(year, "verified", -amount, True, gates(year))
        return entries

    def secured(self, year):
        """X3: what is verified for days after the last day counted."""
        if RANK[self.cap] < RANK["verified"]:
            return []
        whole, come = self.reached(year, "verified", "in_year"), self.reached(year, "verified", "landed")
        if whole is None or whole == come:
            return []
        return [Entry("secured_cash", self.initiative["id"], self.in_own_pounds(whole - come, year), year, cls=self.saving["class"])]

    def left_out(self, year):
        """A2: what was recorded above the highest rung that the saving may reach."""
        above = [rung for rung in CASH_RUNGS if RANK[rung] > RANK[self.cap]]
        amount = self.reached(year, above[0], "in_year") if above else None
        come = self.reached(year, above[0], "landed") if above else None
        if amount is None:
            return []
        place = {"initiative": self.initiative["id"], "year": year, "cls": self.saving["class"]}
        found = [Entry("cash_left_out", amount=come, **place)]
        return found + ([Entry("cash_left_out", amount=amount - come, landed=False, **place)] if amount != come else [])

    def durability(self):
        """A7: ongoing once it has lasted two full financial years after its first; None where it ended sooner."""
        if self.saving["recurrence"] != "recurring" or self.first is None:
            return None
        proven = last_day(self.first + 2)
        ends = endings(self.saving, self.lapsed)
        if ends and min(ends) < proven:
            return None
        lasted = self.through >= proven and all(year in self.standings for year in (self.first + 1, self.first + 2))
        return "ongoing" if lasted else "recurring_unproven"

    def level_entries(self, year):
        """A7, C2: the full-year effect of a recurring saving, for each rung."""
        durability = self.durability()
        if durability is None:
            return []
        found = []
        share = self.attribution()
        for rung, amount in self.steps(year, "level").items():
            place = {
                "initiative": self.initiative["id"], "year": year, "rung": rung, "cls": self.saving["class"],
                "durability": durability, "of": self.saving["id"], "recurring": True,
            }
            attributed = None if share is None or amount is None else settled(amount * share)
            found += [Entry("full_year", amount=amount, **place), Entry("full_year_attributed", amount=attributed, **place)]
        return found

    def not_delivered(self):
        """A3a: removed for the year, with permanent removals of the years before, less what is verified in the year."""
        removals = self.removals()
        years = {year_from(row["financialYear"]) for row in removals}
        if not years:
            return []
        found = []
        for year in range(min(years), max([year_of(self.through)] + list(years)) + 1):
            removed = sum(
                (
                    number(row["amount"])
                    for row in removals
                    if year_from(row["financialYear"]) == year or (row["permanent"] and year_from(row["financialYear"]) < year)
                ),
                Fraction(0),
            )
            capped = RANK[self.cap] < RANK["verified"]
            verified = None if capped or year not in self.standings else self.reached(year, "verified", "in_year")
            rest = removed - (verified or Fraction(0))
            if rest > 0:
                landed = first_day(year) <= self.through
                found.append(Entry("budgeted_not_delivered", self.initiative["id"], rest, year, landed=landed, cls=self.saving["class"]))
        return found
