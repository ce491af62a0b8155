// A seeded press of invented stories, their copies, and look-alikes that are no copies.
import type { ArticleState } from '../../../ledger/deciding.ts';
import { state } from './states.ts';

export function random(seed: number): () => number {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), a | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const NOUNS =
  'permit cargo ledger crane wafer server lens quarry tariff shipment broker magnet annex appeal audit border buyer cable clause coast contract council customs dealer deadline draft engine export factory fine freight furnace harbour hearing index kiln laser lawyer letter licence market mill minister model notice office order panel parcel patent permit pier plant port price quota ring rule sample seal seizure sensor statute stock summit supplier tax tender terminal tool trader treaty tribunal turbine vault vote waiver weight yard'.split(
    ' ',
  );
const VERBS =
  'blocked delayed weighed froze reopened questioned backed dropped signed doubled halved leaked praised mocked rejected studied revised mapped counted rented borrowed shipped hid traced sealed reviewed lost found postponed widened'.split(
    ' ',
  );
const ADJECTIVES =
  'narrow costly late northern older private public quiet rare remote rival secret sharp small southern spare steep strict sudden swift tall thin tiny vague wide wooden'.split(
    ' ',
  );
const GIVEN =
  'Ada Bram Cleo Dov Elsa Finn Greta Hugo Ines Jonas Kira Lars Mona Nils Olga Piet Rosa Sven Tilda Vera'.split(' ');
const FAMILY =
  'Abbot Brandt Castell Dorn Ekdahl Falk Grieve Holm Ibsen Jarrow Kessler Lund Marsh Nygaard Oakes Pell Quist Rask Strand Thorne Ulm Vance Wirth Yates Zeller'.split(
    ' ',
  );
const FIRMS =
  'Altamar Brindle Corvane Delphic Esker Farrow Gantry Hollin Isolde Juniper Kestrel Lumen Merrow Nacre Orrery'.split(
    ' ',
  );

const ENDINGS = 'a by dal el en er fjord gate holm i ley man mere o rup sen stad ton um wick y'.split(' ');

/** Builds sentences of invented news; each call gives another. */
export function writer(next: () => number) {
  const pick = (list: readonly string[]): string => list[Math.floor(next() * list.length)] ?? '';
  const number = (): string => String(2 + Math.floor(next() * 900));
  const noun = (): string => `${pick(ADJECTIVES)} ${pick(NOUNS)}`;
  const person = (): string => `${pick(GIVEN)} ${pick(FAMILY)}${pick(ENDINGS)}`;
  const firm = (): string => `${pick(FIRMS)}${pick(ENDINGS)}`;
  const clause = (): string => `the ${noun()} ${pick(VERBS)} the ${noun()} of ${firm()}`;
  const quote = (): string => `“A ${noun()} is never a ${noun()}, and the ${pick(NOUNS)} ${pick(VERBS)} it,”`;
  const forms = [
    () => `${firm()} ${pick(VERBS)} ${number()} ${pick(NOUNS)}s after ${clause()}.`,
    () => `In the spring ${clause()}, and ${person()} ${pick(VERBS)} a ${noun()}.`,
    () => `${quote()} said ${person()} of ${firm()}.`,
    () => `Nobody at ${firm()} ${pick(VERBS)} the ${noun()} while ${clause()}.`,
    () => `${person()}, who ${pick(VERBS)} ${number()} ${pick(NOUNS)}s, called the ${noun()} a ${noun()}.`,
    () => `The ${noun()} near the ${noun()} ${pick(VERBS)} ${number()} ${pick(NOUNS)}s for ${firm()}.`,
  ];
  const sentence = (): string => (forms[Math.floor(next() * forms.length)] ?? (() => ''))();
  const paragraph = (): string => Array.from({ length: 2 + Math.floor(next() * 2) }, sentence).join(' ');
  const story = (paragraphs: number): string[] => Array.from({ length: paragraphs }, paragraph);
  return { pick, person, quote, sentence, paragraph, story };
}

const HOUR = 3_600_000;
const OUTLETS = [
  'Northline Wire',
  'Harrow Lantern',
  'Tidewater Chronicle',
  'Quay Street',
  'Ostrava Trade Daily',
  'Mill & Kiln',
];

export interface GeneratedPress {
  articles: ArticleState[];
  /** Copy to original, by article id. */
  truth: Map<string, string>;
}

export function generatePress(seed: number, stories: number): GeneratedPress {
  const next = random(seed);
  const w = writer(next);
  const articles: ArticleState[] = [];
  const truth = new Map<string, string>();
  const background = w.story(2);
  const publish = (outlet: string, paragraphs: readonly string[], hours: number): string => {
    const published = new Date(Date.UTC(2030, 0, 1) + hours * HOUR).toISOString();
    const made = state({ outlet, paragraphs, published, title: w.sentence(), path: `/a/${articles.length}` });
    articles.push(made);
    return made.article.id;
  };
  for (let i = 0; i < stories; i++) {
    const at = i * 7;
    const [home, ...others] = rotate(OUTLETS, Math.floor(next() * OUTLETS.length));
    const body = w.story(5 + Math.floor(next() * 6));
    const original = publish(home ?? '', body, at);
    const [copy, local, cut, rival] = others;
    const lag = 1 + next() * 30;
    if (i % 2 === 0) truth.set(publish(copy ?? '', body, at + lag), original);
    if (i % 3 === 0)
      truth.set(publish(local ?? '', [...body, ...w.story(1 + Math.floor(next() * 3))], at + lag), original);
    if (i % 4 === 0)
      truth.set(publish(cut ?? '', body.slice(0, Math.ceil(body.length * (0.3 + next() * 0.5))), at + lag), original);
    // Look-alikes: one quotation from the same press conference; shared background; a notice from a template.
    const said = w.quote();
    if (i % 5 === 0) {
      publish(home ?? '', [...w.story(4), `${said} the minister said.`], at + 3);
      publish(rival ?? '', [`${said} the minister said.`, ...w.story(5)], at + 4);
    }
    if (i % 5 === 1) publish(rival ?? '', [...w.story(5), ...background], at + 5);
    if (i % 5 === 2) publish(home ?? '', notice(w), at + 6);
    if (i % 7 === 3) publish(rival ?? '', notice(w), at + 6);
  }
  return { articles, truth };
}

function notice(w: ReturnType<typeof writer>): string[] {
  return [
    `The board has added ${w.person()} and ${w.person()} to the register of restricted parties with effect from tomorrow morning.`,
    `Applications concerning ${w.person()} will be decided within the usual period and forms are to be had at the counter between nine and noon.`,
    w.sentence(),
    w.sentence(),
    'Comments may be sent to the board in writing until the end of the month following publication of this notice.',
  ];
}

function rotate<T>(list: readonly T[], by: number): T[] {
  return [...list.slice(by), ...list.slice(0, by)];
}
