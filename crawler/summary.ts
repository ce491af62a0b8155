// What a crawl did, in figures.

export interface CrawlSummary {
  requests: number;
  fetched: number;
  notModified: number;
  refused: number;
  failed: number;
  found: number;
  /** Sources that answered with something to read, and those that did not. */
  sourcesRead: number;
  sourcesFailed: number;
}

export function noSummary(): CrawlSummary {
  return {
    requests: 0,
    fetched: 0,
    notModified: 0,
    refused: 0,
    failed: 0,
    found: 0,
    sourcesRead: 0,
    sourcesFailed: 0,
  };
}
