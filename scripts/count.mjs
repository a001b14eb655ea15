// Counts what came of a stage of `npm test`. Runs under Node 20.

/**
 * @typedef {{ passed: number, failed: number, why: string[] }} Count
 * @typedef {{ status: string, assertionResults: { status: string }[] }} ReportedFile
 * @typedef {{ testResults: ReportedFile[] }} Report what Vitest's JSON reporter writes
 */

/**
 * A check counts as one test.
 *
 * @param {number} code
 * @returns {Count}
 */
export function countOfCheck(code) {
  return code === 0 ? { passed: 1, failed: 0, why: [] } : { passed: 0, failed: 1, why: [] };
}

/**
 * Counts a run of Vitest so that nothing broken can look green: a file that could not be loaded, a test
 * that was left out, a run without tests and an error outside of any test each count as a failure.
 *
 * @param {Report | null} report
 * @param {number} code
 * @returns {Count}
 */
export function countOfReport(report, code) {
  if (report === null) return { passed: 0, failed: 1, why: ['No test ran: see the message above.'] };
  const tests = report.testResults.flatMap((file) => file.assertionResults);
  const having = (...statuses) => tests.filter(({ status }) => statuses.includes(status)).length;
  const passed = having('passed');
  const skipped = tests.length - passed - having('failed');
  const unread = report.testResults.filter((file) => file.status === 'failed' && !hasFailure(file)).length;
  const why = [];
  if (skipped > 0) why.push(`${skipped} skipped or empty tests count as failed: finish them or take them out.`);
  if (unread > 0) why.push(`${unread} test files broke outside of their tests: see the message above.`);
  let failed = having('failed') + skipped + unread;
  if (tests.length === 0 && failed === 0) {
    failed = 1;
    why.push('No test ran: a stage without tests proves nothing.');
  }
  if (code !== 0 && failed === 0) {
    failed = 1;
    why.push('An error happened outside of any test: see the message above.');
  }
  return { passed, failed, why };
}

/** @param {ReportedFile} file */
function hasFailure(file) {
  return file.assertionResults.some(({ status }) => status === 'failed');
}
