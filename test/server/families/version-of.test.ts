import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Id } from '#contract/vocabulary.ts';
import { statedFamily, versionOf } from '../../../server/families/version-of.ts';
import '../same-random.ts';

type Line =
  readonly [name: string] | readonly [name: string, id: string, family: string, version: string | null];

/** Names as sources write them; without a family what is not certain. */
const table: readonly Line[] = [
  ['Claude Sonnet 3.5', 'claude-sonnet', 'Claude Sonnet', '3.5'],
  ['Claude 3.5 Sonnet', 'claude-sonnet', 'Claude Sonnet', '3.5'],
  ['Claude-Sonnet-3.5', 'claude-sonnet', 'Claude Sonnet', '3.5'],
  ['claude-3-5-sonnet-20241022', 'claude-sonnet', 'Claude Sonnet', '3.5 (2024-10-22)'],
  ['Claude 3.5 Sonnet (2024-06-20)', 'claude-sonnet', 'Claude Sonnet', '3.5 (2024-06-20)'],
  ['Claude-Sonnet-3.5-June', 'claude-sonnet', 'Claude Sonnet', '3.5 June'],
  ['Claude Sonnet 3.5 v2', 'claude-sonnet', 'Claude Sonnet', '3.5 v2'],
  ['Claude Sonnet 4.5 (latest)', 'claude-sonnet', 'Claude Sonnet', '4.5 latest'],
  ['Claude Sonnet Latest', 'claude-sonnet', 'Claude Sonnet', 'latest'],
  ['Claude 4.0 Sonnet', 'claude-sonnet', 'Claude Sonnet', '4.0'],
  ['anthropic--claude-4.6-sonnet', 'claude-sonnet', 'Claude Sonnet', '4.6'],
  ['us.anthropic.claude-opus-4-6'],
  ['claude-sonnet-4-5-20250929-thinking', 'claude-sonnet', 'Claude Sonnet', '4.5 Thinking (2025-09-29)'],
  ['anthropic/claude-sonnet-4-5', 'claude-sonnet', 'Claude Sonnet', '4.5'],
  ['Claude 3 Haiku (2024-03-07)', 'claude-haiku', 'Claude Haiku', '3 (2024-03-07)'],
  ['Claude Opus 4.1', 'claude-opus', 'Claude Opus', '4.1'],
  ['Claude 4.5 Opus', 'claude-opus', 'Claude Opus', '4.5'],
  ['Claude 3', 'claude', 'Claude', '3'],
  ['Claude Fable 5', 'claude-fable', 'Claude Fable', '5'],
  ['GPT-4 Turbo', 'gpt-4-turbo', 'GPT-4 Turbo', null],
  ['GPT-4 Turbo (2024-04-09)', 'gpt-4-turbo', 'GPT-4 Turbo', '2024-04-09'],
  ['gpt-4-turbo-2024-04-09', 'gpt-4-turbo', 'GPT-4 Turbo', '2024-04-09'],
  ['GPT-4 Turbo Preview', 'gpt-4-turbo', 'GPT-4 Turbo', 'preview'],
  ['GPT-4 Turbo (older v1106)', 'gpt-4-turbo', 'GPT-4 Turbo', 'older (1106)'],
  ['Azure gpt-4-turbo', 'gpt-4-turbo', 'GPT-4 Turbo', null],
  ['GPT-4', 'gpt-4', 'GPT-4', null],
  ['GPT-4 32K', 'gpt-4', 'GPT-4', '32K'],
  ['GPT-4 (0125 preview)', 'gpt-4', 'GPT-4', 'preview (0125)'],
  ['GPT-4V', 'gpt-4v', 'GPT-4V', null],
  ['GPT-4o', 'gpt-4o', 'GPT-4o', null],
  ['GPT-4o (2024-08-06)', 'gpt-4o', 'GPT-4o', '2024-08-06'],
  ['chatgpt-4o-latest', 'chatgpt-4o', 'ChatGPT-4o', 'latest'],
  ['GPT-4o mini', 'gpt-4o-mini', 'GPT-4o Mini', null],
  ['GPT-4o-mini (2024-07-18)', 'gpt-4o-mini', 'GPT-4o Mini', '2024-07-18'],
  ['OpenAI GPT-4.1 Mini', 'gpt-4.1-mini', 'GPT-4.1 Mini', null],
  ['GPT-4.1', 'gpt-4.1', 'GPT-4.1', null],
  ['GPT-3.5 Turbo 0125', 'gpt-3.5-turbo', 'GPT-3.5 Turbo', '0125'],
  ['GPT-3.5-turbo', 'gpt-3.5-turbo', 'GPT-3.5 Turbo', null],
  ['GPT-5', 'gpt-5', 'GPT-5', null],
  ['GPT-5.2', 'gpt-5', 'GPT-5', '5.2'],
  ['GPT-5.1 (2025-11-13)', 'gpt-5', 'GPT-5', '5.1 (2025-11-13)'],
  ['GPT-5.3 Chat (latest)', 'gpt-5', 'GPT-5', '5.3 Chat latest'],
  ['gpt-5.4-mini-2026-03-17', 'gpt-5-mini', 'GPT-5 Mini', '5.4 (2026-03-17)'],
  ['GPT-5 Mini', 'gpt-5-mini', 'GPT-5 Mini', null],
  ['GPT-5.1 Codex Max', 'gpt-5-codex-max', 'GPT-5 Codex Max', '5.1'],
  ['GPT OSS 120B', 'gpt-oss', 'GPT OSS', '120B'],
  ['gpt-oss-20b', 'gpt-oss', 'GPT OSS', '20B'],
  ['GPT-Image-1.5', 'gpt-image', 'GPT Image', '1.5'],
  ['o3', 'o3', 'o3', null],
  ['o3-mini', 'o3-mini', 'o3 Mini', null],
  ['o4-mini', 'o4-mini', 'o4 Mini', null],
  ['o3-pro-2025-06-10', 'o3-pro', 'o3 Pro', '2025-06-10'],
  ['o1-preview', 'o1', 'o1', 'preview'],
  ['Mistral Medium', 'mistral-medium', 'Mistral Medium', null],
  ['Mistral Medium (2508)', 'mistral-medium', 'Mistral Medium', '2025-08'],
  ['mistral-medium-2508', 'mistral-medium', 'Mistral Medium', '2025-08'],
  ['Mistral Medium 3.1', 'mistral-medium', 'Mistral Medium', '3.1'],
  ['Mistral Medium (latest)', 'mistral-medium', 'Mistral Medium', 'latest'],
  ['mistralai/mistral-medium-3.1', 'mistral-medium', 'Mistral Medium', '3.1'],
  ['Mistral Large 2.1', 'mistral-large', 'Mistral Large', '2.1'],
  ['Mistral Large (2402)', 'mistral-large', 'Mistral Large', '2024-02'],
  ['mistral-large-3:675b', 'mistral-large', 'Mistral Large', '3 675B'],
  ['Mistral Small 3.1 24B Instruct', 'mistral-small', 'Mistral Small', '3.1 24B Instruct'],
  ['Mistral Small 3.2 24B Instruct 2506', 'mistral-small', 'Mistral Small', '3.2 24B Instruct (2025-06)'],
  ['Mistral 7B Instruct v0.2', 'mistral', 'Mistral', '7B Instruct v0.2'],
  ['Mixtral 8x7B Instruct v0.1', 'mixtral', 'Mixtral', '8x7B Instruct v0.1'],
  ['Mixtral 8x22B', 'mixtral', 'Mixtral', '8x22B'],
  ['Ministral 8B Instruct (2410)', 'ministral', 'Ministral', '8B Instruct (2024-10)'],
  ['Mistral Nemo', 'mistral-nemo', 'Mistral Nemo', null],
  ['Mistral Saba', 'mistral-saba', 'Mistral Saba', null],
  ['Codestral 25.01', 'codestral', 'Codestral', '2025-01'],
  ['Codestral 2508', 'codestral', 'Codestral', '2025-08'],
  ['Magistral Small 2506', 'magistral-small', 'Magistral Small', '2025-06'],
  ['Devstral 2 123B', 'devstral', 'Devstral', '2 123B'],
  ['Pixtral Large (latest)', 'pixtral-large', 'Pixtral Large', 'latest'],
  ['Gemini 1.5 Pro', 'gemini-pro', 'Gemini Pro', '1.5'],
  ['Gemini 2.0 Flash', 'gemini-flash', 'Gemini Flash', '2.0'],
  ['gemini-flash-1.5', 'gemini-flash', 'Gemini Flash', '1.5'],
  ['Gemini 3 Pro Preview', 'gemini-pro', 'Gemini Pro', '3 preview'],
  ['Gemini 2.5 Flash-Lite', 'gemini-flash-lite', 'Gemini Flash Lite', '2.5'],
  ['gemini-2.5-flash-preview-05-20', 'gemini-flash', 'Gemini Flash', '2.5 preview (0520)'],
  [
    'Gemini 2.5 Flash Preview (09/2025) – Thinking',
    'gemini-flash',
    'Gemini Flash',
    '2.5 Thinking preview (2025-09)',
  ],
  ['Gemini Flash Latest', 'gemini-flash', 'Gemini Flash', 'latest'],
  ['Gemini Embedding 001', 'gemini-embedding', 'Gemini Embedding', '001'],
  ['Gemini 2.0', 'gemini', 'Gemini', '2.0'],
  ['Gemma 3 27B', 'gemma', 'Gemma', '3 27B'],
  ['Gemma 3 4B IT', 'gemma', 'Gemma', '3 4B IT'],
  ['Google Gemma 2', 'gemma', 'Gemma', '2'],
  ['Gemma 2B it', 'gemma', 'Gemma', '2B IT'],
  ['gemma3:12b', 'gemma', 'Gemma', '3 12B'],
  ['Gemma 4 E4B IT', 'gemma', 'Gemma', '4 E4B IT'],
  ['Qwen: Qwen3.5-27B', 'qwen', 'Qwen', '3.5 27B'],
  ['Qwen3.5 27B', 'qwen', 'Qwen', '3.5 27B'],
  ['Qwen 3.5 27B', 'qwen', 'Qwen', '3.5 27B'],
  ['qwen3.5:397b', 'qwen', 'Qwen', '3.5 397B'],
  ['Qwen3 235B A22B Instruct 2507', 'qwen', 'Qwen', '3 235B A22B Instruct (2025-07)'],
  ['Qwen3-Next 80B-A3B (Thinking)', 'qwen-next', 'Qwen Next', '3 80B A3B Thinking'],
  ['Qwen3-Coder 480B-A35B Instruct', 'qwen-coder', 'Qwen Coder', '3 480B A35B Instruct'],
  ['Qwen2.5-VL 72B Instruct', 'qwen-vl', 'Qwen VL', '2.5 72B Instruct'],
  ['Qwen1.5 72B Chat (greedy)', 'qwen', 'Qwen', '1.5 72B Chat greedy'],
  ['Qwen Max', 'qwen-max', 'Qwen Max', null],
  ['Qwen3 Max (2025-09-23)', 'qwen-max', 'Qwen Max', '3 (2025-09-23)'],
  ['Qwen 3.6 Max Preview', 'qwen-max', 'Qwen Max', '3.6 preview'],
  ['Qwen3.6 Max Preview', 'qwen-max', 'Qwen Max', '3.6 preview'],
  ['Qwen QwQ 32B Preview', 'qwq', 'QwQ', '32B preview'],
  ['DeepSeek V3', 'deepseek', 'DeepSeek', 'V3'],
  ['DeepSeek-V3.2', 'deepseek', 'DeepSeek', 'V3.2'],
  ['DeepSeek V3 0324', 'deepseek', 'DeepSeek', 'V3 (0324)'],
  ['deepseek-v3.2-251201', 'deepseek', 'DeepSeek', 'V3.2 (2025-12-01)'],
  ['DeepSeek-R1', 'deepseek-r1', 'DeepSeek R1', null],
  ['DeepSeek R1 0528', 'deepseek-r1', 'DeepSeek R1', '0528'],
  ['DeepSeek Coder V2', 'deepseek-coder', 'DeepSeek Coder', 'V2'],
  ['deepseekv2-chat', 'deepseek', 'DeepSeek', 'V2 Chat'],
  ['DeepSeek Chat', 'deepseek', 'DeepSeek', 'Chat'],
  ['DeepSeek R1 Distill Llama 70B', 'deepseek-distill-llama-r1', 'DeepSeek R1 Distill Llama', '70B'],
  ['DeepSeek V4 Flash', 'deepseek-flash', 'DeepSeek Flash', 'V4'],
  ['Llama 3.1 8B Instruct', 'llama', 'Llama', '3.1 8B Instruct'],
  ['Meta Llama 3.1 8B Instruct (GGUF)', 'llama', 'Llama', '3.1 8B Instruct GGUF'],
  ['meta-llama/Llama-3.3-70B-Instruct', 'llama', 'Llama', '3.3 70B Instruct'],
  ['Meta-Llama-3_3-70B-Instruct', 'llama', 'Llama', '3.3 70B Instruct'],
  ['Llama 2 70B Chat', 'llama', 'Llama', '2 70B Chat'],
  ['Llama 4 Scout 17B Instruct', 'llama-scout', 'Llama Scout', '4 17B Instruct'],
  ['Groq-Llama-4-Maverick-17B-128E-Instruct', 'llama-maverick', 'Llama Maverick', '4 128E 17B Instruct'],
  ['Llama 3.2 Vision (11B/90B)', 'llama-vision', 'Llama Vision', '3.2 11B 90B'],
  ['Llama 3.1 Nemotron 70B Instruct', 'llama-nemotron', 'Llama Nemotron', '3.1 70B Instruct'],
  ['Llama 3.3 Nemotron Super 49B v1.5', 'llama-nemotron-super', 'Llama Nemotron Super', '3.3 49B v1.5'],
  ['Nemotron-4 340B Instruct', 'nemotron', 'Nemotron', '4 340B Instruct'],
  ['Command R', 'command-r', 'Command R', null],
  ['Command R+', 'command-plus-r', 'Command R Plus', null],
  ['Cohere Command R+', 'command-plus-r', 'Command R Plus', null],
  ['Command R (08-2024)', 'command-r', 'Command R', '2024-08'],
  ['command-r-plus-08-2024', 'command-plus-r', 'Command R Plus', '2024-08'],
  ['c4ai-command-r-08-2024', 'command-r', 'Command R', '2024-08'],
  ['Command A', 'command-a', 'Command A', null],
  ['Aya Expanse 32B', 'aya-expanse', 'Aya Expanse', '32B'],
  ['Grok 4.20 (Non-Reasoning)', 'grok', 'Grok', '4.20 Non-reasoning'],
  ['Grok 4 Fast', 'grok-fast', 'Grok Fast', '4'],
  ['grok-4-0709', 'grok', 'Grok', '4 (0709)'],
  ['Grok-4.1-Fast', 'grok-fast', 'Grok Fast', '4.1'],
  ['GLM-4.6', 'glm', 'GLM', '4.6'],
  ['GLM-4.5-Air', 'glm-air', 'GLM Air', '4.5'],
  ['GLM-4.6V', 'glm-v', 'GLM V', '4.6'],
  ['GLM 4 32B 0414', 'glm', 'GLM', '4 32B (0414)'],
  ['Z.AI GLM-4.7', 'glm', 'GLM', '4.7'],
  ['Kimi K2', 'kimi-k2', 'Kimi K2', null],
  ['Kimi K2 (07/11)', 'kimi-k2', 'Kimi K2', '0711'],
  ['Kimi K2.5', 'kimi-k2', 'Kimi K2', 'K2.5'],
  ['kimi-k2p6-turbo', 'kimi-k2-turbo', 'Kimi K2 Turbo', 'K2.6'],
  ['Kimi K2 Thinking', 'kimi-k2', 'Kimi K2', 'Thinking'],
  ['MiniMax-M2', 'minimax-m2', 'MiniMax M2', null],
  ['MiniMax-M2.5', 'minimax-m2', 'MiniMax M2', 'M2.5'],
  ['Phi-3-medium-instruct (128k)', 'phi-medium', 'Phi Medium', '3 128K Instruct'],
  ['Phi-3.5-mini-instruct', 'phi-mini', 'Phi Mini', '3.5 Instruct'],
  ['Phi-4', 'phi', 'Phi', '4'],
  ['Hermes 3 405B Instruct', 'hermes', 'Hermes', '3 405B Instruct'],
  ['Jamba 1.5 Large', 'jamba-large', 'Jamba Large', '1.5'],
  ['AI21 Jamba 1.5 Mini', 'jamba-mini', 'Jamba Mini', '1.5'],
  ['Yi-1.5 9B Chat', 'yi', 'Yi', '1.5 9B Chat'],
  ['Yi Large (preview)', 'yi-large', 'Yi Large', 'preview'],
  ['Reka Flash (2024-02-26)', 'reka-flash', 'Reka Flash', '2024-02-26'],
  ['Reka Edge (2026)', 'reka-edge', 'Reka Edge', '2026'],
  ['Whisper 3 Large', 'whisper-large', 'Whisper Large', '3'],
  ['Whisper Large v3 Turbo', 'whisper-large-turbo', 'Whisper Large Turbo', 'V3'],
  ['MiMo-V2.5-Pro', 'mimo-pro', 'MiMo Pro', 'V2.5'],
  ['Step 3.5 Flash 2603', 'step-flash', 'Step Flash', '3.5 (2026-03)'],
  ['Seed 1.8 (251228)', 'seed', 'Seed', '1.8 (2025-12-28)'],
  ['doubao-seed-1-6-thinking-250715', 'doubao-seed', 'Doubao Seed', '1.6 Thinking (2025-07-15)'],
  ['ERNIE 4.5 300B A47B', 'ernie', 'ERNIE', '4.5 300B A47B'],
  ['Nova Pro 1.0', 'nova-pro', 'Nova Pro', '1.0'],
  ['Veo 3.1', 'veo', 'Veo', '3.1'],
  ['Imagen 4 Ultra', 'imagen-ultra', 'Imagen Ultra', '4'],
  ['DALL·E 2', 'dall-e', 'DALL E', '2'],
  ['FLUX.1-schnell', 'flux-schnell', 'FLUX Schnell', '1'],
  ['FLUX1.1 [pro]', 'flux-pro', 'FLUX Pro', '1.1'],
  ['text-embedding-3-large', 'text-embedding-large', 'Text Embedding Large', '3'],
  ['voyage-3.5-lite', 'voyage-lite', 'Voyage Lite', '3.5'],
  ['Kling v2.6 Text-to-Video', 'kling-text-to-video', 'Kling Text To Video', 'V2.6'],
  ['Ostrel', 'ostrel', 'Ostrel', null],
  ['Ostrel V3', 'ostrel', 'Ostrel', 'V3'],
  ['Fenmark Medium (2312)', 'fenmark-medium', 'Fenmark Medium', '2023-12'],
  ['Dorvel4.2 Large', 'dorvel-large', 'Dorvel Large', '4.2'],
  ['Dorvel 4.2 Large', 'dorvel-large', 'Dorvel Large', '4.2'],
  ['Agentic Chat (Claude Sonnet 4.6)'],
  ['GLM-5.1 (Z.ai)'],
  ['DeepSeek V4 Pro (Alibaba Cloud)'],
  ['Gemma 4 31B Claude 4.6 Opus Reasoning Distilled'],
  ['Hermes 2 Theta Llama 3 8B'],
  ['Nano Banana 2 (Gemini 3.1 Flash Image)'],
  ['v0 1.5 MD'],
  ['K2-Think'],
  ['GPT-5.4 Image 2'],
  ['Stable Audio 2.5 (Text-to-Audio)'],
  ['Kelmar 5.4 ≤272k'],
  ['The best model for summing up long contracts'],
];
const read = (name: string, others: readonly string[] = []) => versionOf({ name, others, type: 'model' });

describe('versionOf', () => {
  it.each(table.map((line) => ({ name: line[0], line })))('reads $name', ({ name, line }) => {
    const [, id, family, version] = line;
    const expected = id === undefined ? null : { family: { id, name: family }, version };
    expect(read(name)).toEqual(expected);
  });

  it('takes a date from another name that says the same family and number, and from no other', () => {
    expect(read('Claude Haiku 3', ['claude-3-haiku-20240307'])?.version).toBe('3 (2024-03-07)');
    expect(read('Claude Haiku 3', ['claude-3-5-haiku-20241022'])?.version).toBe('3');
    expect(read('Claude Haiku 3', ['claude-3-haiku-20240307', 'claude-3-haiku-20240401'])?.version).toBe('3');
  });

  it('reads models alone', () => {
    expect(versionOf({ name: 'Claude Sonnet 3.5', type: 'mcp-server' })).toBeNull();
  });

  it('reads a family and its version again as they are printed', () => {
    for (const [name] of table) {
      const first = read(name);
      if (first === null) continue;
      expect(read(`${first.family.name} ${first.version ?? ''}`), name).toEqual(first);
      expect(read(first.family.name), name).toEqual({ family: first.family, version: null });
    }
  });

  it('does not mind the order, the case and what stands between the words', () => {
    const words = fc.uniqueArray(fc.constantFrom('Pro', 'Flash', 'Coder', 'VL', 'Large', 'Turbo'), {
      maxLength: 3,
    });
    const someMarks = fc.record(
      {
        generation: fc.constantFrom('3', '2.5', '4.1'),
        size: fc.constantFrom('7B', '235B', 'A22B'),
        role: fc.constantFrom('Instruct', 'Thinking'),
        date: fc.constantFrom('2507', '20250714', '0324'),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(
        fc.constantFrom('Qwen', 'Claude', 'Ostrel', 'Mistral'),
        words,
        someMarks,
        fc.infiniteStream(fc.nat()),
        fc.constantFrom(' ', '_', '  '),
        (brand, tiers, { generation, size, role, date }, order, between) => {
          const marks = [generation, size, role, date].filter((word) => word !== undefined);
          const rest: readonly string[] = [...tiers, ...marks];
          const plain = read([brand, ...rest].join(' '));
          const shuffled = rest
            .map((word) => ({ word, at: order.next().value ?? 0 }))
            .sort((a, b) => a.at - b.at)
            .map(({ word }) => word);
          const other = read([brand, ...shuffled].join(between).toLowerCase());
          expect(other?.family.id).toBe(plain?.family.id);
          expect(other?.version).toBe(plain?.version);
          expect(plain?.family.id).toBe([brand, ...[...tiers].sort()].join('-').toLowerCase());
        },
      ),
    );
  });

  it('never throws, and never gives an id that an address cannot hold', () => {
    const piece = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(...table.map(([name]) => name)));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 4 }), (pieces) => {
        const found = read(pieces.join(' '), pieces);
        if (found === null) return;
        expect(Id.safeParse(found.family.id).success).toBe(true);
        expect(found.family.name).not.toBe('');
        expect(found.version).not.toBe('');
      }),
    );
  });
});

describe('statedFamily', () => {
  it('keeps a name to the letter, under the id that is read from such names', () => {
    expect(statedFamily('claude sonnet')).toEqual({ id: 'claude-sonnet', name: 'claude sonnet' });
    expect(statedFamily('GPT-4 Turbo')).toEqual({ id: 'gpt-4-turbo', name: 'GPT-4 Turbo' });
  });

  it('keeps a number that the source holds to be part of the family', () => {
    expect(statedFamily('Llama 3.1')).toEqual({ id: 'llama-3.1', name: 'Llama 3.1' });
  });

  it('makes nothing of what has no letter or digit', () => {
    expect(statedFamily('…')).toBeNull();
  });
});
