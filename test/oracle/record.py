"""The record as it was seen on the as-at date (X3), with its rows joined by id."""

from fiscal import day
from number import number

ACCRUING = {"pilot", "live", "scaled"}
OVER = {"stopped", "ended"}

SEEN_BY = {
    "stages": "date", "statuses": "date", "removals": "date", "observations": "capturedOn", "baselines": "capturedOn",
    "adjustments": "setOn", "uses": "recordedOn", "costs": "recordedOn", "verifications": "on", "lineChanges": "date",
    "targets": "setOn", "assumptions": "setOn", "posts": None, "conversions": None, "lineYears": None,
}


class Record:
    """Tables by name; only rows whose own date, or else the prepared-on date, is on or before the as-at date."""

    def __init__(self, portfolio, as_at):
        self.prepared = day(portfolio["preparedOn"])
        self.as_at = as_at
        self.tables = {name: self.seen(name, rows) for name, rows in portfolio.items() if isinstance(rows, list)}
        self.portfolio = portfolio

    def seen(self, table, rows):
        if table not in SEEN_BY:
            return rows
        return [row for row in rows if self.date_of(row, SEEN_BY[table]) <= self.as_at]

    def date_of(self, row, field):
        return day(row.get(field)) or self.prepared

    def rows(self, table, **match):
        return [row for row in self.tables.get(table, []) if all(row.get(name) == value for name, value in match.items())]

    def row(self, table, identity):
        return next((row for row in self.rows(table) if row.get("id") == identity), None)

    def latest(self, rows, field):
        """The row with the latest date; of equals, the last written."""
        return max(enumerate(rows), key=lambda pair: (self.date_of(pair[1], field), pair[0]))[1] if rows else None


def stages_of(record, initiative):
    return sorted(record.rows("stages", initiative=initiative["id"]), key=lambda row: row["date"])


def go_live_of(record, initiative):
    """Go-live as recorded, else the first day live or scaled."""
    if "goLive" in initiative:
        return day(initiative["goLive"])
    live = [row for row in stages_of(record, initiative) if row["stage"] in {"live", "scaled"}]
    return day(live[0]["date"]) if live else None


def stopped_on(record, initiative):
    """D4: the day an initiative stopped or ended, where that is its last stage."""
    since = None
    for row in stages_of(record, initiative):
        since = (since or day(row["date"])) if row["stage"] in OVER else None
    return since


def own_rate(group):
    """B9: a productive-hour rate; a paid-hour rate restated; pay and on-costs over productive hours; else None."""
    if group is None:
        return None
    rate, productive, paid = (number(group.get(name)) for name in ("hourlyRate", "productiveHours", "paidHours"))
    if rate is not None and group.get("rateBasis") == "productive":
        return rate
    if rate is not None and group.get("rateBasis") == "paid" and paid and productive:
        return rate * paid / productive
    pay = yearly_pay(group)
    return pay / productive if pay is not None and productive else None


def yearly_pay(group):
    parts = [number(group.get(name)) for name in ("annualPay", "employerNi", "employerPension")]
    return None if None in parts else sum(parts)
