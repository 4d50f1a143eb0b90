import { redirect } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

/** Where password managers look (W3C: a well-known URL for changing passwords). */
export const GET: RequestHandler = () => redirect(302, '/account/password');
