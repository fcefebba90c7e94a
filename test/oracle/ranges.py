"""C8: bounds, points of the simulation, sensitivity and switching values of one scope."""

from fractions import Fraction

from assumptions import Assumptions
from cases import (
    FINANCIAL, Stopped, cash_in, costs_in, economic_benefits_in, economic_costs_in, financial_costs_in, nominal, present, real,
)
from draws import factors_of, point_of
from number import number, settled

LIFE = {"period": "whole_life", "reached": "forecast"}
POINTS = (("p10", 0.1), ("p50", 0.5), ("p90", 0.9))


class Terms:
    """A figure as amounts by side and by the inputs that they move with."""

    def __init__(self, initiatives, assumptions, sides, value):
        self.assumptions, self.amounts = assumptions, {}
        named = {one.row["id"]: one for one in initiatives}
        for side, entries in sides.items():
            for entry in entries:
                if entry.amount is not None:
                    key = side, assumptions.of(named[entry.initiative], entry)
                    self.amounts[key] = self.amounts.get(key, Fraction(0)) + value(entry)
        self.inputs = sorted({identity for _, inputs in self.amounts for identity in inputs})

    def side(self, side, factors):
        total = Fraction(0)
        for (own, inputs), amount in self.amounts.items():
            if own == side:
                for identity in inputs:
                    amount *= factors.get(identity, Fraction(1))
                total += amount
        return total

    def net(self, factors):
        return settled(self.side("benefits", factors) - self.side("costs", factors))

    def ratio(self, factors):
        costs = self.side("costs", factors)
        if costs == 0:
            raise Stopped("nothing_to_divide_by")
        return settled(self.side("benefits", factors) / costs)

    def moving(self, identity):
        """The benefits less costs that move with one input."""
        signs = {"benefits": 1, "costs": -1}
        return sum((signs[side] * amount for (side, inputs), amount in self.amounts.items() if identity in inputs), Fraction(0))

    def streams(self):
        found = {}
        for identity in self.inputs:
            found.setdefault(self.assumptions.stream(identity), []).append(identity)
        return found

    def placed(self, inputs, name):
        return {identity: self.assumptions.end(identity, name) for identity in inputs}

    def bounds(self, work):
        """Each stream in turn, the widest first, at the end that is worst, or best; or central where neither end is."""
        streams = self.streams()
        width = {name: abs(work(self.placed(inputs, "high")) - work(self.placed(inputs, "low"))) for name, inputs in streams.items()}
        found = {}
        for bound, choose in (("low", min), ("high", max)):
            factors = {}
            for name in sorted(streams, key=lambda name: (-width[name], name)):
                choices = [factors] + [{**factors, **self.placed(streams[name], end)} for end in ("low", "high")]
                factors = choose(choices, key=work)
            found[bound] = work(factors)
        return found

    def drawn(self, seed, count):
        """The net on every draw, in doubles: one term for each set of inputs, in the order of their ids."""
        nets = {}
        for (side, inputs), amount in self.amounts.items():
            nets[inputs] = nets.get(inputs, Fraction(0)) + (amount if side == "benefits" else -amount)
        drawn = {}
        for identity in self.inputs:
            drawn[identity] = factors_of(self.assumptions.rows[identity], self.assumptions.stream(identity), seed, count)
        found = [0.0] * count
        for inputs in sorted(nets):
            amount = float(nets[inputs])
            factors = [drawn[identity] for identity in inputs]
            for place in range(count):
                term = amount
                for factor in factors:
                    term *= factor[place]
                found[place] += term
        return found


class Ranges:
    """What C8 gives of one scope: ranges of its figures, and figures of its inputs."""

    def __init__(self, scope, record, subject):
        self.scope, self.subject = scope, subject
        self.assumptions = Assumptions(record)
        self.seed, self.count = scope.options.get("seed", "2026.1"), int(scope.options.get("draws", 10000))

    def terms(self, sides, value, horizon):
        gathered = {side: self.scope.gather(entries_of, horizon) for side, entries_of in sides.items()}
        return Terms(self.scope.initiatives, self.assumptions, gathered, value)

    def of_entries(self, entries):
        """F4: the bounds of a sum of a year or to date; None where nothing in it moves."""
        terms = Terms(self.scope.initiatives, self.assumptions, {"benefits": entries}, nominal)
        return terms.bounds(terms.net) if terms.inputs else None

    def cash(self, value, horizon=False):
        sides = {
            "benefits": lambda one: cash_in(one, "whole_life", "forecast", FINANCIAL) + costs_in(one, "whole_life", {"grant"}),
            "costs": lambda one: financial_costs_in(one, "whole_life", "forecast"),
        }
        return self.terms(sides, value, horizon)

    def economic(self):
        sides = {
            "benefits": lambda one: economic_benefits_in(one, "whole_life", "forecast"),
            "costs": lambda one: economic_costs_in(one, "whole_life", "forecast"),
        }
        return self.terms(sides, self.discounted, True)

    def discounted(self, entry):
        return present(entry, self.scope.base, self.scope.options)

    def ranged(self, values):
        """Ranges by measure and dimensions of figures that are established and move; and the chance that net cash is positive."""
        priced = {**LIFE, "prices": self.scope.base}
        asked = [("net_cash", LIFE, lambda: self.cash(nominal), "net")]
        if self.scope.base is not None:
            asked += [
                ("net_cash", priced, lambda: self.cash(lambda entry: real(entry, self.scope.base)), "net"),
                ("net_present_cash", priced, lambda: self.cash(self.discounted, True), "net"),
                ("net_present_social_value", priced, self.economic, "net"),
                ("benefit_cost_ratio", priced, self.economic, "ratio"),
            ]
        found, chance = [], None
        for measure, dimensions, terms_of, work in asked:
            if values(measure, dimensions) is None:
                continue
            terms = terms_of()
            if not terms.inputs:
                continue
            try:
                place = terms.bounds(getattr(terms, work))
            except Stopped:
                continue
            if work == "net":
                drawn = terms.drawn(self.seed, self.count)
                ordered = sorted(drawn)
                place.update({name: Fraction(point_of(ordered, share)) for name, share in POINTS})
                if dimensions is LIFE:
                    chance = Fraction(sum(1 for net in drawn if net > 0), self.count)
            found.append((measure, dimensions, place))
        return found, chance

    def shown(self, terms):
        """An initiative shows its own assumptions and those of none that move it; the portfolio shows all."""
        if self.subject == "portfolio":
            return sorted(self.assumptions.rows)
        own = self.scope.initiatives[0].row["id"]
        return sorted(
            identity for identity, row in self.assumptions.rows.items()
            if row.get("initiative") == own or ("initiative" not in row and identity in terms.inputs)
        )

    def inputs(self, values):
        """Swing and its range, place, switching value and change of each input: (measure, dimensions, value, range)."""
        if self.scope.base is None or not self.assumptions.rows:
            return []
        priced = {**LIFE, "prices": self.scope.base}
        whole = values("net_present_social_value", priced)
        terms = self.economic() if whole is not None else None
        shown = self.shown(terms) if terms else []
        swings = {}
        for identity in shown:
            low, central, high = self.ends(identity)
            swings[identity] = settled(abs(terms.moving(identity) * (high - low) / central))
        order = sorted(shown, key=lambda identity: (-swings[identity], identity))
        found = []
        for identity in shown:
            place, moving = {**priced, "kind": identity}, terms.moving(identity)
            low, central, high = self.ends(identity)
            net = terms.net({})
            ends = sorted(net + moving * (end - central) / central for end in (low, high))
            found.append(("sensitivity", place, swings[identity], {"low": ends[0], "high": ends[1]}))
            found.append(("tornado_rank", place, Fraction(order.index(identity) + 1), None))
            found.append(("switching_value", place, settled(central * (1 - net / moving)) if moving else None, None))
            found.append(("switching_change", place, settled(-net / moving) if moving else None, None))
        return found

    def is_ratio(self, identity):
        """Whether an input is a ratio and not pounds, minutes or a number of cases."""
        return self.assumptions.rows[identity]["input"].endswith("/attribution")

    def ends(self, identity):
        return tuple(number(self.assumptions.rows[identity][name]) for name in ("low", "central", "high"))
