"""G1, G2, G3: predecessors merged, one record split, and what is assumed and evidenced at vesting day."""

from fractions import Fraction
from math import floor

from number import number, written

DENOMINATORS = ("residents", "staffFte", "netRevenueSpend")
NAMING = ("initiative", "saving", "measure", "supplier", "contract", "staffGroup", "budgetLine", "council", "document")
MONEY = {"costs": ("amount", "grant"), "savings": ("baselineAmount", "shiftedAmount"), "statuses": ("amount",), "lineYears": ("budget", "outturn")}
LINES = {
    "cash_claimed": ("assumed", "portfolio#cash,class=cash_releasing,period=to_date,reached=delivered"),
    "cash_verified": ("evidenced", "portfolio#cash,class=cash_releasing,period=to_date,reached=verified"),
    "cost": ("evidenced", "portfolio#cost,period=to_date"),
}


def tables_of(portfolio):
    return {name: rows for name, rows in portfolio.items() if isinstance(rows, list)}


def plain(value):
    """An exact number as the record writes it."""
    text = written(value, 2)
    return text.rstrip("0").rstrip(".") if "." in text else text


def merged(portfolios, asked):
    """Every row under its predecessor's code, the successor's own row, and what two predecessors both hold."""
    rows = {}
    for portfolio in portfolios:
        gss = portfolio["councils"][0]["gss"]
        for table, own in tables_of(portfolio).items():
            for row in own:
                named = {name: f"{gss}:{value}" if name in NAMING else value for name, value in row.items()}
                rows[f"{table}/{gss}:{row['id']}"] = {**named, "id": f"{gss}:{row['id']}"}
    successor = asked["successor"]
    rows[f"councils/{successor['id']}"] = {**successor, **denominators([portfolio["councils"][0] for portfolio in portfolios])}
    return {"rows": rows, "duplicates": duplicates(rows)}


def denominators(councils):
    """Residents once, of the districts where a county is there too; each only where all give it of one year."""
    districts = [row for row in councils if row["type"] == "district"]
    with_county = districts and any(row["type"] == "county" for row in councils)
    found = {}
    for name in DENOMINATORS:
        those = districts if name == "residents" and with_county else councils
        years = {row.get(f"{name}Year") for row in those}
        if all(name in row for row in those) and len(years) == 1 and None not in years:
            found[name] = plain(sum((number(row[name]) for row in those), Fraction(0)))
            found[f"{name}Year"] = years.pop()
    return found


def duplicates(rows):
    """What more than one predecessor holds: contracts by supplier, licences by supplier or else capability, initiatives by what they do."""
    alike = {}
    for path, row in sorted(rows.items()):
        table = path.split("/")[0]
        initiative = rows.get(f"initiatives/{row.get('initiative')}", {})
        if table == "contracts":
            alike.setdefault(("duplicate_contract", supplier_key(rows, row.get("supplier"))), []).append(path)
        elif table == "costs" and row["category"] == "licence":
            contract = rows.get(f"contracts/{row.get('contract')}", {})
            key = supplier_key(rows, row.get("supplier") or contract.get("supplier")) or initiative.get("capability")
            alike.setdefault(("duplicate_licence", key), []).append(path)
        elif table == "initiatives":
            alike.setdefault(("overlapping_initiatives", (row["serviceArea"], row["capability"])), []).append(path)
    return [
        " ".join([code, *paths]) for (code, key), paths in sorted(alike.items(), key=str)
        if key is not None and len({path.split("/")[1].split(":")[0] for path in paths}) > 1
    ]


def supplier_key(rows, identity):
    row = rows.get(f"suppliers/{identity}")
    return None if row is None else row.get("companyNumber") or row["name"].lower()


def split(portfolio, asked):
    """Every amount of money by the key, to the penny by largest remainder, ties to the lower code."""
    keys = {row["gss"]: number(row["key"]) for row in asked["successors"]}
    parts = {gss: {} for gss in keys}
    for table, own in tables_of(portfolio).items():
        for row in own:
            shares = {name: allocated(number(row[name]), keys) for name in MONEY.get(table, ()) if name in row}
            for gss in keys:
                parts[gss][f"{table}/{row['id']}"] = {**row, **{name: plain(share[gss]) for name, share in shares.items()}}
    return parts


def allocated(amount, keys):
    pennies, whole = abs(amount) * 100, sum(keys.values())
    exact = {gss: pennies * key / whole for gss, key in keys.items()}
    given = {gss: floor(share) for gss, share in exact.items()}
    left = int(pennies - sum(given.values()))
    for gss in sorted(keys, key=lambda gss: (given[gss] - exact[gss], gss))[:left]:
        given[gss] += 1
    return {gss: Fraction(share, 100) * (1 if amount >= 0 else -1) for gss, share in given.items()}


def statement(councils):
    """Each line of each predecessor, and of all where it is whole for each that speaks of it."""
    own = {council.row["gss"]: lines_of(council) for council in councils}
    together = {}
    for line, (stands, identity) in LINES.items():
        speaking = [council for council in councils if identity in council.values]
        whole = all(council.values[identity] is not None and identity not in council.partial for council in speaking)
        value = written(sum((number(council.values[identity]) for council in speaking), Fraction(0)), 2) if whole else None
        if speaking:
            together[line] = {"is": stands, "value": value}
    return {"together": together, "predecessors": own}


def lines_of(council):
    return {line: {"is": stands, "value": council.values[identity]} for line, (stands, identity) in LINES.items() if identity in council.values}
