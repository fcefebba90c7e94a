"""F5: the table of totals of an export: five initiatives or more of a service and capability, the rest together."""

from number import number, written

LEAST = 5
SHARE_OF_LARGEST = 10


def shared(councils):
    """The export of one council: numbers, and totals of cost to date."""
    initiatives = [(council, one) for council in councils for one in council.initiatives]
    parts = {}
    for council, one in initiatives:
        parts.setdefault(f"{one.row['serviceArea']} {one.row['capability']}", []).append((council, one))
    return {
        "councils": len(councils),
        "groups": {name: totals(group) for name, group in merged(parts).items()},
        "initiatives": len(initiatives),
        "selected": any(council.portfolio.get("coverage") != "whole_register" for council in councils),
        "survivorsOnly": not any(council.failed() for council in councils),
    }


def merged(parts):
    """Parts that are too few go together, the next smallest with them, until `other` is of five initiatives and two parts."""
    by_size = sorted(parts, key=lambda name: (len(parts[name]), name))
    few = [name for name in by_size if len(parts[name]) < LEAST]
    rest = [name for name in by_size if name not in few]
    while few and rest and (sum(len(parts[name]) for name in few) < LEAST or len(few) < 2):
        few.append(rest.pop(0))
    other = [each for name in few for each in parts[name]]
    kept = {name: parts[name] for name in rest}
    if len(other) >= LEAST:
        kept["other"] = other
    return kept


def totals(group):
    found, amounts = {"initiatives": len(group)}, []
    for council, one in group:
        identity = f"initiatives/{one.row['id']}#cost,period=to_date"
        if council.values.get(identity) is not None and identity not in council.partial:
            amounts.append(number(council.values[identity]))
    ordered = sorted(amounts, reverse=True)
    if len(amounts) >= LEAST and sum(ordered[2:]) * SHARE_OF_LARGEST > ordered[0]:
        found["cost"] = {"value": written(sum(amounts), 2), "established": len(amounts)}
    return found
