"""X4: exact numbers. Formulas settle at 20 places, figures are rounded once, half away from zero."""

from decimal import Decimal, localcontext
from fractions import Fraction


def number(text):
    """The exact number that a decimal text stands for, or None where nothing is written."""
    return None if text is None else Fraction(text)


def rounded(value, places):
    """A fraction rounded half away from zero."""
    scale = 10**places
    whole, rest = divmod(abs(value) * scale, 1)
    units = int(whole) + (1 if rest * 2 >= 1 else 0)
    return Fraction(units if value >= 0 else -units, scale)


def settled(value):
    """The result of one formula: 20 places (X4)."""
    return rounded(value, 20)


def written(value, places):
    """A number as a figure is written: always with its places, never a minus nought."""
    units = rounded(value, places) * 10**places
    digits = str(abs(int(units))).rjust(places + 1, "0")
    sign = "-" if units < 0 else ""
    return sign + (digits if places == 0 else f"{digits[:-places]}.{digits[-places:]}")


def power(base, exponent):
    """A fraction to a power that may be a half: 80 digits (X4)."""
    if exponent.denominator == 1:
        return base ** int(exponent)
    with localcontext() as context:
        context.prec = 80
        decimal = Decimal(base.numerator) / Decimal(base.denominator)
        power_of = Decimal(exponent.numerator) / Decimal(exponent.denominator)
        return Fraction(decimal**power_of)
