// Adds up the test reports of a run, names what failed, and prints `N passed, N failed`; ends with 1 when anything failed.
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

const [folder, stages] = process.argv.slice(2)
const failedStages = Number(stages)
const reports = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')))

const sum = (count) => reports.reduce((total, report) => total + count(report), 0)
// a file that does not even load has no failed test of its own
const didNotLoad = (file) => file.status === 'failed' && file.assertionResults.length === 0
const failures = (report) => report.numFailedTests + report.testResults.filter(didNotLoad).length

const passed = sum((report) => report.numPassedTests)
// a failed stage counts as one, unless its own tests were counted already
const failed = sum(failures) + Math.max(0, failedStages - reports.filter((report) => failures(report) > 0).length)
const skipped = sum((report) => report.numPendingTests + report.numTodoTests)

// last, so that the end of a long log says what to look at
const longestReason = 1500
for (const file of reports.flatMap((report) => report.testResults)) {
  const name = relative(process.cwd(), file.name)
  if (didNotLoad(file)) console.log(`failed: ${name}\n${(file.message ?? '').slice(0, longestReason)}`)
  for (const test of file.assertionResults.filter(({ status }) => status === 'failed')) {
    const reason = test.failureMessages.join('\n').slice(0, longestReason)
    console.log(`failed: ${name} > ${test.fullName} (${Math.round(test.duration ?? 0)} ms)\n${reason}`)
  }
}
if (skipped > 0) console.log(`${skipped} skipped`)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 || failedStages > 0 || passed === 0 ? 1 : 0
