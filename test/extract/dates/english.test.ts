import { describe, expect, it } from 'vitest';
import { shown } from './reading.ts';

const CASES: [text: string, dates: string[]][] = [
  // full dates
  ['The notice of Monday, March 1, 2027, is short.', ['Monday, March 1, 2027 = 2027-03-01']],
  ['It was filed on Oct. 7, 2022, in Reno.', ['Oct. 7, 2022 = 2022-10-07']],
  ['It was signed on 16 February.', ['16 February = 2027-02-16']],
  ['The forum runs June 12-14 in Ghent.', ['June 12-14 = 2027-06-12/2027-06-14']],
  ['Filed 2027-02-03 by the clerk.', ['2027-02-03 = 2027-02-03']],
  ['They met on the fourth of July 1995.', ['the fourth of July 1995 = 1995-07-04']],
  ['It was in force from June 12 to June 26, 2026.', ['June 12 = 2026-06-12', 'June 26, 2026 = 2026-06-26']],
  ['The court ruled on December 3.', ['December 3 = 2026-12-03']],
  ['The rule will bite on December 3.', ['December 3 = 2027-12-03']],
  ['The list was printed on the 5th.', ['the 5th = 2027-03-05']],
  ['The clerk met them on Friday the 5th.', ['Friday the 5th = 2027-03-05']],
  // weekdays by tense
  ['The agency ordered the shutdown on Friday.', ['Friday = 2027-03-05']],
  ['The agency said so on Wednesday.', ['Wednesday = 2027-03-10']],
  ['The panel will vote on Friday.', ['Friday = 2027-03-12']],
  ['The panel told the firm to answer by Friday.', ['Friday = 2027-03-12']],
  ['Until Monday it held six names.', ['Monday = 2027-03-08']],
  ['They talk again next Tuesday.', ['next Tuesday = 2027-03-16']],
  ['The judge left last Thursday.', ['last Thursday = 2027-03-04']],
  ['He called this past Saturday.', ['this past Saturday = 2027-03-06']],
  ['They sat on Monday and Tuesday of last week.', ['Monday = 2027-03-01', 'Tuesday of last week = 2027-03-02']],
  ['It happened late Monday.', ['late Monday = 2027-03-08']],
  ['They argued through Monday night.', ['Monday night = 2027-03-08']],
  ['The port extended the permit through October 31.', ['October 31 = 2027-10-31']],
  ['A hearing has been penciled in for December 14.', ['December 14 = 2027-12-14']],
  ['The clerk is likely to speak in June.', ['June = 2027-06']],
  ['Lawyers cited a January filing.', ['January = 2027-01']],
  ['It expects sales to rise in the second half.', ['the second half = 2027-07/2027-12']],
  [
    'The ferry strike cost it two million in the first half of the year.',
    ['the first half of the year = 2027-01/2027-06'],
  ],
  ['The striker limped off in the second half.', []],
  ['The lab has until 0401 GMT on Thursday.', ['0401 GMT on Thursday = 2027-03-11T04:01:00+00:00']],
  ['The firm has until Friday to answer.', ['Friday = 2027-03-12']],
  ['It goes dark at 9:01 this evening.', ['9:01 this evening = 2027-03-10T21:01:00-05:00']],
  ['They met in the second week of January.', ['the second week of January = 2027-01-08/2027-01-14']],
  ['They met on the weekend of Feb. 13.', ['the weekend of Feb. 13 = 2027-02-13/2027-02-14']],
  ['Sales fell in the quarter ending January 31.', ['the quarter ending January 31 = 2026-11-01/2027-01-31']],
  // near the reference
  ['Yesterday the lab answered; tomorrow it files.', ['Yesterday = 2027-03-09', 'tomorrow = 2027-03-11']],
  ['Talks resume next week.', ['next week = 2027-03-15/2027-03-21']],
  ['Sales fell last month.', ['last month = 2027-02']],
  ['It opened eight days ago.', ['eight days ago = 2027-03-02']],
  // months and parts
  ['The bill left committee in April.', ['April = 2026-04']],
  ['The bill will return in January.', ['January = 2028-01']],
  ['It was stopped in early June 2026.', ['early June 2026 = 2026-06-01/2026-06-10']],
  ['It applies from mid-May.', ['mid-May = 2027-05-11/2027-05-20']],
  ['Keys expire by the end of March.', ['the end of March = 2027-03-31']],
  ['Nobody expects it before the end of the year.', ['the end of the year = 2027-12-31']],
  ['Profit rose in the third quarter of 2026.', ['the third quarter of 2026 = 2026-07/2026-09']],
  ['A hearing is set for the autumn.', ['autumn = 2027-23']],
  ['It returns in spring 2028.', ['spring 2028 = 2028-21']],
  ['She plans a bill before Whitsun.', ['Whitsun = 2027-05-16']],
  ['The cap holds from 2025 to 2027.', ['2025 = 2025', '2027 = 2027']],
  ['The yard closed from January to April 2026.', ['January = 2026-01', 'April 2026 = 2026-04']],
  ['The Nov-Feb 2026 freeze hurt it.', ['Nov = 2025-11', 'Feb 2026 = 2026-02']],
  ['They met on 18 and 19 June 2026.', ['18 = 2026-06-18', '19 June 2026 = 2026-06-19']],
  ['It will be shut from July 27 to the 3rd.', ['July 27 = 2027-07-27', 'the 3rd = 2027-08-03']],
  ['The auditors met on Thursday the eleventh.', ['Thursday the eleventh = 2027-02-11']],
  ['The fair ran from next Monday to Friday.', ['next Monday = 2027-03-15', 'Friday = 2027-03-19']],
  ['Sales rose in 2026 Q3.', ['2026 Q3 = 2026-07/2026-09']],
  ['Sales rose in 2026 H1.', ['2026 H1 = 2026-01/2026-06']],
  ['The ledger for 2026-11 is lost.', ['2026-11 = 2026-11']],
  ['The 2026-27 budget passed.', ['2026-27 = 2026/2027']],
  ['The tag reads 20270105.', ['20270105 = 2027-01-05']],
  ['It is closed from 3/15 to 3/19.', ['3/15 = 2027-03-15', '3/19 = 2027-03-19']],
  ['A 2/3 vote is needed.', []],
  ['The fair was on 3/1-3/9/2026.', ['3/1-3/9/2026 = 2026-03-01/2026-03-09']],
  ['Profits fell in the previous quarter.', ['the previous quarter = 2026-10/2026-12']],
  ['They return the week after next.', ['the week after next = 2027-03-22/2027-03-28']],
  ['The ferry will stop for the weekend of Halloween.', ['the weekend of Halloween = 2027-10-30/2027-10-31']],
  // counted
  [
    'The firm was listed on February 1. Four days later it sued.',
    ['February 1 = 2027-02-01', 'Four days later = 2027-02-05'],
  ],
  ['It was served on February 1 and answered the next day.', ['February 1 = 2027-02-01', 'the next day = 2027-02-02']],
  ['It must answer ten days after March 20.', ['ten days after = 2027-03-30', 'March 20 = 2027-03-20']],
  [
    'The ferry stopped on Monday. The notice came four days after a crew of nine had quit.',
    ['Monday = 2027-03-08', 'four days after = 2027-03-08'],
  ],
  [
    'The ferry stopped on Monday. The fare applies two weeks after the announcement.',
    ['Monday = 2027-03-08', 'two weeks after = 2027-03-22'],
  ],
  ['Boats were lent between May 2026 and January 2027.', ['May 2026 and January 2027 = 2026-05/2027-01']],
  ['Boats were lent in May 2026 and January 2027.', ['May 2026 = 2026-05', 'January 2027 = 2027-01']],
  ['They met on February 21 and 22.', ['February 21 and 22 = 2027-02-21/2027-02-22']],
  ['They met on February 21 and 22 people came.', ['February 21 = 2027-02-21']],
  ['The fee is due from the second Monday in April.', ['the second Monday in April = 2027-04-12']],
  ['Rents are due on the first of the month.', ['the first of the month = 2027-03-01']],
  ['They will meet a week on Friday.', ['a week on Friday = 2027-03-19']],
  ['He asked them to vote before Thanksgiving, she said.', ['Thanksgiving = 2026-11-26']],
  ['The boat cost 40 million won through June.', ['June = 2027-06']],
  // clock
  ['We shut it at six o’clock this morning.', ['six o’clock this morning = 2027-03-10T06:00:00-05:00']],
  ['No crate will leave after midday Friday.', ['midday Friday = 2027-03-12T12:00:00-05:00']],
  ['The desk was called at 1:15 p.m. Friday.', ['1:15 p.m. Friday = 2027-03-05T13:15:00-05:00']],
  ['It was served at 10 p.m. on Monday.', ['10 p.m. on Monday = 2027-03-08T22:00:00-05:00']],
  ['The page went up at 6:40 a.m. Pacific.', ['6:40 a.m. Pacific = 2027-03-10T06:40:00-08:00']],
  ['They filed by 11 p.m. Monday Denver time.', ['11 p.m. Monday = 2027-03-08T23:00:00-07:00']],
  // none
  ['Falcon 3 and GPT-4 cost $2027 a seat.', []],
  ['The order names 2,027 chips and 2000 users.', []],
  ['May the lab appeal? It may.', []],
  ['Profits fall as May Chen, the chair, said.', []],
  ['The 9th Circuit has the case.', []],
  ['The firm dates from the 1990s.', []],
  ['They had 90 minutes and a 4:3 screen.', []],
];

describe('English dates', () => {
  for (const [text, dates] of CASES) it(text, () => expect(shown(text)).toEqual(dates));

  it('reads a live post by its hour', () =>
    expect(
      shown('21:12 What we know', { heading: true, zone: 'Europe/London', published: '2026-06-26T16:40:00+01:00' }),
    ).toEqual(['21:12 = 2026-06-26T21:12:00+01:00']));

  it('orders figures by country', () => {
    expect(shown('Filed 05/04/2027.')).toEqual(['05/04/2027 = 2027-05-04']);
    expect(shown('Filed 05/04/2027.', { country: 'GB' })).toEqual(['05/04/2027 = 2027-04-05']);
  });

  it('gives the dates of a block the year at its head', () =>
    expect(shown('May 2025: The figure was given on April 28.')).toEqual([
      'May 2025 = 2025-05',
      'April 28 = 2025-04-28',
    ]));
});
