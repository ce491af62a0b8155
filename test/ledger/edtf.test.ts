// EDTF as the ledger uses it.
import { describe, expect, it } from 'vitest';
import { dateHolds, datesMeet, dayBounds, daySpan, isEdtf, precisionOf } from '../../ledger/edtf.ts';

describe('dayBounds', () => {
  it.each([
    ['2028', '2028-01-01', '2028-12-31'],
    ['2028-02', '2028-02-01', '2028-02-29'],
    ['2028-02-29', '2028-02-29', '2028-02-29'],
    ['2027-22', '2027-06-01', '2027-08-31'],
    ['2027-24', '2027-12-01', '2028-02-29'],
    ['2027-07/2027-09', '2027-07-01', '2027-09-30'],
    ['2027-06-12T13:15-04:00', '2027-06-12', '2027-06-12'],
    ['2027-06~', '2027-06-01', '2027-06-30'],
  ])('%s covers %s to %s', (value, first, last) => expect(dayBounds(value)).toEqual({ first, last }));
  it('leaves open ends open', () => {
    expect(dayBounds('2027-05-01/..')).toEqual({ first: '2027-05-01' });
    expect(dayBounds('/2027')).toEqual({ last: '2027-12-31' });
  });
  it.each(['', '27', '2027-13', '2027-02-30', 'soon', '2027/2028/2029', '../..', '12 June 2027'])(
    'refuses "%s"',
    (value) => expect(isEdtf(value)).toBe(false),
  );
});

describe('comparing', () => {
  it('knows a coarser value holds the finer one, not the other way', () => {
    expect(dateHolds('2027-06', '2027-06-12')).toBe(true);
    expect(dateHolds('2027-06-12', '2027-06')).toBe(false);
  });
  it('knows which values may mean one day', () => {
    expect(datesMeet('2027-06-10/2027-06-14', '2027-06')).toBe(true);
    expect(datesMeet('2027-06-12', '2027-06-13')).toBe(false);
    expect(datesMeet('2027-06-12/..', '2031')).toBe(true);
  });
  it('counts days and tells precision', () => {
    expect(daySpan('2027-06')).toBe(30);
    expect(daySpan('2027-06/..')).toBe(Number.POSITIVE_INFINITY);
    expect(
      ['2027', '2027-06', '2027-22', '2027-06-12', '2027-06-12T10:00Z', '2027-06/2027-07'].map(precisionOf),
    ).toEqual(['year', 'month', 'quarter', 'day', 'time', 'interval']);
  });
});
