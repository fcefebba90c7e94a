import type { SharedInitiative } from '../compare/share/shared';
import { csvText, guarded } from './csv';

/** One row an initiative, tidy. */
export function sharedCsv(initiatives: readonly SharedInitiative[]): string {
  const head = ['id', 'service_area', 'capability', 'stage', 'failed', 'council_type', 'region', 'size', 'council'];
  const more = ['cost_band', 'hours_band', 'realised_band', 'grades', 'quality', 'findings', 'title', 'reasons', 'lessons'];
  const rows = initiatives.map(({ id, serviceArea, capability, stage = '', failed, council, ...each }) => [
    ...[id, serviceArea, capability, stage].map(guarded),
    String(failed),
    ...[council.type, council.region, council.size, council.name].map((text = '') => guarded(text)),
    ...[each.costBand, each.hoursBand, each.realisedBand].map((text = '') => guarded(text)),
    ...[each.grades, each.quality, each.findings].map((codes) => guarded(codes.join(' '))),
    ...[each.title ?? '', (each.reasons ?? []).join(' '), (each.lessons ?? []).join(' ')].map(guarded),
  ]);
  return csvText([[...head, ...more], ...rows]);
}
