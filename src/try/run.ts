import { safeText } from '../report/safeText';
import { browser, byId, type DomElement, type DomFile, element } from './dom';
import { type Tried, type TriedFile, tried } from './tried';

/** Wires the page: what is dropped, chosen or pasted is read here and goes nowhere else. */
export function run(): void {
  let files: readonly TriedFile[] = [];
  const dates = () => ({ asAt: byId('as-at').value, through: byId('through').value });
  const show = () => {
    if (files.length > 0) shown(tried(files, dates()));
  };
  const take = async (given: ArrayLike<DomFile> | null | undefined) => {
    files = await Promise.all(
      Array.from(given ?? []).map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
    );
    show();
  };
  const paste = (text: string) => {
    files = [{ name: 'pasted.json', bytes: new TextEncoder().encode(text) }];
    show();
  };
  byId('files').addEventListener('change', () => void take(byId('files').files));
  byId('example').addEventListener('click', () => paste(byId('constructed').textContent ?? ''));
  byId('assess').addEventListener('click', () => (byId('text').value.trim() === '' ? show() : paste(byId('text').value)));
  const drop = byId('drop');
  drop.addEventListener('dragover', (event) => event.preventDefault());
  drop.addEventListener('drop', (event) => {
    event.preventDefault();
    void take(event.dataTransfer?.files);
  });
}

function shown({ said, faults, findings, report, assessment }: Tried): void {
  byId('said').textContent = safeText(said);
  list(byId('faults'), 'Faults in the file', faults);
  list(byId('findings'), 'Findings on sound rows', findings);
  byId('result').hidden = report === undefined;
  if (report === undefined) return;
  byId('report').srcdoc = report;
  link(byId('save-report'), report, 'text/html');
  link(byId('save-assessment'), JSON.stringify({ assessments: [assessment] }, undefined, 2), 'application/json');
}

function list(place: DomElement, title: string, items: readonly string[]): void {
  place.hidden = items.length === 0;
  place.replaceChildren(
    element('summary', `${title} (${items.length})`),
    element('ul', ...items.map((each) => element('li', safeText(each)))),
  );
}

/** A link to text that is made here: it is saved from the page, and fetched from nowhere. */
function link(place: DomElement, text: string, type: string): void {
  if (place.href !== '') browser.URL.revokeObjectURL(place.href);
  place.href = browser.URL.createObjectURL(new Blob([text], { type }));
}

run();
