import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assess } from '../../src/assess/assess';
import { Decimal } from '../../src/foundation/number/decimal';
import type { Observation } from '../../src/record/kind/observation';
import type { Portfolio } from '../../src/record/kind/portfolio';

const MONTHS = ['04', '05', '06', '07', '08', '09', '10', '11', '12']
  .map((month) => `2025-${month}`)
  .concat('2026-01', '2026-02', '2026-03');
const month = fc.record({ contained: fc.nat(3000), handled: fc.nat(12_000), transfers: fc.nat(900) });
const options = { asAt: '2026-12-31', through: '2026-03-31' };

const row = (
  period: string,
  { contained, handled, transfers }: { contained: number; handled: number; transfers: number },
): Observation => ({
  id: `bot@${period}`,
  measure: 'bot',
  period,
  value: `${contained}`,
  handled: `${handled}`,
  transferMinutes: `${transfers}`,
  rung: 'measured',
});

function hoursOf(observations: Observation[], volume: number): { gross: Decimal; net: Decimal; fall: Decimal } {
  const portfolio = {
    id: 'p',
    schemaVersion: '1',
    author: 'council',
    authorName: 'Constructed',
    preparedOn: '2026-04-30',
    initiatives: [{ id: 'i', title: 'I', serviceArea: 'customer_services', capability: 'chatbot', goLive: '2025-04-01' }],
    measures: [
      {
        id: 'bot',
        initiative: 'i',
        title: 'Contained',
        role: 'time',
        shape: 'contained_contacts',
        whoseTime: 'staff',
        timeKind: 'effort',
        containment: 'Resolved, no contact within 7 days',
      },
    ],
    baselines: [{ id: 'before', measure: 'bot', period: '2024-25', value: '5', volume: `${volume}`, capturedOn: '2025-03-31' }],
    adjustments: [{ id: 'a', initiative: 'i', type: 'attribution', value: '1' }],
    observations,
  } as Portfolio;
  const { figures } = assess(portfolio, options);
  const exact = (id: string) => {
    const figure = figures.find((each) => each.id === `initiatives/i#${id}`);
    return new Decimal(figure?.exact ?? figure?.value ?? 'NaN');
  };
  return {
    gross: exact('gross_hours,period=2025-26,rung=measured'),
    net: exact('net_hours,period=2025-26,rung=measured'),
    fall: exact('contacts_fall,period=2025-26'),
  };
}

test('contained contacts give no more hours than the fall in contacts handled by staff, and twelve rows give what one row gives', () => {
  fc.assert(
    fc.property(fc.array(month, { minLength: 12, maxLength: 12 }), fc.integer({ min: 1, max: 10_000 }), (months, each) => {
      const monthly = hoursOf(
        months.map((one, at) => row(MONTHS[at] as string, one)),
        each * 12,
      );
      const sum = (field: 'contained' | 'handled' | 'transfers') => months.reduce((all, one) => all + one[field], 0);
      const yearly = hoursOf(
        [row('2025-26', { contained: sum('contained'), handled: sum('handled'), transfers: sum('transfers') })],
        each * 12,
      );
      expect(monthly.gross.times(60).lessThanOrEqualTo(Decimal.max(0, monthly.fall).times(5).plus('1e-15'))).toBe(true);
      expect(monthly.gross.times(60).lessThanOrEqualTo(sum('contained') * 5 + 1e-9)).toBe(true);
      expect(monthly).toEqual(yearly);
    }),
    { numRuns: 40 },
  );
});
