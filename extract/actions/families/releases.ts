// Models and chips released, previewed or widened in access.
// In: "Acme released Bolt 2 on Monday." Out: "The ministry released a statement."
import { type Family, MAKER } from '../trigger.ts';

/** "shipped 400 Bolt 2 boards", "shipped Bolt 2 chips to Sudland": goods on their way, nothing new on the market. */
const NO_FREIGHT = '(?! (\\d|hundreds|thousands|dozens|some|no|any|more|fewer|its last))';
const NO_DELIVERY =
  '(?! ((boards?|units?|chips?|processors?|accelerators?|servers?|cards?|racks?) )?(to|into) {COUNTRY})';

export const RELEASE: Family = {
  action: 'release',
  actors: MAKER,
  targets: [],
  objects: ['model', 'chip'],
  rows: [
    {
      step: 'launch',
      status: 'completed',
      when: '(is|are|was|were|began|started) (releasing|launching|unveiling|previewing|rolling out|opening) ~3 ({MODEL}|{CHIP})',
      needs: [],
      needsActor: true,
    },
    {
      step: 'launch',
      status: 'completed',
      when: `{launched}${NO_FREIGHT} ~3 ({MODEL}|{CHIP})${NO_DELIVERY}`,
      needs: [],
      needsActor: true,
    },
    { step: 'launch', status: 'completed', when: '{launched} it', needs: ['model', 'chip'], needsActor: true },
    {
      step: 'launch',
      status: 'completed',
      when: '({MODEL}|{CHIP}) (was|were) (first |publicly )?(launched|released|unveiled|announced|introduced)',
      passive: true,
      needs: [],
    },
    {
      step: 'launch',
      status: 'completed',
      when: '({MODEL}|{CHIP}) (came out|went on ~1 (sale|release)|went live|debuted)',
      passive: true,
      needs: [],
    },
    { step: 'launch', status: 'completed', when: 'put ({MODEL}|{CHIP}) (online|on sale)', needs: [], needsActor: true },
    { step: 'launch', status: 'completed', when: 'made ({MODEL}|{CHIP}) available', needs: [], needsActor: true },
    {
      step: 'preview',
      status: 'completed',
      when: 'opened (its|the) (technology|models?|system) to',
      needs: [],
      needsActor: true,
    },
    {
      step: 'preview',
      status: 'completed',
      when: '(provided|gave|given|offered|granted) ~2 (pre-release|early|preview) access',
      needs: [],
      needsActor: true,
    },
    {
      step: 'launch',
      status: 'completed',
      when: 'opened ({MODEL}|{CHIP}) to (everyone|all|the public|everybody)',
      needs: [],
      needsActor: true,
    },
    {
      step: 'launch',
      status: 'completed',
      when: '({MODEL}|{CHIP}) (is|was) now (available|open to)',
      needs: [],
      passive: true,
    },
    {
      step: 'launch',
      status: 'completed',
      when: `({launched})${NO_FREIGHT} ~5 ({MODEL}|{CHIP})${NO_DELIVERY}`,
      needs: [],
      needsActor: true,
    },
    {
      step: 'launch',
      status: 'completed',
      when: '({MODEL}|{CHIP}) ~3 (was|were|is|are|been) (first |publicly |officially )?<launch release unveil introduce preview debut ship>ed',
      passive: true,
      needs: [],
    },
    {
      step: 'launch',
      status: 'completed',
      when: '({MODEL}|{CHIP}) ~1 (<debut launch ship arrive land>ed|<hit>ed the market|became available|<go>ed (live|on sale|public)|<come>ed out)',
      passive: true,
      needs: [],
    },
    {
      step: 'launch',
      status: 'completed',
      when: '(release|launch|debut|rollout|unveiling) of ~4 ({MODEL}|{CHIP})',
      needs: [],
      mention: true,
    },
    {
      step: 'preview',
      status: 'completed',
      when: '(<open>ed up|<widen expand extend broaden>ed) ~3 access to',
      needs: ['model'],
      needsActor: true,
    },
    {
      step: 'launch',
      status: 'completed',
      when: '(<publish open-source post upload>|<put>ed (online|out)) ~4 (weights|code|model|checkpoints)',
      needs: ['model'],
      needsActor: true,
    },
    {
      step: 'launch',
      status: 'completed',
      when: '(weights|code) ~4 (were|was|are|been) (published|released|posted|put online|made public|uploaded|open-sourced|opened)',
      needs: ['model'],
      passive: true,
    },
    {
      step: 'launch',
      status: 'completed',
      when: '<make>ed ({MODEL}|{CHIP}) ~2 available',
      needs: [],
      needsActor: true,
    },
    {
      step: 'launch',
      status: 'completed',
      when: '(<bring>ed ({MODEL}|{CHIP}) to market|took the wraps off|<begin start>ed (shipping|selling|offering|deliveries of|shipments of) ~2 ({MODEL}|{CHIP})|<lift>ed the curtain on|<show>ed off)',
      needs: ['model', 'chip'],
      needsActor: true,
    },
    {
      step: 'launch',
      status: 'completed',
      when: '<open>ed ({MODEL}|{CHIP}) (up )?to (the public|developers|customers|researchers|everyone|businesses|all)',
      needs: [],
      needsActor: true,
    },
    {
      step: 'launch',
      status: 'completed',
      when: '<put>ed ({MODEL}|{CHIP}) (into the hands of|in the hands of|on the market|on its)',
      needs: [],
      needsActor: true,
    },
    {
      step: 'preview',
      status: 'completed',
      when: '(gave|gives|offered|granted) ~5 (preview|early access|early look|trial) of ~2 ({MODEL}|{CHIP})',
      needs: [],
      needsActor: true,
    },
  ],
};
