import type { APIRoute } from 'astro';
import { phrases } from '../../site/reasons.ts';

/** What the decoder fetches once a reader presses its button. */
export const GET: APIRoute = async () => Response.json(await phrases());
