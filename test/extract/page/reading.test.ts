// Which pages are articles, how bytes become letters, and what one article's address is.
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { identityUrl } from '../../../extract/page/identity.ts';
import { article, page, paragraphs, read, readBytes, SENTENCE } from './pages.ts';

describe('charsets', () => {
  const text = 'Der Fährmann sagte: „Wir rudern, wenn es sein muss“ – und ging früh nach Hause.';
  const html = (charset: string | null): string =>
    page({ head: charset ? `<meta charset="${charset}">` : '', body: `${paragraphs(4)}<p>${text}</p>` });
  const cases: readonly { name: string; bytes: Buffer; type: string | null; charset: string }[] = [
    {
      name: 'windows-1252 by meta',
      bytes: iconv.encode(html('windows-1252'), 'windows-1252'),
      type: 'text/html',
      charset: 'windows-1252',
    },
    {
      name: 'latin1 means windows-1252',
      bytes: iconv.encode(html(null), 'windows-1252'),
      type: 'text/html; charset=ISO-8859-1',
      charset: 'windows-1252',
    },
    {
      name: 'no statement, not UTF-8',
      bytes: iconv.encode(html(null), 'windows-1252'),
      type: null,
      charset: 'windows-1252',
    },
    { name: 'no statement, UTF-8', bytes: Buffer.from(html(null)), type: null, charset: 'utf-8' },
    {
      name: 'a byte order mark',
      bytes: iconv.encode(html(null), 'utf-16le', { addBOM: true }),
      type: 'text/html',
      charset: 'utf-16le',
    },
    { name: 'UTF-8 stated as latin1', bytes: Buffer.from(html('iso-8859-1')), type: 'text/html', charset: 'utf-8' },
    {
      name: 'windows-1252 stated as UTF-8',
      bytes: iconv.encode(html('utf-8'), 'windows-1252'),
      type: 'text/html',
      charset: 'windows-1252',
    },
  ];
  for (const { name, bytes, type, charset } of cases) {
    it(name, () => {
      const reading = article(readBytes(bytes, type));
      expect([reading.charset, reading.text.includes(text)]).toEqual([charset, true]);
      expect(iconv.decode(bytes, reading.charset)).toContain(text);
    });
  }

  it('reads Shift_JIS and GB18030', () => {
    const line =
      '港の議会は古い渡し船を残すことに決めた。船頭は三十年この船を動かしてきたが、誰も彼に尋ねなかったという。';
    for (const charset of ['shift_jis', 'gb18030']) {
      const bytes = iconv.encode(
        `<html><head><meta charset="${charset}"><title>渡し船</title></head><body><h1>渡し船は残る</h1><p>${line}</p><p>${line.slice(4)}</p></body></html>`,
        charset,
      );
      expect(article(readBytes(bytes, 'text/html')).text).toContain(line);
    }
  });
});

describe('charsets that are missing or wrong', () => {
  const TEXTS: Readonly<Record<string, string>> = {
    shift_jis:
      '港の議会は古い渡し船を残すことに決めた。船頭は三十年この船を動かしてきたが、誰も彼に尋ねなかったという。',
    'euc-jp':
      '港の議会は古い渡し船を残すことに決めた。船頭は三十年この船を動かしてきたが、誰も彼に尋ねなかったという。',
    gb18030: '港口的议会决定保留这条旧渡船。船长在这条河上工作了三十年，他说没有人在表决以前问过他的意见。',
    big5: '港口的議會決定保留這條舊渡船。船長在這條河上工作了三十年，他說沒有人在表決以前問過他的意見。',
    'euc-kr': '항구 의회는 오래된 나룻배를 계속 쓰기로 했다. 선장은 아무도 그에게 묻지 않았다고 말했다.',
    'windows-1251':
      'Совет порта решил оставить старый паром. Капитан сказал, что никто его об этом не спросил перед голосованием.',
    'koi8-r':
      'Совет порта решил оставить старый паром. Капитан сказал, что никто его об этом не спросил перед голосованием.',
  };
  for (const [charset, text] of Object.entries(TEXTS)) {
    for (const [how, label] of [
      ['missing', null],
      ['stated as UTF-8', 'utf-8'],
      ['stated as latin1', 'iso-8859-1'],
    ] as const) {
      it(`${charset}, ${how}`, () => {
        const head = label ? `<meta charset="${label}">` : '';
        const html = `<html><head>${head}<title>${text.slice(0, 12)}</title></head><body><h1>${text.slice(0, 12)}</h1><p>${text}</p><p>${text.slice(5)}</p></body></html>`;
        const reading = article(readBytes(iconv.encode(html, charset), 'text/html'));
        expect([reading.charset, reading.text.includes(text)]).toEqual([charset, true]);
        expect(reading.issues.map(({ code }) => code)).toEqual(label ? ['charset-mismatch'] : []);
      });
    }
  }

  it('says nothing against a label that any bytes would fit', () => {
    const reading = article(readBytes(Buffer.from(page({ head: '<meta charset="iso-8859-1">' })), 'text/html'));
    expect(reading.issues).toEqual([]);
  });

  it('leaves western accents alone, also two in a row', () => {
    const text = 'Die Fähre fährt über die Böën der Größe, œuvre éèê, naïve Ärzte öä, sagte „er“ – früh am Öl.';
    const html = page({ body: `${paragraphs(3)}<p>${text}</p>` });
    const reading = article(readBytes(iconv.encode(html, 'windows-1252'), null));
    expect([reading.charset, reading.text.includes(text)]).toEqual(['windows-1252', true]);
  });
});

describe('no article', () => {
  const card = (n: number): string =>
    `<article><a href="/s/${n}"><img src="x.jpg"></a><h3><a href="/s/${n}">Headline number ${n} about the port</a></h3><p>${SENTENCE(n)}</p></article>`;
  const cases: readonly { name: string; html: string; type?: string; url?: string }[] = [
    { name: 'a section front', html: `<html><body><h1>Port</h1>${[0, 1, 2, 3, 4].map(card).join('')}</body></html>` },
    { name: 'a list with one teaser', html: `<html><body><h1>Port</h1>${card(1)}</body></html>` },
    { name: 'an empty page', html: '<html><body></body></html>' },
    {
      name: 'a feed',
      html: '<?xml version="1.0"?><rss version="2.0"><channel><title>Port</title></channel></rss>',
      type: 'application/rss+xml',
    },
    { name: 'a document of another type', html: '%PDF-1.7 …', type: 'application/pdf' },
    {
      name: 'a home page',
      html: `<html><body><h1>Port</h1><p>${SENTENCE(1)}</p><ul><li><a href="/a">One</a></li></ul></body></html>`,
      url: 'http://www.quaygazette.example/',
    },
  ];
  for (const { name, html, type, url } of cases) {
    it(name, () => {
      const reading = readBytes(Buffer.from(html), type ?? 'text/html', {}, url);
      expect(reading.kind === 'no-article' && reading.reason.length > 0).toBe(true);
    });
  }

  it('records a wrong content type', () => {
    expect(readBytes(Buffer.from('{}'), 'application/json').issues.map(({ code }) => code)).toContain('wrong-type');
  });

  it('reads a short article and one with teasers below it', () => {
    expect(read(page({ body: paragraphs(2) })).kind).toBe('article');
    const reading = article(read(page({ after: [7, 8, 9].map(card).join('') })));
    expect(reading.text).not.toContain('Headline number');
  });
});

describe('identity', () => {
  const at = 'http://www.quaygazette.example/news/ferry-stays';
  const cases: readonly { name: string; url: string; canonical: string | null; is: string }[] = [
    {
      name: 'drops fragment and tracking',
      url: 'HTTP://WWW.QuayGazette.example:80/news/ferry-stays?utm_source=x&fbclid=1#top',
      canonical: null,
      is: at,
    },
    { name: 'keeps what selects the page', url: `${at}?id=7&utm_medium=y`, canonical: null, is: `${at}?id=7` },
    { name: 'follows the canonical of an AMP page', url: `${at}/amp/`, canonical: at, is: at },
    {
      name: 'follows it to another host of the domain',
      url: 'http://m.quaygazette.example/news/ferry-stays',
      canonical: at,
      is: at,
    },
    { name: 'never across domains', url: at, canonical: 'http://www.otherpaper.example/news/ferry-stays', is: at },
    { name: 'never to the front page', url: at, canonical: 'http://www.quaygazette.example/', is: at },
    { name: 'never to another page', url: at, canonical: 'http://www.quaygazette.example/news/', is: at },
  ];
  for (const { name, url, canonical, is } of cases) it(name, () => expect(identityUrl(url, canonical)).toBe(is));
});
