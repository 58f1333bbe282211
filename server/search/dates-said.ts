/** Since when a need says that a tool is to be out ("released after 2025", "models since March 2025"). Pure. */

export interface DateSaid {
  /** The last day that is too early, as `releasedAfter` takes it. */
  readonly after: string;
  /** As it is written, and where. */
  readonly from: string;
  readonly at: number;
}

const months = 'january february march april may june july august september october november december'.split(
  ' ',
);
const month = months.map((name) => `${name}|${name.slice(0, 3)}\\.?`).join('|');
const date = String.raw`(?:(?<year>20\d\d)(?:-(?<month>0[1-9]|1[0-2])(?:-(?<day>[0-3]\d))?)?|(?<named>${month}) (?<ofYear>20\d\d))(?![\d-])`;
const out = String.raw`(?:(?:that |which )?(?:were |was |are |is |have been |has been )?(?:released|published|launched|announced|came out|made|new|out)\s+)`;
const things = String.raw`(?<=\b(?:models?|llms?|tools?|librar(?:y|ies)|products?|apps?|apis?)\s+)`;
const said = new RegExp(
  String.raw`(?:${out}|${things}|(?=\bnewer\b))\b(?<how>after|later than|newer than|since|in or after|from|in)\s+${date}(?<on>\s+(?:on(?:wards?)?|or later))?`,
  'giu',
);

/** In the order of the query. */
export function datesSaid(query: string): DateSaid[] {
  return [...query.matchAll(said)].flatMap(({ 0: from, index: at, groups }) => {
    const { how = '', on, year, month: number, day, named, ofYear } = groups ?? {};
    // Only a date behind which all is meant is a bound.
    if (/^(?:in|from)$/i.test(how) && on === undefined) return [];
    const place =
      named === undefined ? -1 : months.findIndex((name) => name.startsWith(named.slice(0, 3).toLowerCase()));
    const ofMonth = number ?? (place < 0 ? undefined : String(place + 1).padStart(2, '0'));
    const whole = year ?? ofYear ?? '';
    const isAfter = /^(?:after|later than|newer than)$/i.test(how) && on === undefined;
    const after = isAfter
      ? lastOf(whole, ofMonth, day)
      : dayBefore(`${whole}-${ofMonth ?? '01'}-${day ?? '01'}`);
    return after === null ? [] : [{ after, from, at }];
  });
}

const dayMs = 86_400_000;

function dayBefore(date: string): string | null {
  const time = Date.parse(date);
  return Number.isNaN(time) ? null : new Date(time - dayMs).toISOString().slice(0, 10);
}

/** The last day of a year, a month or a day. */
function lastOf(year: string, ofMonth?: string, day?: string): string | null {
  if (day !== undefined)
    return Number.isNaN(Date.parse(`${year}-${ofMonth}-${day}`)) ? null : `${year}-${ofMonth}-${day}`;
  if (ofMonth === undefined) return `${year}-12-31`;
  const next =
    ofMonth === '12'
      ? `${Number(year) + 1}-01-01`
      : `${year}-${String(Number(ofMonth) + 1).padStart(2, '0')}-01`;
  return dayBefore(next);
}
