"""Section A: a saving from its history to entries of cash, for each year and rung."""

from dataclasses import dataclass, replace
from fractions import Fraction
from math import ceil
from typing import Optional

from entry import CASH_RUNGS, Entry
from evidence import assurance_of, grade_of
from fiscal import ONE_DAY, day, first_day, fraction_of, fraction_of_year, in_year, last_day, within, year_from, year_of
from line import OUT_OF_LINE, line_saving, line_year, same_savings, starts_in
from number import number, settled
from parameters import LASTING_YEARS, to_nominal
from shaping import month_number, saving_profile
from record import go_live_of, stopped_on, yearly_pay

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


def is_vacant(post, saving, live):
    """A10: vacant from the first day of the year before its own first day, without cover charged."""
    if "vacantSince" not in post or post.get("coverCharged"):
        return False
    begins = day(post.get("from") or saving.get("from")) or live
    return begins is not None and day(post["vacantSince"]) <= first_day(year_of(begins) - 1)


def post_level(record, post, saving, live):
    """A10: pay with on-costs, less the vacancy factor; nil for a post that was vacant."""
    if is_vacant(post, saving, live):
        return Fraction(0)
    group = record.row("staffGroups", post["staffGroup"])
    pay = yearly_pay(group)
    factor = 1 - number(group.get("vacancyFactor", "0"))
    return None if pay is None else settled(pay * factor * number(post["fte"]))


def post_part(post, saving, year, lapsed):
    """The days of a year on which both the post and the saving are given up; None where neither has a first day."""
    starts = [day(row["from"]) for row in (post, saving) if "from" in row]
    if not starts:
        return None
    ends = endings(saving, lapsed) + endings(post, {}) + [last_day(year)]
    return within((max(starts), max(min(ends), max(starts) - ONE_DAY)), (first_day(year), last_day(year)))


def post_amounts(record, saving, year, lapsed, live):
    """A10: what the posts of a saving come to in a year, and the full-year level of those given up in it."""
    amount, level = Fraction(0), Fraction(0)
    for post in record.rows("posts", saving=saving["id"]):
        own, part = post_level(record, post, saving, live), post_part(post, saving, year, lapsed)
        if own is None or not ("from" in post or "from" in saving):
            return None, None
        if part is not None:
            amount += settled(own * fraction_of_year(part, year))
            level += own
    return amount, level


def cap_of(record, saving, rows, live):
    """The highest rung that a saving may reach (A2, A10, A12, C1a)."""
    if saving["class"] == "cost_avoided":
        return "banked" if "avoids" in saving else "delivered"
    if saving["class"] != "cash_releasing":
        return "banked"
    stated = any("amount" in row for row in rows)
    vacant = stated and any(is_vacant(post, saving, live) for post in record.rows("posts", saving=saving["id"]))
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


def amounts_of(row, before, part, year):
    """D3, C2: any kind of amount as an in-year amount and a full-year level."""
    amount, kind = number(row.get("amount")), row.get("periodKind")
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


def stands_delivered(record, saving, year):
    rows = [row for row in record.rows("statuses", saving=saving["id"]) if year_from(row["financialYear"]) == year]
    years, _ = standing_rows(rows, record.row("initiatives", saving["initiative"]))
    return any(RANK[rung] >= RANK["delivered"] and not row.get("nil") for rung, row in years.get(year, {}).items())


class Ladder:
    """One saving, worked from its history."""

    def __init__(self, record, saving, initiative, through):
        self.record, self.saving, self.initiative, self.through = record, saving, initiative, through
        rows = record.rows("statuses", saving=saving["id"])
        self.years, self.lapsed = standing_rows(rows, initiative)
        self.live = go_live_of(record, initiative)
        self.cap = cap_of(record, saving, rows, self.live)
        self.part = {year: in_force(saving, year, self.lapsed) for year in self.years}
        self.first = year_of(day(saving["from"])) if "from" in saving else min(self.years, default=None)
        self.assurance = assurance_of(record, saving, initiative)
        self.profile = saving_profile(record, saving)
        self.standings = self.worked()
        self.counting = [year for year in sorted(self.standings) if not self.is_expired(year)]

    def worked(self):
        found = {}
        for year in sorted(self.years):
            found[year] = {}
            for rung, row in self.years[year].items():
                before = [found[other][rung] for other in sorted(found) if other < year and rung in found[other]]
                found[year][rung] = self.standing(year, {**row, "rung": rung}, before)
        return found

    def standing(self, year, row, before):
        """What holds on one rung: the amount stated, or what the posts or the line come to."""
        if "amount" in row:
            amount, level = amounts_of(row, before, self.part[year], year)
            amount = self.profiled(row, amount, year)
        elif self.record.rows("posts", saving=self.saving["id"]):
            amount, level = post_amounts(self.record, self.saving, year, self.lapsed, self.live)
        else:
            given_up = self.given_up(year) if RANK[row["rung"]] >= RANK["delivered"] else None
            row = {**row, "periodKind": "in_year"}
            amount, level = amounts_of({**row, "amount": given_up}, before, self.part[year], year)
        return Standing(amount, level, landed_of(row, amount, self.part[year], year, self.through))

    def profiled(self, row, amount, year):
        """C2: a forecast stated as a level is shaped by its months; what is delivered or higher never is."""
        part = self.part[year]
        shaped = self.profile and part and amount is not None and row.get("periodKind") in LEVELS
        if not shaped or RANK[row["rung"]] > RANK["forecast"]:
            return amount
        start = month_number(day(self.saving["from"]))
        return settled(amount * self.profile.share(month_number(part[0]) - start, month_number(part[1]) - start))

    def given_up(self, year):
        """A9: the line's baseline less its outturn, where no other saving on the line shares it."""
        if self.saving["class"] not in OUT_OF_LINE or "budgetLine" not in self.saving or self.is_shared(year):
            return None
        return line_saving(self.record, self.saving, self.initiative, year)

    def is_shared(self, year):
        """A9: whether another saving on the line is said to be delivered or higher for the year."""
        same = same_savings(self.record, self.saving)
        others = [
            row for row in self.record.rows("savings", budgetLine=self.saving["budgetLine"])
            if row["id"] not in same and row["class"] in OUT_OF_LINE
        ]
        return any(stands_delivered(self.record, row, year) for row in others)

    def fall(self, year):
        """A10: the fall in the budget of the service that recharges; None where it is not recorded or did not fall."""
        line, start = self.saving["rechargedBy"], starts_in(self.record, self.saving, self.initiative)
        before = number(line_year(self.record, line, start - 1).get("budget")) if start is not None else None
        now = number(line_year(self.record, line, year).get("budget"))
        return None if before is None or now is None or before <= now else before - now

    def released(self, year, rung, amount):
        """A10: on a central recharge a saving counts no more than the recharging service's budget fell."""
        if amount is None or "rechargedBy" not in self.saving or RANK[rung] < RANK["delivered"]:
            return amount
        fall = self.fall(year)
        return amount if fall is None else min(amount, fall)

    def cap_in(self, year):
        recharged = "rechargedBy" in self.saving and self.fall(year) is None
        return "forecast" if recharged and RANK[self.cap] > RANK["forecast"] else self.cap

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
        rows = self.standings[year].items()
        return self.released(year, rung, greatest([getattr(standing, field) for other, standing in rows if RANK[other] >= RANK[rung]]))

    def may_reach(self, rung, year):
        return RANK[rung] <= RANK[self.cap_in(year)]

    def banked(self, year):
        """A3a: the lesser of verified and permanently removed by that year, less the line's own overspend."""
        spent = line_year(self.record, self.saving.get("budgetLine"), year)
        verified = self.reached(year, "verified", "landed")
        if verified is None or "outturn" not in spent:
            return None
        removed = sum(
            (number(row["amount"]) for row in self.removals() if row["permanent"] and year_from(row["financialYear"]) <= year),
            Fraction(0),
        )
        over = max(number(spent["outturn"]) - number(spent.get("budget", spent["outturn"])), Fraction(0))
        return max(min(verified, removed) - (Fraction(0) if spent.get("overspendOutsideSavings") else over), Fraction(0))

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
            if rung in rows and not self.may_reach(rung, year):
                entries[rung] = None
                continue
            amount = self.reached(year, rung, field)
            if rung in rows and amount is None:
                entries[rung] = None
            if amount is None or not any(RANK[rung] <= RANK[other] for other in rows):
                continue
            if amount != above or not entries:
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
            for rung in (rung for rung in CASH_RUNGS if rung in whole or rung in landed):
                amount, come = whole.get(rung, Fraction(0)), landed.get(rung, Fraction(0))
                if rung in landed or amount is None:
                    found += self.cash(year, rung, come, True, gate)
                rest = None if amount is None or come is None else amount - come
                if rest:
                    lower = rung if RANK[rung] < RANK["forecast"] else "forecast"
                    found += self.cash(year, lower, rest, False, gate)
            found += self.secured(year) + self.left_out(year) + self.level_entries(year)
        return self.with_shifted(self.with_banked(found, gates), gates) + self.not_delivered()

    def with_shifted(self, entries, gates):
        """A5: the cost that moved elsewhere, whole on the highest rung that the saving stands on in the year."""
        if "shiftedTo" not in self.saving and "shiftedAmount" not in self.saving:
            return entries
        found = []
        for year in self.counting:
            standing = [entry for entry in entries if entry.step == "cash" and entry.year == year and entry.amount]
            if standing:
                found += self.shifted(year, standing, gates(year))
        return entries + found

    def shifted_in(self, year):
        """A full-year amount by the part in force where it recurs; by the saving's days, or in its first year, where it comes once."""
        amount, whole = number(self.saving.get("shiftedAmount")), (first_day(year), last_day(year))
        if amount is None:
            return None
        if self.saving["recurrence"] == "recurring":
            return settled(amount * (fraction_of_year(self.part[year], year) if self.part[year] else 1))
        if "from" in self.saving and "to" in self.saving:
            span = day(self.saving["from"]), day(self.saving["to"])
            return settled(amount * fraction_of(within(span, whole), span))
        return amount if year == min(self.years) else Fraction(0)

    def shifted(self, year, standing, gate):
        rung = max((entry.rung for entry in standing), key=RANK.get)
        whole = self.part[year] or (first_day(year), last_day(year))
        amount = self.shifted_in(year)
        passed = fraction_of(within(whole, (first_day(year), self.through)) if self.through >= first_day(year) else None, whole)
        come = None if amount is None else settled(amount * (1 if self.through >= last_day(year) else passed))
        pieces = [(come, rung, True)] if come is None or come else []
        if any(not entry.landed for entry in standing) and amount is not None and amount != come:
            pieces.append((amount - come, rung if RANK[rung] < RANK["forecast"] else "forecast", False))
        found = []
        for piece, where, landed in pieces:
            ledger, attributed = self.cash(year, where, piece, landed, gate)
            kind = self.saving.get("shiftedWhere", "other_body")
            found.append(replace(ledger, step="shifted_cost", kind=kind))
            found.append(replace(attributed, step="shifted_cost_attributed", kind=kind))
        return found

    def cash(self, year, rung, amount, landed, gate):
        place = {
            "initiative": self.initiative["id"], "year": year, "rung": rung, "landed": landed, "cls": self.saving["class"],
            "gate": gate, "of": self.saving["id"], "fund": self.fund(), "grade": grade_of(self.saving), "assurance": self.assurance, "span": self.part[year],
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
            amount = self.banked(year) if self.may_reach("verified", year) else None
            if amount:
                entries += self.cash(year, "banked", amount, True, gates(year))
                entries += self.cash(year, "verified", -amount, True, gates(year))
        return entries

    def secured(self, year):
        """X3: what is verified for days after the last day counted."""
        if not self.may_reach("verified", year):
            return []
        whole, come = self.reached(year, "verified", "in_year"), self.reached(year, "verified", "landed")
        if whole is None or whole == come:
            return []
        return [Entry("secured_cash", self.initiative["id"], self.in_own_pounds(whole - come, year), year, landed=False, cls=self.saving["class"], of=self.saving["id"])]

    def left_out(self, year):
        """A2: what was recorded above the highest rung that the saving may reach."""
        above = [rung for rung in CASH_RUNGS if not self.may_reach(rung, year)]
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
            wears = self.profile and self.profile.drop_off and RANK[rung] <= RANK["forecast"]
            place["kind"] = "before_drop_off" if wears else None
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
            verified = None if year not in self.standings or not self.may_reach("verified", year) else self.reached(year, "verified", "in_year")
            rest = removed - (verified or Fraction(0))
            if rest > 0:
                landed = first_day(year) <= self.through
                found.append(Entry("budgeted_not_delivered", self.initiative["id"], rest, year, landed=landed, cls=self.saving["class"]))
        return found
