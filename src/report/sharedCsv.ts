import type { SharedInitiative } from '../compare/share/shared';
import { csvText, guarded } from './csv';

/** One row an initiative, tidy. */
export function sharedCsv(initiatives: readonly SharedInitiative[]): string {
  const head = [
    'id',
    'service_area',
    'capability',
    'delivery',
    'stage',
    'failed',
    'ways_down',
    'council_type',
    'region',
    'size',
    'council',
  ];
  const bands = ['cost_band', 'hours_band', 'claimed_hours_band', 'realised_band', 'claimed_band'];
  const more = ['grades', 'quality', 'findings', 'title', 'reasons', 'lessons'];
  const rows = initiatives.map(({ id, serviceArea, capability, delivery = '', stage = '', failed, council, ...each }) => [
    ...[id, serviceArea, capability, delivery, stage].map(guarded),
    String(failed),
    guarded(each.waysDown.join(' ')),
    ...[council.type, council.region, council.size, council.name].map((text = '') => guarded(text)),
    ...[each.costBand, each.hoursBand, each.claimedHoursBand, each.realisedBand, each.claimedBand].map((text = '') => guarded(text)),
    ...[each.grades, each.quality, each.findings].map((codes) => guarded(codes.join(' '))),
    ...[each.title ?? '', (each.reasons ?? []).join(' '), (each.lessons ?? []).join(' ')].map(guarded),
  ]);
  return csvText([[...head, ...bands, ...more], ...rows]);
}
