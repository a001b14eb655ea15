import { describe } from 'vitest';
import { testEveryPage } from './every-page.ts';

describe('every English page', () => testEveryPage((path) => !path.startsWith('/zh-tw/')));
