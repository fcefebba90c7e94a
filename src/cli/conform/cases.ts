import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compareText } from '../../foundation/errors/issue';
import { readText } from '../load';
import { Stop } from '../stop';
import type { Case } from './case';

/** Where the cases are: beside the built command line, or in the project it is built from. */
const PLACES = ['../test/case/', '../../../test/case/'];

/** The cases of a folder, by id; those shipped with the package unless a folder is named. */
export function cases(folder = shipped()): Case[] {
  let names: string[];
  try {
    names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  } catch {
    throw new Stop(`${folder} is no folder of cases.`);
  }
  if (names.length === 0) throw new Stop(`${folder} holds no case. A case is a .json file.`);
  return names.sort(compareText).map((name) => caseIn(join(folder, name)));
}

function shipped(): string {
  const found = PLACES.map((place) => fileURLToPath(new URL(place, import.meta.url))).find((place) => existsSync(place));
  if (found === undefined) throw new Stop('The cases are not beside this command line. Name their folder with --cases.');
  return found;
}

function caseIn(file: string): Case {
  const text = readText(file);
  try {
    const read = JSON.parse(text) as Case;
    if (typeof read.id === 'string' && typeof read.given === 'object' && typeof read.expect === 'object') return read;
  } catch {
    throw new Stop(`${file} is not JSON.`);
  }
  throw new Stop(`${file} is no case. A case has id, rules, given and expect.`);
}

/** The cases of a rule or with an id; several may be named, with commas between them. */
export function only(all: readonly Case[], wanted: string | undefined): readonly Case[] {
  if (wanted === undefined) return all;
  const names = wanted.split(',').map((name) => name.trim());
  const known = (name: string) => all.filter(({ id, rules = [] }) => id === name || rules.includes(name));
  const unknown = names.find((name) => known(name).length === 0);
  if (unknown !== undefined)
    throw new Stop(`There is no case of a rule ${JSON.stringify(unknown)}, and none with that id. See them with --list.`);
  return all.filter((each) => names.some((name) => known(name).includes(each)));
}
