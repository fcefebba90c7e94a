import type { Described } from '../../compare/indicator/described';
import type { Group } from '../../compare/group';
import { indicatorValueText } from '../indicatorValueText';
import type { DotChart } from './chart';

/** The values of one group with their intervals, by name: never of two groups, for between those there is no verdict but no (rules F2, F4). */
export function comparisonChart(
  { members, funnel }: Group,
  { id, title, direction, unit }: Pick<Described, 'direction' | 'id' | 'title' | 'unit'>,
): DotChart | undefined {
  if (members.length < 2) return undefined;
  const text = (value: string) => indicatorValueText(value, unit);
  const first = members.filter(({ rank }) => rank === 1).length;
  const limits = new Map(funnel?.limits.map(({ council, low95, high95 }) => [council, { low: low95, high: high95 }]));
  const beyond = funnel?.limits.filter(({ lies }) => lies !== 'within').length ?? 0;
  const says =
    funnel !== undefined
      ? `${beyond} of ${members.length} lie beyond what chance alone would give`
      : members.every(({ rank }) => rank === undefined)
        ? 'nobody can be ranked'
        : first === members.length
          ? 'none is wholly better than another'
          : `${first} of ${members.length} ${first === 1 ? 'has' : 'have'} nobody wholly better`;
  return {
    is: 'dots',
    id: `comparison-${id}`,
    title: `${title}: ${says}`,
    description: `${members.length} councils on one basis, by name: the order says nothing. A line is the interval of a value; where two lines meet neither council is better. ${direction === 'higher_is_better' ? 'More' : 'Less'} is better.${funnel === undefined ? '' : ' The line down is the share of all together, and a dashed box is where a council of its size would lie by chance, 19 times in 20.'}`,
    rows: members.map(({ council, value, interval }) => ({ label: council.name, value, ...(interval ?? {}), text: text(value) })),
    ...(funnel === undefined
      ? {}
      : {
          funnel: {
            share: funnel.share,
            limits: members.map(({ council }) => limits.get(council.name) ?? { low: funnel.share, high: funnel.share }),
          },
        }),
  };
}
