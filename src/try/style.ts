/** What the page to try it in has beside the style of a report. */
export const TRY_STYLE = `
.drop{border:2px dashed var(--text);padding:1rem;margin:0 0 1rem}
label{display:block;font-weight:bold;margin:0 0 .25rem}
textarea{width:100%;min-height:8rem;font:.875rem/1.4 monospace}
input,textarea,button.act{color:inherit;background:var(--page);border:2px solid var(--text);padding:.4rem .6rem;font-size:1rem;max-width:100%}
button.act{background:var(--brand);color:var(--on-brand);border-color:var(--brand);cursor:pointer;font-weight:bold;margin:0 .5rem .5rem 0}
input:focus-visible,textarea:focus-visible{outline:3px solid var(--focus);box-shadow:0 0 0 5px #0b0c0c}
.dates{display:flex;flex-wrap:wrap;gap:1rem;margin:1rem 0}
iframe{width:100%;height:85vh;border:2px solid var(--line);background:var(--page)}
details.found{margin:0 0 1rem}
details.found summary{cursor:pointer;font-weight:bold}
`.trim();
