// The thread in which a model from a folder computes. Its packages are not part of Samenspel.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';

const PACKAGE = '@huggingface/transformers';

type Output = { dims: number[]; data: ArrayLike<number> };
type Extract = (texts: string[], how: { pooling: string; normalize: true }) => Promise<Output>;
type Transformers = {
  env: { allowRemoteModels: boolean; localModelPath: string };
  pipeline: (task: string, model: string, how: { dtype: string }) => Promise<Extract>;
};
type Asked = { number: number; texts: string[]; kind: 'question' | 'text' };

const folder: string = workerData;
let loading: Promise<Extract> | undefined;
let work: Promise<void> = Promise.resolve();

parentPort?.on('message', (asked: Asked) => {
  work = work.then(() => answer(asked));
});

async function answer({ number, texts, kind }: Asked): Promise<void> {
  try {
    const extract = await (loading ??= load());
    const prompt = prompts()[kind];
    const input = texts.map((text) => prompt + text);
    const { dims, data } = await extract(input, { pooling: pooling(), normalize: true });
    const size = dims.at(-1) ?? 0;
    const all = Float32Array.from(data);
    const vectors = texts.map((_, row) => all.slice(row * size, (row + 1) * size));
    parentPort?.postMessage({ number, vectors });
  } catch (error) {
    loading = undefined;
    const failure = error instanceof Error ? error.message : String(error);
    parentPort?.postMessage({ number, failure });
  }
}

async function load(): Promise<Extract> {
  const { env, pipeline } = await packages();
  env.allowRemoteModels = false;
  env.localModelPath = dirname(folder);
  const isSmall = !existsSync(join(folder, 'onnx/model.onnx'));
  return pipeline('feature-extraction', basename(folder), { dtype: isSmall ? 'q8' : 'fp32' });
}

/** They are looked for beside the model first: what is installed there survives an update of us. */
async function packages(): Promise<Transformers> {
  for (const from of [join(folder, 'x'), import.meta.filename]) {
    let file: string;
    try {
      file = createRequire(from).resolve(PACKAGE);
    } catch {
      continue;
    }
    return import(pathToFileURL(file).href);
  }
  throw new Error(
    `the packages for SEARCH_MODEL are missing: run "ONNXRUNTIME_NODE_INSTALL=skip npm install ${PACKAGE} onnxruntime-node" in ${folder} and start again`,
  );
}

/** What the makers of a model want in front of a question and of a text (sentence-transformers). */
function prompts(): Record<Asked['kind'], string> {
  const schema = z.object({
    prompts: z.object({ query: z.string().default(''), document: z.string().default('') }),
  });
  const { data } = schema.safeParse(settingsIn('config_sentence_transformers.json'));
  return { question: data?.prompts.query ?? '', text: data?.prompts.document ?? '' };
}

function pooling(): string {
  const schema = z.object({ pooling_mode_cls_token: z.literal(true) });
  return schema.safeParse(settingsIn('1_Pooling/config.json')).success ? 'cls' : 'mean';
}

function settingsIn(name: string): unknown {
  const file = join(folder, name);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}
