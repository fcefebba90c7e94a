"""The highest rung that a saving may reach."""

from fiscal import day, year_from, year_of
from posts import is_vacant


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
