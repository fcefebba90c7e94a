const MOST = 60;

/** What was found, in quotation marks, cut short, with what cannot be seen written out. */
export function quote(found: string): string {
  const short = found.length > MOST ? `${found.slice(0, MOST).replace(/[\ud800-\udbff]$/, '')}…` : found;
  return `"${visible(short)}"`;
}

/** Text with what cannot be seen, or would move what can be, written out. */
export function visible(text: string): string {
  return text.replace(
    /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
