import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { writeTinyModel } from '#tests/support/tiny-model.ts';
import { folderModel } from './model-folder.server.ts';

/** With TMPDIR inside a folder where they are installed, the packages are there. */
const packagesAreThere = [tmpdir(), import.meta.dirname].some((folder) => {
  try {
    return createRequire(join(folder, 'x')).resolve('@huggingface/transformers') !== '';
  } catch {
    return false;
  }
});

function tinyModel() {
  const folder = mkdtempSync(join(tmpdir(), 'samenspel-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeTinyModel(folder);
  return { folder, model: folderModel(folder) };
}

const alike = (a: Float32Array, b: Float32Array) =>
  a.reduce((sum, number, place) => sum + number * (b[place] ?? 0), 0);

describe('a model in a folder', () => {
  it.runIf(packagesAreThere)('gives texts that mean the same the same direction', async () => {
    const { model } = tinyModel();
    const texts = ['Pauken', 'drummen drummen', 'klei', 'pauken klei'];
    const vectors = await model.embed(texts, 'text');
    expect(vectors.map(({ length }) => length)).toEqual([5, 5, 5, 5]);
    const [drum, drums, clay, both] = vectors;
    if (!drum || !drums || !clay || !both) throw new Error('There is a vector per text.');
    expect(alike(drum, drums)).toBeCloseTo(1);
    expect(alike(drum, clay)).toBeCloseTo(0);
    expect(alike(drum, both)).toBeCloseTo(Math.SQRT1_2);
    expect(await model.embed(['trom'], 'question')).toHaveLength(1);
  });

  it.skipIf(packagesAreThere)('says what to install when its packages are missing', async () => {
    const { folder, model } = tinyModel();
    await expect(model.embed(['trom'], 'text')).rejects.toThrow(
      `run "ONNXRUNTIME_NODE_INSTALL=skip npm install @huggingface/transformers onnxruntime-node" in ${folder}`,
    );
  });

  it('has another name when another model lies in the folder', () => {
    const { folder, model } = tinyModel();
    expect(folderModel(folder).name).toBe(model.name);
    rmSync(join(folder, 'onnx/model.onnx'));
    expect(folderModel(folder).name).not.toBe(model.name);
  });
});
