/** What a workbook may come to unzipped, in bytes, and how many files it may hold. */
const MOST = 268_435_456;
const MOST_FILES = 10_000;
const END = 0x06054b50;
const ENTRY = 0x02014b50;
const DEFLATED = 8;

/**
 * Why a zip file is not to be opened, or nothing. Its files are unzipped to be counted, a piece at a time, and what
 * they hold is let go: the sizes it gives of itself may be wrong, and a small file can unzip to more than there is room for.
 */
export async function whyNotUnzipped(bytes: Uint8Array): Promise<string | undefined> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === undefined) return 'it is no zip file, or it is cut short';
  const count = view.getUint16(end + 10, true);
  if (count > MOST_FILES) return `it holds ${count} files`;
  let at = view.getUint32(end + 16, true);
  let total = 0;
  for (let file = 0; file < count; file++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== ENTRY) return 'its list of files is broken';
    const [size, nameLength, moreLength, noteLength, start] = [
      view.getUint32(at + 20, true),
      view.getUint16(at + 28, true),
      view.getUint16(at + 30, true),
      view.getUint16(at + 32, true),
      view.getUint32(at + 42, true),
    ];
    if (start + 30 > view.byteLength) return 'its list of files is broken';
    const from = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
    if (from + size > view.byteLength) return 'it is cut short';
    const held = bytes.subarray(from, from + size);
    total += view.getUint16(at + 10, true) === DEFLATED ? await inflatedSize(held, MOST - total) : size;
    if (total > MOST) return `it unzips to more than ${MOST} bytes`;
    at += 46 + nameLength + moreLength + noteLength;
  }
  return undefined;
}

/** The place of the record that ends a zip file; it is within 64 KB of the end. */
function endOf(view: DataView): number | undefined {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at--) if (view.getUint32(at, true) === END) return at;
  return undefined;
}

/** How many bytes a file unzips to, counted no further than past a limit. */
async function inflatedSize(held: Uint8Array, most: number): Promise<number> {
  const reader = new Blob([held.slice()]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return size;
    size += value.byteLength;
    if (size > most) {
      await reader.cancel();
      return size;
    }
  }
}
