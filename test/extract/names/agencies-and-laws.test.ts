import { describe, expect, it } from 'vitest';
import { mentionsIn } from './reading.ts';

const FOUND: [string, string[]][] = [
  ['The Coastal Export Bureau opened a file.', ['agency: Coastal Export Bureau']],
  [
    'The Strategic Tides Bureau of the Commerce Department opened it.',
    ['agency: Strategic Tides Bureau', 'agency: Commerce Department'],
  ],
  [
    'An officer of the Directorate for Foreign Shipments and Transit called.',
    ['agency: Directorate for Foreign Shipments and Transit'],
  ],
  ['The case went to the Bureau of Industry and Security.', ['agency: Bureau of Industry and Security']],
  ['China’s commerce ministry protested.', ['agency: China’s commerce ministry']],
  ['The Velter administration dropped the plan.', ['agency: Velter administration']],
  ['The Senate shipping subcommittee met behind closed doors.', ['agency: Senate shipping subcommittee']],
  ['A vote is due in the House on Monday.', ['agency: House']],
  ['It cites Order 8-114 and Executive Order 14991.', ['law: Order 8-114', 'law: Executive Order 14991']],
  ['It withdrew the export order, 8-114, in May.', ['law: 8-114']],
  ['Weights fall under ECCN 4E091.', ['law: ECCN 4E091']],
  ['Lawmakers filed H.R. 4120 last week.', ['law: H.R. 4120']],
  ['Five firms were put on the Watched Consignees List.', ['law: Watched Consignees List']],
  ['Debate on the Harbour Access and Data Transfer Act goes on.', ['law: Harbour Access and Data Transfer Act']],
  ['She studies at the Ostrand Institute for Sea Law.', ['organization: Ostrand Institute for Sea Law']],
];

describe('agencies, bodies and laws', () => {
  it.each(FOUND)('%s', (text, expected) => expect(mentionsIn(text)).toEqual(expected));

  it('reads acronyms and heads of what the text names in full', () => {
    const text =
      'The Coastal Export Bureau (CEB) opened a file. Two CEB officials wrote it. “The Bureau never sleeps,” one said.';
    expect(mentionsIn(text)).toEqual(['agency: Coastal Export Bureau', 'agency: CEB', 'agency: Bureau']);
  });

  it.each([
    'The order came 9 days later.',
    'Chinese officials and American firms met.',
    'The water bill passed quietly.',
  ])('%s names nothing', (text) => expect(mentionsIn(text)).toEqual([]));
});
