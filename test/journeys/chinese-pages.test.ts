import { describe } from 'vitest';
import { testEveryPage } from './every-page.ts';

describe('every Chinese page', () => testEveryPage((path) => path.startsWith('/zh-tw/')));
