import type { FieldType } from '../../kind/field';
import { normaliseAmount } from './amount';
import { normaliseCode } from './code';
import { normaliseDate } from './date';
import { aloud, fault, type Normal } from './normal';
import { normalisePeriod, normaliseYear } from './period';
import { normaliseShare } from './share';

const GSS = /^(?:E06|E07|E08|E09|E10|W06|S12|N09)\d{6}$/;
const UNFIT_TEXT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\p{Cs}]/u;
const UNFIT_ID = /[\u0000-\u001f\u007f\p{Cs}]/u;

/** Reads one value as its field's type. Nothing where the value is empty: an unknown is left out. */
export function normaliseValue(raw: unknown, type: FieldType): Normal | undefined {
  if (raw === null || raw === undefined) return undefined;
  if (typeof raw === 'object') return fault('not_flat', { found: Array.isArray(raw) ? 'a list' : 'an object' });
  if (type.type === 'flag') return normaliseFlag(raw);
  if (typeof raw === 'boolean') return fault('not_text', { found: String(raw) });
  if (typeof raw === 'number' && tooLong(raw)) return fault('number_too_long', { found: String(raw) });
  if (typeof raw !== 'string' && typeof raw !== 'number') return fault('not_text', { found: typeof raw });
  const text = String(raw).trim();
  if (text === '') return undefined;
  const normal = normaliseText(text, type);
  const trimmed = typeof raw === 'string' && text !== raw;
  return trimmed && 'value' in normal ? aloud(normal.value) : normal;
}

function normaliseText(text: string, type: FieldType): Normal {
  switch (type.type) {
    case 'money':
      return normaliseAmount(text, 15, 15);
    case 'quantity':
      return normaliseAmount(text, 9, 13);
    case 'share':
      return normaliseShare(text);
    case 'date':
      return normaliseDate(text);
    case 'period':
      return normalisePeriod(text);
    case 'year':
      return normaliseYear(text);
    case 'code':
      return normaliseCode(text, type.codes, type.open);
    case 'gss':
      return normaliseGss(text);
    case 'id':
    case 'ref':
      return text.length > 200 || UNFIT_ID.test(text) ? fault('not_text', { found: text }) : { value: text };
    default:
      return text.length > 4000 || UNFIT_TEXT.test(text) ? fault('not_text', { found: text }) : { value: text };
  }
}

function normaliseGss(text: string): Normal {
  if (GSS.test(text)) return { value: text };
  const upper = text.toUpperCase();
  return GSS.test(upper) ? aloud(upper) : fault('not_a_gss_code', { found: text });
}

function normaliseFlag(raw: unknown): Normal | undefined {
  if (typeof raw === 'boolean') return { value: raw };
  const text = String(raw).trim();
  if (text === '') return undefined;
  if (text === 'true' || text === 'false') return { value: text === 'true' };
  if (/^(true|yes|1)$/i.test(text)) return aloud(true);
  if (/^(false|no|0)$/i.test(text)) return aloud(false);
  return fault('not_yes_or_no', { found: text });
}

/** A number of more than 15 digits may have lost some before we saw it. */
function tooLong(number: number): boolean {
  const text = String(number);
  return /[eEIN]/.test(text) || text.replace(/[-.]/g, '').replace(/^0+/, '').length > 15;
}
