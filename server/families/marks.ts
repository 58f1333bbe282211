/** What tells one version of a model from another, as data: adding a mark is a line. Lower case. */

/** How a model was trained to answer: one model has several of these. By how it is printed. */
export const roles: Readonly<Record<string, string>> = {
  base: 'Base',
  chat: 'Chat',
  dpo: 'DPO',
  instruct: 'Instruct',
  it: 'IT',
  nonreasoning: 'Non-reasoning',
  nothink: 'No thinking',
  nothinking: 'No thinking',
  reasoner: 'Reasoner',
  reasoning: 'Reasoning',
  sft: 'SFT',
  think: 'Thinking',
  thinking: 'Thinking',
};

/** How far a release is, of which month without its year, and how it is served or packed. "May" is as often a name. */
export const notes: Readonly<Record<string, string>> = {
  '4bit': '4-bit',
  alpha: 'alpha',
  april: 'April',
  august: 'August',
  awq: 'AWQ',
  beta: 'beta',
  bf16: 'BF16',
  cs: 'CS',
  december: 'December',
  exp: 'experimental',
  experimental: 'experimental',
  fp16: 'FP16',
  fp4: 'FP4',
  fp8: 'FP8',
  february: 'February',
  free: 'free',
  gguf: 'GGUF',
  greedy: 'greedy',
  int4: 'INT4',
  int8: 'INT8',
  january: 'January',
  july: 'July',
  june: 'June',
  latest: 'latest',
  march: 'March',
  mlx: 'MLX',
  november: 'November',
  nvfp4: 'NVFP4',
  october: 'October',
  older: 'older',
  original: 'original',
  preview: 'preview',
  q4: 'Q4',
  q8: 'Q8',
  september: 'September',
  tee: 'TEE',
  test: 'test',
};

/** Makers and hosts whose name stands before a name that begins with one of `brands`, and is no part of it. */
export const makers: ReadonlySet<string> = new Set(
  'ai ai21 alibaba amazon anthropic azure baidu c4ai cerebras cohere deepgram google groq labs meta microsoft mistralai moonshot moonshotai nvidia openai perplexity qwen tencent x.ai xai z.ai zai zhipu zhipuai'.split(
    ' ',
  ),
);

/** What names of models begin with. */
export const brands: ReadonlySet<string> = new Set(
  'aya chatgpt claude codestral command dall deepseek devstral ernie gemini gemma glm gpt grok hunyuan hy jamba kimi llama magistral ministral mistral mixtral nemotron nova o1 o3 o4 phi pixtral qvq qwen qwq sonar titan voxtral whisper yi'.split(
    ' ',
  ),
);

/** Words that are printed otherwise than with a capital in front, for names that are written in lower case. */
export const spelt: Readonly<Record<string, string>> = Object.fromEntries(
  'AGI AI ASR BGE ChatGPT CodeLlama DALL DBRX DeepSeek ERNIE EVA FLUX GLM GPT GTE HD LFM MAI MiMo MiniMax MoE OCR OSS QvQ QwQ SDXL SELM STT TTS UI VL WizardLM'
    .split(' ')
    .map((word) => [word.toLowerCase(), word]),
);
