"""C8: the seeded draws, in IEEE doubles: the generator, the shapes and the points of a sorted sample."""

from functools import lru_cache
from math import sqrt

WORD = 0xFFFFFFFF
SLICES = 1000


def fnv1a(text):
    """The 32-bit FNV-1a hash of UTF-8 bytes."""
    hashed = 0x811C9DC5
    for byte in text.encode("utf-8"):
        hashed = (hashed ^ byte) * 0x01000193 & WORD
    return hashed


@lru_cache(maxsize=None)
def stream(text, count):
    """The numbers between nought and one of a named stream: sfc32, the first fifteen let go."""
    a, b, c, k = fnv1a(text + "|1"), fnv1a(text + "|2"), fnv1a(text + "|3"), 1
    found = []
    for place in range(15 + count):
        n = (a + b + k) & WORD
        k = (k + 1) & WORD
        a = b ^ (b >> 9)
        b = (c + (c << 3)) & WORD
        c = ((c << 21 | c >> 11) + n) & WORD
        if place >= 15:
            found.append((n + 0.5) / 2**32)
    return found


def power(base, exponent):
    """A power between nought and one, by 30 square roots on the binary digits of the exponent."""
    found, root = 1.0, base
    for _ in range(30):
        root, exponent = sqrt(root), exponent * 2
        if exponent >= 1:
            found, exponent = found * root, exponent - 1
    return found


@lru_cache(maxsize=None)
def pert_shares(mode):
    """The running share of each slice of a pert with that mode."""
    sums, total = [], 0.0
    for i in range(SLICES):
        x, y = (i + 0.5) / SLICES, (SLICES - 1 - i + 0.5) / SLICES
        weight = (power(x, mode) * y / power(y, mode)) ** 4
        total += weight
        sums.append(total)
    return [each / total for each in sums]


def pert_point(u, mode):
    shares = pert_shares(mode)
    low, high = 0, SLICES - 1
    while low < high:
        middle = (low + high) // 2
        low, high = (low, middle) if u <= shares[middle] else (middle + 1, high)
    before = shares[low - 1] if low else 0.0
    return (low + (u - before) / (shares[low] - before)) / SLICES


def triangular_point(u, mode):
    return sqrt(u * mode) if u < mode else 1 - sqrt((1 - u) * (1 - mode))


POINT = {"uniform": lambda u, mode: u, "triangular": triangular_point, "pert": pert_point}


def mode_of(point, target):
    """The mode at which low and high are the 10% and 90% points, by halving fifty times."""
    low, high = 0.0, 1.0
    for _ in range(50):
        mode = (low + high) / 2
        tenth, ninetieth = point(0.1, mode), point(0.9, mode)
        low, high = (mode, high) if (mode - tenth) / (ninetieth - tenth) < target else (low, mode)
    return (low + high) / 2


@lru_cache(maxsize=None)
def spread_of(shape, bounds, low, central, high):
    """Where a range begins, how wide it is, and its mode."""
    width = high - low
    if bounds == "bounds" or width == 0:
        return low, width, (central - low) / width if width else 0.0
    if shape == "uniform":
        return low - width / 8, width * 1.25, 0.0
    point = POINT[shape]
    mode = mode_of(point, (central - low) / width)
    tenth, ninetieth = point(0.1, mode), point(0.9, mode)
    whole = width / (ninetieth - tenth)
    return low - whole * tenth, whole, mode


def factors_of(row, name, seed, count):
    """The factor of one input on every draw."""
    low, central, high = (float(row[field]) for field in ("low", "central", "high"))
    shape = row.get("shape", "triangular")
    start, width, mode = spread_of(shape, row.get("bounds", "bounds"), low, central, high)
    point = POINT[shape]
    return [(start + width * point(u, mode)) / central for u in stream(f"{seed}|{name}", count)]


def point_of(ordered, share):
    """A point of a sorted sample, evenly between neighbours."""
    place = (len(ordered) - 1) * share
    low = int(place)
    high = min(low + 1, len(ordered) - 1)
    return ordered[low] + (ordered[high] - ordered[low]) * (place - low)
