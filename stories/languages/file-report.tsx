import type { Remark } from './changes'
import { CorrectedFiles } from './corrected-files'
import type { OpenedFile } from './opened-file'

interface FileReportProps {
  file: OpenedFile
  onClose: () => void
}

/** What is wrong with the file that is open, or else the files that a correction is made of. */
export function FileReport({ file, onClose }: FileReportProps) {
  const { faults, notices, changes } = file.comparison
  return (
    <section className="texts-report" aria-label="The opened file">
      {faults.length > 0 && <Remarks title="To mend" remarks={faults} />}
      {notices.length > 0 && <Remarks title="To look at" remarks={notices} />}
      {faults.length === 0 && changes.length > 0 && <CorrectedFiles tag={file.tag} changes={changes} />}
      <button type="button" className="texts-button" onClick={onClose}>
        Close the file
      </button>
    </section>
  )
}

/** Of many keys the first stand there, and how many more there are. */
const most = 10

const Remarks = ({ title, remarks }: { title: string; remarks: readonly Remark[] }) => (
  <>
    <h2>{title}</h2>
    <ul className="texts-remarks">
      {remarks.map(({ says, keys }) => (
        <li key={[says, ...keys].join()}>
          {[...says].slice(0, 1).join('').toUpperCase() + says.slice(1)}
          {keys.length > 0 && ': '}
          {keys.slice(0, most).map((key, index) => (
            <span key={key}>
              {index > 0 && ', '}
              <code>{key || 'no key'}</code>
            </span>
          ))}
          {keys.length > most && `, and ${keys.length - most} more`}
        </li>
      ))}
    </ul>
  </>
)
