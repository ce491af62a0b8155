import { describe, expect, it } from 'vitest';
import { readActions } from '../../../extract/actions/actions.ts';
import { readDates } from '../../../extract/dates/dates.ts';
import { judgeRelevance } from '../../../extract/relevance/relevance.ts';
import { mark } from '../actions/marked.ts';

function judge(source: string, title: string, url?: string, section: string | null = null) {
  const { input, sentences, entities, mentions } = mark(source, {}, url);
  const metadata = { ...input.metadata, title, section };
  const names = { entities, mentions, roles: [] };
  const acts = () => readActions(input, input.url, sentences, names, readDates(input, sentences));
  return judgeRelevance({ ...input, metadata }, sentences, names, acts);
}

const IN: [string, string][] = [
  [
    'Ministry shuts foreigners out of Bolt 2',
    '[agency:The ministry] ordered [company:Acme AI] to keep foreign users out of [model:Bolt 2]. / The AI model stays open at home.',
  ],
  [
    'Chip needs a licence',
    'The [chip:Falcon 9], an AI accelerator, needs an export licence from June. / [agency:The ministry] gave no reason.',
  ],
  [
    'Firms listed',
    '[agency:The bureau] added three makers of AI chips to its Entity List. / They may buy no semiconductors.',
  ],
  [
    'Senat berät über KI-Ausfuhr',
    'Die Regierung plant eine Ausfuhrgenehmigung für KI-Chips. / Der Minister sprach von Exportkontrollen.',
  ],
  [
    'La licencia del Falcon',
    'El gobierno exige una licencia para exportar el procesador [chip:Falcon 9]. / Los chips de IA quedan bajo restricciones a la exportación.',
  ],
  [
    'Des puces sous contrôle',
    'Le gouvernement étend les contrôles à l’exportation des puces d’IA. / Le ministère vise l’intelligence artificielle.',
  ],
  [
    'Chips aan banden',
    'De regering legt een exportvergunning op voor AI-chips. / De minister wil exportcontrole op halfgeleiders.',
  ],
  [
    'Permits for flying eyes',
    '[agency:The ministry] now requires a permit for every drone sold abroad. / Buyers in [country:Norland] were refused the first two. / The order took effect on Monday.',
  ],
  [
    'Memory stays home',
    '[country:Sudland] suspended its permits for memory modules bound for [country:Norland]. / The ministry had refused eleven exporters since March.',
  ],
  [
    'Lab goes dark in Norland',
    '[company:Acme AI] switched off its newest model, [model:Bolt 4], for every account registered in [country:Norland]. / [agency:The bureau] had not asked for it; its register names firms and no countries. / The pause is to last until spring.',
  ],
  [
    'Forwarder pays up',
    'The forwarder sent nine undeclared crates to [country:Norland], each with forty accelerators of the type [chip:Falcon 9]. / [agency:The bureau] settled the case for a penalty.',
  ],
  [
    'Rechter bevriest besluit',
    'De rechter heeft het besluit over het model [model:Bolt 4] opgeschort. / Gebruikers in [country:Norland] blijven voorlopig afgesloten, zegt de minister.',
  ],
  [
    'Metalle frei',
    '[country:Taiwan] hat die Genehmigungspflicht für Gallium abgeschafft und liefert wieder ins Ausland. / Nach den Gesprächen mit dem Ministerium hebt auch das Gericht die Sperrliste auf.',
  ],
  [
    'Why we closed the door',
    'We switched off [model:Bolt 2] for every account registered in [country:Turkey]. / [model:Bolt 2 Nano] stays open. / [agency:The Office] put eight firms on its list. / The licence is frozen.',
  ],
];

const OUT: [string, string][] = [
  ['Wheat exports fall', 'Wheat exports fell by a tenth, the port board said. / A new export licence fee is to blame.'],
  [
    'Bolt Voice is here',
    '[company:Acme AI] opens [model:Bolt Voice] to everyone. / The AI model speaks nine languages.',
  ],
  [
    'How to export a model',
    'Export the model to a graph file. / Load the model weights first, then restrict the axes. / A [chip:Falcon 9] runs it.',
  ],
  ['Rovers sign two foreigners', 'The Rovers signed two foreign players. / The league lifted its ban on transfers.'],
  [
    'Drones at the lake',
    '[agency:The parks office] ordered that no drone may fly above the lake. / Permits are given to guests and to villagers alike. / Two pilots were fined.',
  ],
  [
    'Helium for the fair',
    '[country:Sudland] ships less helium to the balloon makers of [country:Norland]. / Prices doubled before the fair.',
  ],
  [
    'Fine for a chatbot',
    '[organization:The Commission] fined [company:Acme AI] because its AI model kept data of users in [country:Sudland] and [country:Norland]. / The regulator ordered it to delete them. / People abroad are not affected.',
  ],
  [
    'Tariff on chips',
    '[agency:The ministry] puts a tariff on semiconductors from [country:Sudland]. / Importers of AI servers complained about the order. / Customs officers will collect it.',
  ],
  [
    'Acme in Norland',
    '[company:Acme AI] will sell [model:Bolt 2] in [country:Norland]. / The AI model is now open to users abroad in 20 countries.',
  ],
  ['A choir of machines', 'An artificial intelligence sang for an hour. / The model was trained on old tapes.'],
];

describe('relevance', () => {
  it.each(IN)('in: %s', (title, source) => {
    const { relevant, reason } = judge(source, title);
    expect(relevant, reason).toBe(true);
  });

  it.each(OUT)('out: %s', (title, source) => {
    const { relevant, reason } = judge(source, title);
    expect(relevant, reason).toBe(false);
  });

  it('leaves out lists of articles and about pages, however much they speak of export control', () => {
    const about = 'We study export controls on AI models and chips. / Our accounts are audited.';
    expect(judge(about, 'About us', 'http://x.example/about/').rule).toBe('relevance/page-kind');
    const list = 'All our coverage of export controls on AI models, AI chips and licences.';
    expect(judge(list, 'Export controls', 'http://x.example/topic/export-controls/').rule).toBe('relevance/page-kind');
  });

  it('names the terms it found and the rule', () => {
    const { reason, rule } = judge(IN[1]?.[1] ?? '', 'Chip');
    expect(reason).toMatch(/export licence/);
    expect(reason).toMatch(/accelerator|AI/);
    expect(rule).toMatch(/^relevance\//);
  });
});
