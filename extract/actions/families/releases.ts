// Models and chips released, previewed or widened in access.
// In: "Acme released Bolt 2 on Monday." Out: "The ministry released a statement."
import { type Family, MAKER } from '../trigger.ts';

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
    { step: 'launch', status: 'completed', when: '{launched} ~3 ({MODEL}|{CHIP})', needs: [], needsActor: true },
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
      when: '({MODEL}|{CHIP}) (came out|went on sale|went live|debuted)',
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
    { step: 'launch', status: 'completed', when: '({launched}) ~5 ({MODEL}|{CHIP})', needs: [], needsActor: true },
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
  ],
};
