"""Several records at once: compared, shared, merged, split or set out at vesting day (sections F and G)."""

from answer import portfolio_figures
from indicators import INDICATORS, Council
from reorganised import merged, split, statement
from shared import shared
from side_by_side import compared

ASKS = {"compare", "share", "merge", "split", "statement"}


def council_of(document, options):
    given = {**options, **document}
    return Council(given, *portfolio_figures(given))


def together_answer(given):
    asked = given["together"]
    options = {name: value for name, value in given.items() if name != "together"}
    portfolios = [document["portfolio"] for document in asked["councils"]]
    if "merge" in asked:
        return {"merged": merged(portfolios, asked["merge"])}
    if "split" in asked:
        return {"parts": split(portfolios[0], asked["split"])}
    councils = [council_of(document, options) for document in asked["councils"]]
    if "compare" in asked:
        return {"comparison": compared(councils, asked["compare"])}
    return {"shared": shared(councils)} if "share" in asked else {"statement": statement(councils)}


def covers_together(given):
    """One thing asked, and of a comparison an indicator that is worked here."""
    asked = given["together"]
    named = [name for name in ASKS if name in asked]
    return len(named) == 1 and asked.get("compare", {}).get("indicator", "stopped_share") in INDICATORS and not asked.get("share")


def differing(mine, theirs, place="together"):
    """Where what was expected is not what was answered: as deep as it names; a list is whole."""
    if isinstance(theirs, dict):
        if not isinstance(mine, dict):
            return [(place, mine, theirs)]
        return [each for name, value in theirs.items() for each in differing(mine.get(name), value, f"{place}.{name}")]
    return [] if mine == theirs else [(place, mine, theirs)]
