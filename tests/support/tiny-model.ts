import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Words in groups: those of one group mean the same. The first two words are what a tokenizer needs. */
const groups = [
  ['[unk]'],
  ['[pad]'],
  ['trom', 'pauken', 'drummen'],
  ['klei', 'aardewerk'],
  ['dans', 'ballet'],
];
const vocabulary = groups.flatMap((words, group) => words.map((word) => ({ word, group })));

/**
 * Writes a model that needs no training into a folder, as a real one lies there: a network that only
 * looks up a vector per word, with vectors at right angles for words of different meanings.
 */
export function writeTinyModel(folder: string): void {
  mkdirSync(join(folder, 'onnx'), { recursive: true });
  const write = (name: string, value: unknown) =>
    writeFileSync(join(folder, name), JSON.stringify(value));
  write('config.json', { model_type: 'bert', hidden_size: groups.length });
  write('tokenizer_config.json', {
    tokenizer_class: 'BertTokenizer',
    unk_token: '[unk]',
    pad_token: '[pad]',
    model_max_length: 64,
  });
  const vocab = Object.fromEntries(vocabulary.map(({ word }, number) => [word, number]));
  write('tokenizer.json', {
    version: '1.0',
    truncation: null,
    padding: null,
    added_tokens: [],
    normalizer: { type: 'Lowercase' },
    pre_tokenizer: { type: 'BertPreTokenizer' },
    post_processor: null,
    decoder: null,
    model: {
      type: 'WordPiece',
      unk_token: '[unk]',
      continuing_subword_prefix: '##',
      max_input_chars_per_word: 100,
      vocab,
    },
  });
  writeFileSync(join(folder, 'onnx/model.onnx'), onnx());
}

/** The network as ONNX, field by field: https://github.com/onnx/onnx/blob/main/onnx/onnx.proto. */
function onnx(): Buffer {
  const table = Float32Array.from(
    vocabulary.flatMap(({ group }) => groups.map((_, place) => (place === group ? 1 : 0))),
  );
  const initializer = [
    number(1, vocabulary.length),
    number(1, groups.length),
    number(2, 1),
    text(8, 'table'),
    bytes(9, Buffer.from(table.buffer)),
  ];
  const gather = [
    text(1, 'table'),
    text(1, 'input_ids'),
    text(2, 'last_hidden_state'),
    text(4, 'Gather'),
  ];
  const graph = [
    message(1, gather),
    text(2, 'tiny'),
    message(5, initializer),
    message(11, value('input_ids', 7, ['batch', 'words'])),
    message(12, value('last_hidden_state', 1, ['batch', 'words', groups.length])),
  ];
  return Buffer.concat([number(1, 8), message(7, graph), message(8, [text(1, ''), number(2, 13)])]);
}

function value(name: string, type: number, dimensions: (string | number)[]): Buffer[] {
  const shape = dimensions.map((size) =>
    message(1, [typeof size === 'string' ? text(2, size) : number(1, size)]),
  );
  return [text(1, name), message(2, [message(1, [number(1, type), message(2, shape)])])];
}

const message = (field: number, parts: Buffer[]) => bytes(field, Buffer.concat(parts));
const text = (field: number, string: string) => bytes(field, Buffer.from(string));
const bytes = (field: number, content: Buffer) =>
  Buffer.concat([varint(field * 8 + 2), varint(content.length), content]);
const number = (field: number, amount: number) =>
  Buffer.concat([varint(field * 8), varint(amount)]);

function varint(amount: number): Buffer {
  const low = amount & 127;
  return amount < 128 ? Buffer.of(low) : Buffer.concat([Buffer.of(low | 128), varint(amount >> 7)]);
}
