// Acts of an invented world, and the sentences in which outlets tell them.
import type { Action, Status } from '../../ledger/vocabulary.ts';
import { ADJECTIVES, type Chance, firmName, modelName, NOUNS, PAST, personName, placeName } from './chance.ts';
import type { Told, Thing } from './writing.ts';

export interface Story {
  /** Which act it is. */
  truth: string;
  kind: Kind;
  day: string;
  office: Thing;
  firm: Thing;
  model: Thing;
  /** Speaks for the office. */
  official: Thing;
  /** Works for the firm. */
  manager: Thing;
  place: Thing;
  customers: number;
}

interface Kind {
  action: Action;
  step: string;
  status: Status;
  /** Ways to tell it. */
  leads: readonly ((s: Story) => Told['parts'])[];
}

const KINDS: readonly Kind[] = [
  {
    action: 'access_ban',
    step: 'order',
    status: 'ordered',
    leads: [
      (s) => [office(s), ' ordered ', firm(s), ' on ', day(s), ' to close ', model(s), ' to users abroad.'],
      (s) => [
        firm(s),
        ' must shut foreign users out of ',
        model(s),
        ' under an order of ',
        office(s),
        ' of ',
        day(s),
        '.',
      ],
      (s) => ['An order that ', office(s), ' gave on ', day(s), ' keeps ', model(s), ' of ', firm(s), ' at home.'],
    ],
  },
  {
    action: 'entity_listing',
    step: 'added',
    status: 'announced',
    leads: [
      (s) => [office(s), ' added ', firm(s), ' to its list of restricted parties on ', day(s), ' over ', model(s), '.'],
      (s) => [
        firm(s),
        ' was put on the restricted list by ',
        office(s),
        ' on ',
        day(s),
        ' for selling ',
        model(s),
        '.',
      ],
      (s) => ['The list of ', office(s), ' grew by ', firm(s), ', maker of ', model(s), ', on ', day(s), '.'],
    ],
  },
  {
    action: 'enforcement',
    step: 'fine',
    status: 'completed',
    leads: [
      (s) => [office(s), ' fined ', firm(s), ' on ', day(s), ' for exports of ', model(s), ' without papers.'],
      (s) => [firm(s), ' has to pay a fine that ', office(s), ' set on ', day(s), ' for ', model(s), ' sent abroad.'],
      (s) => ['A fine of ', day(s), ' by ', office(s), ' hits ', firm(s), ' over ', model(s), '.'],
    ],
  },
  {
    action: 'licence_denial',
    step: 'refused',
    status: 'denied',
    leads: [
      (s) => [office(s), ' refused ', firm(s), ' a licence for ', model(s), ' on ', day(s), '.'],
      (s) => [firm(s), ' failed to get a licence for ', model(s), ' from ', office(s), ' on ', day(s), '.'],
      (s) => ['No licence for ', model(s), ': ', office(s), ' turned ', firm(s), ' down on ', day(s), '.'],
    ],
  },
];

const office = (s: Story) => ({ thing: s.office, role: 'actor' as const });
const firm = (s: Story) => ({ thing: s.firm, role: 'target' as const });
const model = (s: Story) => ({ thing: s.model, role: 'object' as const });
const day = (s: Story) => ({ day: s.day, of: 'act' as const });

export const lead = (story: Story, way: number): Told => {
  const tell = story.kind.leads[way % story.kind.leads.length];
  if (!tell) throw new Error('a kind without words');
  return { parts: tell(story), act: story.kind };
};

/** The figure a conflict may be planted in. */
export const figure = (s: Story, customers: number, way: number): Told => ({
  parts:
    way % 2
      ? [
          { thing: s.official },
          ' said ',
          { count: customers, noun: 'customers' },
          ' of ',
          { thing: s.firm },
          ' in ',
          { thing: s.place },
          ' were cut off.',
        ]
      : [
          'In ',
          { thing: s.place },
          ' ',
          { count: customers, noun: 'customers' },
          ' of ',
          { thing: s.firm },
          ' were cut off, ',
          { thing: s.official },
          ' said.',
        ],
  speaker: s.official,
});

export function filler(chance: Chance, s: Story): Told {
  const noun = (): string => `${chance.pick(ADJECTIVES)} ${chance.pick(NOUNS)}`;
  const clause = (): string => `the ${noun()} ${chance.pick(PAST)} the ${noun()}`;
  const forms: (() => Told)[] = [
    () => ({ parts: [`In the spring ${clause()}, and nobody ${chance.pick(PAST)} a ${noun()}.`] }),
    () => ({ parts: [`A ${noun()} near the ${noun()} ${chance.pick(PAST)} while ${clause()}.`] }),
    () => ({
      parts: [{ thing: s.manager }, ` of `, { thing: s.firm }, ` called the ${noun()} a ${noun()}.`],
      speaker: s.manager,
    }),
    () => ({
      parts: [`“A ${noun()} beats a ${noun()}, and ${clause()},” `, { thing: s.official }, ' told reporters.'],
      speaker: s.official,
    }),
    () => ({ parts: [{ thing: s.firm }, ` ${chance.pick(PAST)} its ${noun()} after ${clause()}.`] }),
    () => ({ parts: [`Traders in `, { thing: s.place }, ` say ${clause()} before the ${noun()}.`] }),
  ];
  return chance.pick(forms)();
}

/** Offices are few and in every other text; firms come back after months; most people are met once. */
export function storyOf(nth: number, time: number, chance: Chance, firms: number): Story {
  const office = chance.below(24);
  const firm = nth % firms;
  const product = firm * 3 + chance.below(3);
  // A few people share their name with somebody of another story.
  const namesake = chance.happens(0.01);
  const person = namesake ? chance.below(40) : 100 + nth * 2;
  const manager = 101 + nth * 2;
  const truth = `act ${nth}`;
  return {
    truth,
    kind: chance.pick(KINDS),
    day: new Date(time).toISOString().slice(0, 10),
    office: { truth: `office ${office}`, type: 'agency', name: `Office of ${placeName(office)} Trade` },
    firm: { truth: `firm ${firm}`, type: 'company', name: firmName(firm) },
    model: { truth: `model ${product}`, type: 'model', name: modelName(product), developer: firmName(firm) },
    official: { truth: `person ${person}${namesake ? ` of ${truth}` : ''}`, type: 'person', name: personName(person) },
    manager: { truth: `person ${manager}`, type: 'person', name: personName(manager) },
    place: { truth: `place ${nth % 60}`, type: 'country', name: placeName(500 + (nth % 60)) },
    customers: 20 + chance.below(60),
  };
}
