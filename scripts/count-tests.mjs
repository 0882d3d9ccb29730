// Prints "<passed> <failed>" of a vitest JSON report, then a line for every failure; fails when there is no report.
import { readFileSync } from 'node:fs';

const report = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'));
const failures = report.testResults.flatMap(({ name, message, assertionResults }) => {
  const file = name.split('/test/').at(-1);
  const tests = assertionResults.filter(({ status }) => status === 'failed');
  if (tests.length === 0 && message) return [`${file}: ${firstLine(message)}`];
  return tests.map((test) => `${file} > ${test.fullName}: ${firstLine(test.failureMessages[0])}`);
});
process.stdout.write(`${report.numPassedTests} ${report.numFailedTests}\n`);
for (const failure of failures) process.stdout.write(`${failure}\n`);

function firstLine(text = '') {
  return text.split('\n')[0].slice(0, 300);
}
