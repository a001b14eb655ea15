import { describe, expect, test } from 'vitest';
import { countOfCheck, countOfReport } from '../../scripts/count.mjs';

const file = (status: string, ...statuses: string[]) => ({
  status,
  assertionResults: statuses.map((one) => ({ status: one })),
});

describe('what npm test counts', () => {
  test('a check is one test', () => {
    expect(countOfCheck(0)).toMatchObject({ passed: 1, failed: 0 });
    expect(countOfCheck(2)).toMatchObject({ passed: 0, failed: 1 });
  });

  test('passed and failed tests are counted over all files', () => {
    const report = { testResults: [file('passed', 'passed', 'passed'), file('failed', 'passed', 'failed')] };
    expect(countOfReport(report, 1)).toEqual({ passed: 3, failed: 1, why: [] });
  });

  test.each([
    ['a stage that wrote no report', null, 1],
    ['a stage without tests', { testResults: [] }, 0],
    ['a test that was skipped', { testResults: [file('passed', 'skipped')] }, 0],
    ['a test that is still to be written', { testResults: [file('passed', 'todo')] }, 0],
    ['a file that could not be loaded', { testResults: [file('failed')] }, 1],
    ['an error outside of any test', { testResults: [file('passed', 'passed')] }, 1],
  ])('%s counts as one failure, and says why', (_, report, code) => {
    const count = countOfReport(report, code);
    expect(count.failed).toBe(1);
    expect(count.why).toHaveLength(1);
  });
});
