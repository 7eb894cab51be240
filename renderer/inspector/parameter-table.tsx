import { Fragment, useId } from 'react';
import { parameterText, type RecordedSection } from '../messages/inspector-parameter-text.ts';
import { texts } from '../messages/texts.ts';
import { RecordedValue } from './recorded-value.tsx';
import type { FirstSeen } from './same-values.ts';

interface ParameterTableProps {
  section: RecordedSection;
  stepNumber: number;
  firstSeen: FirstSeen;
}

/** The parameters of one part of a message, each with what it is for. */
export function ParameterTable({
  section: { entries, left, part },
  stepNumber,
  firstSeen,
}: ParameterTableProps) {
  const id = useId();
  const said = texts.inspector;
  return (
    <div className="parameters">
      <h3 id={id}>{texts.inspectorSections[part]}</h3>
      <table aria-labelledby={id}>
        <colgroup>
          <col className="parameter-names" />
          <col />
        </colgroup>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{said.name}</th>
            <th scope="col">{said.value}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map(({ name, value }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a name may come twice, and entries never move
            <tr key={index}>
              <th scope="row">{name === '…' ? said.withheldName : <Name name={name} />}</th>
              <td>
                <div className="parameter-value">
                  <RecordedValue name={name} value={value} stepNumber={stepNumber} firstSeen={firstSeen} />
                </div>
                <Meaning part={part} name={name} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {left > 0 && <p className="secondary">{said.entriesLeft(left)}</p>}
    </div>
  );
}

/** A long name goes on in another line after an underscore rather than within a word. */
function Name({ name }: { name: string }) {
  return (
    <code>
      {name.split(/(?<=_)/).map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one name never move
        <Fragment key={index}>
          {index > 0 && <wbr />}
          {part}
        </Fragment>
      ))}
    </code>
  );
}

function Meaning({ part, name }: { part: RecordedSection['part']; name: string }) {
  const text = parameterText(part, name);
  return (
    <p className="parameter-meaning">
      <span className="parameter-text">{text?.meaning ?? texts.inspector.unknownParameter}</span>
      {text?.spec && <span className="parameter-spec">{text.spec}</span>}
    </p>
  );
}
