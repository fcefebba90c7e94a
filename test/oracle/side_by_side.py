"""F2, F3, F4, F6: councils with their values in groups of one basis, ranked by interval, among the peers asked for."""

from fiscal import day
from indicators import INDICATORS, NoValue, every, own_register
from number import number, written

TIERS = {"unitary": "all", "metropolitan": "all", "london_borough": "all", "district": "lower", "county": "upper"}
BY_RESIDENTS = {"cash_realised_per_resident"}
OF_CASH = {"cash_realised", "cash_realised_per_resident"}
BANDS = (("under_100000", 100_000), ("100000_to_200000", 200_000), ("200000_to_350000", 350_000), ("350000_to_600000", 600_000))
ORDER = ("edition", "through", "maturity", "denominatorYear", "tier", "constructed")
LEAST_MONTHS = 6


def basis_of(council, indicator):
    """The fields of a basis that the record and the options bring; the others are fixed by the indicator."""
    of_place = indicator in BY_RESIDENTS
    return {
        "edition": council.given.get("edition", "2026.2"),
        "through": council.through,
        "maturity": "provisional" if indicator in OF_CASH and is_provisional(council) else None,
        "denominatorYear": council.row.get("residentsYear") if of_place else None,
        "tier": TIERS[council.row["type"]] if of_place else None,
        "constructed": council.portfolio.get("constructed", False),
    }


def is_provisional(council):
    """X3: an as-at date less than six months after the last day counted."""
    as_at, through = day(council.given["asAt"]), council.through
    months = (as_at.year - through.year) * 12 + as_at.month - through.month
    return months < LEAST_MONTHS or (months == LEAST_MONTHS and as_at.day < through.day)


def is_peer(council, peers):
    row = council.row
    wanted = [row.get(name) == peers[name] for name in ("type", "region") if name in peers]
    if "populationBand" in peers:
        wanted.append(band_of(number(row["residents"])) == peers["populationBand"] if "residents" in row else False)
    return all(wanted)


def band_of(residents):
    return next((name for name, most in BANDS if residents < most), "over_600000")


def compared(councils, asked):
    work, places, more_is_better = INDICATORS[asked["indicator"]]
    peers = [council for council in councils if is_peer(council, asked.get("peers", {}))]
    found, members = {}, []
    for council in sorted(peers, key=lambda council: council.name):
        try:
            _, (value, ends) = every(lambda: own_register(council), lambda: work(council, council.year(asked)))
            members.append((council, basis_of(council, asked["indicator"]), value, ends))
        except NoValue as why:
            found[council.name] = {"reasons": sorted(why.args)}
    groups = grouped(members)
    for place, group in enumerate(groups, 1):
        for council, _, value, ends in group:
            others = [other for _, _, _, other in group if other is not None]
            found[council.name] = {
                "group": place, "value": written(value, places),
                "interval": ends and {end: written(amount, places) for end, amount in ends.items()},
                "rank": None if ends is None else 1 + sum(lies_better(other, ends, more_is_better) for other in others),
            }
    return {
        "councils": found, "differences": differences(groups), "quartiles": None, "notPeers": len(councils) - len(peers),
        "survivorsOnly": [council.name for council in sorted(peers, key=lambda council: council.name) if not council.failed()],
    }


def grouped(members):
    groups = []
    for member in members:
        same = next((group for group in groups if group[0][1] == member[1]), None)
        groups.append([member]) if same is None else same.append(member)
    return groups


def lies_better(other, ends, more_is_better):
    return other["low"] > ends["high"] if more_is_better else other["high"] < ends["low"]


def differences(groups):
    """What the bases of the first members of every two groups differ in."""
    firsts = [group[0] for group in groups]
    return {
        f"{a[0].name} and {b[0].name}": [name for name in ORDER if a[1][name] != b[1][name]]
        for place, a in enumerate(firsts) for b in firsts[place + 1:]
    }
