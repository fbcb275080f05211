// Adds up the test reports of a run and prints `N passed, N failed`; ends with 1 when anything failed.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const [folder, stages] = process.argv.slice(2)
const failedStages = Number(stages)
const reports = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')))

const sum = (key) => reports.reduce((total, report) => total + report[key], 0)
const passed = sum('numPassedTests')
// a file that does not even load has no failed test; a stage without tests counts as one
const failedFiles = reports.flatMap((report) => report.testResults).filter((file) => file.status === 'failed' && file.assertionResults.length === 0)
const failedTests = sum('numFailedTests') + failedFiles.length
const failed = Math.max(failedTests, failedTests + failedStages - reports.filter((report) => !report.success).length)
const skipped = sum('numPendingTests') + sum('numTodoTests')

if (skipped > 0) console.log(`${skipped} skipped`)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 || failedStages > 0 || passed === 0 ? 1 : 0
