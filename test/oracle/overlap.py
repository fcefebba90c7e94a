"""A8: what savings claim together beyond what there was to save, worked for one scope at a time."""

from dataclasses import replace
from fractions import Fraction

from entry import CASH_RUNGS
from fiscal import day
from line import OUT_OF_LINE, cash_baseline, same_savings, starts_in
from number import number, settled

RANK = {rung: place for place, rung in enumerate(CASH_RUNGS)}
STEPS = (("cash", "cash_attributed"), ("full_year", "full_year_attributed"))


def merged(entries):
    """Entries of one saving, year, rung and landing as one."""
    found = {}
    for entry in entries:
        if entry.amount is not None:
            key = (entry.of, entry.year, entry.rung, entry.landed)
            found[key] = replace(entry, amount=found[key].amount + entry.amount) if key in found else entry
    return list(found.values())


def in_order(entries, ladders):
    """What has landed first, then the higher rung, the earlier first day, the id."""
    def place(entry):
        first = day(ladders[entry.of].saving.get("from"))
        return (not entry.landed, -RANK[entry.rung], first is None, first, entry.of)

    return sorted(entries, key=place)


def fill(entries, ladders, ceiling):
    """Adjustments, by entry: what finds no room under the ceiling at its rung. Negative amounts make no room."""
    used, found = Fraction(0), {}
    for entry in in_order(entries, ladders):
        amount = max(entry.amount, Fraction(0))
        room = max(ceiling(entry) - used, Fraction(0))
        found[key_of(entry)] = settled(min(amount, room) - amount)
        used += min(amount, room)
    return found


def key_of(entry):
    return entry.of, entry.year, entry.rung, entry.landed


def greatest_reached(entries, rung, landed_only):
    """The greatest that any one saving has at a rung or higher."""
    sums = {}
    for entry in entries:
        if RANK[entry.rung] >= RANK[rung] and (entry.landed or not landed_only):
            sums[entry.of] = sums.get(entry.of, Fraction(0)) + entry.amount
    return max(sums.values(), default=Fraction(0))


def by_group(entries, group_of):
    groups = {}
    for entry in entries:
        group = group_of(entry)
        if group is not None:
            groups.setdefault((group, entry.year), []).append(entry)
    return groups


def ceiling_of_line(ladders, line, year):
    """The cash baseline from the earliest go-live on the line, else the greatest baseline recorded, else none."""
    those = [ladder for ladder in ladders.values() if ladder.saving.get("budgetLine") == line]
    starts = [starts_in(ladder.record, ladder.saving, ladder.initiative) for ladder in those]
    start = min((start for start in starts if start is not None), default=None)
    worked = cash_baseline(those[0].record, line, start, year, both=False)
    recorded = [number(ladder.saving["baselineAmount"]) for ladder in those if "baselineAmount" in ladder.saving]
    return worked if worked is not None else max(recorded, default=None)


def line_of(entry, ladders):
    saving = ladders[entry.of].saving
    return saving.get("budgetLine") if saving["class"] in OUT_OF_LINE else None


def added(*adjustments):
    found = {}
    for adjustment in adjustments:
        for key, amount in adjustment.items():
            found[key] = found.get(key, Fraction(0)) + amount
    return found


def twice_recorded(ledger, amounts, ladders):
    """One saving under several rows: together no more than the greatest that any of them has in the ledger."""
    def group_of(entry):
        same = same_savings(ladders[entry.of].record, ladders[entry.of].saving) & set(ladders)
        return min(same) if len(same) > 1 else None

    found = {}
    whole = by_group(ledger, group_of)
    for place, entries in by_group(amounts, group_of).items():
        found.update(fill(entries, ladders, lambda entry: greatest_reached(whole[place], entry.rung, entry.landed)))
    return found


def beyond_line(ledger, ladders):
    """The savings of one line and year, held to its baseline."""
    found = {}
    for (line, year), entries in by_group(ledger, lambda entry: line_of(entry, ladders)).items():
        ceiling = ceiling_of_line(ladders, line, year)
        if ceiling is not None:
            found.update(fill(entries, ladders, lambda entry: ceiling))
    return found


def after(entries, adjustment):
    return [replace(entry, amount=entry.amount + adjustment.get(key_of(entry), Fraction(0))) for entry in entries]


def attributed_excess(excess, ledger, attributed):
    """Off the attributed amounts a line's excess is taken times attributed over ledger."""
    amounts = {key_of(entry): entry.amount for entry in attributed}
    found = {}
    for entry in ledger:
        key = key_of(entry)
        if excess.get(key) and entry.amount and key in amounts:
            found[key] = settled(excess[key] * amounts[key] / entry.amount)
    return found


def overlap_entries(entries, ladders):
    """The adjustments of a scope, as entries beside those they take from."""
    found = []
    for ledger_step, attributed_step in STEPS:
        ledger = merged(entry for entry in entries if entry.step == ledger_step)
        attributed = merged(entry for entry in entries if entry.step == attributed_step)
        same = twice_recorded(ledger, ledger, ladders)
        same_attributed = twice_recorded(ledger, attributed, ladders)
        once, once_attributed = after(ledger, same), after(attributed, same_attributed)
        excess = beyond_line(once, ladders)
        off = attributed_excess(excess, once, once_attributed)
        found += as_entries(ledger, added(same, excess), ladders)
        found += as_entries(attributed, added(same_attributed, off), ladders)
    return found + secured_less(entries, found)


def as_entries(entries, adjustment, ladders):
    found = []
    for entry in entries:
        amount = adjustment.get(key_of(entry))
        if amount:
            line = ladders[entry.of].saving.get("budgetLine")
            found.append(replace(entry, amount=amount, kind=line, is_overlap=True))
    return found


def secured_less(entries, adjustments):
    """Secured cash loses what was taken off what is still to come."""
    found = []
    for entry in entries:
        if entry.step == "secured_cash":
            off = sum(
                (other.amount for other in adjustments
                 if other.step == "cash" and not other.landed and (other.of, other.year) == (entry.of, entry.year)),
                Fraction(0),
            )
            if off:
                found.append(replace(entry, amount=max(off, -entry.amount), is_overlap=True))
    return found
