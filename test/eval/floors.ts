// The pinned floors of quality, by corpus and measure.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export type Floors = Record<string, Record<string, number>>;

export const FLOORS_FILE = path.join(path.dirname(fileURLToPath(import.meta.url)), 'floors.json');

export function readFloors(): Floors {
  return JSON.parse(fs.readFileSync(FLOORS_FILE, 'utf8')) as Floors;
}
