// Ways of attributing beyond `said`: verbs of manner, nouns, quotations beside unknown verbs, nouns for whoever speaks.
import { describe, expect, it } from 'vitest';
import { claimsOf, type Setting } from './reading.ts';

const NAMES: Setting = {
  names: {
    person: ['Vera Holm|Holm', 'Tomas Arkwright|Arkwright'],
    company: ['Pinnace Labs|Pinnace', 'Osprey Compute'],
    agency: ['Harbour Licence Board'],
    outlet: ['Quay Courier'],
  },
};

const speakersOf = (sentence: string): (string | null)[] =>
  claimsOf([sentence], NAMES).map((claim) => claim.speakerText);

describe('who is said to have said something', () => {
  it.each([
    ['It is a raid on our stores, thunders Vera Holm.', 'Vera Holm'],
    ['Half of the cranes could stand idle, frets Vera Holm.', 'Vera Holm'],
    ['The quay was never theirs, the Harbour Licence Board announced in a notice on Friday.', 'Harbour Licence Board'],
    ['Nobody rang us, dock chief Vera Holm writes on the company blog.', 'Vera Holm'],
    ['Osprey Compute keeps insisting that the crates were empty.', 'Osprey Compute'],
    ['Holm, a clerk at the port, would say only that the gate “has hinges”.', 'Holm'],
    ['The Harbour Licence Board let it be known that no ship would sail.', 'Harbour Licence Board'],
    ['The plaintiffs contend the crates were empty.', 'The plaintiffs'],
    ['Seven in ten crates come by sea, brokers estimate.', 'brokers'],
    ['The crates were empty, an attaché maintained.', 'an attaché'],
    ['Two people who sat in on the call say that nobody asked.', 'Two people who sat in on the call'],
    ['Nobody was hurt, and clerks in The Ferry stress that the gate held.', 'clerks in The Ferry'],
    ['“We kept every receipt,” snuffled Vera Holm.', 'Vera Holm'],
    ['“We kept every receipt,” Holm snuffled.', 'Holm'],
    ['The “free zone” snuffled Vera Holm.', null],
    ['Vera Holm was quoted by Quay Courier as saying the gate was shut.', 'Vera Holm'],
    ['“We kept every receipt,” Holm, a clerk at the port, said by telephone.', 'Holm'],
    ['The crates were empty, according to the direction.', 'the direction'],
    ['The crates were empty, if you believe the indictment.', 'the indictment'],
    ['Local radio quoted Vera Holm as saying that the gate was shut.', 'Vera Holm'],
    ['Vera Holm sees fares doubling by autumn.', 'Vera Holm'],
    ['Vera Holm sees the crates from her window.', null],
    ['The firm said little.', null],
    ['Until the courts rule, every crate stays where it is.', null],
    ['The minister’s claim that the list had been shared is in the annex.', null],
    ['The crates move eleven tonnes per second at full load.', null],
  ])('%s', (sentence, speaker) => {
    expect(speakersOf(sentence)).toEqual(speaker === null ? [] : [speaker]);
  });
});

describe('nouns for what is held', () => {
  it.each([
    ['“Boxes, not bombs,” is its line.', 'its', 'asserts'],
    ['“The lock will be dry before we are,” is the forecast of Vera Holm, who keeps it.', 'Vera Holm', 'predicts'],
    ['Not before winter, was the verdict of a harbour clerk.', 'a harbour clerk', 'asserts'],
    ['Osprey Compute’s complaint, lodged in March, is that nobody was heard.', 'Osprey Compute', 'alleges'],
    ['It is Osprey Compute’s contention that the crates were empty.', 'Osprey Compute', 'asserts'],
    ['In Holm’s words the plan had “mistaken a ferry for a fleet”.', 'Holm', 'asserts'],
  ])('%s', (sentence, speaker, stance) => {
    expect(claimsOf([sentence], NAMES).map((claim) => [claim.speakerText, claim.stance])).toEqual([[speaker, stance]]);
  });

  it('leaves a noun alone that only describes', () => {
    expect(speakersOf('Osprey Compute’s position in the race is strong.')).toEqual([]);
  });
});

describe('stances weighed from the words of what is said', () => {
  it.each([
    ['The Harbour Licence Board will appeal, a spokesman for the Harbour Licence Board told reporters.', 'asserts'],
    ['Ferry fares will soar by a third, the brokers said.', 'predicts'],
    ['The shippers should open their books, Arkwright said.', 'demands'],
    ['Pinnace relabelled 40 crates as furniture, the Harbour Licence Board said.', 'alleges'],
    ['Nothing had been signed, Holm added.', 'denies'],
    ['“We never sold a single crate to them,” Holm said.', 'denies'],
    ['The court wrote that the board had not given its reasons.', 'asserts'],
    ['The crates were weighed on Tuesday, Holm said.', 'asserts'],
  ])('%s', (sentence, stance) => {
    expect(claimsOf([sentence], NAMES).map((claim) => claim.stance)).toEqual([stance]);
  });
});

describe('channels beyond the press', () => {
  it.each([
    ['The crates were empty, Holm told a harbour committee.', 'a harbour committee'],
    ['Holm told Quay Courier by telephone that the crates were empty.', 'telephone'],
    ['Holm was quoted by Quay Courier as saying that the crates were empty.', 'Quay Courier'],
    ['The crates were empty, Holm conceded in the settlement.', 'settlement'],
    ['“The crates were empty,” Holm told us.', 'us'],
    ['“The crates were empty,” Holm told the paper.', 'the paper'],
    ['“The crates were empty,” Holm told us in an e-mail.', 'an e-mail'],
    ['The gate was shut, local radio quoted Vera Holm as saying.', 'local radio'],
    ['Holm told the crew that the crates were empty.', null],
  ])('%s', (sentence, via) => {
    expect(claimsOf([sentence], NAMES).map((claim) => claim.via)).toEqual([via]);
  });

  it('knows who was shown a letter, not what was published', () => {
    const [shown] = claimsOf(['The letter, a copy of which was shown to Quay Courier, asks Pinnace to wait.'], NAMES);
    expect(shown?.obtainedBy).toBe('Quay Courier');
    const [seen] = claimsOf(['The letter, a copy of which Quay Courier has seen, asks Pinnace to wait.'], NAMES);
    expect(seen?.obtainedBy).toBe('Quay Courier');
    expect(claimsOf(['The order was published by Quay Courier on Monday.'], NAMES)).toEqual([]);
  });
});

describe('whose words a role speaks', () => {
  it.each([
    ['Osprey Compute lost. “Forms are cheap,” its chairman grumbled.', 'company|osprey compute'],
    ['Vera Holm was ready to leave, her office said.', 'person|vera holm'],
    ['A spokesman for Vera Holm called that a fairy tale.', 'person|vera holm'],
  ])('%s', (sentence, speaker) => {
    expect(claimsOf(sentence.split(/(?<=lost\.) /), NAMES).map((claim) => claim.speaker)).toEqual([speaker]);
  });
});

describe('an attribution parted off by commas or quotation marks', () => {
  it.each([
    ['The gate has been shut since March, neighbours told this newspaper.', 'neighbours'],
    [
      'The gate was shut on purpose, two lawyers not involved in the case told Quay Courier.',
      'two lawyers not involved in the case',
    ],
    ['The crane fell, a welder who has since left the yard alleges.', 'a welder who has since left the yard'],
    ['The seal, the judge found, was broken the day before.', 'the judge'],
    ['The vote may come in June, party whips believe.', 'party whips'],
    ['The crate, a larger one that Osprey Compute plans to ship, is not covered.', null],
    ['At the gate, which was new, the cut-off came without warning.', null],
    ['On Monday, the Harbour Licence Board answered by closing the quay.', null],
  ])('%s', (sentence, speaker) => {
    expect(speakersOf(sentence)).toEqual(speaker === null ? [] : [speaker]);
  });
});

describe('who speaks in a sentence of several', () => {
  it('gives it to the one who closes it, though a circumstance follows', () => {
    const [claim] = claimsOf(['Pinnace admitted its fault, the Harbour Licence Board said in a statement.'], NAMES);
    expect(claim).toMatchObject({ speaker: 'agency|harbour licence board', via: 'a statement' });
  });

  it.each([
    'Pinnace wanted an answer and not a remedy, said Vera Holm, the clerk who signed it.',
    'Pinnace regretted the step and would raise it in May, Vera Holm wrote to members.',
  ])('gives it to the one named behind the comma: %s', (sentence) => {
    expect(claimsOf([sentence], NAMES).map((claim) => claim.speaker)).toEqual(['person|vera holm']);
  });
});

describe('where it was said', () => {
  it.each([
    ['Vera Holm told a Delta radio station that the gate was shut.', 'a Delta radio station'],
    ['Vera Holm told parliament that the gate was shut.', 'parliament'],
    ['The gate is shut, Vera Holm told the committee in a letter dated May 9.', 'a letter dated May 9'],
    ['“The gate is shut,” Holm wrote on her social media page.', 'her social media page'],
    ['Pinnace, in a message posted on its website, said the gate was shut.', 'its website'],
    ['The gate is shut, Vera Holm wrote on page 4.', null],
  ])('%s', (sentence, via) => {
    expect(claimsOf([sentence], NAMES)[0]?.via).toBe(via);
  });
});

describe('speakers in other languages', () => {
  it.each([
    ['fr', 'Une source portuaire reconnaît que les caisses étaient vides.', 'Une source portuaire'],
    ['fr', 'La requête, déposée lundi, soutient que les caisses étaient vides.', 'La requête'],
    [
      'nl',
      'Drie ambtenaren die de haven kennen, zeggen dat de kisten leeg waren.',
      'Drie ambtenaren die de haven kennen',
    ],
    ['nl', 'De vakbond vreest dat de haven sluit.', 'De vakbond'],
    ['fr', 'Personne ne l’avait prévenue, souligne l’entreprise lyonnaise.', 'l’entreprise lyonnaise'],
    ['fr', 'Une pause n’est pas exclue, ajoute-t-il.', 't-il'],
    ['de', 'Der Verband nennt den Entwurf „ein Sieb“.', 'Der Verband'],
    ['es', '«Nadie nos avisó», resumió la portuaria mayor.', 'la portuaria mayor'],
    ['es', 'Las cajas estaban vacías, según la comisaria Quiroga.', 'la comisaria Quiroga'],
    ['es', 'Fuentes del puerto responden que las cajas estaban vacías.', 'Fuentes del puerto'],
    ['nl', 'Van haast was volgens haar geen sprake.', 'haar'],
    ['nl', 'Volgens het besluit bleef de haven open.', 'het besluit'],
    ['nl', '‘De kisten zijn leeg’, zei de havenmeester na afloop van het beraad.', 'de havenmeester'],
    ['fr', 'Une caisse sur deux est vide, d’après les douanes belges.', 'les douanes belges'],
  ])('%s: %s', (language, sentence, speaker) => {
    expect(claimsOf([sentence], { language }).map((claim) => claim.speakerText)).toEqual([speaker]);
  });

  it('finds no speaker in a plain French statement', () => {
    expect(claimsOf(['Les caisses vides sont au port.'], { language: 'fr' })).toEqual([]);
  });
});
