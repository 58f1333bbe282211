/** Makers of models, and how lists write them: data. The first name of a line is the one they are compared by. */
const lines = `
meta|meta llama|meta-llama|facebook
openai|open ai
anthropic
google|google deepmind|deepmind
alibaba|qwen|alibaba cloud|tongyi
mistral|mistral ai|mistralai|mistral-ai
deepseek|deepseek ai|deepseek-ai
xai|x-ai|x ai
cohere|cohereforai|cohere labs|c4ai
microsoft
zhipu|zhipu ai|zhipuai|z ai|z.ai|z-ai|zai|zai-org|thudm
moonshot|moonshot ai|moonshotai
nvidia
amazon|aws
baidu
bytedance|bytedance seed|volcengine
perplexity
ai21|ai21 labs|ai21labs
ai2|allenai|allen ai
nous|nous research|nousresearch
voyage|voyage ai
01ai|01.ai|01 ai|01-ai
black forest labs|bfl|black-forest-labs
databricks
stability|stability ai|stabilityai
tencent
minimax|minimaxai
ibm|ibm granite|ibm-granite
upstage
stepfun|stepfun ai|stepfun-ai
liquid|liquid ai|liquidai
reka|reka ai|rekaai
baai
inception
arcee|arcee ai|arcee-ai
thedrummer|the drummer
sao10k
deepgram
`;

const byName = new Map<string, string>();
for (const line of lines.trim().split('\n')) {
  const [maker = '', ...others] = line.split('|');
  for (const name of [maker, ...others]) byName.set(plain(name), maker);
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/\b(?:inc|ltd|llc|gmbh|corp|labs?|company)\b\.?/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** One word for a maker, however a list writes it; null of nothing. */
export function makerOf(vendor: string | undefined): string | null {
  const name = plain(vendor ?? '');
  return name === '' ? null : (byName.get(name) ?? name);
}

/** Whether a word is a maker's that is known here. */
export const isKnownMaker = (word: string): boolean => byName.has(plain(word));

/** How lists write a maker, by the one word for it; none of one that is not known here. */
export const namesOf = (maker: string | null): readonly string[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => line.split('|'))
    .find(([first]) => first === maker) ?? [];

/** Words that may stand before a model's name and only say who made it, the longest first. */
export const makerPrefixes: readonly string[] = lines
  .trim()
  .split(/[\n|]/)
  .toSorted((a, b) => b.length - a.length);
