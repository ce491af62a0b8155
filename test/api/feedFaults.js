// What a validator would say of feeds; evaluated in the browser, whose parsers are not ours.
async function faultsOfFeeds(addresses) {
  const faults = [];
  const RFC822 = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{1,2} [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d (?:GMT|[+-]\d{4})$/;
  const RFC3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;
  for (const address of addresses) {
    const answer = await fetch(address);
    const xml = new DOMParser().parseFromString(await answer.text(), 'application/xml');
    const say = (isSound, fault) => {
      if (!isSound) faults.push(`${address}: ${fault}`);
    };
    const textOf = (of, name) =>
      [...(of?.children ?? [])].find((child) => child.localName === name)?.textContent?.trim() ?? '';
    say(xml.querySelector('parsererror') === null, 'not well-formed');
    const isRss = address.includes('.rss');
    const [head, items] = isRss
      ? [xml.querySelector('rss[version="2.0"] > channel'), [...xml.querySelectorAll('channel > item')]]
      : [xml.documentElement, [...xml.querySelectorAll('feed > entry')]];
    for (const name of isRss ? ['title', 'link', 'description', 'lastBuildDate'] : ['title', 'id', 'updated', 'author'])
      say(textOf(head, name) !== '', `no ${name}`);
    const self = [...(head?.children ?? [])].find((e) => e.localName === 'link' && e.getAttribute('rel') === 'self');
    say(self?.getAttribute('href') === answer.url, `self link is ${self?.getAttribute('href')}`);
    const ids = items.map((item) => textOf(item, isRss ? 'guid' : 'id'));
    say(new Set(ids).size === ids.length && ids.every((id) => /^urn:exportwatch:[\w:-]+$/.test(id)), 'ids');
    for (const item of items) {
      say(textOf(item, 'title') !== '' && !/[<>]/.test(textOf(item, 'title').replace(/ → /g, '')), 'title');
      const dates = isRss ? [textOf(item, 'pubDate')] : [textOf(item, 'published'), textOf(item, 'updated')];
      for (const date of dates)
        say((isRss ? RFC822 : RFC3339).test(date) && !Number.isNaN(Date.parse(date)), `date ${date}`);
      const content = new DOMParser().parseFromString(textOf(item, isRss ? 'description' : 'content'), 'text/html');
      say(content.querySelector('script, style, iframe, form, [onclick], [onmouseover]') === null, 'unsafe content');
      say((content.body.textContent ?? '').trim() !== '', 'no content');
      for (const link of content.querySelectorAll('a'))
        say(/^https?:/.test(link.getAttribute('href') ?? ''), 'relative link');
    }
  }
  return faults;
}
