import type { RuleId } from '../../src/method/edition/ruleWords';

/** `official`: read in the published text or its mirror. `copy`: read in someone else’s copy or account of it. `computed`: worked from such. `design`: this project’s own. */
export interface Source {
  readonly tag: 'official' | 'copy' | 'computed' | 'design';
  readonly title: string;
  readonly link?: string;
}

export interface RuleStatement {
  /** What the code does with the rule, limits included. */
  readonly does: string;
  readonly sources: readonly Source[];
}

const official = (title: string, link: string): Source => ({ tag: 'official', title, link });
const copy = (title: string, link: string): Source => ({ tag: 'copy', title, link });
const computed = (title: string): Source => ({ tag: 'computed', title });
const design: Source = { tag: 'design', title: 'This project’s own, or council finance practice' };

const GEF = official(
  'Government Efficiency Framework: summary of definitions and criteria',
  'https://www.gov.uk/government/publications/the-government-efficiency-framework/government-efficiency-framework-gef-summary-key-definitions-and-criteria-guide',
);
const TECHNICAL_NOTE = official(
  'Government efficiencies and savings 2022/23, technical note',
  'https://gov.uk/government/publications/cabinet-office-functional-savings-202223/government-efficiencies-and-savings-202223-technical-note',
);
const GREEN_BOOK_PRICES = official(
  'Green Book 2018, 5.11 to 5.13, read in a mirror',
  'https://ppponline.affinitext.com/public/book?id=5905&toc_id=875605',
);
const GREEN_BOOK_RATIOS = official(
  'Green Book 2018, 5.7 and box 7, read in a mirror',
  'https://ppponline.affinitext.com/public/book?id=5905&toc_id=875604',
);
const GREEN_BOOK_COSTS = official(
  'Green Book 2018, 5.16 to 5.21, read in a mirror',
  'https://ppponline.affinitext.com/public/book?id=5905&toc_id=875607',
);
const GREEN_BOOK_RESIDUAL = official(
  'Green Book 2018, 6.11 to 6.13, read in a mirror',
  'https://ppponline.affinitext.com/public/book?id=5905&toc_id=875628',
);
const GREEN_BOOK_RATES = official(
  'Green Book 2026 discount rates, as restated by the Department for Transport',
  'https://www.gov.uk/government/publications/tag-forthcoming-changes/forthcoming-change-green-book-updates',
);
const AES_RETURN = official(
  'Annual efficiency statement, Hampshire County Council, June 2006',
  'http://www.hants.gov.uk/decisions/decisions-docs/060626-cabine-R0616130301.html',
);
const SCOTTISH_ETN = official(
  'Efficiency technical notes, Scottish Executive, 2005',
  'http://www.scotland.gov.uk/Publications/2005/03/31102947/30071',
);
const SCOTTISH_CLASSES = official(
  'Cash-releasing and time-releasing savings: answer in the Scottish Parliament',
  'https://www.parliament.scot/chamber-and-committees/questions-and-answers?msp=2033&page=65',
);
const NI179 = official(
  'National indicator 179, as published by Nuneaton and Bedworth',
  'http://www.nuneatonandbedworth.org.uk/otherhtml/otherforms/Value_for_Money-O9_4121_using_Details-OF49.html',
);
const PRODUCTIVE_HOURS = official(
  'Northern Ireland regulations SR 2003/531, regulation 7',
  'http://www.legislation.gov.uk/nisr/2003/531/regulation/7/made?view=plain',
);
const HOURLY_COST = official('SI 2017/328, regulation 4', 'https://www.legislation.gov.uk/uksi/2017/328/data.html');
const GMCA = official(
  'GMCA cost benefit analysis',
  'https://www.greatermanchester-ca.gov.uk/what-we-do/research/research-cost-benefit-analysis',
);
const GMCA_GUIDANCE = official(
  'Supporting public service transformation: cost benefit analysis guidance (opening only)',
  'https://www.gov.uk/government/publications/supporting-public-service-transformation-cost-benefit-analysis-guidance-for-local-partnerships',
);
const DDBF = official(
  'Digital and Data Benefits Framework (opening)',
  'https://www.gov.uk/government/publications/digital-and-data-benefits-framework/digital-and-data-benefits-framework',
);
const MARYLAND = official(
  'The Maryland scientific methods scale, What Works Centre for Local Economic Growth',
  'http://www.whatworksgrowth.org/resources/the-scientific-maryland-scale/',
);
const SIGN_OFF = official(
  'HM Treasury: signing off efficiency measurement',
  'http://webarchive.nationalarchives.gov.uk/+/http://www.hm-treasury.gov.uk/documents/public_spending_reporting/efficiency_programme/measurement/eff_meas_signoff.cfm',
);
const BUDGET_LINES = official(
  'Financial case for digital planning',
  'https://digitalplanningdirectory.org/procurement-hub/cost-focused-financial-case',
);
const NAO_REDS = official(
  'National Audit Office on CSR07 savings, read in a mirror',
  'https://ppponline.affinitext.com/public/book?id=3174&toc_id=472779',
);

export const METHOD_WORDS: Readonly<Record<RuleId, RuleStatement>> = {
  A1: {
    does: 'Every cash figure is cut by class, and none is summed across classes but the two statements of C6. In the financial case, cash-releasing, income and non-efficiency savings are taken together as the council’s cash position: that sum is no efficiency and is not called one.',
    sources: [GEF, TECHNICAL_NOTE, SCOTTISH_CLASSES, DDBF],
  },
  A2: {
    does: 'A cash-releasing saving without a budget line, or without a baseline (an amount on the saving, or the line’s budget or outturn in the year before the saving starts), stops at forecast. What was recorded above that is shown as cash left out, and the rungs above are not established.',
    sources: [TECHNICAL_NOTE, BUDGET_LINES],
  },
  A3: {
    does: 'Of several entries on one rung for one year, the latest by date holds. Verified counts only where the entry’s role is finance, audit or independent and its name is not the initiative’s owner; otherwise it counts as delivered. Claimed to realised is worked on ledger amounts to date, class by class.',
    sources: [SIGN_OFF, design],
  },
  A3a: {
    does: '`banked` is worked from facts and never taken from a status. It is the lesser of what is verified and what permanent removals have taken out by that year, less the line’s overspend on its budget unless the record says that the overspend lies outside the savings. Until the outturn is recorded nothing is banked. Of a year in progress it lands as what is verified does. The budget recorded for the line and year is taken to be the reduced one. Removals less what is verified are shown as budgeted, not delivered, once the year has closed: until then what is not verified may still come.',
    sources: [design],
  },
  A3b: {
    does: 'A `withdrawn` or `lapsed` saving has nothing in later years. A `reversed` or `substituted` one is restated to nil in the year it names. Where nothing is left of a year, its figures are 0.00 and not absent: on the rung where the saving stood before it went down (on verified where that was banked) and so on every lower `reached`, ledger and attributed; later years of a withdrawal in which something had stood are 0.00 in the same way. What lapses counts to that date where its amount is a level. An entry on a rung that is dated after a withdrawal, a reversal or a substitution starts the year again; one after a lapse does not. The prior figure is in the finding `way_down`.',
    sources: [design],
  },
  A4: {
    does: 'Each quality measure is judged on its latest observation that had ended by the end of the year or the last day counted, against its baseline. The observation may be of an earlier year if it ended on or after go-live. Direction and tolerance have to be set before the day of go-live: set on that day is too late. The worst measure decides. Bounds are not judged. An adverse change equal to the tolerance is held.',
    sources: [AES_RETURN, SCOTTISH_ETN, SIGN_OFF],
  },
  A5: {
    does: '`shiftedAmount` is a full-year amount where the saving recurs and in all where it comes once. Where it recurs it falls in a year by the part of that year in which the saving is in force (C2; the whole year where no first day is recorded). Where it comes once it falls by the months or days from the saving’s first day to its last, or, where either is not recorded, all in the first year the saving has an entry for. It falls only in years where the saving stands, and all of it stands on the highest rung that the saving stands on in that year: at a lower rung there is no more of it. In a year in progress the part by months or days to the last day counted has landed, and the rest is still to come where the saving has something still to come (at forecast, where the rung is delivered or higher). The ledger figure of cash stays gross. `shifted_cost` is the ledger amount of what moved, `kind` saying where; `shifted_cost_attributed` is × attribution, as cash is, and nothing after a stop. Realised efficiency is the attributed amount of what is confirmed less its shifted cost. In the economic case the attributed shifted cost is a cost of each view that its saving is a benefit of. In the financial case it is a cost too where it moved to another budget or another year of the council, and not where it moved to another body; simple payback takes it as a yearly cost where the saving recurs and as a one-off cost where it comes once. Where it went not being said, another body is taken, with a finding. Where the amount is not recorded that saving leaves realised efficiency whole (the others stay, and the parts say so), and every net that would use it is not established.',
    sources: [GEF, design],
  },
  A6: { does: 'It is recorded and repeated in the summary of the initiative. No figure depends on it.', sources: [GEF] },
  A7: {
    does: 'The full-year effect of a recurring saving is `recurring_unproven` until the end of the second financial year after its first, then `ongoing`. One that ended sooner has no full-year effect. Years are counted from the financial year of the saving’s first day, that year included. After five, or the number of years its initiative is appraised over (C4a) where that is more, the saving is not counted: the years run from the saving’s own first, though the horizon runs from go-live.',
    sources: [NI179, NAO_REDS, design],
  },
  A8: {
    does: 'Worked for a scope, an initiative or the portfolio, on the scope’s own savings; each adjustment is an entry of that scope only, so initiatives keep their own figures and the portfolio’s is worked from theirs before adjustment. First, savings joined by `sameAs` are one saving: at each rung and year the ledger counts no more than the greatest that any one of them has at that rung or higher, and their attributed amounts together no more than that same greatest. Then, for each budget line and year, the ledger amounts of classes that take money out of a line (cash-releasing and non-efficiency savings), as left by the first step, are held to the line’s baseline: the cash baseline of A9 worked from the earliest go-live among the scope’s savings on the line (one of budget and outturn is enough here), else the greatest baseline amount recorded on one of them, else nothing is held. The ceiling is filled in this order: what has landed before what is still to come, the higher rung before the lower, the saving with the earlier first day before the later, then the id. What finds no room is taken off where it stands, with that saving’s class, quality part and rung. A negative amount is left as it is and makes no room. Off the attributed amounts the line’s excess is taken × attributed ÷ ledger amount of that saving at that rung. Full-year levels are held to the same baseline in the same way, and secured cash loses what was taken off what is still to come. The sum of the adjustments is `cash_overlap`, by line, by class, or by rung; it is in cash, attributed cash, full-year effect, realised efficiency and both cases. The finding `overlap` names the savings once for each line and year of the portfolio, and once for each year of a saving recorded twice.',
    sources: [GEF, design],
  },
  A9: {
    does: 'Where an entry at delivered, verified or banked has no amount, the saving gives up no posts, and the saving is cash-releasing or a non-efficiency saving on a budget line, its amount for the year is the line’s cash baseline less the line’s outturn of that year. The cash baseline is the lower of the line’s budget and outturn in the financial year before the one that holds go-live (or, where that is not known, the saving’s first day), plus the pay, price and growth changes approved for each later year up to the one counted. Both budget and outturn of that year have to be recorded, else there is no amount. A change counts when it was approved by the as-at date; an outturn when its year has ended by then. Virements and other changes are not in the baseline and each is listed (`change_not_in_baseline`): a virement out of the line is released, and if the cost centre spent the money again the outturn shows it. The amount is an amount of the year, and a full-year level is worked back from it by the months or days in force (C2). It may be negative: a line that rose. Where the outturn is not recorded the amount is not established (`outturn_missing`). Where another saving on the line, that is not the same saving, is said to be delivered or higher for the year, with an amount or without, neither’s share is worked: `outturn_shared`. Where the greatest amount recorded at delivered or higher is more than baseline less outturn, it stands and `more_than_line_fell` gives both numbers. `cash_baseline` shows the baseline of each line and year in which a saving of the initiative stands, from the year of go-live on: a year before it has none.',
    sources: [AES_RETURN, design],
  },
  A10: {
    does: 'Where a status has no amount, the posts of the saving give it: each post’s full-year level is pay and on-costs of the staff group × (1 − the group’s vacancy factor, which stands for the line’s) × FTE, and it counts for the days on which both the post and the saving are given up (C2). A post without days of its own has the saving’s, and the other way round; with neither the amount is not established. The full-year level of a year is that of the posts given up on any day of it. A post vacant from the first day of the year before its own first day (or the saving’s, or go-live), without cover charged, is nil; where the statuses state amounts of their own it cannot be taken out of them, and the saving stops at forecast. The level that posts give to a forecast is shaped by its lag, ramp-up and drop-off as any other level is (C2). A saving with `rechargedBy` is on a central recharge: at delivered and higher it counts no more, in the year or as a full-year level, than the fall in the budget of that line from the year before go-live to the year counted (`recharge_not_released` as a warning), and what it does not release stands at forecast; where it did not fall, or a budget is not recorded, the saving stops at forecast. Costs of category `redundancy_and_pension_strain` (notice pay with them) and `double_running` are one-off costs even where they are recorded as ongoing, and `one_off_by_rule` says so.',
    sources: [HOURLY_COST, design],
  },
  A11: {
    does: 'Attribution is a field of the saving. Where it is not stated the ledger amount stands, the attributed amount is not established, and neither is any net cash, present value or return that would use it.',
    sources: [design],
  },
  A12: {
    does: 'Income from residents, from public bodies or from a payer not stated is in the financial case and in no present value of the economic case. Income from others is in both. An avoided cost that names nothing avoided stops at delivered.',
    sources: [SCOTTISH_CLASSES, TECHNICAL_NOTE],
  },
  B0: {
    does: 'Steps 1 to 5 are each a figure of their own, and the order is fixed in one place. A measure in hours a period is taken to the review volume by the ratio of volumes, so both volumes are needed. Step 6, overlap at group level, is a negative figure `overlap_hours` inside net hours and hours left (B10), so the order of 5 and 6 moves no total. What a measure is held against is the counterfactual that its baselines choose. Of the baselines captured by go-live (all of them where none was), the latest captured that names a counterfactual decides; none named is flat. Flat is the latest of these baselines. For the other two, of rows with the same period the latest captured is used. Trend is the least-squares line through at least three rows with different middles, a middle being half way between the first and the last day of a period (half a day where the days are even in number), read at the middle of the period observed: (Σy·Σx² − Σx·Σxy + x₀·(n·Σxy − Σx·Σy)) ÷ (n·Σx² − (Σx)²), x in days. Fewer rows, or a line that is below nought there, and the measure or the row is not established (`counterfactual_not_established`). Seasonal is the mean of the rows with the same first and last day of the year, one or more whole years before (the end of February is one day, whatever its number); no such row, and that observation is not established. Both carry the value of the baseline, of hours a period the minutes for each case, then taken to the review volume. Every figure it enters is marked `counterfactual_flat`, `counterfactual_trend` or `counterfactual_seasonal` where the record names it, and not where it does not. Projected hours are shaped by lag, ramp-up and drop-off after rework and before deadweight, row by row (C2 says how), in months from the month of go-live (or of the first active day) to the last day counted or the day before a stop; months before go-live are left out of both sides. Deadweight as a rate then takes the baseline shaped by the same months. Claimed, measured and verified hours are never shaped.',
    sources: [computed('Worked example E2: 180 hours returned, where a difference of totals gives 120'), design],
  },
  B1: {
    does: 'Only measures of staff time enter net hours. Residents’ and suppliers’ hours are worked as gross hours are and stand under their own names. A time measure that does not say whose time it is gives no hours.',
    sources: [design],
  },
  B2: { does: 'A time measure that is not said to be effort gives no hours.', sources: [design] },
  B3: {
    does: 'Where one observation of a rung and year neither records rework nor says that it is inside the observed time, net hours of that rung and year are not established. Chosen cases mark the figure. Induced output is a figure of its own, in cases.',
    sources: [computed('Worked example E2'), design],
  },
  B4: {
    does: 'A rate a day needs mean daily users and days worked, a rate a week mean weekly users and weeks worked. More days than five in seven, or more weeks than the calendar has, each in the group’s ratio of productive to paid hours and rounded up, is refused as elapsed time. Where the group’s paid or productive hours are not recorded the most is what the calendar has: days ÷ 7 (× 5 for days), rounded up, and for a period of 360 days or more rounded down less one, for nobody works through every holiday. Of a survey, the rate is kept for its respondents and is projected for the rest; a survey that gives neither respondents nor sample is all projected. Licensed, active and lapsed users are means by the days observed, of each month (`period=2026-03`) and of each financial year: each observation counts by its days in it, up to the last day counted; cohorts are worked apart and added; a month or a cohort that was not observed is not filled in. Of two counts of one cohort and period the latest captured holds, and where they overlap in part neither counts and the months and years they touch are not established (B16). A month whose name is also a financial year’s (2001-02 to 2011-12) is not given. `active_share` is active ÷ licensed users of a year, of an initiative.',
    sources: [PRODUCTIVE_HOURS, design],
  },
  B5: {
    does: 'Deadweight comes before attribution. Where none is recorded none is taken off; where one is recorded without a value it is not established, and neither are net hours (`deadweight_not_stated`). Attribution is an adjustment of the measure, or of the whole initiative; of several the latest set holds, also where it has no value and so takes back what was said, and one of the measure holds over one of the initiative.',
    sources: [
      GMCA_GUIDANCE,
      computed('The two readings of deadweight: a gross of £105,000 by share and £52,500 by rate, from the same inputs'),
    ],
  },
  B6: { does: 'Nothing is floored at nought, and factors apply to losses as to gains.', sources: [design] },
  B7: {
    does: 'Running hours are ongoing costs in kind recorded in hours. They come off the highest rung that the initiative’s hours reach in the year, because totals by rung are kept apart and a deduction has to fall on one of them. Where none are recorded an advice says so.',
    sources: [design],
  },
  B8: {
    does: 'Net hours of each measure and year ÷ the productive hours of its staff group. Without them it is not established.',
    sources: [PRODUCTIVE_HOURS],
  },
  B9: {
    does: 'The own rate is, in order: an hourly rate stated for productive hours; one stated for paid hours, restated where both hours are known; pay and on-costs ÷ productive hours. The standard rate is worked from the edition’s parameters. Both are figures, told apart by `rate`.',
    sources: [HOURLY_COST, PRODUCTIVE_HOURS, design],
  },
  B10: {
    does: 'Hours converted are recorded for a saving, a measure and a year, and leave in the part that is realised: what is verified or banked ÷ the most recorded of that saving in that year. The part that stands lower takes its hours off the economic case only in the views its cash is in. What is still to land takes none off: its hours have not come back yet either. Where a saving that stands in a year names a measure and no hours for that year, the measure has no hours left in the year, and its capacity value of the year is worked on net hours, marked `not_additive`, and stays out of the economic case. Hours converted + hours left = net hours. Overlap is worked for a scope, an initiative or the portfolio, each from its own measures before any adjustment; what it takes off is `overlap_hours` of that scope only, so initiatives keep their own figures. A cell is the net hours of one measure of staff time on one rung in one year, projected ones too, where they are established and the measure names a staff group; running hours that name the group (B7) are cells beside measures of the group on their rung. What is not established takes no room. Two ceilings are filled, the second with what the first left. (1) An activity: measures in one staff group, of initiatives that share `overlapGroup`, where two or more of them have cells in the year. Each such measure’s counterfactual effort of the year (the minutes without the initiative behind its gross hours, over all rungs; of deflection the minutes of the whole fall: those of the contacts counted as contained × the fall ÷ those contacts) is spread evenly over the days it covers in that year; each day counts at the greatest of the measures that cover it; the ceiling is their sum ÷ 60. Work done by one tool and then by another is so counted in full. Where a day is covered only by measures recorded as gains, or with gross hours not established in the year, there is no ceiling. (2) A staff group: FTE × productive hours × the days of the year that its measures cover ÷ the days of the year. The days a measure covers are those of its observations, bounds left out, on which the initiative was pilot, live or scaled, up to the last day counted; days covered by several measures count once. A ceiling is filled in this order: rung, from verified to projected; quality confirmed, unconfirmed, worsened; losses before gains; go-live, the earlier first and none last; record path of the initiative; record path of the measure or cost. Each cell takes off max(0, r − max(m, ceiling)), r being the sum to that cell and m the greatest sum to any cell before it, nought at the start. So a total from any rung up is min(sum, ceiling), but that a loss on a lower rung is not set against an excess on a higher one; nothing is ever added back. The excess takes its measure’s gate, grade and rung, is net hours less, full-time equivalents less (÷ the productive hours), and capacity value less at both rates, in the economic case as well; figures it enters are marked `overlap`. `overlap` names the measure’s initiative and those before it (or the measures, where they are of one initiative); where nothing else of the group comes before it, `hours_over_ceiling` says that the measure alone is over. Where two or more initiatives share an activity or a staff group whose ceiling is not known, `ceiling_not_known` is an advice.',
    sources: [DDBF, computed('Worked example E1: 800 hours and £12,000 of cash are not £44,000'), design],
  },
  B11: {
    does: 'The hours are the net hours of a measure of staff time in a year that have happened: the sum of its claimed, measured and verified hours; projected hours have no use. Each row of use is split over financial years by the days of its period, up to the last day counted (hours × days ÷ days of the period; days on which the initiative was not active are not left out). What no row speaks of is `unknown`, with the rows that say `unknown`; it is given for every measure and year that has a ledger, also where it comes to nought. Running hours of the initiative in the year, on any rung but projected, come out of what no row speaks of, measure by measure in order of record path, at most all of it. Where the uses of a measure and year are more than its net hours, or where running hours left over after that leave the initiative with fewer hours than uses, none of the uses of that measure, or of that initiative, are established in the year (`uses_over_net_hours`); where the net hours are not established, neither are they. A measure with net hours of nought or less and no uses has no ledger; its loss is in net hours, and is not set against another measure’s uses. `use_of_time` is by kind and in all, by year and to date, so the kinds sum to the whole. `redeployed_hours` are frontline, backlog, quality and training. `redeployed_share` is redeployed hours ÷ `use_of_time` in all, given where any redeployed use is recorded; a measure whose uses are not established is in neither. In a scope where overlap (B10) takes hours off a measure, they come out of its unknown hours; where those are too few, its uses of that year are not established in that scope. Where a measure has uses in a year, its overtime, agency and vacancy lines are compared with the hours that savings converted, of cash at delivered or higher: where they differ, `uses_not_converted` gives both, and both stand; where a saving used hours without saying how many there is nothing to compare. A row with neither basis nor document has an advice, but for one that says `unknown`.',
    sources: [design],
  },
  B12: {
    does: 'The part that was measured keeps its rung and the rest is `projected`. The finding `extrapolated` gives the ratio. Both are projections of what was measured, so a lag, a ramp-up or a drop-off shapes the projected part and never the measured one (B0, C2).',
    sources: [design],
  },
  B13: {
    does: 'An observation with a bound gives no hours, is in no mean of people and in no roll-up of quality or volume (B16), covers no day under a ceiling (B10), and is not judged by the quality gate (A4). Hours and roll-ups count it as a part that is not established: 4 of 5.',
    sources: [design],
  },
  B14: {
    does: 'The value of an observation is the contacts contained in the period; the value of the baseline the minutes that staff took to handle one, wrap-up included; its volume the contacts that staff handled in its period. Without `containment` on the measure there are no hours. `handled` is needed on every row, 0 where staff handled none, and `volume` on the baseline: without them the fall is not known and the period is not established (`fall_not_established`). Channels are cohorts. Rows of one period are taken together; periods of a measure that overlap without being the same have no fall in common, and neither counts. For each measure and financial year, over every channel and every rung: the counterfactual is, of each period once, flat: baseline volume × whole months ÷ whole months where both periods are whole calendar months, otherwise × days ÷ days; trend: contacts a month (a day, unless every period is whole months) by the line of B0, × the months or days of the period; seasonal: the mean volume of the same days of earlier years. The fall = counterfactual − handled, in the days that count (B16), and may be negative. Rung by rung from the strongest, contacts that count = the greater of 0 and the lesser of what is contained there and the fall less what stronger rungs have taken of it, so what is above the fall comes off the weakest rung first (`contained_above_fall`). The fall is of the year and not of the month, so that twelve rows give what one row gives. Gross hours = the baseline minutes of all contained (each row at its own, where they are carried by trend or season) × counting ÷ contained ÷ 60. Rework is `transferMinutes`, which are minutes in all and are not reduced with the contacts, and `reworkMinutes` × contained where recorded; a row with neither transfers nor `reworkInside` leaves net not established. Then deadweight, attribution and running hours as for any measure. Contained, the fall and abandoned are figures of their own, what was contained and abandoned whether or not the fall is known; abandoned contacts give no hours. A contact out of hours, or one that came back, counts only as far as staff had fewer.',
    sources: [design],
  },
  B15: {
    does: 'Hours without a rung are `claimed`. `verified` needs a verification by someone who is not the owner, the supplier or the service; without one they count as `measured`.',
    sources: [design],
  },
  B16: {
    does: 'Hours are counted by the days of the period on which the initiative was pilot, live or scaled, up to the last day counted. Without a stage history the go-live date is taken, and without either no hours are given. Rows with the same period hold by the day they were captured. Of a row with `scaledFrom`, the part of its period that was observed keeps its rung, by whole months where both spans are whole months and otherwise by days; the rest is projected. Where one row of a measure, rung and year cannot be worked (a bound, an overlap, a volume not stated, elapsed weeks), the measure is not established on that rung in that year: nothing is made of the other rows alone. A measure of quality or volume is brought together for each year as its `rollUp` says, in the unit of its shape (`observed`, `kind` being the measure’s id), to 4 places for a share and 2 otherwise, with its baseline beside it as recorded (`observed_baseline`: that captured by go-live where there is one, then the latest). Where nothing is declared it is the latest for quality and the sum for volume. The sum and the weighted mean take an observation that crosses two years by the days in each, up to the last day counted (value × days ÷ days of the period; weight × days ÷ days). The latest, the greatest and the least take an observation whole in the year in which its period ended, if it had ended by the last day counted; the latest is by the day the period ended, then the day captured, then id. Weights are volumes where every observation of the year has one, else samples where every one has that; one observation alone needs none. A weighted mean without weights, or whose weights come to nought, and a sum of shares, scores or rates (minutes a case or a day, hours a week) is not established (`roll_up_not_worked`). Cohorts are taken together. Parts are the observations of the year; bounds and rows that overlap another of their cohort in part are parts that are not established. Roll-ups are of an initiative and in no portfolio total. A roll-up declared on a time measure or on users changes nothing: their hours and means have rules of their own.',
    sources: [design],
  },
  C1: {
    does: 'A cost is spread over the financial years its period touches, by whole months where the pieces are whole months and otherwise by days; the last piece takes the rest. A cost without an amount, or in foreign currency without a dated rate, stops every net and present value. One without a year is in the nominal whole-life total only. Charges by use that name a model are shown by model as well, with its tokens and the cost of a million of them; where some charges of a model give tokens and one does not, that price is not established; where none does, no tokens are spoken of.',
    sources: [GREEN_BOOK_COSTS, NI179],
  },
  C1a: {
    does: 'Costs of category `capital_financing_and_reserves` are in the revenue effect only. Grant is a side of its own in the financial case. A cash-releasing saving that returns to a funder stops at forecast. Costs, and attributed cash, are shown by fund as well: the saving’s own fund, else that of its budget line. What names no fund is in the total and in no fund.',
    sources: [GREEN_BOOK_RESIDUAL, design],
  },
  C2: {
    does: 'Months are used where the part of the year in force is whole calendar months, and otherwise days. Of a year in progress an in-year actual that is dated by the last day counted stands as it is; any other amount lands by the months or days that have passed. Lag, ramp-up and drop-off shape a forecast that is stated as a full-year level, an increment or a cumulative level, or by its posts: an amount on the rung target, identified or forecast. In-year amounts and sums to date are already profiled and are never touched; nor is what is delivered, verified or banked, and the full-year level itself stays as stated, marked `before_drop_off` where a drop-off wears it away, so that it has no simple payback. Months are calendar months counted from 0, the month of the saving’s first day. Nothing comes in the months of the lag L. Over a ramp-up of R months each month is at the mean of its part of a straight line from nil to full, so that with u = the months since the lag, the benefit by u is u² ÷ 2R up to R and u − R ÷ 2 after. The first twelve months after the lag are whole; each twelve after that keep 1 − d of those before, compounded. In-year forecast = part-year effect × full months of benefit in the calendar months it is in force that year ÷ those months. Of a year in progress it lands evenly, as any amount does. An adjustment of the saving holds over one of the initiative, and of several the latest set holds; one of a measure is of no saving.',
    sources: [design],
  },
  C3: {
    does: 'One vintage of the deflator is used, the edition’s. Beyond the last index the growth of each forecast year is chained and the last repeats. A year before the series begins gives no real figure. An amount with a price base is taken to the pounds of the year it falls in (× index of that year ÷ index of the price base) before any total, ledger cash and costs alike; a full-year effect stays in the prices it was stated in. A cost recorded as a level with indexation `gdp_deflator` keeps the prices of its first year, and so does each yearly amount of a saving so indexed: the prices of the financial year of the saving’s first day.',
    sources: [
      GREEN_BOOK_PRICES,
      copy(
        'GDP deflators, June 2026',
        'https://www.gov.uk/government/statistics/gdp-deflators-at-market-prices-and-money-gdp-june-2026-quarterly-national-accounts',
      ),
      computed('Worked examples E3 and E28'),
    ],
  },
  C4: {
    does: 'Year 0 and the price base of an initiative are the year of its first flow, and of the portfolio the option `prices`, or the year of the last day counted. Mid-year and the other two schedules are options and never defaults.',
    sources: [
      GREEN_BOOK_RATES,
      copy('Chaining at the band edges, tests of the R package greenbook', 'https://github.com/charlescoverdale/greenbook'),
    ],
  },
  C4a: {
    does: 'The horizon is counted in whole financial years from the year of go-live, that year included; without go-live from the year of the first day of the initiative’s contract, else from the year of the first flow. Where the initiative names a contract that has a last day, the horizon runs to the year of that day, shorter or longer than any useful life. Otherwise it is the useful life rounded up to a whole year, at least one and, without a recorded basis, at most five; five where none is recorded. What falls after the horizon is in no present value or payback, and an advice says so. A residual value with its basis is a benefit of the economic case alone, on the last day of the horizon, deflated and discounted as any flow of that year, and shown as `kind=residual_value`; without its basis it is nil (`residual_value_without_basis`).',
    sources: [GREEN_BOOK_RESIDUAL, design],
  },
  C5: {
    does: 'Return on investment of the financial case is on nominal pounds, and of the economic case on real pounds undiscounted. Year 0 and the price base of an initiative are the year of its first flow; of the portfolio, the year asked for. `period=forward` is given where a flow with a year falls after the as-at date. Its year 0 and price base are the year of that date. Every flow is cut at the as-at date: one that says its days by them; otherwise one that has landed lies from the first day of its year to the last day counted, and one that has not from the day after that to the end of the year, or in the whole year where that leaves no day. The later part is by whole months where the part and the whole are whole months, otherwise by days; the earlier part is the rest. A flow without a year is to come, and no forward figure that it enters is established (`year_not_known`). Benefits are as in the whole life (forecast, projected and better). The earlier parts of cost, in the pounds of their years, are `sunk_cost`. Cash benefits, net cash, net present cash, present values and their ratio are given; no payback. Where neither cash nor hours to come are recorded, and it has not stopped, value to come is not nought: present value and ratio are not established (`cost_without_benefit`).',
    sources: [GREEN_BOOK_RATIOS, computed('Worked examples E4 and E25')],
  },
  C5a: {
    does: 'Simple payback is given only where every year’s net is the same and more than nought. Payback counts months from the month of first spend and lays a year out in twelve equal months. Discounted payback uses the factor of the year. The cost of a net hour is given for closed years that have a running cost, and where the net hours are more than nought (`nothing_to_divide_by`).',
    sources: [GMCA, computed('Worked examples E2 and E4: 60 months; 6.67 years')],
  },
  C6: {
    does: 'Three views are given of each case. Forecast cash stands with projected hours, delivered with claimed, and verified with verified, each with what is higher. The economic case takes capacity at the council’s own rate. A non-cash-releasing saving that names no measure is a monetised outcome and is value too. Internal rates of return are given for the whole life as forecast where there is a cost: of the financial case from nominal flows with grant, of the economic case from real ones. Benefits (and grant) less costs that fall within the horizon (C4a) are netted by financial year; a year with no flow is nought. A rate r is one at which the sum of each year’s net ÷ (1 + r)^(years since the first) is nought. Every r with −0.99 < r < 10 is a figure, `kind` being `root_1` for the lowest, then `root_2` and so on, each once however often it is a root, and `internal_rate_count` says how many. All are marked `conventional` where the yearly nets, noughts passed over, change sign exactly once, and `not_conventional` otherwise. Where there is no rate, or the nets are all nought, `root_1` is missing with `no_rate_of_return` and the count is nought. Where a flow is not known or not dated, or no benefit was recorded, both are missing with that reason.',
    sources: [GMCA, DDBF, computed('Worked example E25: a financial return of −10% and an economic return of 110%')],
  },
  C7: {
    does: 'Adjustments of type `optimism_bias` that name no saving or measure are of the initiative. Those with a project type or a value are its mix: the only one has a share of 1 unless it states another, and of several one without a share has 0. The upper bound on capital, on operating cost and on duration is each the sum of bound × share over the mix: a type without such a bound adds nothing, and where none has one there is no bias of that sort. The table (capital, duration): non-standard buildings 0.51, 0.39; standard buildings 0.24, 0.04; non-standard civil engineering 0.66, 0.25; standard civil engineering 0.44, 0.20; equipment and development 2.00, 0.54; outsourcing 0.41 on operating cost only. A `value` takes the place of the bound on capital, or of outsourcing on operating cost. Where shares do not sum to 1 or contributions come to more than 1 there is no bias and no duration; where no type of the mix has a bound on duration, it is as planned. Mitigated = Σ contribution × mitigation over the rows that state both. Bias = (1 − mitigated) × upper bound (`optimism_bias_rate`, by `kind` capital, operating, duration). Duration = planned months (the last row by id that states them) × (1 + bias on duration). Uplift: each cost that falls after the last day counted × bias on capital where its type is capital, else × bias on operating cost; not cost in kind, nor what `contracted` says is contracted or, where it says nothing, what is under a contract at a fixed price. Delay: of a recurring saving that begins (its own first day, else go-live) after the last day counted, a forecast loses the part of its year’s days that falls before the later start, by whole months where both are, otherwise by days; the later start is the first by the added months: the whole months first, on the same day of the month or its last, then the fraction × the days of that month to the nearest day. Nothing is added at the end. Haircut: of what is left of each forecast benefit by the grade of its entry (E where it has none), A 0, B 0.10, C 0.15, D 0.25, E 0.40 (unverified: the steps are recalled from the 2014 cost benefit analysis guidance and were not read again, and their place on these grades is this edition’s own); or the value of the latest `optimism_bias` adjustment (by day set, then id) of that saving or measure. A forecast benefit is attributed cash, and what overlap takes off it, that stands at the rung forecast and is not verified, also in a year that has closed (what nobody has shown to have come is no surer for that); capacity value, and the value of hours converted, at the rung projected and the own rate; and a residual value to come. It is cut after deadweight and attribution, and nothing on a higher rung is. Each adjustment is an entry of its own, in real and present value as the entry it is on. The whole life is then given again with `adjusted=optimism_bias`: cash benefits, net cash, net present cash, economic benefits and costs, net present social value and the ratio; only where there is a forecast benefit or a cost to uplift, though the haircut be nought. None of these is established where a capital cost that would be uplifted has no mix, or planned months have none (`optimism_bias_not_stated`), or the shares of the mix do not sum to 1 or contributions sum to more (`optimism_bias_shares`).',
    sources: [
      official(
        'Supplementary Green Book guidance: optimism bias, 2013, read in a mirror',
        'https://ppponline.affinitext.com/public/book?id=1343&toc_id=444268',
      ),
      computed('Worked examples E7 and E10: 32.1%; 29.7% and 36.3 months'),
      design,
    ],
  },
  C8: {
    does: 'An assumption is of an input: `costs/<id>/amount`, `savings/<id>/amount`, `savings/<id>/attribution`, `measures/<id>/value`, `measures/<id>/volume` or `staffGroups/<id>/hourlyRate`. It is not used, and said not to be (`assumption_not_used`), where the input is none of these, the row is not there or is of another initiative, central is nought or not between low and high, or, for a cost’s amount, an attribution or a rate, central is not what is recorded. Those dated after the as-at date are unseen. Of several on one input of one initiative (or of none) the latest by day set, then id, counts; an entry takes its own initiative’s before one of none. Factor of an input = its value ÷ central; an entry moves with the product of the factors of its inputs. A cost still to fall due moves with its amount; cost in kind in hours with its staff group’s rate, whenever it falls; attributed cash with its saving’s amount and attribution, or with attribution alone where it is verified or banked, landed or not; shifted cost with attribution; capacity value of a measure, on every rung, with its value, its volume and its group’s rate; running hours, hours converted and what a group’s ceiling takes off with the rate alone. Nothing else moves: what is spent and what finance verified are facts, and so is grant, what overlap takes off and a residual value. Ranges are of net cash (nominal and real), net present cash, net present social value and the ratio, whole life, unadjusted, where something in them moves. Exact bounds: the inputs of one group are one stream, moved to low or to high together; any other is a stream alone. Streams are put in order of how far the figure moves between their two ends with the rest central, widest first, ties by the stream’s name; each in turn is put at the end at which the figure is least (for low) or greatest (for high), with those before it where they were put and the rest central, or stays central where neither end does better than that (a group’s two ends can both be worse). So the value is never outside its bounds. A ratio that would divide by nought has no range. Draws: seed “2026.1” and 10,000 unless asked for otherwise. A stream’s name is `group|<group>` or `assumption|<id>`, and its generator’s text T is `<seed>|<name>`. The generator is sfc32 on 32-bit words: a, b and c are the 32-bit FNV-1a hashes (offset 0x811c9dc5, prime 0x01000193) of the UTF-8 bytes of T followed by `|1`, `|2` and `|3`, and k = 1. Each step: n = a + b + k; k = k + 1; a = b xor (b >>> 9); b = c + (c << 3); c = (c rotated left by 21) + n; all modulo 2³². The first 15 n are let go; then u = (n + ½) ÷ 2³². Draw number i of every input of a stream uses the same u. Factor = (from + width × Q(u)) ÷ central, in IEEE doubles. As `bounds` (the default) from = low, width = high − low, and the mode m = (central − low) ÷ width (0 where the width is nought). Q of `uniform` is u; of `triangular` (the default), √(u × m) where u < m, else 1 − √((1 − u)(1 − m)). `pert`: for i from 0 to 999, x = (i + ½) ÷ 1000 and y = (999 − i + ½) ÷ 1000, weight = (xᵐ × y ÷ yᵐ)⁴, the powers by 30 square roots on the binary digits of m; the weights are summed from i = 0 and each running sum divided by the last; Q(u) finds the slice whose share holds u and lies evenly within it. As `percentiles`, low and high are the 10% and 90% points: m is found by halving [0, 1] fifty times, keeping the upper half where (m − Q(0.1)) ÷ (Q(0.9) − Q(0.1)) is less than (central − low) ÷ (high − low), and is then the middle of what is left; width = (high − low) ÷ (Q(0.9) − Q(0.1)), from = low − width × Q(0.1). A uniform has no mode and widens by an eighth of high − low at each end. On each draw the figure is the sum of its terms: entries that move with the same inputs are one amount, costs less, and terms are added in the order of their inputs’ ids. P10, P50 and P90 of n sorted draws are at place (n − 1) × p from nought, evenly between neighbours; a ratio has none. `probability_net_cash_positive` is the share of draws of nominal net cash above nought. Where no figure of an initiative moves, `range_not_established` says so. Sensitivity, of net present social value: M = the benefits less costs that move with the input; swing = |M × (high − low) ÷ central|, its range the value + M × (end − central) ÷ central at each end, the lesser first. Tornado: the widest swing is 1, ties by id. Switching value = central × (1 − value ÷ M), in the input’s own unit, and switching change = −value ÷ M; `no_switching_value` where M is nought. An initiative shows its own assumptions and those of none that move it; the portfolio shows all.',
    sources: [GREEN_BOOK_RATIOS, computed('Worked example E5: a ratio of 0.8, and 220,513 an acre for the ratio to be 1'), design],
  },
  D1: {
    does: 'Rows of one saving, measure or initiative that agree in what they are of, in class and in net or gross are one series. A target of cash takes its class from its saving, else states it; without one, or of a measure, or of a class other than the saving’s, or net of a saving, it is not counted, nor is one of hours of a saving, and of targets of an initiative and of its savings or measures that are of one kind (what, class, net or gross) only those of the level whose first was set earlier, the initiative’s where both were set on one day: so a later target never takes the place of the first. The first target is the rows set on the earliest day. The latest is, for each day, the row set last; a reforecast of some months leaves the other days of the year as they were. Every period kind becomes an in-year amount before any sum, the period itself saying which days a level is in force; an amount over several years is shared by days. Target to date is what falls by the last day counted, a period in progress by days. Realised is, for cash, the ledger amount that reached verified by that day, and for net the same less every cost of the initiative due by that day, capital and revenue; for hours, net (or gross) hours on the rung measured or verified, and on the rung verified, running hours taken off only where the target is of the whole initiative. The rate is realised ÷ target and the variance realised − target, to date, over the series of one class (or of hours) and one of first_gross, first_net, latest_gross and latest_net. A series whose first target was set after go-live is in neither sum of the first, and one with a target that is not established in neither sum; both are counted in the parts. Whatever became of the initiative its target stays. Where what was realised is not established nothing is added and its target stays under the line; where nothing of the set is established there is no rate. Of net, a cost without an amount leaves the rate and the variance not established, for nothing bounds what it would take off. What was realised in a year that no target of the series speaks of is counted, for it may have come early or late, and the figures are marked `year_without_target`. Nothing verified is nil; of hours, nothing measured is not established. Slippage is of gross cash against the first target: both are laid out by month, a year in twelve equal months and fewer days evenly, and it is the first month by whose end the rolling outturn of the same savings has come to the whole of the target, less the first month by whose end the target has.',
    sources: [computed('Worked example E26: 287,000 of 450,000 is 63.8%, and 5,100 of 8,000 hours 63.75%'), SCOTTISH_ETN, design],
  },
  D2: {
    does: 'A target row that names the year it was carried forward from comes on top of what its own year had, until that year is set again on a later day, and is taken off the latest target of the year it left, but no more than stood there, and not where that year was itself set again on the same day or later. So the whole of the latest target does not change; the first never does. A status that names the year it was carried from takes what had not been delivered out of the whole-life view of the year it left once that year has closed, and out of the rolling outturn of that year by its amount unless the year was forecast again on the same day or later. No sum to date moves. The rolling outturn of a saving and year is, where the year has closed, what was verified, else what was delivered, else what is expected; where it has not, the greater of what stands as delivered or better in the year (a level in the days it is in force, those to come among them) and what is expected. What is expected is the saving’s latest gross reforecast of that year where it is dated on or after the latest forecast status, else what reached forecast. The first target and the rungs target and identified are no forecast. Where a year has closed and what was delivered cannot count, for want of a budget line say, it is not established. The outturn at completion is the sum over the years on record.',
    sources: [AES_RETURN, design],
  },
  D3: {
    does: 'A first increment with no year before it is the level. A sum to date is taken less the years before it on the same rung. An in-year amount gives a full-year level only where the days in force are recorded. A level without its days in force is not established in the year.',
    sources: [AES_RETURN, computed('Worked example E14: sustained plus further is 5,410,336')],
  },
  D4: {
    does: 'After a stop the attributed amount is cut to the days before it and the ledger amount goes on. The cost of what stopped is shown apart and stays in cost.',
    sources: [design],
  },
  E1: {
    does: 'Design, instrument and who measured are recorded. Findings say where a gain rests on people’s own word with nothing to compare it with, and where a baseline was captured after go-live. For a measure and a financial year in which both exist, rows by self-report or diary never take the place of rows by observation, system log or ledger, overlap with them or add to them, in any cohort: the measured rows alone count, and the self-reported hours stand beside them as `self_reported_hours`, worked down the same order without running hours, in no total (advice `self_report_beside`; what is wanting in them is advice too). A bound is no measurement here. Rows whose instrument is asserted or not stated stand with whatever counts. Where a year has self-report alone it counts, and `self_report_only` says so unless it has a design that compares. For the time of residents and suppliers self-report beside a measurement is in no figure.',
    sources: [MARYLAND],
  },
  E2: {
    does: 'The start is E where the instrument is asserted, whatever the design; else A for randomised or quasi_experiment, B for comparison_group, C for before_after, whatever the instrument; else D where the instrument is self_report, diary, observation, system_log or ledger; else E. One grade is taken off for each of these four: design comparison_group or before_after with instrument self_report or diary; the baseline that is used captured after go-live (on the day is not after; of a saving, a baseline year that began on go-live or later); measured by the supplier; a thin sample. A sample is thin where respondents ÷ sample is under 0.3, or the sample is under 30; only respondents recorded, they are the sample; neither recorded, it is thin unless the instrument is system_log or ledger, which count every case. Thin in two ways is one grade. A saving is one line seen whole and is not asked for a sample. The floor is E. Each observation has a grade by its own fields and by the baseline of its measure (none where the reading is a gain); the hours of a measure on one rung in one year take the worst grade of the rows folded into them. A saving has one grade, by its own fields. Running hours take the best grade of the hours on the rung they come off, E where there are none; hours converted take the grade of the hours they leave; FTE and capacity value that of their hours. `evidence` lists each saving and each measure of time with its grade, of a measure the worst of its rows, and the reasons.',
    sources: [MARYLAND, design],
  },
  E3: {
    does: 'Of the verifications seen by the as-at date, of the saving or measure or of the whole initiative, by anyone whose role is not owner, supplier or service and whose name is not the owner’s, the latest that gives a maturity gives it, and the latest that gives an assurance gives that; of two on one day the one about the saving or measure itself holds. Who gave it, in what role and when stand beside it. What is not counted raises `assurance_not_counted`. Where an initiative has a verification its cash at delivered or better is given once more by the assurance of its saving, as an amount and, to date, as a share of all the cash of the class: cash of initiatives without any verification is in the whole and in no part.',
    sources: [SIGN_OFF, NAO_REDS, computed('Worked example E17: 288 is 42% green, 45% amber and 13% red')],
  },
  E4: {
    does: 'Net hours, hours left, capacity value, cash and attributed cash are cut by grade, by year and to date, cash at each rung it reached. What leaves a part out of a total leaves it out of every grade of it, so the grades of a total sum to it. Parts are counted at each grade. The share of each grade is given to date for cash at delivered and at verified and for net hours on each rung.',
    sources: [NAO_REDS, design],
  },
  F7: {
    does: 'A portfolio whose coverage is not whole_register, or that declares none, raises `coverage_selected`. A whole register that does not say by whom, when, or how many were left out raises `coverage_not_stated`, and one that left any out `register_left_out`. A portfolio of three initiatives or more in which none was ever stopped, none ended without having been live or scaled, and no saving stands last at withdrawn, reversed or substituted raises `survivors_only`. A supplier’s return is of its own work, is no register and raises neither. An initiative delivered as shared without its share or the basis of it raises `share_not_stated`. That shares sum to 1 is seen only where every council’s record is, and is of a later edition.',
    sources: [design],
  },
  F1: {
    does: 'Every indicator is declared once, with its basis, and has [a page](indicator/README.md). Its operands are figures of one assessment, summed by id, or a figure of the council itself (residents, staff FTE, net revenue spend) of a year no more than two from the period’s. A part of a whole that has no figure where the whole has is nil: where nothing stopped the share is 0, and where savings are recorded and none is verified £0 was realised. A whole that has no figure is not recorded, and hours that nobody measured are not nought. A total of which some part is not established is not given. Five figures are worked for indicators alone. `assisted_cases` is the volume of the observations that count, by rung and year (× the days that count ÷ the days of the period, where not all do), of an initiative all of whose staff time has the shape `minutes_per_case`; of any other there is none. `hours_in_scope` is, for each staff group and year, the lower of the counterfactual hours of its measures with hours measured or verified (initiatives of one overlap group together, each day at the greatest, as in B10) and the group’s productive hours on the days those measures cover; the groups are summed; a measure of no group or whose net hours are not established, or a group without a ceiling, is a part that is not established. `yearly_cost` is, of each closed year, running cost + one-off cost ÷ life, the second only in the years of the life, which begin as those of C4a do (with that of go-live; of what never went live, with that of its contract or of its first flow); initiatives are summed. `months_to_benefit` is the number of months from the one in which the first cost that has landed falls to the one in which the first attributed cash of a cash-releasing saving, or gross hours of staff, above nought and at verified or higher falls; costs and cash are laid out evenly within their days, a year without days in twelve months, and the hours of a year begin on the first active day of it that a verified observation of their measure covers. A cost or a benefit that is not established may have been the first: where it falls before every one that is established, neither are the months, for its reason. Where nothing was realised they are missing (`nothing_realised`), and where a cost is of no known year (`year_not_known`). `eliminated_cost` is of G1.',
    sources: [design],
  },
  F2: {
    does: 'Only one council’s own whole register is put side by side with others: not a supplier’s return, a record of several councils or of none, a selection, a register that does not say what it covers, or one that says it left any out (F7). A basis has 24 fields: those that an indicator fixes, and those that the assessment and the council bring. Two values are compared where every field is equal; otherwise each field that differs is listed. Months to date are counted from the April of the first year with a cost to the last day counted, a year’s up to twelve. Maturity is provisional where a figure is marked so (X3), else the least settled that was said of the evidence it rests on. The horizon is the longest of the register’s. Constructed records are not compared with real ones. What can be restated is nominal pounds of one year, by one vintage of the deflator, as C3 has it.',
    sources: [design],
  },
  F3: {
    does: 'An initiative failed that stopped, ended before it was live, or had a saving withdrawn, reversed or substituted. It stays in every numerator and denominator it has figures for. A register without a failure says `survivors_only`, and so does every group, list or export that it is in.',
    sources: [design],
  },
  F4: {
    does: 'The interval of a value is the range (C8) of the figures above the line, each end summed, over the same denominator; a figure above the line without a range leaves none unless it is nought. Net hours (by period and rung) and attributed cash (by class, period and what it reached) of a year and to date have ranges in this edition, from the same assumptions as a whole life: hours move with the value and the volume of their measure, and cash as in C8. A share of a number of things has Wilson’s interval at 95%: (p + z² ÷ 2n ± z√(p(1 − p) ÷ n + z² ÷ 4n²)) ÷ (1 + z² ÷ n), z = 1.959964. Rank = 1 + the number of councils of the group whose interval lies wholly better; intervals that touch are not. Quartiles, of five councils or more, lie between neighbours by distance, as `QUARTILE.INC` has them. Funnel limits of a share are p ± z√(p(1 − p) ÷ n) about the share of all together, at 95% and at 99.8% (z = 3.090232), within 0 and 1.',
    sources: [design],
  },
  F5: {
    does: 'An export has no name, code, id, owner, supplier, document or claim unless the name is kept. Titles, reasons and lessons are left out unless released by initiative or by path. Amounts of an initiative are in bands. There is one table of totals, by service and capability, of five initiatives or more, and of five councils or more where the set is of several; fewer are merged into `other`, the smallest first, until none is too few and `other` is of two parts whichever council takes its own off. A total established of fewer than five is not given, nor one in which all but the two largest parts come to a tenth of the largest or less (design). What stopped or failed is never left out.',
    sources: [design],
  },
  F6: {
    does: 'A peer group keeps councils of the types, regions, bands of residents (under 100,000; to 200,000; to 350,000; to 600,000; and over) and names asked for. Those outside are counted, and nothing else is said of them.',
    sources: [design],
  },
  G1: {
    does: 'Every row is kept under an id that begins with its predecessor’s GSS code, so every total of the merged record is the sum of the predecessors’. Residents of the successor are of the districts where a county and districts are both there; a denominator is given only where every predecessor gives it for one year. A cost whose contract’s supplier is named as another predecessor of the same successor (by name or GSS code), and the shifted cost of a saving that went to one, are taken off by `eliminated_cost`, `kind` saying which: minus the cost, or the shifted cost, of the year, once the vesting day has come. No other figure moves. A split shares every amount by residents, FTE or spend to the penny, the rest to the largest remainders, ties by GSS code; rates, ratios and facts are copied.',
    sources: [design],
  },
  G2: {
    does: 'Contracts of two predecessors with one supplier (by company number, else by name), licences from one supplier or else of one capability, and initiatives of one service and capability are flagged as what may be paid for twice. Nothing is taken off.',
    sources: [design],
  },
  G3: {
    does: 'Each predecessor is assessed alone, all with one edition, as-at date, last day counted, price base and schedule, or the statement is refused. Claimed, projected and budgeted lines are assumed; so is what a predecessor banked, until the successor’s opening budget shows it. Verified cash, measured and verified hours and cost are evidenced. A line over all predecessors is given only where it is wholly established for each that speaks of it. What the predecessors paid or moved to each other is a line of its own.',
    sources: [design],
  },
  X1: {
    does: '`explain` works the subject again and returns every step with its rule and its factors: each from a row, by its record path; from a parameter, by its id, vintage and the year or key in it; from a figure, by its id; or worked by steps of its own. A figure that is nought, not established or part of the whole says why: the rows recorded as nought, what cancels out, or each reason with its rows and the parts left out. An amount that the record states, and that nothing works, rests on this rule alone. `recompute` gives the figure from that working alone, except for paybacks, which have no formula.',
    sources: [design],
  },
  X2: {
    does: 'The stamp is on every assessment. It says every option as it was settled: edition, as-at date, last day counted, price base, discount schedule and whether flows are at mid-year. An option that is not what it should be is refused: no other stands in for it. The edition’s fingerprint covers rule ids and words, parameters, formulas, measures and thresholds.',
    sources: [design],
  },
  X3: {
    does: 'A row counts from its own date: a status by its date, an observation or baseline by the day captured, an adjustment by the day set, a cost by the day recorded, a claim by the day said. One without a date counts from the day the document was prepared; so do posts, conversions and years of budget lines, which have none. What facts are about (initiatives, measures, savings, budget lines, staff groups, suppliers, contracts and councils) always stands. Verified and banked amounts in pounds are marked `provisional` for six months.',
    sources: [design],
  },
  X4: {
    does: 'Decimals of 80 digits, every formula settled at 20 places, one rounding on leaving. A sum is of exact amounts, and is rounded itself. The exact value stands beside the rounded one where they differ. A factor that is no decimal text is refused.',
    sources: [design],
  },
};

/** Where the yardstick is silent or can be read two ways, what the code does. */
export const CHOICES: readonly (readonly [string, string])[] = [
  ['Rework not stated', 'Net hours of that rung and year are not established. One silent row is enough (B3).'],
  ['Deadweight not stated', 'None is taken off. Attribution is different: it has to be stated (B5).'],
  ['Both readings of deadweight recorded', 'The share is used (B5).'],
  ['Attribution of a saving not stated', 'Net cash, present values and returns that would use it are not established (A11).'],
  ['A cost without an amount', 'Net cash and present values are not established: a net without it would flatter (C1).'],
  [
    'Costs and no benefit recorded',
    'Net cash is given. Value, returns and paybacks are not established: what was not measured is not nought. Where the initiative has stopped nothing more will come, and its benefit is nil: the value is minus the cost (C5).',
  ],
  ['A cost in kind without hours', 'Its amount is taken as stated, in the economic case only (C1).'],
  [
    'Cash of the financial case',
    'Cash-releasing savings, income and non-efficiency savings together are the council’s cash position, and no efficiency (C6).',
  ],
  [
    'Which hours stand beside which cash',
    'Forecast with projected, delivered with claimed, verified with verified, each with what is higher (A3, B15, C6).',
  ],
  ['The horizon', 'Whole financial years from go-live, the year of go-live included (C4a).'],
  [
    'What is banked',
    'Worked from permanent removals and the outturn. Overspend counts in full against each saving on the line unless the record says that it lies outside, for nothing says which saving caused it (A3a).',
  ],
  [
    'Who can verify',
    'Finance, audit or someone independent, by role, whose name is not the owner’s. For hours, anyone recorded who is not the owner, the supplier or the service (A3, B15).',
  ],
  ['A year in progress', 'Lands by whole months where it can, otherwise by days. An in-year actual is never prorated (C2).'],
  ['What lands after the last day counted', 'Is a forecast, and where it is verified is shown as secured as well (X3).'],
  [
    'Running hours',
    'Come off the highest rung of the year. Split over rungs they could be taken off twice or spared the strongest total (B7).',
  ],
  ['Hours converted', 'Come off the highest rung of the measure in the year, in the part of the saving that is verified (B10).'],
  [
    'A way down',
    'Withdrawn and lapsed carry on to later years. Reversed and substituted are for the year they name. A later entry on a rung starts the year again (A3b).',
  ],
  [
    'Contained contacts above the fall',
    'Come off the weakest rung first, and are of the year: a month above its fall may be made up by another (B14).',
  ],
  ['Extra minutes on transfers', 'Have to be recorded, as 0 where there were none (B14, B3).'],
  ['A trend below nought', 'Is not taken as nought: the row is not established, for no work takes less than no time (B0).'],
  ['A ramp-up of R months', 'Costs R ÷ 2 months: each month is at the mean of its part of a straight line (C2).'],
  [
    'A target or an identified saving given as a level',
    'Is shaped as a forecast is, so that nothing stands at a rung for its profile alone (C2, A3).',
  ],
  [
    'Self-report far from what was measured',
    'Raises nothing of its own: the two may be of other people or other months, and stand side by side to be read (E1).',
  ],
  ['A row without a date', 'Counts from the day the document was prepared (X3).'],
  [
    'A baseline without a capture date',
    'Is taken as captured before go-live. One captured by go-live holds over one captured after; of several, the latest (E1).',
  ],
  ['A quality measure not looked at this year', 'Its latest observation since go-live decides (A4).'],
  ['Observations of different cohorts', 'Fold together into one entry for each measure, rung and year (B16).'],
  ['A survey without its number of respondents', 'The sample is used; without that all of it is projected (B4).'],
  ['Go-live not recorded', 'The first day live or scaled (B16, C4a).'],
  ['Shifted cost of a saving that is partly verified', 'Stands whole at the highest rung, the prudent reading (A5).'],
  ['Two savings on one line', 'The earlier fills the baseline first; what the later has no room for is the adjustment (A8).'],
  ['An amount recorded beside one to be worked from the outturn', 'Leaves the rest unknown: no remainder is worked (A9).'],
  ['Simple payback', 'Given only where every year’s net is the same. Ongoing cost is taken at a full year (C5a).'],
  ['Payback', 'A year is spread in twelve equal months. Month 1 is the month of first spend (C5a).'],
  ['Return on investment', 'Financial in nominal pounds, economic in real pounds, neither discounted (C5).'],
  [
    'Two time measures of an initiative',
    'Are added, up to the hours of their staff group, or of the work where they share an activity (B10).',
  ],
  [
    'Which hours give way to a ceiling',
    'The weakest rung, then the worse quality, then the later initiative: it should have been measured against the work as the earlier left it (B10).',
  ],
  ['The hours of a staff group', 'Those of the days that its measures cover, and not of the whole year (B10).'],
  ['Losses under a ceiling', 'Make room on their own rung and below. They are not set against an excess on a higher rung (B6, B10).'],
  ['A measure that lost hours', 'Has no uses, and its loss is not set against the uses of another measure (B11).'],
  ['A roll-up that is not declared', 'The latest of quality, the sum of volume (B16).'],
  ['A person who uses two initiatives', 'Is counted in both when the users of a portfolio are totalled (B4).'],
  ['A sample not recorded', 'Takes a grade off, except of a system’s log or a ledger, which count every case, and of a saving (E2).'],
  ['Self-report in a randomised or quasi-experimental design', 'Keeps its grade: the rule names the other two designs (E2).'],
  ['The baseline’s own design and instrument', 'Are no part of the grade; the day it was captured is (E2).'],
  ['A figure that was asserted, with a design named', 'Is E: what was not measured has no design (E2).'],
  ['Who can give assurance', 'Anyone but the owner, the supplier and the service. Assurance moves no rung and no grade (E3).'],
  ['Targets of an initiative and of its parts', 'Are not counted beside each other: the level that was set first is kept (D1).'],
  [
    'A target in progress',
    'Is shared by days, and the saving held against it lands by whole months where it can: a level can be a few days out (C2, D1).',
  ],
  ['A saving with a target that is not established', 'Adds nothing to what was realised, and its target stays in the denominator (D1).'],
  ['Costs of a net target', 'All costs of the initiative due by the day, whatever their class of benefit (D1).'],
  ['A contract that ends', 'Sets the horizon before any useful life (C4a).'],
  ['The price base of the forward view', 'The year of the as-at date (C5).'],
  ['Capital with no optimism bias stated', 'Leaves adjusted figures not established. The unadjusted stand (C7).'],
  ['What a later start takes off', 'Is lost within the horizon, and nothing is added at its end (C7).'],
  ['A range on what is spent or verified', 'Moves nothing: it is a fact (C8).'],
  ['A range without a shape', 'Is triangular, the least that low, most likely and high say (C8).'],
  ['Probability', 'Is given of nominal net cash alone, and knows only the ranges that were recorded (C8).'],
  ['An ended pilot', 'Counts as a failure where it was never live or scaled (F7).'],
];

/** What the yardstick holds that this edition does not. */
export const NOT_YET: readonly (readonly [string, string])[] = [['H', 'Suppliers’ returns, gainshare and options']];
