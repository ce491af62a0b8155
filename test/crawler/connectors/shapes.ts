// Answers in the shape that each API's documentation gives, with invented documents.

export const FEDERAL_REGISTER = {
  count: 3,
  description: 'Documents from Industry and Security Bureau',
  total_pages: 2,
  next_page_url: 'https://www.federalregister.gov/api/v1/documents?format=json&page=2',
  results: [
    {
      document_number: '2026-90001',
      title: 'Additions to the Entity List',
      type: 'Rule',
      publication_date: '2026-09-12',
      effective_on: '2026-09-12',
      html_url: 'https://www.federalregister.gov/documents/2026/09/12/2026-90001/additions-to-the-entity-list',
      raw_text_url: 'https://www.federalregister.gov/documents/full_text/text/2026/09/12/2026-90001.txt',
      cfr_references: [{ title: 15, part: 744 }],
    },
    {
      document_number: 'C1-2026-90001',
      title: 'Additions to the Entity List; Correction',
      type: 'Rule',
      publication_date: '2026-09-20',
      effective_on: null,
      html_url:
        'https://www.federalregister.gov/documents/2026/09/20/C1-2026-90001/additions-to-the-entity-list-correction',
    },
  ],
};

export const PUBLIC_INSPECTION = {
  count: 2,
  results: [
    {
      document_number: '2026-90002',
      title: 'Controls on Certain Model Weights',
      filed_at: '2026-09-11T08:45:00.000-04:00',
      publication_date: '2026-09-14',
      html_url: 'https://www.federalregister.gov/public-inspection/2026-90002/controls-on-certain-model-weights',
      agencies: [{ raw_name: 'Bureau of Industry and Security', slug: 'industry-and-security-bureau' }],
    },
    {
      document_number: '2026-90003',
      title: 'Migratory Bird Hunting',
      filed_at: '2026-09-11T08:45:00.000-04:00',
      publication_date: '2026-09-14',
      html_url: 'https://www.federalregister.gov/public-inspection/2026-90003/migratory-bird-hunting',
      agencies: [{ raw_name: 'Fish and Wildlife Service', slug: 'fish-and-wildlife-service' }],
    },
  ],
};

const version = (identifier: string, date: string) => ({
  date,
  amendment_date: date,
  issue_date: date,
  identifier,
  name: `${identifier} – A heading`,
  part: '744',
  substantive: true,
  removed: false,
  subpart: null,
  title: '15',
  type: 'appendix',
});

export const ECFR = {
  content_versions: [
    version('Supplement No. 4 to Part 744', '2026-06-01'),
    version('Supplement No. 4 to Part 744', '2026-09-12'),
    version('744.23', '2026-07-01'),
  ],
  meta: { title: '15', result_count: '3', issue_date: { lte: '2026-09-30' }, latest_amendment_date: '2026-09-12' },
};

export const OIRA = `<?xml version="1.0" encoding="UTF-8"?>
<OIRA_DATA RUNDATE="2026-09-12">
<REGACT><AGENCY_CODE>0694</AGENCY_CODE><RIN>0694-AK01</RIN><TITLE>Controls on Model Weights &amp; Chips</TITLE><STAGE>Interim Final Rule</STAGE><ECONOMICALLY_SIGNIFICANT>Yes</ECONOMICALLY_SIGNIFICANT><DATE_RECEIVED>2026-08-30</DATE_RECEIVED><LEGAL_DEADLINE>None</LEGAL_DEADLINE></REGACT>
<REGACT><AGENCY_CODE>2060</AGENCY_CODE><RIN>2060-AW01</RIN><TITLE>Emissions of Ferries</TITLE><STAGE>Final Rule</STAGE><DATE_RECEIVED>2026-08-30</DATE_RECEIVED></REGACT>
</OIRA_DATA>`;

const bill = (type: string, number: string, title: string) => ({
  congress: 119,
  latestAction: { actionDate: '2026-09-01', text: 'Referred to the Committee.' },
  number,
  originChamber: type.startsWith('H') ? 'House' : 'Senate',
  title,
  type,
  updateDate: '2026-09-02',
  url: `https://api.congress.gov/v3/bill/119/${type.toLowerCase()}/${number}?format=json`,
});

export const CONGRESS = {
  bills: [bill('HR', '9001', 'Chip Security Act of 2026'), bill('SJRES', '77', 'A joint resolution on ferries')],
  pagination: { count: 300, next: 'https://api.congress.gov/v3/bill/119?offset=250&limit=250&format=json' },
  request: { contentType: 'application/json', format: 'json' },
};

export const COURTLISTENER = {
  count: 1,
  document_count: 4,
  next: 'https://www.courtlistener.com/api/rest/v4/search/?cursor=abc&q=%22export+controls%22&type=r',
  previous: null,
  results: [
    {
      caseName: 'Acme Labs v. Department of Commerce',
      court: 'District Court, District of Columbia',
      dateFiled: '2026-08-01',
      docketNumber: '1:26-cv-09001',
      docket_absolute_url: '/docket/90000001/acme-labs-v-department-of-commerce/',
      docket_id: 90000001,
    },
  ],
};

export const SUBMISSIONS = {
  cik: '0001045810',
  name: 'NVIDIA CORP',
  tickers: ['NVDA'],
  filings: {
    recent: {
      accessionNumber: ['0001045810-26-000101', '0001045810-26-000100', '0001045810-26-000099'],
      filingDate: ['2026-09-03', '2026-09-02', '2026-09-01'],
      reportDate: ['2026-09-03', '', '2026-09-01'],
      acceptanceDateTime: ['2026-09-03T16:31:05.000Z', '2026-09-02T16:31:05.000Z', '2026-09-01T16:31:05.000Z'],
      form: ['8-K', '4', '8-K/A'],
      primaryDocument: ['nvda-20260903.htm', 'xslF345X05/form4.xml', 'nvda-20260901.htm'],
      primaryDocDescription: ['8-K', '', '8-K/A'],
    },
    files: [],
  },
};

export const SEC_SEARCH = {
  took: 20,
  timed_out: false,
  hits: {
    total: { value: 150, relation: 'eq' },
    max_score: 1,
    hits: [
      {
        _index: 'edgar_file',
        _id: '0001045810-26-000101:nvda-20260903.htm',
        _source: {
          ciks: ['0001045810'],
          display_names: ['NVIDIA CORP  (NVDA)  (CIK 0001045810)'],
          file_date: '2026-09-03',
          form: '8-K',
          adsh: '0001045810-26-000101',
        },
      },
    ],
  },
};

export const GDELT = {
  articles: [
    {
      url: 'https://paper.example/chips?utm_source=x',
      url_mobile: '',
      title: 'Chips held at the border',
      seendate: '20260910T121500Z',
      socialimage: '',
      domain: 'paper.example',
      language: 'English',
      sourcecountry: 'United States',
    },
  ],
};

export const GOOGLE_NEWS = `<rss version="2.0"><channel><title>"export controls" - Google News</title><item><title>Chips held at the border - The Paper</title>
<link>https://news.google.com/rss/articles/CBMiAAAA?oc=5</link><guid isPermaLink="false">CBMiAAAA</guid><pubDate>Thu, 10 Sep 2026 12:15:00 GMT</pubDate>
<source url="https://paper.example">The Paper</source></item></channel></rss>`;
