/** What the YAML parser finds wrong, in words for whoever wrote the file. */
import type { ErrorCode } from 'yaml';

const words: Readonly<Partial<Record<ErrorCode, string>>> = {
  BAD_ALIAS: 'uses a name (*name) that nothing before it has (&name)',
  BAD_DQ_ESCAPE:
    'has a backslash in a text of double quotes that means nothing: write it twice, or use single quotes',
  BAD_INDENT: 'is indented unlike the entries next to it',
  BAD_SCALAR_START: 'begins a text with a sign that means something else here: put the text in quotes',
  BLOCK_AS_IMPLICIT_KEY:
    'has a name and a colon inside another value: put the text in quotes, or begin a line',
  BLOCK_IN_FLOW: 'has a list of dashes inside of [ ] or { }: write its entries with commas',
  DUPLICATE_KEY: 'has a name twice in one map',
  KEY_OVER_1024_CHARS: 'has a name of more than 1,024 characters',
  MISSING_CHAR: 'opens a quote, [ or { that is never closed, or lacks a comma',
  MULTILINE_IMPLICIT_KEY: 'has a line that is no "name: value": is a colon missing, or a quote never closed?',
  MULTIPLE_DOCS: 'holds several documents (---): one a file is read',
  TAB_AS_INDENT: 'is indented by a tab: use spaces',
  TAG_RESOLVE_FAILED: 'has a tag (!name) that means nothing here',
  UNEXPECTED_TOKEN:
    'has something here that fits nothing before it: is a text with a colon or a sign not in quotes?',
};

/** A clause without its subject. */
export const yamlInWords = (code: ErrorCode): string =>
  words[code] ?? 'has something here that cannot be read: put texts with signs in quotes';
