// English verbs by which a text reports what somebody says, holds, denies, foresees or wants.
import { type VerbRow, verbTable } from './pack.ts';

const CONTENT = [
  'that',
  'it',
  'he',
  'she',
  'they',
  'the',
  'its',
  'his',
  'her',
  'their',
  'there',
  'no',
  'a',
  'an',
  'any',
];

const ROWS: readonly VerbRow[] = [
  {
    stance: 'asserts',
    use: 'say',
    forms: `say says said saying, add adds added adding, explain explains explained, state states stated, write writes wrote written,
      tell tells told telling, remark remarks remarked, reply replies replied, respond responds responded, answer answers answered,
      testify testifies testified, clarify clarifies clarified, maintain maintains maintained, contend contends contended, argue argues argued,
      insist insists insisted, stress stresses stressed, emphasize emphasizes emphasized, emphasise emphasises emphasised,
      declare declares declared, repeat repeats repeated, joke jokes joked, quip quips quipped, boast boasts boasted, concede concedes conceded conceding,
      acknowledge acknowledges acknowledged, admit admits admitted, tweet tweets tweeted, reiterate reiterates reiterated, recount recounts recounted,
      assert asserts asserted, comment comments commented, conclude concludes concluded, elaborate elaborates elaborated, whisper whispers whispered,
      counter counters countered, mutter muttered mutters, sigh sighed sighs, continue continued, shrug shrugs shrugged, assure assures assured, email emails emailed`,
  },
  {
    stance: 'asserts',
    use: 'say',
    forms:
      'note notes noted, observe observes observed, report reports reported, announce announces announced, confirm confirms confirmed',
  },
  {
    stance: 'asserts',
    use: 'hold',
    forms: `believe believes believed, think thinks thought, suggest suggests suggested, reckon reckons reckoned, figure figures figured, guess guesses guessed,
      claim claims claimed, hint hints hinted, allow allows allowed, agree agrees agreed, vow vows vowed, promise promises promised, pledge pledges pledged,
      disclose discloses disclosed, reveal reveals revealed, recall recalls recalled recalling, welcome welcomes welcomed, praise praises praised, doubt doubts doubted`,
    never: ['to'],
  },
  {
    stance: 'asserts',
    use: 'hold',
    forms:
      'vow vows vowed, promise promises promised, pledge pledges pledged, intend intends intended, plan plans planned',
  },
  {
    stance: 'asserts',
    use: 'weak',
    forms:
      'indicate indicates indicated, mention mentions mentioned, read reads, record records recorded, show shows showed, cite cites cited, find finds found, learn learned, post posted posts, signal signals signaled signalled, hold holds held, regret regrets regretted',
    needs: ['that', '“'],
  },
  { stance: 'asserts', use: 'weak', forms: 'put puts', needs: ['at'] },
  { stance: 'denies', use: 'hold', forms: 'deny denies denied denying, refute refutes refuted' },
  {
    stance: 'disputes',
    use: 'hold',
    forms: `dispute disputes disputed, contradict contradicts contradicted, rebut rebuts rebutted, dismiss dismisses dismissed,
      disagree disagrees disagreed, criticize criticizes criticized, criticise criticises criticised, fault faults faulted, reject rejects rejected,
      slam slams slammed, blast blasts blasted, condemn condemns condemned, denounce denounces denounced, deplore deplores deplored, scoff scoffs scoffed, retort retorts retorted`,
  },
  { stance: 'disputes', use: 'hold', forms: 'object objects objected', needs: ['to', 'that'] },
  {
    stance: 'disputes',
    use: 'hold',
    forms: 'question questions questioned, challenge challenges challenged',
    needs: ['whether', 'that', 'why', 'how'],
  },
  {
    stance: 'disputes',
    use: 'hold',
    forms: 'call calls called, describe describes described, brand brands branded, liken likens likened',
  },
  {
    stance: 'alleges',
    use: 'hold',
    forms:
      'allege alleges alleged, suspect suspects suspected, complain complains complained, blame blames blamed, fear fears feared, grumble grumbles grumbled',
  },
  { stance: 'alleges', use: 'hold', forms: 'accuse accuses accused', needs: ['of'] },
  { stance: 'alleges', use: 'weak', forms: 'charge charges charged', needs: ['that'] },
  {
    stance: 'predicts',
    use: 'say',
    forms:
      'predict predicts predicted, forecast forecasts, warn warns warned, prophesy prophesies prophesied, caution cautions cautioned',
  },
  {
    stance: 'predicts',
    use: 'hold',
    forms:
      'expect expects expected, anticipate anticipates anticipated, foresee foresees foresaw, estimate estimates estimated, hope hopes hoped',
  },
  { stance: 'demands', use: 'hold', forms: 'demand demands demanded, urge urges urged, want wants wanted' },
  { stance: 'demands', use: 'weak', forms: 'ask asks asked, appeal appeals appealed', needs: ['for', 'that'] },
];

export const ENGLISH_VERBS = verbTable(ROWS);
export const ENGLISH_CONTENT: ReadonlySet<string> = new Set(CONTENT);
