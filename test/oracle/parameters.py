"""Figures the world decides: GDP deflator (June 2026), discount rates (Green Book 2026), NJC pay, employer NI."""

from fractions import Fraction

from number import power, settled

DEFLATOR = {
    2009: "65.4436", 2010: "66.5571", 2011: "67.9779", 2012: "69.1565", 2013: "70.5952", 2014: "71.5931",
    2015: "72.0902", 2016: "73.5353", 2017: "74.4665", 2018: "76.1639", 2019: "78.1735", 2020: "82.2588",
    2021: "82.4554", 2022: "88.2512", 2023: "92.8945", 2024: "96.6694", 2025: "100",
}
GROWTH = {2026: "2.005742", 2027: "1.94198", 2028: "1.865316", 2029: "1.864367", 2030: "2.015962"}
LAST_GROWTH = 2030

BANDS = {
    "standard": ((30, "0.035"), (75, "0.03"), (125, "0.025"), (200, "0.02"), (300, "0.015"), (None, "0.01")),
    "health": ((30, "0.015"), (75, "0.0129"), (125, "0.0107"), (200, "0.0086"), (300, "0.0064"), (None, "0.0043")),
    "reduced_rate": ((30, "0.03"), (75, "0.0257"), (125, "0.0214"), (200, "0.0171"), (300, "0.0129"), (None, "0.0086")),
}

SPINE_POINT_13 = Fraction(29064)
NI_RATE = Fraction("0.15")
NI_THRESHOLD = Fraction(5000)
STANDARD_PRODUCTIVE_HOURS = Fraction("1588.89")
STANDARD_PAID_HOURS = Fraction("1929.29")

LASTING_YEARS = 5
HORIZON_YEARS = 5


def deflator(year):
    """C3: the index of a year, forecast growth chained and the last repeating; None before the series begins."""
    if year in DEFLATOR:
        return Fraction(DEFLATOR[year])
    if year < min(DEFLATOR):
        return None
    growth = Fraction(GROWTH[min(year, LAST_GROWTH)])
    return deflator(year - 1) * (1 + growth / 100)


def to_nominal(amount, price_base, year):
    """C3: an amount in the prices of another year, in the pounds of its own; None where the series has no such year."""
    if amount is None or price_base is None or price_base == year:
        return amount
    own, base = deflator(year), deflator(price_base)
    return None if own is None or base is None else settled(amount * own / base)


def rate_in(year, schedule):
    for last, rate in BANDS[schedule]:
        if last is None or year <= last:
            return Fraction(rate)
    raise AssertionError("the last band has no end")


def discount_factor(years, schedule="standard", mid_year=False):
    """C4: 1 in year 0, chained across bands; earlier years compounded; mid-year takes year t at t less a half."""
    if years <= 0:
        return (1 + rate_in(0, schedule)) ** -years
    factor = Fraction(1)
    for year in range(1, years):
        factor /= 1 + rate_in(year, schedule)
    last = Fraction(1, 2) if mid_year else Fraction(1)
    return factor / power(1 + rate_in(years, schedule), last)


def standard_rate():
    """B9: spine point 13 with employer NI and without pension, over the standard productive hours."""
    return settled((SPINE_POINT_13 + NI_RATE * (SPINE_POINT_13 - NI_THRESHOLD)) / STANDARD_PRODUCTIVE_HOURS)
