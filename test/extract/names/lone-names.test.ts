import { describe, expect, it } from 'vitest';
import { mentionsIn } from './reading.ts';

const FOUND: [string, string][] = [
  ['Quorvane has stopped taking orders from abroad.', 'company: Quorvane'],
  ['The office has yet to read Quorvane’s petition.', 'company: Quorvane'],
  ['Quorvane, for its part, sees no hurry.', 'company: Quorvane'],
  ['Two brothers were caught with 1,400 Bessels under the floor.', 'chip: Bessels'],
  ['He was fined for smuggling Bessels through Malta.', 'chip: Bessels'],
  ['The decree takes away access to Ondrel for a year.', 'model: Ondrel'],
  ['The firm offers Ondrel Mini to schools.', 'model: Ondrel Mini'],
  ['Its new model, Ondrel, goes on sale on Monday.', 'model: Ondrel'],
  ['Two Commerce officials saw the draft.', 'agency: Commerce'],
  ['Bankers asked the Treasury to wait.', 'agency: Treasury'],
  ['Nobody at the firm told the spokesman for the QHZB anything.', 'agency: QHZB'],
  ['The QHZB neither asked nor answered.', 'agency: QHZB'],
  ['The Dutch trade ministry waited a week.', 'agency: Dutch trade ministry'],
];

const NOT_FOUND: [string, string][] = [
  ['Officers have stopped taking orders.', 'Officers'],
  ['Germanium has grown dear.', 'Germanium'],
  ['Ostravia’s minister kept silent.', 'Ostravia’s'],
  ['In the election Quorvane defeated the mayor.', 'Quorvane'],
  ['They counted 40 Democrats in the room.', 'Democrats'],
  ['Commerce between the ports grew.', 'Commerce'],
  ['Fill in form K-3 and wait.', 'K-3'],
  ['The truck stopped on Nell Abbott Drive.', 'Nell Abbott Drive'],
];

describe('names of one word that nothing explains', () => {
  it.each(FOUND)('%s', (text, expected) => expect(mentionsIn(text)).toContain(expected));
  it.each(NOT_FOUND)('%s', (text, name) =>
    expect(mentionsIn(text).filter((mention) => mention.endsWith(`: ${name}`))).toEqual([]),
  );

  it('knows the name of the outlet itself', () => {
    expect(mentionsIn('A copy was shown to Tern Bulletin on Friday.')).toEqual(['outlet: Tern Bulletin']);
  });

  it('reads small ministries of other languages', () => {
    expect(mentionsIn('Het ministerie van Handel en Havens zweeg.', 'nl')).toContain(
      'agency: ministerie van Handel en Havens',
    );
    expect(mentionsIn('Beim Hersteller Quorvane heißt es nichts.', 'de')).toEqual(['company: Quorvane']);
    expect(mentionsIn('Der Bremer Hafenrechtler Jürgen Abbott rechnet mit einer Klage.', 'de')).toEqual([
      'person: Jürgen Abbott',
    ]);
  });
});
