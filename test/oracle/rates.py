"""C6: every internal rate of return, by Sturm's count of the roots of the yearly nets as a polynomial of 1 + r."""

from fractions import Fraction

LEAST, MOST = Fraction(1, 100), Fraction(11)
NEAR = Fraction(1, 10**12)


def yearly(flows):
    """The net of each year from the first to the last; a year with no flow is nought."""
    nets = {}
    for year, amount in flows:
        nets[year] = nets.get(year, Fraction(0)) + amount
    return [nets.get(year, Fraction(0)) for year in range(min(nets), max(nets) + 1)] if nets else []


def rates_of_return(nets):
    """The rates above -0.99 and below 10, lowest first, each once however often it is a root."""
    chain = sturm_chain(simple(trimmed(nets)))
    return [root - 1 for root in roots_between(chain, LEAST, MOST)] if chain else []


def trimmed(poly):
    """A polynomial, the highest power first, without noughts before it."""
    first = next((place for place, factor in enumerate(poly) if factor), len(poly))
    return poly[first:]


def simple(poly):
    """The polynomial with each of its roots once: divided by what it shares with its derivative."""
    chain = sturm_chain(poly)
    if not chain or len(chain[-1]) == 1:
        return poly
    rest, quotient, shared = list(poly), [], chain[-1]
    while len(rest) >= len(shared):
        times = rest[0] / shared[0]
        quotient.append(times)
        rest = [factor - times * (shared[place] if place < len(shared) else 0) for place, factor in enumerate(rest)][1:]
    return quotient


def value_at(poly, x):
    total = Fraction(0)
    for factor in poly:
        total = total * x + factor
    return total


def derivative(poly):
    top = len(poly) - 1
    return [factor * (top - place) for place, factor in enumerate(poly[:-1])]


def remainder(over, under):
    rest = list(over)
    while len(rest) >= len(under):
        times = rest[0] / under[0]
        rest = [factor - times * (under[place] if place < len(under) else 0) for place, factor in enumerate(rest)][1:]
    return scaled(trimmed(rest))


def scaled(poly):
    """Divided by its greatest factor, so that the numbers stay short; no sign changes."""
    return [factor / max(map(abs, poly)) for factor in poly]


def sturm_chain(poly):
    if len(poly) < 2:
        return []
    chain = [poly, derivative(poly)]
    while len(chain[-1]) > 1:
        rest = remainder(chain[-2], chain[-1])
        if not rest:
            break
        chain.append([-factor for factor in rest])
    return chain


def changes_at(chain, x):
    signs = [value for value in (value_at(poly, x) for poly in chain) if value]
    return sum(1 for one, other in zip(signs, signs[1:]) if (one > 0) != (other > 0))


def roots_between(chain, low, high):
    """Roots above low and below high: Sturm counts those above low and up to high, so one at high is left out."""
    return [root for root in isolated(chain, low, high) if root < high]


def isolated(chain, low, high):
    count = changes_at(chain, low) - changes_at(chain, high)
    if count == 0:
        return []
    if not value_at(chain[0], high) and count == 1:
        return [high]
    if high - low < NEAR:
        return [(low + high) / 2]
    middle = (low + high) / 2
    return isolated(chain, low, middle) + isolated(chain, middle, high)
