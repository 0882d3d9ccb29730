// Prints "<passed> <failed>" of a vitest JSON report; fails when there is none.
import { readFileSync } from 'node:fs';

const report = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'));
process.stdout.write(`${report.numPassedTests} ${report.numFailedTests}\n`);
