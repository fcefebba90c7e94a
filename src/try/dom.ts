/** As much of a browser as the page uses. The rest of the code is written for no browser, and this keeps it so. */
export interface DomElement {
  textContent: string | null;
  value: string;
  hidden: boolean;
  srcdoc: string;
  href: string;
  readonly files: ArrayLike<DomFile> | null;
  append: (...inner: (DomElement | string)[]) => void;
  replaceChildren: (...inner: (DomElement | string)[]) => void;
  setAttribute: (name: string, value: string) => void;
  addEventListener: (kind: string, act: (event: DomEvent) => void) => void;
}

export interface DomFile {
  readonly name: string;
  arrayBuffer: () => Promise<ArrayBuffer>;
}

export interface DomEvent {
  preventDefault: () => void;
  readonly dataTransfer: { readonly files: ArrayLike<DomFile> } | null;
}

interface Browser {
  readonly document: {
    readonly getElementById: (id: string) => DomElement;
    readonly createElement: (tag: string) => DomElement;
  };
  readonly URL: { readonly createObjectURL: (blob: unknown) => string; readonly revokeObjectURL: (url: string) => void };
}

export const browser = globalThis as unknown as Browser;

export function byId(id: string): DomElement {
  return browser.document.getElementById(id);
}

/** An element with words in it: text, never markup. */
export function element(tag: string, ...inner: (DomElement | string)[]): DomElement {
  const made = browser.document.createElement(tag);
  made.append(...inner);
  return made;
}
