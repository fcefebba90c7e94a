"""Section A: a saving from its history to entries of cash, for each year and rung."""

from dataclasses import dataclass, field, replace
from fractions import Fraction
from math import ceil
from typing import Optional

from caps import cap_of
from entry import CASH_RUNGS, Entry
from evidence import assurance_of, saving_grade
from fiscal import ONE_DAY, day, first_day, fraction_of, fraction_of_year, last_day, within, year_from, year_of
from history import LEVELS, RANK, amounts_of, endings, in_force, landed_of, standing_rows, stands_delivered
from line import OUT_OF_LINE, line_saving, line_year, same_savings, starts_in
from number import number, settled
from parameters import LASTING_YEARS, to_nominal
from posts import post_amounts
from record import go_live_of, stopped_on
from shaping import month_number, saving_profile


@dataclass
class Standing:
    """What holds on one rung of a year: its amount in the year, of which landed, and its full-year level."""

    in_year: Optional[Fraction]
    level: Optional[Fraction]
    landed: Optional[Fraction] = None


def greatest(amounts):
    known = [amount for amount in amounts if amount is not None]
    return max(known) if known else None


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
            amount = self.profiled({**row, "periodKind": "full_year_level"}, amount, year)
        else:
            given_up = self.given_up(year) if RANK[row["rung"]] >= RANK["delivered"] else None
            row = {**row, "periodKind": "in_year"}
            amount, level = amounts_of({**row, "amount": given_up}, before, self.part[year], year)
        amount = self.in_own_pounds(row, amount, year)
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
        """A7: a recurring saving counts for five years, or a longer recorded life with its basis, or to the end of a longer contract."""
        if self.saving["recurrence"] != "recurring" or self.first is None:
            return False
        life = LASTING_YEARS
        if "usefulLifeBasis" in self.initiative and "usefulLifeYears" in self.initiative:
            life = max(life, ceil(number(self.initiative["usefulLifeYears"])))
        contract = self.record.row("contracts", self.initiative.get("contract")) or {}
        last = max([self.first + life - 1] + ([year_of(day(contract["to"]))] if "to" in contract else []))
        return year > last

    def reached(self, year, rung, field):
        """A3: the greatest of the entries on a rung or higher."""
        rows = self.standings[year].items()
        return self.released(year, rung, greatest([getattr(standing, field) for other, standing in rows if RANK[other] >= RANK[rung]]))

    def may_reach(self, rung, year):
        return RANK[rung] <= RANK[self.cap_in(year)]

    def banked(self, year):
        """A3a: the lesser of verified and permanently removed by that year, less the line's own overspend."""
        spent = line_year(self.record, self.saving.get("budgetLine"), year)
        verified, landed = self.reached(year, "verified", "in_year"), self.reached(year, "verified", "landed")
        if not verified or landed is None or "outturn" not in spent:
            return None
        removed = sum(
            (number(row["amount"]) for row in self.removals() if row["permanent"] and year_from(row["financialYear"]) <= year),
            Fraction(0),
        )
        over = max(number(spent["outturn"]) - number(spent.get("budget", spent["outturn"])), Fraction(0))
        whole = max(min(verified, removed) - (Fraction(0) if spent.get("overspendOutsideSavings") else over), Fraction(0))
        return settled(whole * landed / verified)

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
                    agreed = RANK[rung] >= RANK["verified"]
                    found += [replace(entry, agreed=agreed) for entry in self.cash(year, lower, rest, False, gate)]
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
            "gate": gate, "of": self.saving["id"], "fund": self.fund(), "grade": saving_grade(self.saving, self.live), "assurance": self.assurance, "span": self.part[year],
            "transfer": self.saving["class"] == "income" and self.saving.get("payer") != "other",
            "recurring": self.saving["recurrence"] == "recurring",
        }
        share = Fraction(0) if amount == 0 else self.attribution()
        attributed = None if share is None or amount is None else settled(self.kept(year, amount, landed) * share)
        unstated = "attribution_not_stated" if share is None and amount is not None else None
        return [Entry("cash", amount=amount, **place), Entry("cash_attributed", amount=attributed, kind=unstated, **place)]

    def in_own_pounds(self, row, amount, year):
        """C3: an amount in stated prices, or a level that is indexed from its first year, in the pounds of its year."""
        base = year_from(self.saving.get("priceBase"))
        if base is None and self.saving.get("indexation") == "gdp_deflator" and row.get("periodKind") in LEVELS:
            base = self.first
        return to_nominal(amount, base, year)

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
        return [Entry("secured_cash", self.initiative["id"], whole - come, year, landed=False, cls=self.saving["class"], of=self.saving["id"])]

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
