"""C8: the assumptions that count, and which of them an entry moves with."""

from number import number

RECORDED = {("costs", "amount"): "amount", ("savings", "attribution"): "attribution", ("staffGroups", "hourlyRate"): "hourlyRate"}
KNOWN = set(RECORDED) | {("savings", "amount"), ("measures", "value"), ("measures", "volume")}


def is_usable(record, row):
    """An input that is there and of the same initiative, a central value within its ends, and what is recorded where it can be."""
    parts = row["input"].split("/")
    if len(parts) != 3 or (parts[0], parts[2]) not in KNOWN:
        return False
    table, identity, field = parts
    place = record.row(table, identity)
    if place is None or ("initiative" in row and place.get("initiative", row["initiative"]) != row["initiative"]):
        return False
    low, central, high = (number(row[name]) for name in ("low", "central", "high"))
    recorded = RECORDED.get((table, field))
    return central != 0 and low <= central <= high and (recorded is None or number(place.get(recorded)) == central)


class Assumptions:
    """Of several on one input of one initiative, or of none, the latest by day set, then id."""

    def __init__(self, record):
        self.by_input = {}
        rows = [row for row in record.rows("assumptions") if is_usable(record, row)]
        for row in sorted(rows, key=lambda row: (record.date_of(row, "setOn"), row["id"])):
            self.by_input[(row.get("initiative"), row["input"])] = row
        self.rows = {row["id"]: row for row in self.by_input.values()}

    def of(self, one, entry):
        """The ids of what an entry moves with, in order; its own initiative's before one of none."""
        found = [self.by_input.get((one.row["id"], path), self.by_input.get((None, path))) for path in inputs_of(one, entry)]
        return tuple(sorted(row["id"] for row in found if row is not None))

    def end(self, identity, name):
        """The factor of an input at its low or high end."""
        row = self.rows[identity]
        return number(row[name]) / number(row["central"])

    def stream(self, identity):
        row = self.rows[identity]
        return f"group|{row['group']}" if "group" in row else f"assumption|{identity}"


def inputs_of(one, entry):
    """The inputs that an entry is proportional to; what is spent and what finance verified are facts."""
    if entry.step == "cost":
        return [] if entry.landed else [f"costs/{entry.of}/amount"]
    if entry.step == "in_kind_cost":
        row = one.record.row("costs", entry.of)
        return [f"staffGroups/{row['staffGroup']}/hourlyRate"] if "hours" in row and "staffGroup" in row else []
    if entry.step == "shifted_cost_attributed":
        return [f"savings/{entry.of}/attribution"]
    if entry.step == "cash_attributed" and not entry.is_overlap:
        verified = entry.agreed or entry.rung in {"verified", "banked"}
        return [f"savings/{entry.of}/attribution"] + ([] if verified else [f"savings/{entry.of}/amount"])
    if entry.step == "net_hours":
        moves = entry.of is not None and not entry.is_overlap
        return [f"measures/{entry.of}/value", f"measures/{entry.of}/volume"] if moves else []
    if entry.step == "capacity_value":
        rate = [f"staffGroups/{entry.kind}/hourlyRate"]
        return rate if entry.at_rate_only else rate + [f"measures/{entry.of}/value", f"measures/{entry.of}/volume"]
    return []
