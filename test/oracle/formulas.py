"""The named formulas of the method statement, as a spreadsheet writes them."""

from number import number, settled


def benefit_months(f):
    """C2: months of full benefit between two months of one year of benefit: a straight line up to full, worn each year."""
    ramp = max(f["rampUp"], 0)

    def by(month):
        past = max(month - f["lag"], 0)
        rising = min(past, ramp) ** 2 / (2 * ramp) if ramp else 0
        return max(past - ramp, 0) + rising

    return (by(f["to"]) - by(f["from"])) * max(1 - f["dropOff"], 0) ** int(f["years"])


FORMULAS = {
    "hourly-pay": lambda f: f["annual"] / f["weeks"] / f["hoursAWeek"],
    "hourly-cost": lambda f: (f["pay"] + f["employerNi"] + f["employerPension"]) / f["productiveHours"],
    "hourly-cost-from-paid": lambda f: f["rate"] * f["paidHours"] / f["productiveHours"],
    "standard-hourly-cost": lambda f: (f["pay"] + f["niRate"] * (f["pay"] - f["niThreshold"])) / f["productiveHours"],
    "capacity-value": lambda f: f["hours"] * f["rate"],
    "productive-hours": lambda f: f["hoursAWeek"] * f["weeks"] - f["daysAway"] * f["hoursADay"],
    "deflator-change": lambda f: f["toIndex"] / f["fromIndex"],
    "real-amount": lambda f: f["amount"] * f["baseIndex"] / f["yearIndex"],
    "present-value": lambda f: f["amount"] * f["baseIndex"] / f["yearIndex"] * f["factor"],
    "minutes-of-people": lambda f: f["minutes"] * f["people"] * f["times"],
    "minutes-at-volume": lambda f: f["minutes"] * f["units"],
    "gain-hours": lambda f: f["gain"] / 60,
    "gross-hours": lambda f: (f["without"] - f["observed"]) / 60,
    "rework-hours": lambda f: -f["rework"] / 60,
    "deadweight-share": lambda f: -f["gain"] * f["share"],
    "deadweight-rate": lambda f: -f["without"] * f["rate"] / 60,
    "not-attributed": lambda f: -f["gain"] * (1 - f["attribution"]),
    "fte-equivalent": lambda f: f["hours"] / f["productiveHours"],
    "post-saving": lambda f: (f["pay"] + f["employerNi"] + f["employerPension"]) * (1 - f["vacancyFactor"]) * f["fte"],
    "part-year-effect": lambda f: f["level"] * f["inForce"] / f["of"],
    "full-year-level": lambda f: f["inYear"] * f["of"] / f["inForce"],
    "simple-payback": lambda f: 12 * f["oneOffCost"] / f["netAYear"],
    "cost-per-net-hour": lambda f: (f["running"] + f["oneOff"] / f["life"]) / f["hours"],
    "benefit-cost-ratio": lambda f: f["benefits"] / f["costs"],
    "return-on-investment": lambda f: (f["benefits"] - f["costs"]) / f["costs"],
    "weighted-bound": lambda f: f["bound"] * f["share"],
    "mitigated-part": lambda f: f["contribution"] * f["mitigation"],
    "resultant-bias": lambda f: (1 - f["mitigated"]) * f["upperBound"],
    "adjusted-duration": lambda f: f["planned"] * (1 + f["bias"]),
    "benefit-months": benefit_months,
    "attributed-amount": lambda f: f["ledger"] * f["attribution"],
}


def worked(asked):
    """The answer to one { formula, with }, settled; None for a formula this witness does not know."""
    formula = FORMULAS.get(asked["formula"])
    if formula is None:
        return None
    return settled(formula({name: number(text) for name, text in asked["with"].items()}))
