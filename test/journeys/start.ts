// Before the journeys: serves the built guide and starts the one browser that all of them use.
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { launchOptions } from '../../scripts/browser.ts';
import { serve } from '../../scripts/serve.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the front page, with a slash at its end. */
    siteUrl: string;
    /** Where the browser listens for the test files. */
    browserUrl: string;
  }
}

export default async function start(project: TestProject): Promise<() => Promise<void>> {
  const site = await serve(0);
  const browser = await chromium.launchServer(launchOptions());
  project.provide('siteUrl', site.url);
  project.provide('browserUrl', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await site.close();
  };
}
