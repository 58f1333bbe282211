/** What a comparison page says, before it becomes facts. Lines count from 1. */
export interface Said {
  readonly text: string;
  readonly line: number;
  readonly lineEnd: number;
}

export interface PageCapability {
  readonly description: string;
  readonly unique: string | undefined;
  readonly alternatives: Said | undefined;
  /** From its description to its last text, over whatever interrupts it. */
  readonly line: number;
  readonly lineEnd: number;
}

export interface PageTool {
  /** To the letter, without the marks of Markdown and HTML. */
  readonly name: string;
  /** How the page writes it. */
  readonly spellings: readonly string[];
  /** The two cells of each row of the table, by the row's name; this tool's one. */
  readonly cells: ReadonlyMap<string, string>;
  readonly capabilities: readonly PageCapability[];
  /** What "+N more capabilities" says. */
  readonly hidden: number;
}

export interface ComparisonPage {
  readonly tools: readonly [PageTool, PageTool];
  readonly titleLine: number;
  /** Where the table stands; without one, the lead sentence. */
  readonly tableLine: number;
  readonly tableLineEnd: number;
  readonly lead: Said | undefined;
  readonly verdict: Said | undefined;
}

/** Why a text is no comparison page, and the line that shows it. */
export class NotAPage extends Error {
  override readonly name = 'NotAPage';
  readonly line: number;

  constructor(message: string, line: number) {
    super(message);
    this.line = line;
  }
}
