"""G1: what one predecessor paid or moved to another, taken off once on a line of its own from the vesting day."""

from dataclasses import replace

from fiscal import day


class Predecessors:
    """The councils of a record that passed to one successor by the as-at date, by name and by code."""

    def __init__(self, record):
        vested = [row["predecessor"] for row in record.rows("successions") if day(row["vestingDay"]) <= record.as_at]
        self.councils = [row for row in record.rows("councils") if row.get("gss") in vested]

    def named(self, text, but):
        """Whether a name or a code is that of another predecessor."""
        return text is not None and any(text in (row["name"], row["gss"]) and row["id"] != but for row in self.councils)


def eliminated(record, one):
    """Minus each cost under a contract with another predecessor, and minus each shifted cost that went to one."""
    predecessors, own = Predecessors(record), one.row.get("council")
    found = []
    for entry in one.costs + one.all_cash:
        if entry.step == "cost":
            contract = record.row("contracts", (record.row("costs", entry.of) or {}).get("contract")) or {}
            supplier = record.row("suppliers", contract.get("supplier")) or {}
            kind, to = "payment", (supplier.get("name"),)
        elif entry.step == "shifted_cost":
            kind, to = "shifted", ((record.row("savings", entry.of) or {}).get("shiftedTo"),)
        else:
            continue
        if any(predecessors.named(text, own) for text in to):
            found.append(replace(entry, step="eliminated_cost", kind=kind, amount=None if entry.amount is None else -entry.amount))
    return found


def put_eliminated(figures, subject, initiatives):
    entries = [entry for one in initiatives for entry in eliminated(one.record, one)]
    figures.cut(subject, "eliminated_cost", entries, "kind")
