"""C1: costs, spread over the years their period touches."""

from entry import Entry
from fiscal import day, fraction_of, fraction_of_year, in_year, period, within, year_from, year_of, years_touched
from number import number, settled
from parameters import to_nominal
from record import own_rate

ONE_OFF_BY_RULE = {"redundancy_and_pension_strain", "double_running"}


def in_pounds(row, field):
    """An amount in pounds; None where it is not stated or its currency has no dated rate."""
    amount = number(row.get(field))
    if amount is None or row.get("currency", "GBP") == "GBP":
        return amount
    if "exchangeRate" not in row or "exchangeRateOn" not in row:
        return None
    return settled(amount * number(row["exchangeRate"]))


def span_of(row):
    """When cash is due: the day, or the period; None where the year is not known."""
    return (day(row["dueOn"]),) * 2 if "dueOn" in row else period(row.get("period"))


def by_year(amount, span, is_level=False):
    """An amount over the years of its span: by whole months where the pieces are such, else days; the last takes the rest."""
    years = list(years_touched(span))
    if amount is None:
        return {year: None for year in years}
    if is_level:
        return {year: settled(amount * fraction_of_year(in_year(span, year), year)) for year in years}
    parts, left = {}, amount
    for year in years[:-1]:
        parts[year] = settled(amount * fraction_of(in_year(span, year), span))
        left -= parts[year]
    parts[years[-1]] = left
    return parts


def landed_parts(amount, span, through):
    """What of a year's amount has come by the last day counted, and what has not."""
    if through >= span[1]:
        return [(amount, True, span)]
    passed = within(span, (span[0], through)) if through >= span[0] else None
    if passed is None:
        return [(amount, False, span)]
    came = None if amount is None else settled(amount * fraction_of(passed, span))
    rest = None if amount is None else amount - came
    return [(came, True, span), (rest, False, span)]


def price_year(row, span):
    """C3: the price base stated; with indexation, a level keeps the prices of its first year; else each year its own."""
    if row.get("priceBase"):
        return year_from(row["priceBase"])
    indexed = row.get("indexation") == "gdp_deflator" and row.get("periodKind") == "full_year_level"
    return year_of(span[0]) if indexed and span else None


def spread(step, row, amount, through, kind, of=None):
    """Entries of a cost for each year, landed and not landed; one without a year where none is known."""
    span = span_of(row)
    place = {"initiative": row["initiative"], "kind": kind, "of": row["id"] if step in {"cost", "in_kind_cost", "grant"} else of, "fund": row.get("fund"), "model": row.get("model")}
    if span is None:
        return [Entry(step, amount=amount, landed=False, **place)]
    entries = []
    is_level = row.get("periodKind") == "full_year_level" and "dueOn" not in row
    for year, part in by_year(amount, span, is_level).items():
        part = part if step == "running" else to_nominal(part, price_year(row, span), year)
        for piece, landed, where in landed_parts(part, in_year(span, year), through):
            entries.append(Entry(step, amount=piece, year=year, landed=landed, span=where, **place))
    return entries


def in_kind_amount(record, row):
    if "hours" not in row:
        return number(row.get("amount"))
    rate = own_rate(record.row("staffGroups", row.get("staffGroup")))
    return None if rate is None else settled(number(row["hours"]) * settled(rate))


def cost_entries(record, row, through):
    """The entries of one cost row, running hours among them (in hours, positive)."""
    kind = "one_off" if row["category"] in ONE_OFF_BY_RULE else row["recurrence"]
    if row["type"] == "in_kind":
        if kind == "ongoing" and "hours" in row:
            return [entry for entry in spread("running", row, number(row["hours"]), through, kind, row.get("staffGroup")) if entry.landed]
        return spread("in_kind_cost", row, in_kind_amount(record, row), through, kind)
    amount = in_pounds(row, "amount")
    if row["category"] == "capital_financing_and_reserves":
        return spread("revenue_effect", row, amount, through, kind)
    share = number(row.get("share", "1"))
    own = None if amount is None else settled(amount * share)
    entries = spread("cost", row, own, through, kind)
    if row["category"] == "usage_and_tokens" and "model" in row:
        entries += spread("model_cost", row, own, through, kind)
        entries += spread("million_tokens", {**row, "priceBase": None}, number(row.get("millionTokens")), through, kind)
    if "share" in row:
        rest = None if amount is None else settled(amount * (1 - share))
        entries += spread("unallocated_cost", row, rest, through, kind)
    if "grant" in row:
        grant = in_pounds(row, "grant")
        entries += spread("grant", row, None if grant is None else settled(grant * share), through, kind)
    return entries

