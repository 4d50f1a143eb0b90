import { error } from '@sveltejs/kit';
import { withoutNull } from './text.ts';

/**
 * The form that a page of ours sent, without null characters. What cannot be read as a form is a
 * mistake of the sender.
 */
export async function sentForm(request: Request): Promise<FormData> {
  const sent = await request.formData().catch((fault: unknown) => {
    const { status } = fault as { readonly status?: unknown };
    return error(status === 413 ? 413 : 400);
  });
  const form = new FormData();
  for (const [name, value] of sent)
    form.append(withoutNull(name), typeof value === 'string' ? withoutNull(value) : value);
  return form;
}
