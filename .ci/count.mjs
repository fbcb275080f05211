// Adds up the test reports of a run and prints `N passed, N failed`; ends with 1 when anything failed.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const [folder, stages] = process.argv.slice(2)
const failedStages = Number(stages)
const reports = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')))

const sum = (count) => reports.reduce((total, report) => total + count(report), 0)
// a file that does not even load has no failed test of its own
const filesThatDidNotLoad = ({ testResults }) =>
  testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length
const failures = (report) => report.numFailedTests + filesThatDidNotLoad(report)

const passed = sum((report) => report.numPassedTests)
// a failed stage counts as one, unless its own tests were counted already
const failed = sum(failures) + Math.max(0, failedStages - reports.filter((report) => failures(report) > 0).length)
const skipped = sum((report) => report.numPendingTests + report.numTodoTests)

if (skipped > 0) console.log(`${skipped} skipped`)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 || failedStages > 0 || passed === 0 ? 1 : 0
