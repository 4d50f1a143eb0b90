import { describe, expect, it } from 'vitest';
import { sentForm } from './sent-form.ts';
import { sentJson } from './sent-json.ts';

const sent = (body: string, type: string) =>
  new Request('https://here.example/', { method: 'POST', body, headers: { 'content-type': type } });

describe('a form that was sent', () => {
  it('keeps repeated fields, and loses null characters', async () => {
    const form = await sentForm(sent('a=1&a=2%00&b=%00', 'application/x-www-form-urlencoded'));
    expect([...form]).toEqual([
      ['a', '1'],
      ['a', '2'],
      ['b', ''],
    ]);
  });
  it.each(['multipart/form-data; boundary=x', 'multipart/form-data', 'text/plain'])(
    'is the mistake of the sender when it cannot be read as %s',
    async (type) => {
      await expect(sentForm(sent('nonsense', type))).rejects.toMatchObject({ status: 400 });
    },
  );
});

describe('JSON that was sent', () => {
  it('loses null characters', async () => {
    const json = sent('{"note":"a\\u0000b","more":["\\u0000"]}', 'application/json');
    expect(await sentJson(json)).toEqual({ note: 'ab', more: [''] });
  });
  it.each(['', '[1]', 'null', '"x"', '{'])('is refused when it is %j', async (body) => {
    await expect(sentJson(sent(body, 'application/json'))).rejects.toMatchObject({ status: 400 });
  });
});
