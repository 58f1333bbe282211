/** Whether a licence lets anybody use the software without paying, as the Open Source Initiative approves them. Pure. */

/** Beginnings of ids and names, in lower case; by families, since versions are many. */
const families =
  /^(0bsd|a?gpl|lgpl|gnu|afl|apache|artistic|blueoak|boost|bsd|bsl-1\.0|cc0|cddl|cecill|cpl|ecl|efl|epl|eclipse|eupl|isc|lppl|mit\b|mozilla|mpl|ms-pl|ms-rl|mulanpsl|ncsa|nosl|ofl|osl|php|postgresql|psf|python|ruby|sleepycat|unlicense\b|upl|vim|w3c|wtfpl|zlib|zpl|creative commons zero|the unlicense|cc-by-4\.0|cc-by-sa-4\.0)/;
/** Conditions that take the freedom away again. */
const restricted = /commons.clause|non.?commercial|\bnc\b|evaluation|proprietary|source.available|fair/;

/** SPDX expressions too: of licences joined by OR one is enough, of those joined by AND all have to be. */
export function isOpenSource(licence: string): boolean {
  const plain = licence.toLowerCase().replaceAll(/[()]/g, ' ').trim();
  if (restricted.test(plain)) return false;
  return plain
    .split(/\s+or\s+/)
    .some((choice) =>
      choice.split(/\s+and\s+/).every((one) => families.test(one.trim().replace(/^the /, ''))),
    );
}
