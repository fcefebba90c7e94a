/** Text in lines no wider than `width`, broken at spaces, each indented as the text is; a longer word has a line to itself. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  const indent = /^ */.exec(text)?.[0] ?? '';
  let line = '';
  for (const word of text.slice(indent.length).split(' ')) {
    if (line === '') line = `${indent}${word}`;
    else if (line.length + 1 + word.length <= width) line += ` ${word}`;
    else {
      lines.push(line);
      line = `${indent}${word}`;
    }
  }
  return [...lines, line];
}
