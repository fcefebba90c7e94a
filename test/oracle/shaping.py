"""C2, B0: how lag, ramp-up and drop-off shape what is forecast."""

from fractions import Fraction

from number import number

KINDS = ("lag", "ramp_up", "drop_off")


class Profile:
    """Months of full benefit, counted from month 0."""

    def __init__(self, lag, ramp_up, drop_off):
        self.lag, self.ramp_up, self.drop_off = lag, ramp_up, drop_off

    def since_lag(self, months):
        """Benefit by so many months after the lag, before any drop-off: a straight line up to full."""
        if self.ramp_up and months <= self.ramp_up:
            return months * months / (2 * self.ramp_up)
        return months - self.ramp_up / 2

    def by(self, month):
        """Benefit by a month: the first twelve after the lag whole, each twelve after that worn by the drop-off."""
        left, total, year = max(month - self.lag, Fraction(0)), Fraction(0), 0
        while left > 12 * year:
            until = min(left, Fraction(12 * (year + 1)))
            total += (self.since_lag(until) - self.since_lag(Fraction(12 * year))) * (1 - self.drop_off) ** year
            year += 1
        return total

    def share(self, first, last):
        """The benefit of the months first to last, over their number."""
        return (self.by(Fraction(last + 1)) - self.by(Fraction(first))) / (last + 1 - first)


def profile_from(rows_of):
    """The profile that adjustments make, or None where there is none."""
    values = {kind: number((rows_of(kind) or {}).get("value")) for kind in KINDS}
    if all(value is None for value in values.values()):
        return None
    return Profile(*(values[kind] or Fraction(0) for kind in KINDS))


def saving_profile(record, saving):
    """An adjustment of the saving holds over one of the initiative; of several, the latest set."""
    def of(kind):
        rows = [row for row in record.rows("adjustments", initiative=saving["initiative"], type=kind) if "measure" not in row]
        own = [row for row in rows if row.get("saving") == saving["id"]]
        return record.latest(own or [row for row in rows if "saving" not in row], "setOn")

    return profile_from(of)


def month_number(when):
    return when.year * 12 + when.month - 1
